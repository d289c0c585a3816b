"""Remembers what came without anybody who may speak for it, and lets it count once trust says who brought it."""

from db.store import travel
from db.store.writer import Writer
from sync.bundle.open import Verdict
from sync.exchange import ledger
from sync.exchange.intervals import Intervals
from sync.exchange.site import Site, trust_of

_UNVOUCHED = "exchange.unvouched"


def note(tx: Writer, signer: str, rows: Intervals) -> None:
    """Remember rows this key brought without the right to."""
    if rows.spans:
        places = ledger.docs(tx, _UNVOUCHED)
        known = Intervals.of(places.get(signer))
        known.join(rows.spans)
        places.put(signer, known.stored())


def reconsider(tx: Writer, site: Site) -> None:
    """Vouch for what keys brought that may, by the trust records as they stand now, speak for its authors."""
    trust = trust_of(tx, site.standpoint)
    for signer, stored in list(ledger.docs(tx, _UNVOUCHED).items()):
        certificate = trust.of_key(signer)
        if certificate is None or not certificate.valid_at(site.now):
            continue
        speaks_for = trust.voucher(signer, Verdict.ADMIT)
        rows = Intervals.of(stored)
        authors = travel.authors_of(tx, list(rows))
        vouched = [row for row, author in authors.items() if speaks_for(author)]
        if not vouched:
            continue
        tx.vouch(vouched)
        left = Intervals()
        left.add(set(authors) - set(vouched))
        ledger.docs(tx, _UNVOUCHED).put(signer, left.stored())
