"""Decides the standing of changes from the trust records shown here."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from db.log.change import ChangeId, Header, id_from_raw, raw_id
from db.log.merge import Standing
from db.log.trust import Authorship, Verdict, admission, verdict
from db.sqlcipher import Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What the standing of one change depends on, beside trust."""

    id: ChangeId
    device: str
    epoch: str
    seq: int
    vouched: bool
    signed: bool  # bears headquarters' own signature: it holds whoever wrote and whoever carried it
    flawed: bool
    bodiless: bool


def facts_of(  # noqa: PLR0913 - the facts, by name
    header: Header, change_id: ChangeId, *, vouched: bool, signed: bool, flawed: bool, bodiless: bool
) -> Facts:
    """Return the facts of a change that has this header."""
    return Facts(
        id=change_id,
        device=header.device,
        epoch=header.epoch,
        seq=header.seq,
        vouched=vouched,
        signed=signed,
        flawed=flawed,
        bodiless=bodiless,
    )


class Standings:
    """The admission rule over one connection; forget it when trust changes."""

    def __init__(self, connection: Connection, own_device: str) -> None:
        """Read the trust records as they are shown now."""
        self._connection = connection
        self._own = own_device
        self._verdicts: dict[str, Verdict | None] = {}
        self._before: dict[str, frozenset[bytes]] = {}

    def of(self, facts: Facts) -> Standing:
        """Return the standing of one change."""
        if facts.flawed or facts.bodiless:
            return Standing.REJECTED if self._trusted(facts) is Standing.REJECTED else Standing.HELD
        return self._trusted(facts)

    def _trusted(self, facts: Facts) -> Standing:
        if facts.signed:
            return Standing.ADMITTED
        found = self._verdict(facts.device)
        before = found is not None and found.revoked_from is not None and self._is_before(facts, found.revoked_from)
        return admission(
            found,
            Authorship(
                epoch=facts.epoch,
                seq=facts.seq,
                id=facts.id,
                own=facts.device == self._own,
                vouched=facts.vouched,
                before_revocation=before,
            ),
        )

    def _verdict(self, device: str) -> Verdict | None:
        if device not in self._verdicts:
            row = self._connection.execute(
                "SELECT certificate, revoked_from, approved, quarantined, taken_back, rejected "
                "FROM k_trust JOIN record ON record.num = k_trust.record WHERE record.id = ? AND NOT voided",
                (device,),
            ).fetchone()
            names = ("certificate", "revoked_from", "approved", "quarantined", "taken_back", "rejected")
            self._verdicts[device] = None if row is None else _read(dict(zip(names, row, strict=True)))
        return self._verdicts[device]

    def _is_before(self, facts: Facts, named: Mapping[str, Any]) -> bool:
        if facts.epoch != named.get("epoch") or facts.seq > int(named.get("seq") or 0):
            return False
        last = str(named.get("id") or "")
        if last not in self._before:
            self._before[last] = self._chain_back(last)
        return raw_id(facts.id) in self._before[last]

    def _chain_back(self, last: str) -> frozenset[bytes]:
        """Return the raw ids on the unbroken chain back from `last`, itself included."""
        found: set[bytes] = set()
        wanted = raw_id(last) if last else None
        while wanted is not None and wanted not in found:
            row = self._connection.execute("SELECT header FROM change WHERE id = ?", (wanted,)).fetchone()
            if row is None:
                break
            found.add(wanted)
            previous = json.loads(row[0]).get("prev")
            wanted = raw_id(previous) if previous else None
        return frozenset(found)

    def recheck(self, device: str) -> set[int]:
        """Give every change of `device` its standing anew; return the records whose changes moved."""
        self._verdicts.pop(device, None)
        self._before.clear()
        return self._recheck("device = ?", device)

    def recheck_record(self, num: int) -> None:
        """Give every change of one record its standing anew."""
        self._recheck("record = ?", num)

    def _recheck(self, where: str, value: str | int) -> set[int]:
        rows = self._connection.execute(
            "SELECT local, id, device, epoch, seq, vouched, signature, flaw, body IS NULL AND NOT erased, standing, record "
            f"FROM change JOIN chain ON chain.num = change.chain WHERE {where}",  # noqa: S608 - one of the two above
            (value,),
        ).fetchall()
        moved: set[int] = set()
        for local, raw, device, epoch, seq, vouched, signature, flaw, bodiless, standing, record in rows:
            facts = Facts(
                id=id_from_raw(raw),
                device=device,
                epoch=epoch,
                seq=seq,
                vouched=bool(vouched),
                signed=signature is not None,
                flawed=bool(flaw),
                bodiless=bool(bodiless),
            )
            now = self.of(facts)
            if now != standing:
                self._connection.execute("UPDATE change SET standing = ? WHERE local = ?", (int(now), local))
                moved.add(record)
        return moved


def _read(row: Mapping[str, str | None]) -> Verdict:
    return verdict({name: json.loads(text) if text else None for name, text in row.items()})
