"""Writes records: each save becomes changes that go through the one door."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar, cast

from db.errors import ExpectedError
from db.ids import RecordId, new_id
from db.log.change import Act, Change, ChangeId, canonical, id_from_raw, trusted_parts
from db.log.merge import SET_MARK, State, merge_class
from db.schema.declare import GAP_KEY, VOID, Kind, Record, Schema, Shape, gap_of
from db.schema.merging import MergeClass
from db.schema.values import Json
from db.sqlcipher import Connection
from db.store.composing import SAVE_CHANGES, Author, Composer, Draft, HeadquartersOnly
from db.store.engine import TRUST, Absorbed, Engine, Touched, line_hash
from db.store.origins import Carriage
from db.store.reader import NotFound, Reader, as_attribute
from db.store.registers import Registers, TooManyElements, cleaned, settled_set
from db.store.seeing import base_of, compared, element, ids_of, is_empty, shows, void_sees
from db.store.undoing import restored
from db.store.views import View

AnyRecord = TypeVar("AnyRecord", bound=Record)


class WrittenOnce(ExpectedError):
    """This field was fixed when the record was first written; a change of mind is a new record."""


class Erased(ExpectedError):
    """Headquarters had this record erased; nothing is added to it here."""


class Writer(Reader):
    """One transaction: reads what it wrote; everything or nothing is kept."""

    def __init__(self, reader: Reader, engine: Engine, author: Author, schema: Schema) -> None:
        """Write through `engine` as `author`, inside a transaction somebody else opened and will close."""
        super().__init__(reader.connection, schema, reader.known)
        self._engine = engine
        self._composer = Composer(reader.connection, author, schema.version)
        self._waiting: list[Change] = []
        self._waiting_ids: set[str] = set()
        self._written: set[tuple[str, str]] = set()
        self._views: dict[tuple[str, str], View] = {}  # what the log showed since the last append
        self.done = Absorbed()

    # -- intentions ------------------------------------------------------------------------------------------------

    def save(self, record: AnyRecord) -> AnyRecord:
        """Write what differs between `record` and what its reader was shown; return it with its id.

        A record without an id is new. Raises `InvalidValue(field)`, `WrittenOnce`, `HeadquartersOnly`, `Erased`.
        """
        kind = record.kind
        values = {each.name: cast("Json", getattr(record, each.attribute)) for each in kind.fields.values()}
        if not record.id:
            given = {name: value for name, value in values.items() if not is_empty(value)}
            made = self.put(kind.name, None, given, gaps=record.gaps)
            return replace(record, id=made)
        base = base_of(self, kind.name, record.id, record.seen, record.computed)
        differing = {
            name: value
            for name, value in values.items()
            if compared(value) != compared(as_attribute(kind.fields[name], base.values.get(name)))
            and not (is_empty(value) and name in base.gaps)
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

        Fields whose value is what was shown, or shows now, are left out; when nothing differs, nothing is written.
        """
        declared = self.schema[kind]
        target = RecordId(record_id) if record_id else new_id()
        now = self.view(kind, target) if record_id else View()
        base = now if seen is None or not record_id else base_of(self, kind, target, seen)
        wanted = cleaned(declared, values, gaps or {}, now)
        registers = Registers(declared, base, now, self._composer.lamport).of(wanted)
        self._refuse(declared, target, registers, is_new=not record_id)
        if registers or not record_id:
            held = now.seen if seen is None else seen
            replaced = {name: held.get(name, ()) for name in registers}
            self._write(Draft(kind=kind, record=target, registers=registers, replaced=replaced))
        return target

    def void(self, kind: str, record_id: str) -> ChangeId | None:
        """Strike a record out, remembering what was seen of it; None where it is struck out already."""
        return self._set_void(kind, record_id, value=True)

    def unvoid(self, kind: str, record_id: str) -> ChangeId | None:
        """Take a void back; None where there is none."""
        return self._set_void(kind, record_id, value=None)

    def undo(self, kind: str, record_id: str, change: str) -> ChangeId | None:
        """Restore what `change` replaced, replacing what shows now; None where that is what shows already.

        An element it added is taken away again, one it took away comes back. Raises `NotFound`, `CannotUndo`,
        `WrittenOnce`, `HeadquartersOnly`, `Erased`.
        """
        self._flush()
        registers = restored(self, kind, record_id, change)
        if VOID in registers:
            return self._set_void(kind, record_id, value=True if registers[VOID] is True else None)
        now = self.view(kind, record_id)
        differing = {name: value for name, value in registers.items() if canonical(value) != shows(now, name)}
        if not differing:
            return None
        self._refuse(self.schema[kind], record_id, differing, is_new=False)
        replaced = {name: now.seen.get(name, ()) for name in differing}
        return self._write(Draft(kind=kind, record=RecordId(record_id), registers=differing, replaced=replaced))

    def resolve(
        self, kind: str, record_id: str, name: str, value: Json, *, seen: Sequence[str] | None = None
    ) -> ChangeId:
        """Settle a conflict: set `name` to `value`, replacing every live value of it that was shown.

        `seen` are the changes shown side by side (default: all that are live): what arrived meanwhile stays.
        """
        declared = self.schema[kind]
        _, state = self.state(kind, record_id)
        ids = {
            register: [each for each in ids_of(self, rows) if seen is None or each in seen]
            for register, rows in state.live.items()
            if register.partition(SET_MARK)[0] == name
        }
        if not ids:
            raise NotFound(kind=kind, id=record_id, field=name)
        target = RecordId(record_id)
        if name == VOID:
            known = void_sees(self, state, seen)
            registers: dict[str, Json] = {VOID: True if value is True else None}
            return self._write(Draft(kind=kind, record=target, registers=registers, replaced=ids, seen=known))
        shown = self.view(kind, record_id)
        settled = cleaned(declared, {name: value}, {}, shown)[name]
        if declared.field(name).shape is Shape.SET and gap_of(settled) is None:
            registers = settled_set(
                declared, name, cast("Sequence[Json]", settled or ()), shown, self._composer.lamport
            )
            registers |= {
                each: element(shown, each) for each, held in ids.items() if len(held) > 1 and each not in registers
            }
        else:
            registers = {name: settled}
        return self._write(Draft(kind=kind, record=target, registers=registers, replaced=ids))

    def erase(self, kind: str, record_id: str, *, basis: str, ticket: str, keeps: Sequence[str] = ()) -> ChangeId:
        """Order the erasure of a record here and wherever it lies or arrives; `keeps` are changes put again before."""
        num, _ = self.state(kind, record_id)
        if num is None:
            raise NotFound(kind=kind, id=record_id)
        known = [
            id_from_raw(raw)
            for raw, header in self.connection.execute(
                "SELECT id, header FROM change WHERE record = ? AND act = ?", (num, Act.PUT.value)
            )
            if trusted_parts(header, None).header.fields.keys() != {VOID}
        ]
        values: dict[str, Json] = {"basis": basis, "ticket": ticket, "changes": sorted(set(known) - set(keeps))}
        if keeps:
            values["keeps"] = sorted(keeps)
        return self._write(Draft(kind=kind, record=RecordId(record_id), act=Act.ERASE, body=values))

    def announce_epoch(self, reason: str) -> ChangeId:
        """Open this device's epoch with a change that says why it began."""
        record = RecordId(self._composer.device)
        return self._write(Draft(kind="device", record=record, act=Act.EPOCH, body={"reason": reason}))

    # -- what comes from elsewhere ---------------------------------------------------------------------------------

    def absorb(
        self, changes: Sequence[Change], *, vouched: bool = True, carrier: str = "", durable: bool = False
    ) -> Absorbed:
        """Take in changes that came from elsewhere, through the same door.

        `carrier` is the device that signed the part; `vouched` whether it may speak for the authors of these changes;
        `durable` whether they came under a headquarters key, which then has them.
        """
        self._flush()
        self._views.clear()
        self.known = {}
        done = self._engine.absorb(changes, Carriage(carrier=carrier, vouched=vouched, durable=durable))
        self.done.add(done)
        self._composer.refresh()
        return done

    def vouch(self, rows: Sequence[int]) -> Absorbed:
        """Count these rows of the log as brought by somebody who may speak for their authors."""
        self._flush()
        self._views.clear()
        self.known = {}
        done = self._engine.vouch(rows)
        self.done.add(done)
        return done

    def keep_unread(self, untrusted_line: bytes) -> bool:
        """Keep a line that is no change this version can read, to be passed on as it came; False where it is known."""
        done = self.connection.execute(
            "INSERT OR IGNORE INTO unread VALUES(?, ?)", (line_hash(untrusted_line), untrusted_line)
        )
        return done.rowcount == 1

    # -- reading what was written ----------------------------------------------------------------------------------

    @property
    def head(self) -> tuple[int, str] | None:
        """Return seq and id of the last change written here, None where this transaction wrote none."""
        return self._composer.head

    def settle(self) -> Absorbed:
        """Append what is waiting; called before reads and at the end of the transaction."""
        self._flush()
        return self.done

    def _asked(self) -> Connection:
        self._flush()
        return self.connection

    def view(self, kind: str, record_id: str) -> View:
        """Return everything a record shows; computed once between two appends."""
        if record_id in self._waiting_ids:
            self._flush()
        found = self._views.get((kind, record_id))
        if found is None:
            found = self._views[(kind, record_id)] = super().view(kind, record_id)
        return found

    def holds(self, kind: str, record_id: str) -> bool:
        """Tell whether a record is here, written just now or before, without appending what waits."""
        return (kind, record_id) in self._written or super().state(kind, record_id)[0] is not None

    def state(self, kind: str, record_id: str) -> tuple[int | None, State]:
        """Return the row number and merge state of a record, what was written just now included."""
        if record_id in self._waiting_ids:
            self._flush()
        return super().state(kind, record_id)

    # -- composing -------------------------------------------------------------------------------------------------

    def _refuse(self, kind: Kind, record_id: str, registers: Iterable[str], *, is_new: bool) -> None:
        classes = {merge_class(kind, register) for register in registers}
        if not self._composer.signs and MergeClass.OWNED in classes:
            raise HeadquartersOnly(kind=kind.name)
        if is_new or not classes:
            return
        num, state = self.state(kind.name, record_id)
        if state.first is not None and MergeClass.FIXED in classes:
            raise WrittenOnce(kind=kind.name, id=record_id)
        if num is not None and self.is_erased(num):
            raise Erased(kind=kind.name, id=record_id)

    def _set_void(self, kind: str, record_id: str, *, value: bool | None) -> ChangeId | None:
        num, state = self.state(kind, record_id)
        if num is None:
            raise NotFound(kind=kind, id=record_id)
        shown = self.view(kind, record_id)
        if shown.voided is bool(value):
            return None
        replaced = {VOID: ids_of(self, state.live.get(VOID, ()))}
        seen = void_sees(self, state, None)
        return self._write(
            Draft(kind=kind, record=RecordId(record_id), registers={VOID: value}, replaced=replaced, seen=seen)
        )

    def _write(self, draft: Draft) -> ChangeId:
        written = list(self._composer.changes(draft, self.schema.kinds.get(draft.kind)))
        self._waiting += written
        self._waiting_ids.add(draft.record)
        self.known = {}
        self._written.add((draft.kind, draft.record))
        if draft.kind == TRUST or draft.act is not Act.PUT or len(self._waiting) >= SAVE_CHANGES:
            self._flush()
        return written[0].id

    def _flush(self) -> None:
        if self._waiting:
            waiting, self._waiting = self._waiting, []
            self._waiting_ids.clear()
            self._views.clear()
            self.done.add(self._engine.absorb(waiting))


__all__ = ["GAP_KEY", "Author", "Erased", "HeadquartersOnly", "TooManyElements", "Touched", "Writer", "WrittenOnce"]
