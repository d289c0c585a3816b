"""The one door: every change, written here or arriving, is appended and merged by the same steps."""

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence

from db.ids import RecordId
from db.log.change import Act, Change, ChangeId, id_from_raw
from db.log.merge import Entry, Standing, State, fold, unpack
from db.schema.declare import Schema
from db.sqlcipher import Connection
from db.store.absorbed import Absorbed, Touched
from db.store.append import TRUST, Appended, append
from db.store.blobs import Uses
from db.store.erasing import apply_erasure
from db.store.logbook import entries_of, rows_of
from db.store.origins import Carriage, Origins
from db.store.projections import Rows, home_of, sheet_of
from db.store.standing import Standings
from db.store.tables import chunks, marks
from db.store.tallies import Watches, add, of_origin, recount_origins
from db.store.views import tell, view

HERE = Carriage(here=True)


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
        self._sheets = {name: sheet_of(kind) for name, kind in schema.kinds.items()}
        self._watches = Watches(schema, {name: sheet.columns for name, sheet in self._sheets.items()})
        self._uses = Uses(connection, schema)

    def absorb(self, changes: Sequence[Change], carriage: Carriage = HERE) -> Absorbed:
        """Append `changes` that are not here yet and bring every record they touch up to date."""
        done = Absorbed()
        trust = [each for each in changes if each.header.kind == TRUST]
        others = [each for each in changes if each.header.kind != TRUST]
        for part in (trust, others):  # what is said of devices counts for what comes with it
            if part:
                done.add(self._absorb(part, carriage))
        return done

    def _absorb(self, changes: Sequence[Change], carriage: Carriage) -> Absorbed:
        brought = append(self._db, self._own, self._signed, changes, carriage)
        done = Absorbed(added=brought.added, duplicates=brought.duplicates)
        self._uses.note(brought.values)
        again = self._judge_again(brought)
        for num in brought.erasing:
            for row in self._erase(num, done):
                brought.told.pop(row, None)
        again |= brought.erasing
        self.merge(brought, again, done)
        self._follow_trust(brought.trusted, done)
        self._count(brought.lowest, done)
        return done

    def _count(self, lowest: int, done: Absorbed) -> None:
        if done.added:
            counts = dict(
                self._db.execute(
                    "SELECT standing, count(*) FROM change WHERE local > ? AND standing <> 0 GROUP BY standing",
                    (lowest,),
                ).fetchall()
            )
            done.held, done.waiting = counts.get(int(Standing.HELD), 0), counts.get(int(Standing.WAITING), 0)

    # -- judging ---------------------------------------------------------------------------------------------------

    def _judge_again(self, brought: Appended) -> set[int]:
        """Judge what gained something, and devices whose changes hang together; return the records to fold anew."""
        again = set(brought.gained)
        standings = Standings(self._db, self._own)
        for num in brought.gained:
            standings.recheck_record(num)
        for device in brought.devices:
            again |= standings.recheck_device(device)
        self._raise_lamport(again)
        return again

    def _follow_trust(self, devices: Iterable[str], done: Absorbed) -> None:
        """Judge the changes of devices about which trust has changed, and signatures a new key may prove."""
        said = set(devices)
        while said:
            standings = Standings(self._db, self._own)
            moved: set[int] = set()
            for device in said:
                moved |= standings.recheck_device(device)
            proven, said, erasing = self._prove_signatures()
            for num in proven:
                standings.recheck_record(num)
            self._raise_lamport(moved | proven)
            for num in erasing:
                self._erase(num, done)
            self.merge(Appended(), moved | proven | erasing, done)

    def _prove_signatures(self) -> tuple[set[int], set[str], set[int]]:
        """Try again what no known key proved; return the records concerned, devices spoken of, records to erase."""
        records: set[int] = set()
        devices: set[str] = set()
        erasing: set[int] = set()
        for local, raw, signature, num, kind, record, act in self._db.execute(
            "SELECT local, change.id, signature, change.record, kind, record.id, act FROM change "
            "JOIN record ON record.num = change.record WHERE signature IS NOT NULL AND NOT signed"
        ).fetchall():
            if self._signed(id_from_raw(raw), signature):
                self._db.execute("UPDATE change SET signed = 1 WHERE local = ?", (local,))
                records.add(num)
                if kind == TRUST:
                    devices.add(record)
                if act == Act.ERASE:
                    erasing.add(num)
        return records, devices, erasing

    def _raise_lamport(self, nums: Iterable[int]) -> None:
        for part in chunks(list(nums)):
            self._db.execute(
                "UPDATE counter SET value = max(value, (SELECT coalesce(max(lamport), 0) FROM change "
                f"WHERE standing = 0 AND record IN ({marks(part)}))) WHERE name = 'lamport'",
                part,
            )

    def vouch(self, rows: Sequence[int]) -> Absorbed:
        """Let these rows count as brought by somebody who may speak for their authors, learned after they came."""
        done, devices = Absorbed(), set[str]()
        origins = Origins(self._db)
        for part in chunks(rows):
            found = self._db.execute(
                "SELECT local, origin, device FROM change JOIN chain ON chain.num = change.chain "
                f"WHERE local IN ({marks(part)})",
                part,
            ).fetchall()
            for local, origin, device in found:
                if not origins.vouches(origin):
                    vouched = origins.vouched(origin)
                    self._db.execute("UPDATE change SET origin = ? WHERE local = ?", (vouched, local))
                    add(self._db, {of_origin(origin): -1, of_origin(vouched): 1})
                    devices.add(device)
        self._follow_trust(devices, done)
        return done

    # -- merging ---------------------------------------------------------------------------------------------------

    def merge(self, brought: Appended, again: Iterable[int], done: Absorbed) -> None:
        """Fold what was brought into its records, fold `again` from the whole log, and write what they all show."""
        anew = list(again)
        for part in chunks(anew):
            self._merge(entries_of(self._db, part), brought, anew=True, done=done)
        done_anew = set(anew)
        fresh = {num: each for num, each in brought.entries.items() if num not in done_anew}
        if fresh:
            self._merge(fresh, brought, anew=False, done=done)

    def _merge(self, work: Mapping[int, Sequence[Entry]], brought: Appended, *, anew: bool, done: Absorbed) -> None:
        rows = rows_of(self._db, work.values(), brought.rows)
        if anew:
            self._db.executemany("DELETE FROM awaited WHERE record = ?", [(num,) for num in work])
        awaited = self._awaited({entry.id for each in work.values() for entry in each})
        states: dict[int, State] = {}
        about: dict[int, tuple[str, str, bool]] = {}
        missing: list[tuple[bytes, int, str]] = []
        for num, record, kind, packed, erased in self._heads(work, brought, anew=anew):
            state = unpack(packed)
            found = fold(
                self._schema.kinds.get(kind),
                state,
                work[num],
                rows.get,
                lambda raw, register, num=num: (num, register) in awaited.get(raw, ()),
            )
            missing += [(raw, num, register) for raw, register in found]
            states[num], about[num] = state, (record, kind, erased)
        self._db.executemany("INSERT OR IGNORE INTO awaited VALUES(?, ?, ?)", missing)
        self._db.executemany("DELETE FROM awaited WHERE id = ?", [(raw,) for raw in awaited])
        self._show(states, about, brought, done)

    def _heads(
        self, work: Mapping[int, Sequence[Entry]], brought: Appended, *, anew: bool
    ) -> Iterable[tuple[int, str, str, bytes | None, bool]]:
        new = [] if anew else [num for num in work if num in brought.new]
        for num in new:
            yield (num, *brought.records[num], None, False)
        for part in chunks([num for num in work if num not in brought.new] if new else list(work)):
            for num, record, kind, packed, erased in self._db.execute(
                f"SELECT num, id, kind, state, erased FROM record WHERE num IN ({marks(part)})",
                part,
            ).fetchall():
                yield num, record, kind, None if anew else packed, bool(erased)

    def _awaited(self, raws: set[bytes]) -> dict[bytes, set[tuple[int, str]]]:
        found: dict[bytes, set[tuple[int, str]]] = {}
        if self._db.execute("SELECT 1 FROM awaited LIMIT 1").fetchone() is None:
            return found
        for part in chunks(list(raws)):
            for raw, record, register in self._db.execute(
                f"SELECT id, record, register FROM awaited WHERE id IN ({marks(part)})",
                part,
            ):
                found.setdefault(raw, set()).add((record, register))
        return found

    def _show(
        self,
        states: Mapping[int, State],
        about: Mapping[int, tuple[str, str, bool]],
        brought: Appended,
        done: Absorbed,
    ) -> None:
        everything = tell(self._db, {row for state in states.values() for row in state.locals()}, brought.told)
        heads: list[tuple[bytes, str | None, int]] = []
        rows = Rows(self._db, self._sheets, self._watches)
        for num, state in states.items():
            record, kind_name, erased = about[num]
            kind = self._schema.kinds.get(kind_name)
            made = view(kind, state, everything, erased=erased, ids=False)
            touched = Touched(kind_name, RecordId(record))
            done.records.add(touched)
            done.disputed.discard(touched)
            if made.conflicts:
                done.disputed.add(touched)
            heads.append((state.pack(), None if kind is None else home_of(kind, record, made), num))
            rows.add(kind, num, made, new=num in brought.new)
        self._db.executemany("UPDATE record SET state = ? WHERE num = ?", [(state, num) for state, _, num in heads])
        self._db.executemany(  # a home rarely changes, and its index need not be written again
            "UPDATE record SET home = ? WHERE num = ? AND home IS NOT ?", [(home, num, home) for _, home, num in heads]
        )
        rows.write()

    def _erase(self, num: int, done: Absorbed) -> Sequence[int]:
        dropped = apply_erasure(self._db, num)
        if dropped is None:
            return ()
        Standings(self._db, self._own).recheck_record(num)
        done.blobs |= self._uses.forget(dropped)
        record, kind = self._db.execute("SELECT id, kind FROM record WHERE num = ?", (num,)).fetchone()
        done.erased.add(Touched(kind, RecordId(record)))
        return dropped

    # -- the whole log ---------------------------------------------------------------------------------------------

    def replay(self, step: Callable[[int, int], None]) -> int:
        """Judge every change again and show every record from the whole log; return how many records there are.

        The derived tables are empty when this begins.
        """
        trust = [num for (num,) in self._db.execute("SELECT num FROM record WHERE kind = ? ORDER BY num", (TRUST,))]
        others = [num for (num,) in self._db.execute("SELECT num FROM record WHERE kind <> ? ORDER BY num", (TRUST,))]
        total = len(trust) + len(others)
        self.merge(Appended(), trust, Absorbed())
        self._prove_signatures()
        Standings(self._db, self._own).recheck_all()
        self.merge(Appended(), trust, Absorbed())
        for shown, part in enumerate(chunks(others), start=1):
            self.merge(Appended(), part, Absorbed())
            step(min(total, len(trust) + shown * len(part)), total)
        self._uses.recount()
        recount_origins(self._db)
        self._db.execute(
            "UPDATE counter SET value = max(value, (SELECT coalesce(max(lamport), 0) FROM change WHERE standing = 0)) "
            "WHERE name = 'lamport'"
        )
        return total


def line_hash(untrusted_line: bytes) -> bytes:
    """Return the key an unreadable line is kept under."""
    return hashlib.sha256(untrusted_line).digest()


__all__ = ["TRUST", "Absorbed", "Carriage", "Engine", "Touched", "line_hash"]
