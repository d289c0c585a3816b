"""Tells the story of a record, change by change, and what undoing one would put back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from db.log.change import ChangeId, Header, canonical, id_from_raw, raw_id, trusted_parts
from db.log.merge import Standing
from db.schema.declare import VOID, as_gap
from db.schema.values import Json
from db.store.reader import NotFound, Reader
from db.store.views import View, tell, unseen_by_voids


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """One change of a record: who, when (seconds UTC by that device's clock), and what it set; None once erased."""

    change: ChangeId
    kind: str
    record: str
    act: str
    values: Mapping[str, Json] | None
    replaced: Mapping[str, Sequence[str]]
    user: str
    device: str
    epoch: str
    seq: int
    wall: int
    lamport: int
    standing: Standing
    signed: bool


def history(reader: Reader, kind: str, record_id: str) -> list[Past]:
    """Return every change of a record, oldest first by (lamport, id); raise `NotFound`."""
    num, _ = reader.state(kind, record_id)
    if num is None:
        raise NotFound(kind=kind, id=record_id)
    rows = reader.connection.execute(
        "SELECT id, header, body, standing, signed FROM change WHERE record = ? ORDER BY lamport, id", (num,)
    ).fetchall()
    return [_past(*row) for row in rows]


def past(reader: Reader, change_id: str) -> Past:
    """Return one change; raise `NotFound`."""
    row = reader.connection.execute(
        "SELECT id, header, body, standing, signed FROM change WHERE id = ?", (raw_id(change_id),)
    ).fetchone()
    if row is None:
        raise NotFound(change=change_id)
    return _past(*row)


def _past(raw: bytes, header_bytes: bytes, body: bytes | None, standing: int, signed: int) -> Past:
    change = trusted_parts(header_bytes, body)
    header: Header = change.header
    return Past(
        change=id_from_raw(raw),
        kind=header.kind,
        record=header.record,
        act=header.act,
        values=change.values,
        replaced=header.fields,
        user=header.user,
        device=header.device,
        epoch=header.epoch,
        seq=header.seq,
        wall=header.wall,
        lamport=header.lamport,
        standing=Standing(standing),
        signed=bool(signed),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One of the live values of a field in conflict."""

    change: ChangeId
    value: Json
    user: str
    device: str
    wall: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """A field in conflict: the live values side by side, what both replaced (`base`), and what is shown meanwhile."""

    kind: str
    id: str
    field: str
    register: str
    sides: Sequence[Side]
    base: Json
    shown: Json


def disputes(reader: Reader, kind: str, record_id: str) -> list[Dispute]:
    """Return the conflicts of one record, field by field.

    A record struck out on one side and worked on at the other is a dispute of `_void`: its sides are the voids (True) and
    the changes they had not seen (None: not struck out).
    """
    _, state = reader.state(kind, record_id)
    shown = reader.view(kind, record_id)
    found: list[Dispute] = []
    for register, rows in sorted(state.live.items()):
        name, mark, tag = register.partition("#")
        if name not in shown.conflicts:
            continue
        pasts = [each for each in (past(reader, each) for each in _ids(reader, rows)) if each.values is not None]
        sides = [_side(each, register) for each in pasts]
        if name == VOID:
            told = tell(reader.connection, state.locals(), {})
            unseen = [past(reader, each) for each in unseen_by_voids(state, told)]
            sides += [
                Side(change=each.change, value=None, user=each.user, device=each.device, wall=each.wall)
                for each in unseen
            ]
        elif len({canonical(side.value) for side in sides}) < 2:
            continue
        now = shown.elements.get(name, {}).get(tag) if mark else _shown(shown, name)
        base = _base(reader, pasts, register)
        found.append(Dispute(kind=kind, id=record_id, field=name, register=register, sides=sides, base=base, shown=now))
    return found


def _shown(shown: View, name: str) -> Json:
    if name == VOID:
        return True if shown.voided else None
    reason = shown.gaps.get(name)
    return as_gap(reason) if reason is not None else shown.values.get(name)


def before(reader: Reader, change_id: str) -> dict[str, Json]:
    """Return, for the registers this change set, the values it replaced (None where it replaced nothing)."""
    done = past(reader, change_id)
    found: dict[str, Json] = {}
    for register, replaced in done.replaced.items():
        found[register] = None
        for each in replaced:
            row = reader.connection.execute("SELECT 1 FROM change WHERE id = ?", (raw_id(each),)).fetchone()
            values = past(reader, each).values if row else None
            if values is not None:
                found[register] = values.get(register)
    return found


def _ids(reader: Reader, rows: Sequence[int]) -> list[str]:
    return [
        id_from_raw(reader.connection.execute("SELECT id FROM change WHERE local = ?", (row,)).fetchone()[0])
        for row in rows
    ]


def _side(each: Past, register: str) -> Side:
    value = None if each.values is None else each.values.get(register)
    return Side(change=each.change, value=value, user=each.user, device=each.device, wall=each.wall)


def _base(reader: Reader, pasts: Sequence[Past], register: str) -> Json:
    """Return the value every side replaced, where there is one and it is still here."""
    if not pasts:
        return None
    first, *others = [set(each.replaced.get(register, ())) for each in pasts]
    for each in sorted(first.intersection(*others)):
        row = reader.connection.execute("SELECT 1 FROM change WHERE id = ?", (raw_id(each),)).fetchone()
        values = past(reader, each).values if row else None
        if values is not None:
            return values.get(register)
    return None
