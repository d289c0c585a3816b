"""Refuses what a form would not let pass: kinds and fields that have an act of their own, and unclean values."""

from collections.abc import Callable, Mapping, Sequence

from app.casework.errors import NotAllowed
from app.casework.permission import Act, Actor, require
from app.records import gaps as reasons
from app.records.schema import SCHEMA
from db.schema.declare import Kind, Shape, UnknownField, as_gap, gap_of
from db.schema.values import InvalidValue, Json

_OF_ITS_OWN = frozenset({"access_entry", "device", "trust"})  # written by the program alone
_ACTS = {
    "office": Act.ADMINISTER,
    "user": Act.ADMINISTER,
    "agency": Act.DIRECTORY,
    "consultation": Act.TAKE_IN,
    "village_entry": Act.TAKE_IN,
    "consent": Act.CONSENT,
    "letter": Act.DRAFT_LETTER,
}
# Fields that say that something happened: only the act itself writes them, never a form and never `put`.
_DEEDS: Mapping[str, frozenset[str]] = {
    "attachment": frozenset({"blob", "sha256", "size", "media_type", "custody"}),
    "consent": frozenset({"number"}),
    "user": frozenset({"recipient"}),
}
_OUTGOING = frozenset(
    {"number", "sequence", "text", "blob", "copies", "disclosed", "withheld", "fingerprint", "consents"}
    | {"approved_by", "approved_at"}
)
# What only a coordinator decides; everybody may take a case upon themselves.
_COORDINATION = {
    "case": frozenset(
        {"trafficking_confirmed_by", "trafficking_confirmed_at", "assigned", "closed_at", "closure_reason"}
        | {"closure_note", "transfer_to", "transfer_answer", "transfer_remark"}
    ),
    "note": frozenset({"decision", "clock"}),
}


def require_writing(actor: Actor, kind: str) -> None:
    """Refuse unless the actor may write records of this kind by hand; raises `UnknownKind`, `NotAllowed`."""
    SCHEMA[kind]
    if kind in _OF_ITS_OWN:
        raise NotAllowed(act=f"put {kind}", reason="kind")
    if kind == "note" and actor.may(Act.SEALED_NOTE):
        return
    require(actor, _ACTS.get(kind, Act.WORK))


def refuse_deeds(actor: Actor, kind: str, values: Mapping[str, Json], present: Mapping[str, Json]) -> None:
    """Refuse what only an act of its own may set, and what wants a coordinator; raises `NotAllowed`.

    `values` are those that differ from what is `present`.
    """
    deeds = _DEEDS.get(kind, frozenset()) | _letter_deeds(kind, values, present) | _first_numbers(kind, present)
    for name in sorted(values.keys() & deeds):
        raise NotAllowed(act=f"put {kind}.{name}", reason="field")
    steered = values.keys() & _COORDINATION.get(kind, frozenset())
    if steered - ({"assigned"} if kind == "case" and values.get("assigned") == actor.user else frozenset()):
        require(actor, Act.ASSIGN)


def _first_numbers(kind: str, present: Mapping[str, Json]) -> frozenset[str]:
    """Return the numbers that stay: the first number of a case is its number for ever, wherever it goes."""
    return frozenset({"number"}) if kind == "case" and isinstance(present.get("number"), str) else frozenset()


def _letter_deeds(kind: str, values: Mapping[str, Json], present: Mapping[str, Json]) -> frozenset[str]:
    """Return what of a letter is not written by hand: an outgoing one gets number, text and state by being issued."""
    if kind != "letter":
        return frozenset()
    turned = frozenset({"direction"} if present.get("direction") else ())
    if present.get("direction", values.get("direction")) == "in":
        return turned
    begun = values.get("state") in (None, "draft") and not present.get("state")
    return _OUTGOING | turned | frozenset(() if begun else ("state",))


def clean(kind: Kind, fields: Mapping[str, Json], gaps: Mapping[str, str]) -> dict[str, Json]:
    """Return values as stored, gaps in their fields' places.

    Raises `UnknownField(kind, field)`, `InvalidValue(reason, field, kind)`.
    """
    cleaned: dict[str, Json] = {}
    for name, raw in fields.items():
        declared = kind.field(name)
        if name not in kind.fields:  # a register of a set is no field
            raise UnknownField(kind=kind.name, field=name)
        reason = gap_of(raw)
        if reason is not None:
            cleaned[name] = _gap(kind, name, reason)
            continue
        try:
            cleaned[name] = (
                _elements(declared.type.clean, raw) if declared.shape is Shape.SET else declared.type.clean(raw)
            )
        except InvalidValue as error:
            error.field, error.facts["field"], error.facts["kind"] = name, name, kind.name
            raise
    for name, reason in gaps.items():
        if cleaned.get(name) not in (None, []):
            raise InvalidValue(reason="value_and_gap", field=name, kind=kind.name)
        cleaned[name] = _gap(kind, name, reason)
    return cleaned


def _gap(kind: Kind, name: str, reason: str) -> Json:
    if not kind.field(name).gap:
        raise InvalidValue(reason="no_gap", field=name, kind=kind.name)
    reasons.join({}, {name: reason})
    return as_gap(reason)


def _elements(clean_one: Callable[[object], Json], raw: Json) -> Json:
    if raw is None:
        return []
    if isinstance(raw, str | Mapping) or not isinstance(raw, Sequence):
        raise InvalidValue(reason="not_a_list")
    kept: list[Json] = []
    for each in raw:
        value = clean_one(each)
        if value is not None and value not in kept:
            kept.append(value)
    return kept
