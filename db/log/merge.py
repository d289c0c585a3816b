"""The merge rule: which changes of a record are live, and what is shown while they differ.

State is a set of changes and merging is union: folding the same changes in any order, any number of times, gives the
same state. No clock, no order of arrival and no count enters the rule (sync design, "The merge rule, whole").
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import NamedTuple

import msgspec

from db.log.change import canonical
from db.schema.declare import VOID, Kind
from db.schema.merging import MergeClass
from db.schema.values import Json

SET_MARK = "#"


class Standing(IntEnum):
    """What a change counts for here; stored with it."""

    ADMITTED = 0
    WAITING = 1  # author or voucher not trusted: neither shows nor replaces, but protects
    HELD = 2  # breaks the receiving rule, lacks its body, or came after an erasure that does not list it
    REJECTED = 3  # headquarters refused it, or took its import back


class Entry(NamedTuple):
    """A change as the fold sees it; `replaced` holds, per register, the raw ids it replaces."""

    local: int
    id: bytes
    lamport: int
    registers: Mapping[str, Sequence[bytes]]
    standing: Standing
    signed: bool


@dataclass(slots=True)
class State:
    """The live changes of one record, by register, as local row numbers."""

    live: dict[str, list[int]] = field(default_factory=dict[str, list[int]])
    waiting: dict[str, list[int]] = field(default_factory=dict[str, list[int]])
    first: tuple[int, bytes, int] | None = None

    def pack(self) -> bytes:
        """Return the state as stored."""
        return msgspec.msgpack.encode([self.live, self.waiting, self.first])

    def locals(self) -> set[int]:
        """Return every row the shown values depend on."""
        return {each for rows in (*self.live.values(), *self.waiting.values()) for each in rows}


def unpack(packed: bytes | None) -> State:
    """Return a stored state; an empty one where there is none yet."""
    if packed is None:
        return State()
    live, waiting, first = msgspec.msgpack.decode(packed, type=_Packed)
    return State(live=live, waiting=waiting, first=first)


_Packed = tuple[dict[str, list[int]], dict[str, list[int]], tuple[int, bytes, int] | None]


def merge_class(kind: Kind | None, register: str) -> MergeClass:
    """Return the merge class of a register; what this version does not know is ordinary."""
    if kind is None or register == VOID:
        return MergeClass.ORDINARY
    found = kind.fields.get(register.partition(SET_MARK)[0])
    return MergeClass.ORDINARY if found is None else found.merge.into


def fold(
    kind: Kind | None,
    state: State,
    entries: Iterable[Entry],
    row_of: Callable[[bytes], int | None],
    replaced_before: Callable[[bytes, str], bool],
) -> list[tuple[bytes, str]]:
    """Fold changes of one record into `state`; return (raw id, register) replaced here but not known here yet.

    `row_of` finds the row of a known change; `replaced_before` tells whether an earlier change of this record already
    replaced (id, register) before that id arrived.
    """
    awaited: list[tuple[bytes, str]] = []
    gone: set[tuple[int, str]] = set()
    unknown: set[tuple[bytes, str]] = set()
    for entry in entries:
        if entry.standing is Standing.WAITING:
            _protect(kind, state, entry)
        if entry.standing is not Standing.ADMITTED:
            continue
        for register in _admitted_registers(kind, state, entry):
            once = merge_class(kind, register) is MergeClass.FIXED  # nothing replaces what is written once
            for replaced in () if once else entry.registers[register]:
                row = row_of(replaced)
                if row is None:
                    unknown.add((replaced, register))
                    awaited.append((replaced, register))
                else:
                    gone.add((row, register))
            if once or ((entry.id, register) not in unknown and not replaced_before(entry.id, register)):
                rows = state.live.setdefault(register, [])
                if entry.local not in rows:
                    rows.append(entry.local)
    for row, register in gone:
        rows = state.live.get(register, [])
        if row in rows:
            rows.remove(row)
        if not rows:
            state.live.pop(register, None)
    return awaited


def _admitted_registers(kind: Kind | None, state: State, entry: Entry) -> list[str]:
    registers = list(entry.registers)
    if kind is None:
        return registers
    if kind.has_fixed:
        registers = _first_only(kind, state, entry)
    if entry.signed:
        return registers
    return [each for each in registers if merge_class(kind, each) is not MergeClass.OWNED]


def _first_only(kind: Kind, state: State, entry: Entry) -> list[str]:
    """Admit fixed fields from the record's first change alone (lowest lamport, then id)."""
    fixed = {each for each in entry.registers if merge_class(kind, each) is MergeClass.FIXED}
    if not fixed:
        return list(entry.registers)
    mine = (entry.lamport, entry.id, entry.local)
    if state.first is not None and state.first[:2] < mine[:2]:
        return [each for each in entry.registers if each not in fixed]
    if state.first is not None and state.first[:2] != mine[:2]:
        for register in [each for each in state.live if merge_class(kind, each) is MergeClass.FIXED]:
            del state.live[register]
    state.first = mine
    return list(entry.registers)


def _protect(kind: Kind | None, state: State, entry: Entry) -> None:
    for register in entry.registers:
        if merge_class(kind, register) is MergeClass.PROTECTIVE:
            rows = state.waiting.setdefault(register, [])
            if entry.local not in rows:
                rows.append(entry.local)


class Live(NamedTuple):
    """One live change as the resolution sees it; `erased` values are gaps that lose to any other."""

    lamport: int
    id: bytes
    value: Json
    erased: bool


class Shown(NamedTuple):
    """What a register shows: the value, whether it is in conflict, and whose changes hold exactly that value."""

    value: Json
    conflict: bool
    seen: tuple[bytes, ...]


def resolve(kind: Kind | None, register: str, live: Collection[Live], waiting: Collection[Live] = ()) -> Shown:
    """Return what `register` shows for these live changes."""
    present = [each for each in live if not each.erased]
    if not present and not waiting:
        return Shown(None, conflict=False, seen=tuple(sorted(each.id for each in live)))
    distinct = {canonical(each.value) for each in present}
    value = _shown_value(kind, register, present, [each for each in waiting if not each.erased])
    wanted = canonical(value)
    seen = [each.id for each in present if canonical(each.value) == wanted] + [each.id for each in live if each.erased]
    return Shown(value, conflict=len(distinct) > 1, seen=tuple(sorted(seen)))


def _shown_value(kind: Kind | None, register: str, present: Sequence[Live], waiting: Sequence[Live]) -> Json:
    if kind is not None and merge_class(kind, register) is MergeClass.PROTECTIVE:
        combine = kind.field(register).merge.combine
        values = [each.value for each in (*present, *waiting)]
        if combine is not None and len({canonical(each) for each in values}) > 1:
            return combine(values)
        return values[0] if values else None
    if not present:
        return None
    return max(present, key=lambda each: (each.lamport, each.id)).value
