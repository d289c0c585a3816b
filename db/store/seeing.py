"""Knows what an author saw: the view behind a copy of a record, the changes a void leaves behind it."""

from collections.abc import Iterable, Mapping, Sequence
from typing import cast

from db.log.change import body_parts, canonical, id_from_raw, raw_id
from db.log.merge import SET_MARK, State, counted
from db.schema.declare import VOID, as_gap, gap_of
from db.schema.values import Json
from db.store.reader import Reader
from db.store.tables import marks
from db.store.views import View


def ids_of(reader: Reader, rows: Iterable[int]) -> list[str]:
    """Return the change ids of local rows."""
    return [
        id_from_raw(reader.connection.execute("SELECT id FROM change WHERE local = ?", (row,)).fetchone()[0])
        for row in rows
    ]


def base_of(
    reader: Reader,
    kind: str,
    record_id: str,
    seen: Mapping[str, Sequence[str]] | None,
    computed: Mapping[str, Json] | None = None,
) -> View:
    """Return what the author was shown: the values of the changes the copy says it saw (None: what shows now).

    `computed` are shown values that were nobody's own; one it does not hold is taken as it shows now.
    """
    now = reader.view(kind, record_id)
    same = seen is not None and now.seen == {register: tuple(ids) for register, ids in seen.items()}
    if seen is None or (same and not computed):
        return now
    base = View()
    for register, ids in seen.items():
        name, mark, tag = register.partition(SET_MARK)
        value = _value_in(reader, ids, register) if ids else (computed or {}).get(name, now.values.get(name))
        value = counted(reader.schema.kinds.get(kind), register, value)
        if mark:
            base.elements.setdefault(name, {})[tag] = value
            if value is not None:
                base.values[name] = [*cast("Sequence[Json]", base.values.get(name, ())), value]
        elif (reason := gap_of(value)) is not None:
            base.gaps[name] = reason
        elif value is not None:
            base.values[name] = value
    return base


def _value_in(reader: Reader, change_ids: Sequence[str], register: str) -> Json:
    for each in change_ids:
        row = reader.connection.execute("SELECT body FROM change WHERE id = ?", (raw_id(each),)).fetchone()
        parts = body_parts(row[0]) if row is not None and row[0] is not None else None
        if parts is not None:
            return parts[0].get(register)
    return None


def void_sees(reader: Reader, state: State, shown: Sequence[str] | None) -> list[str]:
    """Return the live changes a void has seen: all of them, or those shown and what earlier voids had seen."""
    live = {each for rows in state.live.values() for each in ids_of(reader, rows)}
    if shown is None:
        return sorted(live)
    voids = state.live.get(VOID, [])
    earlier = {
        each
        for (body,) in reader.connection.execute(f"SELECT body FROM change WHERE local IN ({marks(voids)})", voids)
        if body is not None and (parts := body_parts(body)) is not None
        for each in parts[1]
    }
    return sorted(live & (earlier | set(shown)))


def is_empty(value: Json) -> bool:
    """Tell whether nothing is said: no value, or a list without elements."""
    return value is None or (isinstance(value, list | tuple) and not value)


def compared(value: Json) -> bytes:
    """Return what two values are told apart by."""
    return canonical(None if is_empty(value) else value)


def element(shown: View, register: str) -> Json:
    """Return what one element of a set shows."""
    name, _, tag = register.partition(SET_MARK)
    return shown.elements.get(name, {}).get(tag)


def shows(shown: View, register: str) -> bytes:
    """Return what a register shows, gaps included, in the form values are compared in."""
    name, mark, _ = register.partition(SET_MARK)
    if mark:
        return canonical(element(shown, register))
    reason = shown.gaps.get(name)
    return canonical(as_gap(reason) if reason is not None else shown.values.get(name))
