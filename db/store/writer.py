"""Writes records: each save becomes changes that go through the one door."""

import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, TypeVar, cast

from db.errors import ExpectedError
from db.ids import RecordId, new_id
from db.log.change import Act, Change, ChangeId, Header, body_hash, canonical, compose, id_from_raw, make_body
from db.log.merge import SET_MARK
from db.schema.declare import GAP_KEY, VOID, Kind, Record, Schema, Shape, as_gap, gap_of
from db.schema.merging import MergeClass
from db.schema.values import InvalidValue, Json
from db.store.engine import TRUST, Absorbed, Engine, Touched
from db.store.projections import View
from db.store.reader import NotFound, Reader

AnyRecord = TypeVar("AnyRecord", bound=Record)
SAVE_CHANGES = 500
SAVE_BYTES = 4 * 1024 * 1024
REGISTERS = 400


class HeadquartersOnly(ExpectedError):
    """Only headquarters' signature makes this change count."""


class WrittenOnce(ExpectedError):
    """This field was fixed when the record was first written; a change of mind is a new record."""


class TooManyElements(ExpectedError):
    """A record holds at most 400 elements in its sets."""


class Erased(ExpectedError):
    """Headquarters had this record erased; nothing is added to it here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """Who writes, on what, and when: `wall` is the device's clock, aware, used for display only."""

    device: str
    epoch: str
    user: str
    clock: Callable[[], datetime]
    sign: Callable[[ChangeId], str] | None = None  # headquarters' signature, where this device may give it


@dataclass(slots=True)
class _Pen:
    """The counters of one transaction."""

    lamport: int
    seq: int
    prev: str | None
    save: str = field(default_factory=new_id)
    count: int = 0
    size: int = 0


