"""Judges a whole record beyond the types of its values: what is wrong, and what is only worth a second look."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.records.derive import child_by_dates
from app.records.schema import SCHEMA
from app.records.values.dates import date_bounds, date_notes
from app.records.values.identifiers import nik_notes, passport_notes
from app.records.values.phones import phone_notes
from db.ids import is_id
from db.schema.declare import Kind, gap_of
from db.schema.values import Json

_FACT_LISTS = {"consent": ("facts", "withheld"), "case": ("closed_topics",), "letter": ("disclosed",)}
_IN_ORDER = {
    "migration": (("departed", "arrived"), ("departed", "returned"), ("contract_from", "contract_until")),
    "document": (("issued", "valid_until"), ("received_at", "returned_at")),
    "consent": (("given_at", "valid_until"), ("given_at", "withdrawn_at")),
    "referral": (("sent_at", "answered_at"), ("sent_at", "answer_due")),
    "person": (("birth_date", "died_at"),),
    "case": (("received_at", "closed_at"),),
    "legal_step": (("date", "ended"),),
    "journey": (("departs", "arrives"), ("arrived", "handed_at")),
    "claim": (("since", "until"),),
    "service": (("begun", "done"),),
}
_MAY_LIE_AHEAD = frozenset(
    {"due", "valid_until", "guarantee_until", "answer_due", "next_at", "contract_until", "permit_until", "by"}
    | {"expected_return", "contract_from", "sent_at", "next_hearing", "departs", "arrives", "planned"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """What a record cannot be saved with: the field and a reason code."""

    field: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What is worth a second look and never blocks: the field and a reason code."""

    field: str
    reason: str


def check(kind: str, values: Mapping[str, Json]) -> list[Problem]:
    """Return what is wrong with the values a record would have after the save; raise `UnknownKind`.

    `values` are clean, gaps standing in their fields' places. Nothing is ever required, but that a person has a name
    or a code name.
    """
    declared = SCHEMA[kind]
    problems = [Problem(field=name, reason="unknown_field") for name in values if name not in declared.fields]
    problems += [
        Problem(field=name, reason="no_gap")
        for name, value in values.items()
        if gap_of(value) is not None and name in declared.fields and not declared.fields[name].gap
    ]
    if kind == "person" and not any(isinstance(values.get(each), str) for each in ("full_name", "code_name")):
        problems.append(Problem(field="full_name", reason="name_or_code_name"))
    for name in _FACT_LISTS.get(kind, ()):
        problems += [Problem(field=name, reason="unknown_fact") for fact in _texts(values.get(name)) if not _fact(fact)]
    return problems


def notes(kind: str, values: Mapping[str, Json], today: date) -> list[Note]:
    """Return what is worth a second look in the values of a record; raise `UnknownKind`."""
    declared = SCHEMA[kind]
    found = [*_dates(declared, values, today), *_phones(values), *_orders(kind, values)]
    if kind == "person":
        found += _identity(values, today)
    if kind == "case" and (primary := values.get("primary_type")) is not None:
        types = _texts(values.get("types"))
        if types and primary not in types:
            found.append(Note(field="primary_type", reason="primary_type_not_among_types"))
    return found


def _identity(values: Mapping[str, Json], today: date) -> list[Note]:
    marks = nik_notes(values.get("nik"), values.get("birth_date"), values.get("sex"))
    found = [Note(field="nik", reason=reason) for reason in marks]
    found += [Note(field="passport", reason=reason) for reason in passport_notes(values.get("passport"))]
    by_dates = child_by_dates(values, today)
    said = values.get("child")
    if by_dates in ("yes", "possibly") and said not in ("yes", "possibly"):
        found.append(Note(field="child", reason="maybe_under_18"))
    return found


def _dates(declared: Kind, values: Mapping[str, Json], today: date) -> list[Note]:
    return [
        Note(field=name, reason=reason)
        for name, field in declared.fields.items()
        if field.type.name == "partial_date" and gap_of(values.get(name)) is None
        for reason in date_notes(values.get(name), today)
        if not (reason == "date_in_future" and name in _MAY_LIE_AHEAD)
    ]


def _phones(values: Mapping[str, Json]) -> list[Note]:
    listed = [(name, value) for name, value in values.items() if name.endswith("phones")]
    return [
        Note(field=name, reason=reason)
        for name, value in listed
        if isinstance(value, Sequence) and not isinstance(value, str)
        for phone in value
        for reason in phone_notes(phone)
    ]


def _orders(kind: str, values: Mapping[str, Json]) -> list[Note]:
    found: list[Note] = []
    for before, after in _IN_ORDER.get(kind, ()):
        earliest, latest = date_bounds(values.get(before))[0], date_bounds(values.get(after))[1]
        if earliest and latest and latest < earliest:
            found.append(Note(field=after, reason="before_the_earlier_date"))
    return found


def _fact(text: str) -> bool:
    if is_id(text):
        return True
    kind, dot, field = text.partition(".")
    if not dot:
        return True  # a data class, as a closed topic may name; its type has checked it
    return SCHEMA.knows(kind) and field in SCHEMA[kind].fields


def _texts(value: Json) -> list[str]:
    if not isinstance(value, Sequence) or isinstance(value, str):
        return []
    return [each for each in value if isinstance(each, str)]
