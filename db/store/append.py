"""Appends changes to the log: what is new, what was missing of what is known, and the chains they lengthen."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from db.log.change import INTEGER_LIMIT, LAMPORT_LIMIT, Act, Change, ChangeId, is_change_id, raw_id
from db.log.merge import Entry, Standing
from db.schema.values import Json
from db.sqlcipher import Connection
from db.store.links import lengthen
from db.store.origins import Carriage, Origins
from db.store.standing import WRITTEN_HERE, Facts, Standings
from db.store.tables import chunks, marks
from db.store.tallies import add, of_origin
from db.store.views import Told

TRUST = "trust"
Signed = Callable[[ChangeId, str], bool]


@dataclass(slots=True, kw_only=True)
class Appended:
    """What one batch brought: new rows by record, what is known of them unread, and what must be judged again."""

    added: int = 0
    duplicates: int = 0
    lowest: int = 0  # rows above this one are new
    entries: dict[int, list[Entry]] = field(default_factory=dict[int, list[Entry]])
    told: dict[int, Told] = field(default_factory=dict[int, Told])
    rows: dict[bytes, int] = field(default_factory=dict[bytes, int])
    records: dict[int, tuple[str, str]] = field(default_factory=dict[int, tuple[str, str]])  # num → id, kind
    new: set[int] = field(default_factory=set[int])  # records that were not here before
    gained: set[int] = field(default_factory=set[int])  # records one of whose known changes gained something
    devices: set[str] = field(default_factory=set[str])  # devices whose changes depend on each other's arrival
    trusted: set[str] = field(default_factory=set[str])  # devices headquarters says something new about
    erasing: set[int] = field(default_factory=set[int])  # records an erasure may concern anew
    values: list[tuple[int, str, Mapping[str, Json]]] = field(default_factory=list[tuple[int, str, Mapping[str, Json]]])


def append(connection: Connection, own: str, signed: Signed, changes: Sequence[Change], carriage: Carriage) -> Appended:
    """Put `changes` into the log, each once; return what must be merged."""
    return _Appending(connection, own, signed, carriage).run(changes)


class _Appending:
    """One batch on its way into the log."""

    def __init__(self, connection: Connection, own: str, signed: Signed, carriage: Carriage) -> None:
        self._db = connection
        self._signed = signed
        self._carriage = carriage
        self._origins = Origins(connection)
        self._origin = self._origins.number(carriage)
        self._standings = Standings(connection, own)
        self._alike: dict[str, Standing | None] = {}
        self._done = Appended()

    def run(self, changes: Sequence[Change]) -> Appended:
        fresh = self._without_known(changes)
        if fresh:
            nums = self._record_nums(fresh)
            self._insert(fresh, nums)
        return self._done

    # -- what is here already --------------------------------------------------------------------------------------

    def _without_known(self, changes: Sequence[Change]) -> list[tuple[bytes, Change]]:
        """Return the changes that are new here; let what was missing of the others join them."""
        unique: dict[bytes, Change] = {}
        for each in changes:
            raw = raw_id(each.id)
            held = unique.get(raw)
            unique[raw] = each if held is None else _richer(held, each)
        self._done.duplicates = len(changes) - len(unique)
        if self._carriage.here:
            return list(unique.items())
        for part in chunks(list(unique)):
            for raw, *known in self._db.execute(
                "SELECT id, local, record, body IS NULL AND NOT erased, signed, origin "
                f"FROM change WHERE id IN ({marks(part)})",
                part,
            ).fetchall():
                self._done.duplicates += 1
                self._complete(unique.pop(raw), *known)
        return list(unique.items())

    def _complete(self, change: Change, local: int, record: int, bodiless: int, signed: int, origin: int) -> None:  # noqa: PLR0913 - one row
        gained = False
        if bodiless and change.body_bytes is not None:
            self._db.execute(
                "UPDATE change SET body = ?, flaw = ? WHERE local = ?", (change.body_bytes, change.flaw, local)
            )
            gained = True
            if change.values is not None:
                self._done.values.append((local, change.header.kind, change.values))
        if not signed and change.signature is not None and self._signed(change.id, change.signature):
            self._db.execute("UPDATE change SET signature = ?, signed = 1 WHERE local = ?", (change.signature, local))
            gained = True
        joined = self._origins.joined(origin, self._carriage)
        if joined != origin:
            self._db.execute("UPDATE change SET origin = ? WHERE local = ?", (joined, local))
            add(self._db, {of_origin(origin): -1, of_origin(joined): 1})
            gained = gained or self._origins.vouches(joined) != self._origins.vouches(origin)
        if gained:
            self._done.gained.add(record)
            self._about(change, record)
            if self._db.execute("SELECT erased FROM record WHERE num = ?", (record,)).fetchone()[0]:
                self._done.erasing.add(record)  # a body that comes late is held against the order again

    def _about(self, change: Change, record: int) -> None:
        if change.header.act == Act.ERASE:
            self._done.erasing.add(record)
        if change.header.kind == TRUST:
            self._done.trusted.add(change.header.record)
        if not self._standings.plain(change.header.device):
            self._done.devices.add(change.header.device)

    # -- what is new -----------------------------------------------------------------------------------------------

    def _record_nums(self, fresh: Sequence[tuple[bytes, Change]]) -> dict[tuple[str, str], int]:
        first: dict[tuple[str, str], int] = {}
        for _, each in fresh:
            key, began = (each.header.record, each.header.kind), _lamport(each) if not each.flaw else LAMPORT_LIMIT
            first[key] = min(first.get(key, LAMPORT_LIMIT), began)
        nums: dict[tuple[str, str], int] = {}
        earlier: list[tuple[int, int]] = []
        for part in chunks(list({record for record, _ in first})):
            for num, record, kind, began, erased in self._db.execute(
                f"SELECT num, id, kind, first, erased FROM record WHERE id IN ({marks(part)})",
                part,
            ):
                key = (record, kind)
                if key not in first:
                    continue
                nums[key] = num
                if first[key] < began:
                    earlier.append((num, first[key]))
                if erased:
                    self._done.erasing.add(num)
        new = [key for key in first if key not in nums]
        next_num = self._db.execute("SELECT coalesce(max(num), 0) FROM record").fetchone()[0]
        nums.update({key: next_num + offset for offset, key in enumerate(new, start=1)})
        self._db.executemany(
            "INSERT INTO record(num, id, kind, first) VALUES(?, ?, ?, ?)",
            [(nums[key], key[0], key[1], first[key]) for key in new],
        )
        self._db.executemany("UPDATE record SET first = ?2 WHERE num = ?1", earlier)
        self._db.executemany("INSERT OR IGNORE INTO search_due VALUES(?)", [(num,) for num, _ in earlier])
        self._done.records = {num: key for key, num in nums.items()}
        self._done.new = {nums[key] for key in new}
        return nums

    def _chain_num(self, device: str, epoch: str) -> int:
        row = self._db.execute("SELECT num FROM chain WHERE device = ? AND epoch = ?", (device, epoch)).fetchone()
        if row is not None:
            return row[0]
        made = self._db.execute("INSERT INTO chain(device, epoch) VALUES(?, ?)", (device, epoch))
        return int(made.lastrowid or 0)

    def _insert(self, fresh: Sequence[tuple[bytes, Change]], nums: Mapping[tuple[str, str], int]) -> None:
        done = self._done
        done.lowest = local = self._db.execute("SELECT coalesce(max(local), 0) FROM change").fetchone()[0]
        chains: dict[tuple[str, str], int] = {}
        longer: dict[int, list[tuple[int, bytes, bytes | None]]] = {}
        rows: list[tuple[object, ...]] = []
        highest = 0
        for raw, each in fresh:
            local += 1
            header = each.header
            source = (header.device, header.epoch)
            if source not in chains:
                chains[source] = self._chain_num(*source)
            num = nums[(header.record, header.kind)]
            signed = each.signature is not None and self._signed(each.id, each.signature)
            standing = self._standing(each, signed=signed)
            seq, lamport = max(0, min(header.seq, INTEGER_LIMIT)), _lamport(each)
            rows.append(
                (
                    *(local, raw, chains[source], seq, lamport, num, int(standing), self._origin),
                    *(each.flaw, header.act, int(signed), each.signature, each.header_bytes, each.body_bytes),
                )
            )
            prev = raw_id(header.prev) if header.prev and is_change_id(header.prev) else None
            longer.setdefault(chains[source], []).append((seq, raw, prev))
            if standing is Standing.ADMITTED:
                highest = max(highest, lamport)
            self._note(each, Entry(local, raw, lamport, registers(each), standing, signed, header.act == Act.PUT), num)
        done.added = len(rows)
        if self._origin != WRITTEN_HERE:
            add(self._db, {of_origin(self._origin): len(rows)})
        self._db.executemany(
            "INSERT INTO change(local, id, chain, seq, lamport, record, standing, origin, flaw, act, signed, signature, "
            "header, body) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
            rows,
        )
        if not self._carriage.here:  # what is written here says itself how far it counted (see `Composer`)
            self._db.execute("UPDATE counter SET value = ? WHERE name = 'lamport' AND value < ?", (highest, highest))
        for chain, added in longer.items():
            lengthen(self._db, chain, added)

    def _standing(self, change: Change, *, signed: bool) -> Standing:
        """Return what the change counts for; where its device's changes depend on each other, that is judged later."""
        device = change.header.device
        held = bool(change.flaw) or change.body_bytes is None
        if not self._standings.plain(device):
            self._done.devices.add(device)
            return Standing.HELD
        if signed or held:
            return Standing.HELD if held else Standing.ADMITTED
        if device not in self._alike:
            self._alike[device] = self._standings.of(
                Facts(change.id, device, "", 0, self._origin, self._carriage.vouched, signed=False, held=False)
            )
        return self._alike[device] or Standing.ADMITTED

    def _note(self, change: Change, entry: Entry, num: int) -> None:
        done = self._done
        done.entries.setdefault(num, []).append(entry)
        done.rows[entry.id] = entry.local
        if change.values is not None:
            done.told[entry.local] = Told(entry.lamport, entry.id, change.values, erased=False, seen=change.seen)
            done.values.append((entry.local, change.header.kind, change.values))
        if entry.signed:
            self._about(change, num)


def registers(change: Change) -> dict[str, tuple[bytes, ...]]:
    """Return, per register a change sets, the raw ids it replaces."""
    return raw_registers(change.header.fields)


def raw_registers(fields: Mapping[str, Iterable[str]]) -> dict[str, tuple[bytes, ...]]:
    """Return a header's `fields` with raw ids; what is no id replaces nothing."""
    return {
        register: tuple(raw_id(each) for each in replaced if is_change_id(each))
        for register, replaced in fields.items()
    }


def _lamport(change: Change) -> int:
    return max(0, min(change.header.lamport, LAMPORT_LIMIT))


def _richer(one: Change, other: Change) -> Change:
    """Return, of two copies of one change, what both bring together."""
    from dataclasses import replace

    with_body = one if one.body_bytes is not None else other
    return replace(with_body, signature=one.signature or other.signature)


__all__ = ["TRUST", "WRITTEN_HERE", "Appended", "append", "raw_registers", "registers"]
