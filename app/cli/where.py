"""Reads the filters of `list`: a field's value as people write it, references by code or number too."""

from collections.abc import Sequence

from app.casework.finding import resolve
from app.casework.session import Session
from app.cli.errors import Misused
from app.records.schema import SCHEMA
from db.ids import is_id
from db.schema.declare import Field
from db.schema.values import InvalidValue, Json

_TRUE, _FALSE = frozenset({"true", "yes", "ya", "1"}), frozenset({"false", "no", "tidak", "0"})


def filters(session: Session, kind: str, given: Sequence[str]) -> dict[str, Json]:
    """Return the filters by field; the same field twice means either value; an empty value means an empty field.

    Raises `Misused` for what is not F=V, `UnknownKind`, `UnknownField`, `InvalidValue`, `UnknownReference`.
    """
    declared = SCHEMA[kind]
    wanted: dict[str, list[Json]] = {}
    for each in given:
        name, sign, text = each.partition("=")
        if not sign or not name:
            raise Misused(hint="--where wants FIELD=VALUE")
        field = declared.field(name)
        wanted.setdefault(name, []).append(_value(session, kind, field, text))
    return {name: values[0] if len(values) == 1 else values for name, values in wanted.items()}


def _value(session: Session, kind: str, field: Field, text: str) -> Json:
    if text == "":
        return None
    if field.type.name == "flag":
        if text.casefold() not in _TRUE | _FALSE:
            raise InvalidValue(reason="not_yes_or_no", field=field.name, kind=kind)
        return text.casefold() in _TRUE
    if field.type.column == "INTEGER":
        try:
            return int(text)
        except ValueError as error:
            raise InvalidValue(reason="not_a_number", field=field.name, kind=kind) from error
    if field.type.refers_to and not is_id(text):
        return resolve(session, field.type.refers_to, text) if field.type.name == "reference" else text
    return text