class Writer(Reader):
    """One transaction: reads what it wrote; everything or nothing is kept."""

    def __init__(self, reader: Reader, engine: Engine, author: Author, schema: Schema) -> None:
        """Write through `engine` as `author`, inside a transaction somebody else opened and will close."""
        super().__init__(reader.connection, schema)
        self._engine = engine
        self._author = author
        self._pen = self._take_pen()
        self._waiting: list[Change] = []
        self._waiting_ids: set[str] = set()
        self._wrote = False
        self.done = Absorbed()

    # -- intentions ------------------------------------------------------------------------------------------------

    def save(self, record: AnyRecord) -> AnyRecord:
        """Write what differs between `record` and what its reader was shown; return it with its id.

        A record without an id is new. Raises `InvalidValue(field)`, `WrittenOnce`, `HeadquartersOnly`.
        """
        kind = record.kind
        values = {each.name: cast("Json", getattr(record, each.attribute)) for each in kind.fields.values()}
        if not record.id:
            given = {name: value for name, value in values.items() if value not in (None, ())}
            made = self.put(kind.name, None, given, gaps=record.gaps)
            return replace(record, id=made)
        base = self._base(kind, record.id, record.seen)
        differing = {
            name: value
            for name, value in values.items()
            if canonical(_listed(value)) != canonical(_listed(base.values.get(name)))
            and not (value in (None, ()) and name in base.gaps)
        }
        gaps = {name: reason for name, reason in record.gaps.items() if base.gaps.get(name) != reason}
        lifted = {name: None for name in base.gaps if name not in record.gaps and name not in differing}
        self.put(kind.name, record.id, {**differing, **lifted}, gaps=gaps, seen=record.seen)
        return record

    def put(
        self,
        kind: str,
        record_id: str | None,
        values: Mapping[str, Json],
        *,
        gaps: Mapping[str, str] | None = None,
        seen: Mapping[str, Sequence[str]] | None = None,
    ) -> RecordId:
        """Set fields of one record; return its id. `seen` is what the author was shown (default: what shows now).

        Fields whose value is what shows already are left out; when nothing differs, nothing is written.
        """
        declared = self.schema[kind]
        cleaned = self._cleaned(declared, values, gaps or {})
        target = RecordId(record_id) if record_id else new_id()
        shown = self._shown(kind, target) if record_id else View()
        self._refuse(declared, target, cleaned, is_new=not record_id)
        registers = self._registers(declared, cleaned, shown, seen)
        if registers or not record_id:
            self._write(declared.name, target, registers, {name: _replaced(name, seen, shown) for name in registers})
        return target

    def void(self, kind: str, record_id: str) -> ChangeId | None:
        """Strike a record out, remembering what was seen of it; None where it is struck out already."""
        return self._set_void(kind, record_id, value=True)

    def unvoid(self, kind: str, record_id: str) -> ChangeId | None:
        """Take a void back; None where there is none."""
        return self._set_void(kind, record_id, value=None)

    def resolve(self, kind: str, record_id: str, name: str, value: Json) -> ChangeId:
        """Settle a conflict: set `name` to `value`, replacing every live value of it."""
        declared = self.schema[kind]
        _, state = self._state(kind, record_id)
        registers = {each: rows for each, rows in state.live.items() if each.partition(SET_MARK)[0] == name}
        if not registers:
            raise NotFound(kind=kind, id=record_id, field=name)
        cleaned = value if name == VOID else self._cleaned(declared, {name: value}, {})[name]
        ids = {each: self._ids(rows) for each, rows in registers.items()}
        if name != VOID and declared.field(name).shape is Shape.SET:
            return self._resolve_set(kind, record_id, name, cleaned, ids)
        seen = sorted(each for rows in state.live.values() for each in self._ids(rows)) if name == VOID else None
        return self._write(kind, RecordId(record_id), {name: cleaned}, ids, seen=seen)

    def erase(self, kind: str, record_id: str, *, basis: str, ticket: str, keeps: Sequence[str] = ()) -> ChangeId:
        """Order the erasure of a record here and wherever it lies or arrives; `keeps` are changes put again before."""
        num, _ = self._state(kind, record_id)
        if num is None:
            raise NotFound(kind=kind, id=record_id)
        known = [
            id_from_raw(raw)
            for raw, header in self.connection.execute(
                "SELECT id, header FROM change WHERE record = ? AND act = 'put'", (num,)
            )
            if b'"fields":{"_void":' not in header
        ]
        values: dict[str, Json] = {"basis": basis, "ticket": ticket, "changes": sorted(set(known) - set(keeps))}
        if keeps:
            values["keeps"] = sorted(keeps)
        return self._write(kind, RecordId(record_id), {}, {}, act=Act.ERASE, body=values)

    def announce_epoch(self, reason: str) -> ChangeId:
        """Open this device's epoch with a change that says why it began."""
        return self._write("device", RecordId(self._author.device), {}, {}, act=Act.EPOCH, body={"reason": reason})

    def absorb(self, changes: Sequence[Change], *, vouched: bool = True) -> Absorbed:
        """Take in changes that came from elsewhere, through the same door."""
        self._flush()
        done = self._engine.absorb(changes, vouched=vouched)
        self._add(done)
        self._pen = self._take_pen()
        return done

    def vouch(self, rows: Sequence[int]) -> Absorbed:
        """Count these rows of the log as brought by somebody who may speak for their authors."""
        self._flush()
        done = self._engine.vouch(rows)
        self._add(done)
        return done

    # -- reading what was written ----------------------------------------------------------------------------------

    @property
    def head(self) -> tuple[int, str] | None:
        """Return seq and id of the last change written here, None where this transaction wrote none."""
        return (self._pen.seq, self._pen.prev) if self._wrote and self._pen.prev is not None else None

    def settle(self) -> Absorbed:
        """Append what is waiting; called before reads and at the end of the transaction."""
        self._flush()
        return self.done

    def _select_numbered(self, kind: Kind, where: str, values: list[Any], tail: str) -> Any:
        self._flush()
        return super()._select_numbered(kind, where, values, tail)

    def _state(self, kind: str, record_id: str) -> Any:
        self._flush()
        return self.state(kind, record_id)

    def _shown(self, kind: str, record_id: str) -> View:
        if record_id in self._waiting_ids:
            self._flush()
        return self.view(kind, record_id)

    # -- composing -------------------------------------------------------------------------------------------------

    def _cleaned(self, kind: Kind, values: Mapping[str, Json], gaps: Mapping[str, str]) -> dict[str, Json]:
        cleaned: dict[str, Json] = {}
        for name, raw in values.items():
            declared = kind.field(name)
            try:
                if gap_of(raw) is not None:
                    cleaned[name] = raw
                elif declared.shape is Shape.SET:
                    cleaned[name] = _clean_set(declared.type.clean, raw)
                else:
                    cleaned[name] = declared.type.clean(raw)
            except InvalidValue as error:
                raise InvalidValue(**{**error.facts, "field": name, "kind": kind.name}) from error  # pyright: ignore[reportArgumentType] - facts are what its own constructor took
        for name, reason in gaps.items():
            if not kind.field(name).gap:
                raise InvalidValue(reason="no_gap", field=name, kind=kind.name)
            cleaned[name] = as_gap(reason)
        return cleaned

    def _refuse(self, kind: Kind, record_id: str, cleaned: Mapping[str, Json], *, is_new: bool) -> None:
        merges = {kind.field(name).merge.into for name in cleaned}
        if self._author.sign is None and MergeClass.OWNED in merges:
            raise HeadquartersOnly(kind=kind.name)
        if is_new:
            return
        num, state = self.state(kind.name, record_id)
        if state.first is not None and MergeClass.FIXED in merges:
            raise WrittenOnce(kind=kind.name, id=record_id)
        if num is not None and self.connection.execute("SELECT erased FROM record WHERE num = ?", (num,)).fetchone()[0]:
            raise Erased(kind=kind.name, id=record_id)

    def _registers(
        self, kind: Kind, cleaned: Mapping[str, Json], shown: View, seen: Mapping[str, Sequence[str]] | None
    ) -> dict[str, Json]:
        """Return the registers to set: single fields that differ, and set elements added or taken away."""
        registers: dict[str, Json] = {}
        for name, value in cleaned.items():
            if kind.field(name).shape is Shape.SET and gap_of(value) is None:
                registers |= self._set_registers(name, cast("Sequence[Json]", value or ()), shown, seen)
                continue
            gap = shown.gaps.get(name)
            now = as_gap(gap) if gap is not None else shown.values.get(name)
            if canonical(value) != canonical(now):
                registers[name] = value
        return registers

    def _set_registers(
        self, name: str, wanted: Sequence[Json], shown: View, seen: Mapping[str, Sequence[str]] | None
    ) -> dict[str, Json]:
        elements = {tag: value for tag, value in shown.elements.get(name, {}).items() if value is not None}
        known = elements if seen is None else {t: v for t, v in elements.items() if f"{name}{SET_MARK}{t}" in seen}
        registers: dict[str, Json] = {
            f"{name}{SET_MARK}{tag}": None for tag, value in known.items() if value not in wanted
        }
        present = list(elements.values())
        for offset, value in enumerate(each for each in wanted if each not in present):
            registers[f"{name}{SET_MARK}{self._pen.lamport + 1:010x}{offset:03x}{secrets.token_hex(4)}"] = value
        if name in shown.gaps:
            registers[name] = None
        if len(shown.elements.get(name, {})) + len(registers) > REGISTERS:
            raise TooManyElements(field=name, longest=REGISTERS)
        return registers

    def _resolve_set(
        self, kind: str, record_id: str, name: str, wanted: Json, ids: Mapping[str, Sequence[str]]
    ) -> ChangeId:
        shown = self.view(kind, record_id)
        registers: dict[str, Json] = {}
        for register in ids:
            value = shown.elements.get(name, {}).get(register.partition(SET_MARK)[2])
            registers[register] = value if value in cast("Sequence[Json]", wanted or ()) else None
        present = [each for each in registers.values() if each is not None]
        added = self._set_registers(
            name, [each for each in cast("Sequence[Json]", wanted or ()) if each not in present], View(), None
        )
        return self._write(kind, RecordId(record_id), {**registers, **added}, ids)

    def _set_void(self, kind: str, record_id: str, *, value: bool | None) -> ChangeId | None:
        num, state = self._state(kind, record_id)
        if num is None:
            raise NotFound(kind=kind, id=record_id)
        shown = self.view(kind, record_id)
        if shown.voided is bool(value):
            return None
        seen = [each for rows in state.live.values() for each in self._ids(rows)]
        replaced = {VOID: self._ids(state.live.get(VOID, ()))}
        return self._write(kind, RecordId(record_id), {VOID: value}, replaced, seen=seen)

    def _base(self, kind: Kind, record_id: str, seen: Mapping[str, Sequence[str]] | None) -> View:
        """Return what the author was shown: the values of the changes the copy says it saw."""
        now = self._shown(kind.name, record_id)
        if seen is None or all(tuple(now.seen.get(register, ())) == tuple(ids) for register, ids in seen.items()):
            return now
        base = View()
        for register, ids in seen.items():
            name, mark, tag = register.partition(SET_MARK)
            value = self._value_in(ids[0], register) if ids else None
            if mark:
                base.elements.setdefault(name, {})[tag] = value
                if value is not None:
                    base.values[name] = [*cast("Sequence[Json]", base.values.get(name, ())), value]
            elif (reason := gap_of(value)) is not None:
                base.gaps[name] = reason
            else:
                base.values[name] = value
        return base

    def _value_in(self, change_id: str, register: str) -> Json:
        from db.log.change import raw_id, trusted_parts  # noqa: PLC0415 - used on the rare path only

        row = self.connection.execute("SELECT header, body FROM change WHERE id = ?", (raw_id(change_id),)).fetchone()
        return None if row is None else (trusted_parts(*row).values or {}).get(register)

    def _ids(self, rows: Sequence[int]) -> list[str]:
        return [
            id_from_raw(self.connection.execute("SELECT id FROM change WHERE local = ?", (row,)).fetchone()[0])
            for row in rows
        ]

    def _write(  # noqa: PLR0913 - the parts of a change
        self,
        kind: str,
        record_id: RecordId,
        registers: Mapping[str, Json],
        replaced: Mapping[str, Sequence[str]],
        *,
        seen: Sequence[str] | None = None,
        act: Act = Act.PUT,
        body: Mapping[str, Json] | None = None,
    ) -> ChangeId:
        body_bytes = make_body(registers if body is None else body, seen)
        change = self._compose(kind, record_id, registers, replaced, act, body_bytes)
        self._waiting.append(change)
        self._waiting_ids.add(record_id)
        if kind == TRUST or act is not Act.PUT or len(self._waiting) >= SAVE_CHANGES:
            self._flush()
        return change.id

    def _compose(  # noqa: PLR0913 - the parts of a change
        self,
        kind: str,
        record_id: RecordId,
        registers: Mapping[str, Json],
        replaced: Mapping[str, Sequence[str]],
        act: Act,
        body_bytes: bytes,
    ) -> Change:
        pen, author = self._pen, self._author
        if pen.count >= SAVE_CHANGES or pen.size + len(body_bytes) > SAVE_BYTES:
            pen.save, pen.count, pen.size = new_id(), 0, 0
        pen.lamport += 1
        pen.seq += 1
        self._wrote = True
        header = Header(
            v=1,
            device=author.device,
            epoch=author.epoch,
            seq=pen.seq,
            prev=pen.prev,
            lamport=pen.lamport,
            wall=int(author.clock().timestamp()),
            user=author.user,
            save=pen.save,
            schema=self.schema.version,
            kind=kind,
            record=record_id,
            act=act.value,
            fields={name: sorted(replaced.get(name, ())) for name in registers},
            body=body_hash(body_bytes),
        )
        change = compose(header, body_bytes)
        if act is Act.ERASE or self._is_owned(kind, registers):
            if author.sign is None:
                raise HeadquartersOnly(kind=kind)
            change = replace(change, signature=author.sign(change.id))
        pen.prev, pen.count, pen.size = change.id, pen.count + 1, pen.size + len(body_bytes) + len(change.header_bytes)
        return change

    def _is_owned(self, kind: str, registers: Mapping[str, Json]) -> bool:
        declared = self.schema[kind]
        return any(
            declared.field(name).merge.into is MergeClass.OWNED for name in registers if not name.startswith(VOID)
        ) or (declared.owned and VOID in registers)

    def _take_pen(self) -> _Pen:
        lamport = self.connection.execute("SELECT coalesce(max(lamport), 0) FROM change").fetchone()[0]
        row = self.connection.execute(
            "SELECT seq, id FROM change WHERE chain = (SELECT num FROM chain WHERE device = ? AND epoch = ?) "
            "ORDER BY seq DESC LIMIT 1",
            (self._author.device, self._author.epoch),
        ).fetchone()
        return _Pen(lamport, 0, None) if row is None else _Pen(lamport, row[0], id_from_raw(row[1]))

    def _flush(self) -> None:
        if self._waiting:
            waiting, self._waiting = self._waiting, []
            self._waiting_ids.clear()
            self._add(self._engine.absorb(waiting))

    def _add(self, done: Absorbed) -> None:
        self.done.added += done.added
        self.done.records |= done.records
        self.done.disputed |= done.disputed
        self.done.erased |= done.erased


def _listed(value: Json) -> Json:
    return None if value in ((), []) else value


def _clean_set(clean: Callable[[object], Json], raw: object) -> Json:
    if raw is None:
        return []
    if isinstance(raw, str | Mapping) or not isinstance(raw, Sequence):
        raise InvalidValue(reason="not_a_list")
    kept: list[Json] = []
    for each in cast("Sequence[object]", raw):
        value = clean(each)
        if value is not None and value not in kept:
            kept.append(value)
    return kept


def _replaced(register: str, seen: Mapping[str, Sequence[str]] | None, shown: View) -> Sequence[str]:
    return shown.seen.get(register, ()) if seen is None else seen.get(register, ())


__all__ = ["GAP_KEY", "Author", "Erased", "HeadquartersOnly", "TooManyElements", "Touched", "Writer", "WrittenOnce"]
