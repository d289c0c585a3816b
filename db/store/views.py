"""Computes what a record shows from its live changes: values, gaps, conflicts, and whose changes hold them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from db.log.change import body_parts, id_from_raw
from db.log.merge import SET_MARK, Live, Shown, State, counted, resolve
from db.schema.declare import VOID, Kind, Shape, gap_of
from db.schema.values import Json
from db.sqlcipher import Connection
from db.store.tables import HIDDEN, NORMAL, VOIDED, chunks, marks


class Told(NamedTuple):
    """One change as read back for showing."""

    lamport: int
    id: bytes
    values: Mapping[str, Json] | None
    erased: bool
    seen: Sequence[str]


@dataclass(slots=True)
class View:
    """What one record shows: values and gaps by field, fields in conflict, and per register whose changes hold it.

    `hidden`: nothing of it is admitted, or all of it was erased; it is no row of any list.
    """

    values: dict[str, Json] = field(default_factory=dict[str, Json])
    gaps: dict[str, str] = field(default_factory=dict[str, str])
    conflicts: set[str] = field(default_factory=set[str])
    seen: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    elements: dict[str, dict[str, Json]] = field(default_factory=dict[str, dict[str, Json]])
    strange: dict[str, Json] = field(default_factory=dict[str, Json])  # by register, what could not be read as it came
    voided: bool = False
    hidden: bool = False

    @property
    def standing(self) -> int:
        """Return what `_state` of the projection row holds."""
        return HIDDEN if self.hidden else VOIDED if self.voided else NORMAL


def tell(connection: Connection, rows: Iterable[int], known: Mapping[int, Told]) -> dict[int, Told]:
    """Read the changes behind these local rows; those in `known` are not read again."""
    told: dict[int, Told] = {}
    missing: list[int] = []
    for row in rows:
        found = known.get(row)
        if found is None:
            missing.append(row)
        else:
            told[row] = found
    for part in chunks(missing):
        for local, lamport, raw, body, erased in connection.execute(
            f"SELECT local, lamport, id, body, erased FROM change WHERE local IN ({marks(part)})",
            part,
        ):
            values, seen = (None if body is None else body_parts(body)) or (None, ())
            told[local] = Told(lamport, raw, values, bool(erased), seen)
    return told


def view(kind: Kind | None, state: State, told: Mapping[int, Told], *, erased: bool = False, ids: bool = True) -> View:
    """Return what a record in `state` shows; without `ids`, not whose changes hold it."""
    made = View()
    for register in sorted({*state.live, *state.waiting}) if state.waiting else sorted(state.live):
        rows = state.live.get(register, ())
        if not ids and not state.waiting and len(rows) == 1 and (only := told.get(rows[0])) is not None:
            value = None if only.erased or only.values is None else only.values.get(register)
            told_as = counted(kind, register, value)
            if told_as is not value:
                made.strange[register] = value
            _place(made, register, Shown(told_as, conflict=False, seen=()))
            continue
        lives = _lives(register, rows, told)
        for live in sorted(lives):
            if not live.erased and counted(kind, register, live.value) is not live.value:
                made.strange[register] = live.value
        waiting = _lives(register, state.waiting.get(register, ()), told) if state.waiting else ()
        each = resolve(kind, register, lives, waiting)
        if ids:
            made.seen[register] = tuple(id_from_raw(raw) for raw in each.seen)
        _place(made, register, each)
    _order_sets(kind, made)
    _judge_void(made, state, told)
    made.hidden = not state.present or (erased and not made.values and not made.gaps)
    return made


def _lives(register: str, rows: Iterable[int], told: Mapping[int, Told]) -> list[Live]:
    return [
        Live(each.lamport, each.id, (each.values or {}).get(register), each.erased or each.values is None)
        for row in rows
        if (each := told.get(row)) is not None
    ]


def _place(made: View, register: str, shown: Shown) -> None:
    name, mark, tag = register.partition(SET_MARK)
    if shown.conflict:
        made.conflicts.add(name)
    if mark:
        made.elements.setdefault(name, {})[tag] = shown.value
        return
    if register == VOID:
        made.voided = shown.value is True
        return
    reason = gap_of(shown.value)
    if reason is not None:
        made.gaps[name] = reason
    elif shown.value is not None:
        made.values[name] = shown.value


def _order_sets(kind: Kind | None, made: View) -> None:
    """List the elements of a set in the order they were added (tags begin with the adder's lamport), equal ones once."""
    for name, elements in made.elements.items():
        kept: list[Json] = []
        for _, value in sorted(elements.items()):
            if value is not None and value not in kept:
                kept.append(value)
        if kept and (kind is None or name not in kind.fields or kind.fields[name].shape is Shape.SET):
            made.values[name] = kept
            made.gaps.pop(name, None)  # somebody knows after all


def _judge_void(made: View, state: State, told: Mapping[int, Told]) -> None:
    """A live change the voiding author had not seen is a conflict: deleted there, edited here."""
    if VOID in state.live and unseen_by_voids(state, told):
        made.conflicts.add(VOID)


def unseen_by_voids(state: State, told: Mapping[int, Told]) -> list[str]:
    """Return the live changes some live void had not seen: what was done here while the record was struck out there."""
    found: set[str] = set()
    for row in state.live.get(VOID, ()):
        if row in told and (told[row].values or {}).get(VOID) is True:
            found |= {
                id_from_raw(told[other].id)
                for register, rows in state.live.items()
                for other in rows
                if register != VOID and other in told and not told[other].erased
            } - set(told[row].seen)
    return sorted(found)
