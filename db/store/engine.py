"""The one door: every change, written here or arriving, is appended and merged by the same steps."""

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from db.ids import RecordId
from db.log.change import Act, Change, ChangeId, is_change_id, raw_id, trusted_parts
from db.log.merge import Entry, Standing, State, fold, unpack
from db.schema.declare import VOID, Kind, Schema
from db.schema.values import Json
from db.sqlcipher import Connection
from db.store.projections import Told, View, chunks, home_of, marks, tell, view, write_row
from db.store.standing import Standings, facts_of

TRUST = "trust"


@dataclass(frozen=True, slots=True)
class Touched:
    """A record some change touched, as pages and callers name it."""

    kind: str
    id: RecordId


@dataclass(slots=True, kw_only=True)
class Absorbed:
    """What one call of `absorb` did; `added` counts changes new here, `duplicates` those already known."""

    added: int = 0
    duplicates: int = 0
    held: int = 0
    waiting: int = 0
    records: set[Touched] = field(default_factory=set[Touched])
    disputed: set[Touched] = field(default_factory=set[Touched])
    erased: set[Touched] = field(default_factory=set[Touched])


@dataclass(slots=True, kw_only=True)
class _Batch:
    """Rows of one call: what was inserted, by record, and what is known of it without reading it again."""

    entries: dict[int, list[Entry]] = field(default_factory=dict[int, list[Entry]])
    told: dict[int, Told] = field(default_factory=dict[int, Told])
    recompute: set[int] = field(default_factory=set[int])
    devices: set[str] = field(default_factory=set[str])
    erasing: set[int] = field(default_factory=set[int])


