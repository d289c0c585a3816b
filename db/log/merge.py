"""The merge rule: which changes of a record are live, and what is shown while they differ.

State is a set of changes and merging is union: folding the same changes in any order, any number of times, gives the
same state. No clock, no order of arrival and no count enters the rule (sync design, "The merge rule, whole").
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import NamedTuple

import msgspec

from db.errors import ExpectedError
from db.log.change import canonical
from db.schema.declare import VOID, Kind, Shape, gap_of
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
    """A change as the fold sees it; `registers` holds, per register it sets, the raw ids it replaces there."""

    local: int
    id: bytes
    lamport: int
    registers: Mapping[str, Sequence[bytes]]
    standing: Standing
    signed: bool
    puts: bool = True


@dataclass(slots=True)
class State:
    """The live changes of one record, by register, as local row numbers; `present` once any put is admitted."""

    live: dict[str, list[int]] = field(default_factory=dict[str, list[int]])
    waiting: dict[str, list[int]] = field(default_factory=dict[str, list[int]])
    first: tuple[int, bytes, int] | None = None
    present: bool = False

    def pack(self) -> bytes:
        """Return the state as stored."""
        return _PACK.encode((self.live, self.waiting, self.first, self.present))

    def locals(self) -> set[int]:
        """Return every row the shown values depend on."""
        return {each for rows in (*self.live.values(), *self.waiting.values()) for each in rows}


def unpack(packed: bytes | None) -> State:
    """Return a stored state; an empty one where there is none yet."""
    if packed is None:
        return State()
    live, waiting, first, present = _UNPACK.decode(packed)
    return State(live=live, waiting=waiting, first=first, present=present)


_Packed = tuple[dict[str, list[int]], dict[str, list[int]], tuple[int, bytes, int] | None, bool]
_PACK = msgspec.msgpack.Encoder()
_UNPACK = msgspec.msgpack.Decoder(_Packed)


def merge_class(kind: Kind | None, register: str) -> MergeClass:
    """Return the merge class of a register; what this version does not know is ordinary.

    Striking out a record that only headquarters writes is headquarters' as well: else anybody could void trust.
    """
    if kind is None:
        return MergeClass.ORDINARY
    if register == VOID:
        return MergeClass.OWNED if kind.owned else MergeClass.ORDINARY
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
    gone: set[tuple[int, str]] = set()
    unknown: set[tuple[bytes, str]] = set()
    for entry in entries:
        if entry.standing is Standing.WAITING:
            _protect(kind, state, entry)
        if entry.standing is not Standing.ADMITTED:
            continue
        state.present = state.present or entry.puts
        for register in _admitted_registers(kind, state, entry):
            once = merge_class(kind, register) is MergeClass.FIXED  # nothing replaces what is written once
            for replaced in () if once else entry.registers[register]:
                row = row_of(replaced)
                if row is None:
                    unknown.add((replaced, register))
                else:
                    gone.add((row, register))
            if once or not replaced_before(entry.id, register):
                _enliven(state.live, register, entry.local)
    _bury(state.live, gone)
    return sorted(unknown)


def _enliven(live: dict[str, list[int]], register: str, row: int) -> None:
    rows = live.setdefault(register, [])
    if row not in rows:
        rows.append(row)


def _bury(live: dict[str, list[int]], gone: Iterable[tuple[int, str]]) -> None:
    for row, register in gone:
        rows = live.get(register, [])
        if row in rows:
            rows.remove(row)
        if not rows:
            live.pop(register, None)


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
            _enliven(state.waiting, register, entry.local)


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


def resolve(kind: Kind | None, register: str, live: Sequence[Live], waiting: Collection[Live] = ()) -> Shown:
    """Return what `register` shows for these live changes.

    A value of no shape its field has loses to any that can be read; in a protective field it protects as much as any may.
    """
    if len(live) == 1 and not waiting:
        only = live[0]
        return Shown(None if only.erased else counted(kind, register, only.value), conflict=False, seen=(only.id,))
    present = [each for each in live if not each.erased]
    aside = [each for each in waiting if not each.erased]
    if not present and not aside:
        return Shown(None, conflict=False, seen=tuple(sorted(each.id for each in live)))
    distinct = {canonical(each.value) for each in present}
    value = _shown_value(kind, register, present, aside)
    wanted = canonical(value)
    seen = [each.id for each in present if canonical(each.value) == wanted] + [each.id for each in live if each.erased]
    return Shown(value, conflict=len(distinct) > 1, seen=tuple(sorted(seen)))


def _shown_value(kind: Kind | None, register: str, present: Sequence[Live], waiting: Sequence[Live]) -> Json:
    if kind is not None and merge_class(kind, register) is MergeClass.PROTECTIVE:
        values = [counted(kind, register, each.value) for each in (*present, *waiting)]
        if not present:
            values.append(None)  # what waits may narrow what is admitted, here nothing; it never stands alone
        return most_protective(kind, register, values)
    newest = sorted(present, key=lambda each: (each.lamport, each.id), reverse=True)
    shown = next((each for each in newest if _holds(kind, register, each.value)), newest[0] if newest else None)
    return None if shown is None else counted(kind, register, shown.value)


def counted(kind: Kind | None, register: str, value: Json) -> Json:
    """Return what a live value counts as: itself, what can be read of a list, or what stands for the unreadable."""
    if kind is None or value is None or (type(value) is str and register in kind.texts):
        return value
    if _holds(kind, register, value):
        return value
    name, mark, _ = register.partition(SET_MARK)
    field = kind.fields[name]
    found = field.type.readable(value) if bool(mark) is (field.shape is Shape.SET) else None
    if found is not None:
        return found
    return field.merge.unreadable if field.merge.into is MergeClass.PROTECTIVE else field.unreadable


def _holds(kind: Kind | None, register: str, value: Json) -> bool:
    """Tell whether a value can be read; gaps can, and what this version does not know is nobody's to judge."""
    if kind is None or value is None:
        return True
    name, mark, _ = register.partition(SET_MARK)
    field = kind.fields.get(name)
    if field is None or (not mark and gap_of(value) is not None):
        return True
    return bool(mark) is (field.shape is Shape.SET) and field.type.holds(value)


def most_protective(kind: Kind, register: str, values: Sequence[Json]) -> Json:
    """Return what a protective field shows for these values; the order they come in does not matter.

    A value of a later version's shape, which the declared order cannot weigh, leaves None: nothing is released by it.
    """
    unique = {canonical(each): each for each in values}
    combine = kind.field(register).merge.combine
    ordered = [unique[key] for key in sorted(unique)]
    if len(ordered) == 1 or combine is None:
        return ordered[-1]
    try:
        return combine(ordered)
    except (TypeError, ValueError, LookupError, AttributeError, ArithmeticError, ExpectedError):
        return None
