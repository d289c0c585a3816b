"""Every kind of record, each field declared once."""

from db.schema.values import Json


def kinds_as_data() -> list[dict[str, Json]]:
    """Return every kind with its fields as plain data, for the verb `kinds`."""
    from app.records.form import kinds_as_data as listed

    return listed()