class Engine:
    """Appends and merges over one writing connection, inside a transaction somebody else opened."""

    def __init__(
        self,
        connection: Connection,
        schema: Schema,
        *,
        own_device: str,
        signed: Callable[[ChangeId, str], bool],
    ) -> None:
        """`signed` tells whether a signature over a change id is headquarters' own."""
        self._db = connection
        self._schema = schema
        self._own = own_device
        self._signed = signed

    def absorb(self, changes: Sequence[Change], *, vouched: bool = True) -> Absorbed:
        """Append `changes` that are not here yet and bring every record they touch up to date.

        `vouched` tells whether whoever brought them may speak for their authors (sync design, "The signer vouches").
        """
        done, batch = Absorbed(), _Batch()
        fresh = self._set_known_aside(changes, batch, done, vouched=vouched)
        standings = Standings(self._db, self._own)
        nums = self._record_nums(fresh)
        self._insert(fresh, nums, standings, batch, vouched=vouched, done=done)
        self.merge(batch.entries, told=batch.told, recompute=batch.recompute, done=done)
        for num in batch.erasing | self._erased_before(batch.entries):
            self._apply_erasure(num, done)
        for device in batch.devices:
            moved = Standings(self._db, self._own).recheck(device)
            self.merge({}, told={}, recompute=moved, done=done)
        return done

    # -- appending -------------------------------------------------------------------------------------------------

    def vouch(self, rows: Sequence[int]) -> Absorbed:
        """Let these rows count as brought by somebody who may speak for their authors, learned after they came."""
        done, devices = Absorbed(), set[str]()
        for part in chunks(rows):
            devices.update(
                device
                for (device,) in self._db.execute(
                    "SELECT DISTINCT device FROM change JOIN chain ON chain.num = change.chain "
                    f"WHERE NOT vouched AND local IN ({marks(part)})",
                    part,
                )
            )
            self._db.execute(f"UPDATE change SET vouched = 1 WHERE local IN ({marks(part)})", part)
        for device in devices:
            moved = Standings(self._db, self._own).recheck(device)
            self.merge({}, told={}, recompute=moved, done=done)
        return done

    def _set_known_aside(
        self, changes: Sequence[Change], batch: _Batch, done: Absorbed, *, vouched: bool
    ) -> list[Change]:
        """Return the changes that are new here; let a body, a signature or a voucher that was missing join its header."""
        unique = {raw_id(each.id): each for each in changes}
        done.duplicates += len(changes) - len(unique)
        for part in chunks(list(unique)):
            for raw, local, record, bodiless, signature, known_vouched in self._db.execute(
                f"SELECT id, local, record, body IS NULL AND NOT erased, signature, vouched "  # noqa: S608 - marks only
                f"FROM change WHERE id IN ({marks(part)})",
                part,
            ).fetchall():
                known = unique.pop(raw)
                done.duplicates += 1
                if vouched and not known_vouched:
                    self._db.execute("UPDATE change SET vouched = 1 WHERE local = ?", (local,))
                    batch.devices.add(known.header.device)
                self._complete(known, local, record, bodiless=bool(bodiless), signature=signature, batch=batch)
        return list(unique.values())

    def _complete(
        self, change: Change, local: int, record: int, *, bodiless: bool, signature: str | None, batch: _Batch
    ) -> None:
        gained = False
        if bodiless and change.body_bytes is not None:
            self._db.execute(
                "UPDATE change SET body = ?, flaw = ? WHERE local = ?", (change.body_bytes, change.flaw, local)
            )
            gained = True
        if signature is None and change.signature is not None and self._signed(change.id, change.signature):
            self._db.execute("UPDATE change SET signature = ? WHERE local = ?", (change.signature, local))
            gained = True
        if gained:
            batch.devices.add(change.header.device)
            batch.recompute.add(record)
            if change.header.act == Act.ERASE:
                batch.erasing.add(record)
            if change.header.kind == TRUST:
                batch.devices.add(change.header.record)

    def _record_nums(self, changes: Sequence[Change]) -> dict[tuple[str, str], int]:
        wanted = {(each.header.record, each.header.kind): each.header.lamport for each in changes}
        for each in changes:
            key = (each.header.record, each.header.kind)
            wanted[key] = min(wanted[key], each.header.lamport)
        nums: dict[tuple[str, str], int] = {}
        ids = list({record for record, _ in wanted})
        for part in chunks(ids):
            for num, record, kind in self._db.execute(
                f"SELECT num, id, kind FROM record WHERE id IN ({marks(part)})",  # noqa: S608
                part,
            ):
                nums[(record, kind)] = num
        new = sorted(key for key in wanted if key not in nums)
        next_num = self._db.execute("SELECT coalesce(max(num), 0) FROM record").fetchone()[0]
        for offset, key in enumerate(new, start=1):
            nums[key] = next_num + offset
        self._db.executemany(
            "INSERT INTO record(num, id, kind, first) VALUES(?, ?, ?, ?)",
            [(nums[key], key[0], key[1], wanted[key]) for key in new],
        )
        self._db.executemany(
            "UPDATE record SET first = ? WHERE num = ? AND first > ?",
            [(lamport, nums[key], lamport) for key, lamport in wanted.items() if key not in new],
        )
        return nums

    def _chain_num(self, device: str, epoch: str) -> int:
        row = self._db.execute("SELECT num FROM chain WHERE device = ? AND epoch = ?", (device, epoch)).fetchone()
        if row is not None:
            return row[0]
        made = self._db.execute("INSERT INTO chain(device, epoch) VALUES(?, ?)", (device, epoch))
        return int(made.lastrowid or 0)

    def _insert(
        self,
        fresh: Sequence[Change],
        nums: Mapping[tuple[str, str], int],
        standings: Standings,
        batch: _Batch,
        *,
        vouched: bool,
        done: Absorbed,
    ) -> None:
        local = self._db.execute("SELECT coalesce(max(local), 0) FROM change").fetchone()[0]
        chains: dict[tuple[str, str], int] = {}
        rows: list[tuple[object, ...]] = []
        for local, each in enumerate(fresh, start=local + 1):  # noqa: PLW2901, B020 - counts on from what is stored
            header = each.header
            origin = (header.device, header.epoch)
            if origin not in chains:
                chains[origin] = self._chain_num(*origin)
            num = nums[(header.record, header.kind)]
            signature = each.signature if each.signature and self._signed(each.id, each.signature) else None
            standing = standings.of(
                facts_of(
                    header,
                    each.id,
                    vouched=vouched,
                    signed=signature is not None,
                    flawed=bool(each.flaw),
                    bodiless=each.body_bytes is None,
                )
            )
            raw = raw_id(each.id)
            rows.append(
                (
                    *(local, raw, chains[origin], header.seq, header.lamport, num, int(standing)),
                    *(int(vouched), each.flaw, header.act, signature),
                    *(each.header_bytes, each.body_bytes),
                )
            )
            self._note(each, Entry(local, raw, header.lamport, _registers(each), standing, bool(signature)), num, batch)
            done.held += standing is Standing.HELD
            done.waiting += standing is Standing.WAITING
        done.added += len(rows)
        self._db.executemany(
            "INSERT INTO change(local, id, chain, seq, lamport, record, standing, vouched, flaw, act, signature, "
            "header, body) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)",
            rows,
        )

    def _note(self, change: Change, entry: Entry, num: int, batch: _Batch) -> None:
        batch.entries.setdefault(num, []).append(entry)
        if change.values is not None:
            batch.told[entry.local] = Told(entry.lamport, entry.id, change.values, erased=False, seen=change.seen)
        if entry.signed and change.header.kind == TRUST:
            batch.devices.add(change.header.record)
        if entry.signed and change.header.act == Act.ERASE and entry.standing is Standing.ADMITTED:
            batch.erasing.add(num)

    # -- merging ---------------------------------------------------------------------------------------------------

    def merge(
        self,
        entries: Mapping[int, Sequence[Entry]],
        *,
        told: Mapping[int, Told],
        recompute: Iterable[int],
        done: Absorbed,
    ) -> None:
        """Fold entries into their records, fold `recompute` from the whole log, and write what they all show."""
        anew = {num: self._entries_of(num) for num in recompute}
        for num in anew:
            self._db.execute("DELETE FROM awaited WHERE record = ?", (num,))
        work = {**{num: each for num, each in entries.items() if num not in anew}, **anew}
        rows_of = self._rows_of({raw for each in work.values() for entry in each for raw in _replaced(entry)})
        awaited = self._awaited({entry.id for each in work.values() for entry in each})
        states: dict[int, State] = {}
        about: dict[int, tuple[str, str]] = {}
        for part in chunks(list(work)):
            for num, record, kind, packed in self._db.execute(
                f"SELECT num, id, kind, state FROM record WHERE num IN ({marks(part)})",  # noqa: S608
                part,
            ).fetchall():
                state = State() if num in anew else unpack(packed)
                self._fold_one(num, kind, state, work[num], rows_of, awaited)
                states[num], about[num] = state, (record, kind)
        self._show(states, about, told, done)

    def _fold_one(  # noqa: PLR0913 - the facts of one fold, gathered once for a whole batch
        self,
        num: int,
        kind: str,
        state: State,
        entries: Sequence[Entry],
        rows_of: Mapping[bytes, int],
        awaited: Mapping[bytes, set[tuple[int, str]]],
    ) -> None:
        missing = fold(
            self._schema.kinds.get(kind),
            state,
            entries,
            rows_of.get,
            lambda raw, register: (num, register) in awaited.get(raw, ()),
        )
        self._db.executemany(
            "INSERT OR IGNORE INTO awaited VALUES(?, ?, ?)", [(raw, num, register) for raw, register in missing]
        )

    def _entries_of(self, num: int) -> list[Entry]:
        return [
            Entry(local, raw, lamport, _registers(trusted_parts(header, None)), Standing(standing), bool(signature))
            for local, raw, lamport, header, standing, signature in self._db.execute(
                "SELECT local, id, lamport, header, standing, signature FROM change WHERE record = ?", (num,)
            ).fetchall()
        ]

    def _rows_of(self, raws: set[bytes]) -> dict[bytes, int]:
        found: dict[bytes, int] = {}
        for part in chunks(list(raws)):
            found.update(
                self._db.execute(f"SELECT id, local FROM change WHERE id IN ({marks(part)})", part)  # noqa: S608
            )
        return found

    def _awaited(self, raws: set[bytes]) -> dict[bytes, set[tuple[int, str]]]:
        found: dict[bytes, set[tuple[int, str]]] = {}
        if self._db.execute("SELECT 1 FROM awaited LIMIT 1").fetchone() is None:
            return found
        for part in chunks(list(raws)):
            for raw, record, register in self._db.execute(
                f"SELECT id, record, register FROM awaited WHERE id IN ({marks(part)})",  # noqa: S608
                part,
            ):
                found.setdefault(raw, set()).add((record, register))
        return found

    def _show(
        self,
        states: Mapping[int, State],
        about: Mapping[int, tuple[str, str]],
        told: Mapping[int, Told],
        done: Absorbed,
    ) -> None:
        everything = tell(self._db, {row for state in states.values() for row in state.locals()}, told)
        for num, state in states.items():
            record, kind_name = about[num]
            kind = self._schema.kinds.get(kind_name)
            made = view(kind, state, everything)
            touched = Touched(kind_name, RecordId(record))
            done.records.add(touched)
            if made.conflicts:
                done.disputed.add(touched)
            home = None if kind is None else home_of(kind, record, made)
            self._db.execute("UPDATE record SET state = ?, home = ? WHERE num = ?", (state.pack(), home, num))
            if kind is not None:
                self._place(num, kind, made)

    def _place(self, num: int, kind: Kind, made: View) -> None:
        write_row(self._db, kind, num, made)
        self._db.execute("INSERT OR IGNORE INTO search_due VALUES(?)", (num,))
        if made.conflicts:
            self._db.execute("INSERT OR IGNORE INTO disputed VALUES(?)", (num,))
        else:
            self._db.execute("DELETE FROM disputed WHERE record = ?", (num,))

    # -- erasing ---------------------------------------------------------------------------------------------------

    def _erased_before(self, entries: Mapping[int, Sequence[Entry]]) -> set[int]:
        found: set[int] = set()
        for part in chunks(list(entries)):
            found.update(
                num
                for (num,) in self._db.execute(
                    f"SELECT num FROM record WHERE erased AND num IN ({marks(part)})",  # noqa: S608
                    part,
                )
            )
        return found

    def _apply_erasure(self, num: int, done: Absorbed) -> None:
        """Drop the bodies an erasure lists wherever they are; hold puts it does not know; the headers stay."""
        listed, kept = self._erasure_lists(num)
        for local, raw, act, header in self._db.execute(
            "SELECT local, id, act, header FROM change WHERE record = ?", (num,)
        ).fetchall():
            if act != Act.PUT:
                continue
            if raw in listed:
                self._db.execute("UPDATE change SET body = NULL, erased = 1, flaw = '' WHERE local = ?", (local,))
            elif raw not in kept and set(trusted_parts(header, None).header.fields) != {VOID}:
                self._db.execute("UPDATE change SET flaw = 'after_erasure' WHERE local = ?", (local,))
        self._db.execute("UPDATE record SET erased = 1 WHERE num = ?", (num,))
        record, kind = self._db.execute("SELECT id, kind FROM record WHERE num = ?", (num,)).fetchone()
        done.erased.add(Touched(kind, RecordId(record)))
        Standings(self._db, self._own).recheck_record(num)
        self.merge({}, told={}, recompute=[num], done=done)

    def _erasure_lists(self, num: int) -> tuple[set[bytes], set[bytes]]:
        listed: set[bytes] = set()
        kept: set[bytes] = set()
        for header, body in self._db.execute(
            "SELECT header, body FROM change WHERE record = ? AND act = ? AND standing = ? AND signature IS NOT NULL",
            (num, Act.ERASE.value, int(Standing.ADMITTED)),
        ).fetchall():
            values = trusted_parts(header, body).values or {}
            listed |= set(_raw_ids(values.get("changes")))
            kept |= set(_raw_ids(values.get("keeps")))
        return listed, kept - listed


def _raw_ids(value: Json) -> Iterable[bytes]:
    if isinstance(value, Sequence) and not isinstance(value, str):
        for each in value:
            if isinstance(each, str) and is_change_id(each):
                yield raw_id(each)


def _registers(change: Change) -> dict[str, tuple[bytes, ...]]:
    return {
        register: tuple(raw_id(each) for each in replaced if is_change_id(each))
        for register, replaced in change.header.fields.items()
    }


def _replaced(entry: Entry) -> Iterable[bytes]:
    for each in entry.registers.values():
        yield from each


def line_hash(untrusted_line: bytes) -> bytes:
    """Return the key an unreadable line is kept under."""
    return hashlib.sha256(untrusted_line).digest()
