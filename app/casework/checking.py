"""Checks one record as its form would, against the vault it goes into: types, references, scope, what is sealed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar, cast

from app.casework.consent_rules import WITHDRAWN, begun, require_withdrawal
from app.casework.errors import IdTaken, UnknownReference
from app.casework.guards import clean, refuse_deeds
from app.casework.permission import Act, require
from app.casework.scope import Scope, targets
from app.casework.sealing import is_sealed, seal_text, sealed_fields
from app.casework.session import Session
from app.records import gaps as reasons
from app.records.checks import check
from app.records.schema import SCHEMA
from db.ids import is_id
from db.schema.declare import Kind, Record
from db.schema.values import InvalidValue, Json
from db.store.writer import Writer

AnyRecord = TypeVar("AnyRecord", bound=Record)
_OWN_FORK = frozenset({"trust"})  # kinds that share the id of the record they speak of


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One record to be put. `base`: per field, the changes whose value the author was shown; None: what shows now.

    `line` says where it came from, for the refusal.
    """

    kind: str
    id: str = ""
    fields: Mapping[str, Json] = field(default_factory=dict[str, Json])
    gaps: Mapping[str, str] = field(default_factory=dict[str, str])
    base: Mapping[str, Sequence[str]] | None = None
    line: int = 0


def draft_of(record: Record) -> Draft:
    """Return what saving a record would put: of a new one what is filled, of a known one every field."""
    values = {each.name: cast("Json", getattr(record, each.attribute)) for each in record.kind.fields.values()}
    given = {name: value for name, value in values.items() if value not in (None, ())}
    return Draft(kind=record.kind.name, id=record.id, fields=values if record.id else given, gaps=record.gaps)


def check_draft(
    tx: Writer, session: Session, scope: Scope, draft: Draft, coming: frozenset[str] = frozenset()
) -> dict[str, Json]:
    """Return the clean values of a draft, gaps in their places; refuse what no form would let pass.

    Of a new consent they are completed and numbered, as its form does it.
    """
    declared = SCHEMA[draft.kind]
    present = _present(tx, scope, draft)
    values = clean(declared, draft.fields, draft.gaps)
    refuse_deeds(session.actor, draft.kind, _differing(values, present), present)
    home = values.get(declared.home) if declared.home not in ("", "id") else None
    scope.require(Act.WORK, home if isinstance(home, str) else None)
    _require_references(tx, scope, declared, (values, present), coming)
    after = {name: value for name, value in {**present, **values}.items() if value not in (None, [], ())}
    for problem in check(draft.kind, after):
        raise InvalidValue(reason=problem.reason, field=problem.field, kind=draft.kind)
    if draft.kind == "consent":
        if not present:
            return begun(tx, session, values)
        if WITHDRAWN in values:
            require_withdrawal(session, present, values[WITHDRAWN], draft.id)
    return values


def save_checked(tx: Writer, session: Session, scope: Scope, record: AnyRecord) -> AnyRecord:
    """Check a record as its form would and save it; return it with its id and what its form filled in."""
    values = check_draft(tx, session, scope, draft_of(record))
    if record.kind.name == "consent" and (not record.id or tx.find("consent", record.id) is None):
        return tx.need(type(record), tx.put("consent", record.id or None, values))
    return tx.save(record)


def _present(tx: Writer, scope: Scope, draft: Draft) -> dict[str, Json]:
    """Return what the record shows now, gaps in their places; empty for a new one."""
    if not draft.id:
        return {}
    if not is_id(draft.id):
        raise InvalidValue(reason="not_a_reference", field="id", kind=draft.kind)
    found = tx.find(draft.kind, draft.id)
    if found is not None:
        scope.require_found(Act.WORK, found)
        return reasons.join(found.fields, found.gaps)
    other = tx.kind_of(draft.id)
    if other is not None and other not in _OWN_FORK:
        raise IdTaken(kind=draft.kind, found=other)
    return {}


def _differing(values: Mapping[str, Json], present: Mapping[str, Json]) -> dict[str, Json]:
    return {name: value for name, value in values.items() if (value or None) != (present.get(name) or None)}


def _require_references(
    tx: Writer,
    scope: Scope,
    kind: Kind,
    states: tuple[Mapping[str, Json], Mapping[str, Json]],
    coming: frozenset[str],
) -> None:
    """Refuse a reference to what is not here, or not for the actor to know, unless it stood there before."""
    values, present = states
    for name, value in values.items():
        field_ = kind.field(name)
        before_ = {target for _, target in targets(field_, present.get(name))}
        for wanted, target in targets(field_, value):
            if target in before_ or target in coming or (field_.type.name == "who" and not is_id(target)):
                continue
            found = tx.kind_of(target) or _just_written(tx, target)
            if found is None or scope.hides_id(target) or (wanted and found != wanted and found not in _OWN_FORK):
                raise UnknownReference(what=wanted or "record", field=name, kind=kind.name)


def _just_written(tx: Writer, record: str) -> str | None:
    """Return the kind of a record this very transaction wrote, once that is appended."""
    tx.settle()
    return tx.kind_of(record)


def seal_fields(tx: Writer, session: Session, kind: Kind, values: Mapping[str, Json]) -> dict[str, Json]:
    """Return the fields that are sealed before they are stored; only a counsellor writes them, sealed already or not."""
    found: dict[str, Json] = {}
    for name in sealed_fields(kind.name) & values.keys():
        value = values[name]
        if isinstance(value, str) and value:
            require(session.actor, Act.SEALED_NOTE)
            found[name] = value if is_sealed(value) else seal_text(tx, session, value)
    return found


def with_sealed(tx: Writer, session: Session, record: AnyRecord) -> AnyRecord:
    """Return a record whose sealed fields, where they differ from what is stored, are sealed."""
    names = sealed_fields(record.kind.name)
    if not names:
        return record
    values = {name: cast("Json", getattr(record, record.kind.field(name).attribute)) for name in names}
    shown = tx.find(record.kind.name, record.id) if record.id else None
    touched = {name: value for name, value in values.items() if shown is None or value != shown.fields.get(name)}
    sealed = seal_fields(tx, session, record.kind, touched)
    changed = {record.kind.field(name).attribute: value for name, value in sealed.items()}
    return replace(record, **changed)
