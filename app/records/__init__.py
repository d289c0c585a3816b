"""Every kind of record, each field declared once."""

from collections.abc import Mapping, Sequence


def kinds_as_data() -> Sequence[Mapping[str, object]]:
    """Return every kind with its fields as plain data, for the verb `kinds`."""
    from app.records.form import kinds_as_data as listed

    return listed()
