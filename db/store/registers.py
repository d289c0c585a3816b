"""Turns what somebody wants a record to say into the registers to set: fields that differ, set elements to add or take."""

import secrets
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import cast

from db.errors import ExpectedError
from db.log.change import canonical
from db.log.merge import SET_MARK
from db.schema.declare import Field, Kind, Shape, as_gap, gap_of
from db.schema.values import InvalidValue, Json, ValueType
from db.store.views import View

REGISTERS = 400


class TooManyElements(ExpectedError):
    """A record holds at most 400 elements in its sets."""


def cleaned(kind: Kind, values: Mapping[str, Json], gaps: Mapping[str, str], shown: View) -> dict[str, Json]:
    """Return the values as they may be written; what the record shows already is taken as it is.

    Raises `InvalidValue(field, reason)`, `UnknownField`.
    """
    found: dict[str, Json] = {}
    for name, raw in values.items():
        declared = kind.field(name)
        try:
            found[name] = _clean(declared, raw, shown.values.get(name))
        except InvalidValue as error:
            facts = {key: value for key, value in error.facts.items() if key not in ("reason", "field", "kind")}
            raise InvalidValue(reason=error.reason, field=name, kind=kind.name, **facts) from error
    for name, reason in gaps.items():
        if not kind.field(name).gap:
            raise InvalidValue(reason="no_gap", field=name, kind=kind.name)
        found[name] = as_gap(reason)
    return found


def _clean(declared: Field, raw: Json, now: Json) -> Json:
    if gap_of(raw) is not None or (raw is not None and canonical(raw) == canonical(now)):
        return raw
    present = now if isinstance(now, list | tuple) else ()
    if declared.shape is Shape.SET:
        return _clean_each(declared.type.clean, raw, present)
    if declared.type.name == "list" and present:
        return _clean_list(declared.type, raw, present)
    return declared.type.clean(raw)


def _clean_each(clean: Callable[[object], Json], raw: object, present: Sequence[Json]) -> Json:
    if raw is None:
        return []
    if isinstance(raw, str | Mapping) or not isinstance(raw, Sequence):
        raise InvalidValue(reason="not_a_list")
    kept: list[Json] = []
    for each in cast("Sequence[Json]", raw):
        value = each if each in present else clean(each)
        if value is not None and value not in kept:
            kept.append(value)
    return kept


def _clean_list(of: ValueType, raw: Json, present: Sequence[Json]) -> Json:
    """Clean a list held in one register; elements a later version put there stay as they came."""
    if isinstance(raw, str) or not isinstance(raw, Sequence):
        return of.clean(raw)
    strange = [each for each in raw if each in present]
    fresh = cast("Sequence[Json]", of.clean([each for each in raw if each not in strange]) or ())
    order = [each for each in raw if each in strange]
    return [*order, *(each for each in fresh if each not in order)]


class Registers:
    """What one put sets: computed from what is wanted, what the author was shown, and what shows now."""

    def __init__(self, kind: Kind, base: View, now: View, lamport: int) -> None:
        """`base` is what the author was shown; `lamport` begins the tags of new elements."""
        self._kind = kind
        self._base = base
        self._now = now
        self._lamport = lamport

    def of(self, wanted: Mapping[str, Json]) -> dict[str, Json]:
        """Return the registers to set: nothing that is, or was shown as, wanted already."""
        found: dict[str, Json] = {}
        for name, value in wanted.items():
            if self._kind.field(name).shape is Shape.SET:
                found |= self._set(name, value)
            elif canonical(value) not in (_said(self._base, name), _said(self._now, name)):
                found[name] = value
        return found

    def _set(self, name: str, value: Json) -> dict[str, Json]:
        gap = gap_of(value) is not None
        found = self.elements(name, () if gap else cast("Sequence[Json]", value or ()))
        if gap and canonical(value) not in (_said(self._base, name), _said(self._now, name)):
            found[name] = value
        elif not gap and name in self._now.gaps:
            found[name] = None
        return found

    def elements(self, name: str, wanted: Sequence[Json]) -> dict[str, Json]:
        """Return the registers that add to a set what is new in `wanted`, and take away what is missing there."""
        shown, now = _elements(self._base, name), _elements(self._now, name)
        found: dict[str, Json] = {
            f"{name}{SET_MARK}{tag}": None for tag, value in shown.items() if value not in wanted and tag in now
        }
        known = [*shown.values(), *now.values()]
        for value in wanted:
            if value not in known:
                found[self._tag(name, found)] = value
                known.append(value)
        return found

    def _tag(self, name: str, taken: Iterable[str]) -> str:
        """Return a register for a new element; where the record is full, one whose element was taken away."""
        used = {f"{field}{SET_MARK}{tag}" for field, tags in self._now.elements.items() for tag in tags}
        added = [each for each in taken if each not in used]
        if len(used) + len(added) < REGISTERS:
            return f"{name}{SET_MARK}{self._lamport + 1:010x}{len(added):03x}{secrets.token_hex(4)}"
        empty = [
            register
            for tag, value in sorted(self._now.elements.get(name, {}).items())
            if value is None and (register := f"{name}{SET_MARK}{tag}") not in taken
        ]
        if not empty:
            raise TooManyElements(kind=self._kind.name, field=name, longest=REGISTERS)
        return empty[0]


def settled_set(kind: Kind, name: str, wanted: Sequence[Json], shown: View, lamport: int) -> dict[str, Json]:
    """Return the registers that make a set hold exactly `wanted`, whatever each of its registers shows now."""
    found = Registers(kind, shown, shown, lamport).elements(name, wanted)
    if name in shown.gaps:
        found[name] = None
    return found


def _elements(shown: View, name: str) -> dict[str, Json]:
    return {tag: value for tag, value in shown.elements.get(name, {}).items() if value is not None}


def _said(shown: View, name: str) -> bytes:
    reason = shown.gaps.get(name)
    return canonical(as_gap(reason) if reason is not None else shown.values.get(name))
