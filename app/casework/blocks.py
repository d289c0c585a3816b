"""Owns number blocks: a device whose last one runs out asks for a further one, headquarters grants it with its certificate.

Numbers are k·1000 + n (sync design, "Enrolment"); the device goes on with letter suffixes while it waits.
"""

from collections.abc import Iterable, Sequence

import msgspec

from app.casework.carrying import site_of
from app.casework.session import Session
from app.records.kinds.office import Device
from db.store.reader import EVERYTHING, Reader
from db.store.writer import Writer
from sync.exchange import requests
from sync.exchange.site import trust_of
from sync.identity.certificate import KIND, Certificate, OfficeKind, to_value

MOST = 60  # blocks of one device; its certificate has room for a few more


def ask(tx: Writer, session: Session, held: Sequence[int]) -> None:
    """Let this device's record say how many blocks it needs; the next bundle takes that to headquarters."""
    if session.organisation.alone or len(held) >= MOST:
        return
    tx.put("device", session.actor.device, {"blocks_wanted": len(held) + 1})
    if session.organisation.directs:
        grant(tx, session)


def grant(tx: Writer, session: Session) -> list[str]:
    """Give one further block to every certified device that asks for more than it holds; return these devices."""
    trust = trust_of(tx, site_of(session).standpoint)
    given: list[str] = []
    for each in tx.list(Device, EVERYTHING):
        certificate = trust.by_device.get(each.id)
        if certificate is None or trust.revoked(each.id):
            continue
        held = certificate.indexes
        if len(held) < min(each.blocks_wanted or 0, MOST):
            fresh = next_index(tx, certificate.office, certificate.office_kind, trust.by_device.values())
            wider = msgspec.structs.replace(certificate, indexes=(*held, fresh))
            tx.put(KIND, each.id, {"device": each.id, "certificate": to_value(wider)})
            trust = trust_of(tx, site_of(session).standpoint)
            given.append(each.id)
    return given


def next_index(reader: Reader, office: str, kind: OfficeKind, certified: Iterable[Certificate]) -> int:
    """Return the first index of an office nobody was offered or holds; headquarters' desk itself is its office's 0."""
    taken = [each.index for each in requests.offers(reader).values() if each.office == office]
    taken += [index for each in certified if each.office == office for index in each.indexes]
    return max(taken, default=0 if kind is OfficeKind.HEADQUARTERS else -1) + 1
