"""Decides the standing of changes from the trust records shown here."""

from collections.abc import Sequence
from typing import NamedTuple

import msgspec

from db.log.change import ChangeId, id_from_raw, is_change_id, raw_id
from db.log.merge import Standing
from db.log.trust import Authorship, Verdict, admission, verdict
from db.sqlcipher import Connection
from db.store.tables import HIDDEN, NORMAL

WRITTEN_HERE = 1  # the row of `origin` for what this vault wrote itself


class Facts(NamedTuple):
    """What the standing of one change depends on, beside trust."""

    id: ChangeId
    device: str
    epoch: str
    seq: int
    origin: int
    vouched: bool
    signed: bool  # bears headquarters' own signature: it holds whoever wrote and whoever carried it
    held: bool  # breaks the receiving rule, lacks its body, or came after an erasure


class _Link(msgspec.Struct, frozen=True):
    prev: str | None


_LINK = msgspec.json.Decoder(_Link)
_STATEMENTS = ("certificate", "revoked_from", "approved", "quarantined", "taken_back", "rejected")


def prev_of(header: bytes) -> bytes | None:
    """Return the raw id a stored header names as its predecessor."""
    named = _LINK.decode(header).prev
    return raw_id(named) if named is not None and is_change_id(named) else None


class Standings:
    """The admission rule over one connection; forget it when trust changes."""

    def __init__(self, connection: Connection, own_device: str) -> None:
        """Read the trust records as they are shown now."""
        self._db = connection
        self._own = own_device
        self._verdicts: dict[str, Verdict | None] = {}
        self._back: dict[str, frozenset[bytes]] = {}

    def of(self, facts: Facts) -> Standing:
        """Return the standing of one change."""
        trusted = self._trusted(facts)
        if facts.held:
            return Standing.REJECTED if trusted is Standing.REJECTED else Standing.HELD
        return trusted

    def plain(self, device: str) -> bool:
        """Tell whether the changes of `device` fare alike, whatever else of its chains is here."""
        found = self.verdict(device)
        return found is None or found.plain

    def _trusted(self, facts: Facts) -> Standing:
        if facts.signed:
            return Standing.ADMITTED
        own = facts.origin == WRITTEN_HERE or (facts.device == self._own and facts.vouched)
        return admission(
            self.verdict(facts.device),
            Authorship(
                epoch=facts.epoch,
                seq=facts.seq,
                id=facts.id,
                own=own,
                vouched=facts.vouched,
                leads_to=lambda last: raw_id(facts.id) in self._chain_back(last),
            ),
        )

    def verdict(self, device: str) -> Verdict | None:
        """Return what trust says of a device; None where no trust record about it is shown."""
        if device not in self._verdicts:
            row = self._db.execute(
                f"SELECT _state, {', '.join(_STATEMENTS)} FROM k_trust JOIN record ON record.num = k_trust._record "
                "WHERE record.id = ? AND _state < ?",
                (device, HIDDEN),
            ).fetchone()
            self._verdicts[device] = None if row is None else _read(row)
        return self._verdicts[device]

    def _chain_back(self, last: str) -> frozenset[bytes]:
        """Return the raw ids on the unbroken chain back from `last`, itself included."""
        if last not in self._back:
            found: set[bytes] = set()
            wanted = raw_id(last)
            while wanted is not None and wanted not in found:
                row = self._db.execute("SELECT header FROM change WHERE id = ?", (wanted,)).fetchone()
                if row is None:
                    break
                found.add(wanted)
                wanted = prev_of(row[0])
            self._back[last] = frozenset(found)
        return self._back[last]

    def recheck_device(self, device: str) -> set[int]:
        """Give every change of `device` its standing anew; return the records whose changes moved."""
        return self._recheck("chain.device = ?", device)

    def recheck_record(self, num: int) -> set[int]:
        """Give every change of one record its standing anew; return the record if any moved."""
        return self._recheck("change.record = ?", num)

    def recheck_all(self) -> set[int]:
        """Give every change its standing anew; return the records whose changes moved."""
        return self._recheck("?", 1)

    def _recheck(self, where: str, value: str | int) -> set[int]:
        rows = self._db.execute(
            "SELECT local, change.id, device, epoch, seq, origin, vouched, signed, "
            "flaw <> '' OR (body IS NULL AND NOT erased), standing, record "
            "FROM change JOIN chain ON chain.num = change.chain JOIN origin ON origin.num = change.origin "
            f"WHERE {where}",
            (value,),
        )
        moved: list[tuple[int, int]] = []
        records: set[int] = set()
        known: dict[tuple[str, int, int, int], Standing] = {}
        for local, raw, device, epoch, seq, origin, vouched, signed, held, standing, record in rows:
            alike = (device, origin, signed, held)
            now = known.get(alike)
            if now is None:
                facts = Facts(id_from_raw(raw), device, epoch, seq, origin, bool(vouched), bool(signed), bool(held))
                now = self.of(facts)
                if self.plain(device):
                    known[alike] = now
            if now != standing:
                moved.append((int(now), local))
                records.add(record)
        self._db.executemany("UPDATE change SET standing = ? WHERE local = ?", moved)
        return records


def _read(row: Sequence[int | str | None]) -> Verdict | None:
    """Return what a trust record says; struck out it says nothing, but it has arrived.

    None where headquarters has said nothing at all: words without its signature make no trust record.
    """
    state, *texts = row
    if state != NORMAL:
        return Verdict()
    if not any(texts):
        return None
    said = zip(_STATEMENTS, texts, strict=True)
    return verdict({name: msgspec.json.decode(text) if isinstance(text, str) else None for name, text in said})
