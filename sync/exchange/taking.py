"""Takes in one part: opened in the safe order, appended in repeatable slices, archived, and remembered."""

import hashlib
from collections import Counter
from collections.abc import Callable

from db.errors import ExpectedError
from db.log.change import MalformedChange, from_line
from db.store.reader import Reader
from db.store.writer import Writer
from sync.bundle.open import Verdict, VerifiedPart, open_envelope
from sync.errors import InvalidCertificate, InvalidKey, MalformedPart, PartRefused
from sync.exchange import archive, blobs, ledger, receipts, requests, slices, vouching
from sync.exchange.intervals import Intervals
from sync.exchange.ledger import PartOf, PartSeen
from sync.exchange.outcome import Outcome, Taken, of_refusal
from sync.exchange.receipt import MEMBER as RECEIPT
from sync.exchange.receipt import Receipt
from sync.exchange.receipt import decode as decode_receipt
from sync.exchange.site import Site, Trust, trust_of
from sync.exchange.slices import Came, Sum
from sync.identity.certificate import from_change_line
from sync.identity.judge import judge_for
from sync.identity.request import Request

Step = Callable[[int, int], None]
_PARTS, _FILES = "exchange.parts", "exchange.files"


class _OnlyLooking(Exception):
    """Undoes the transaction in which a preview looked at what would happen."""


def take(site: Site, untrusted: bytes, file_name: str, batch: str, step: Step) -> Taken:
    """Take one part in, as part of the import `batch`; repeating it finishes what was interrupted.

    Never raises for what the bytes are: that is their outcome. Raises what the disk and `step` raise.
    """
    digest = hashlib.sha256(untrusted).hexdigest()
    seen = _seen(site, digest)
    if seen is not None and not _wants_archive(site, seen):
        _again(site, seen)
        return Taken(outcome=Outcome.DUPLICATE)
    try:
        part = _verified(site, untrusted)
        return _taken(site, part, untrusted, file_name, batch, step)
    except (PartRefused, InvalidKey) as refusal:
        return _refused(refusal, file_name)


def look(site: Site, untrusted: bytes, file_name: str) -> Taken:
    """Say what taking this part in would do; nothing is written."""
    seen = _seen(site, hashlib.sha256(untrusted).hexdigest())
    if seen is not None:
        return Taken(outcome=Outcome.DUPLICATE)
    try:
        part = _verified(site, untrusted)
        receipt = _receipt_in(part)
    except (PartRefused, InvalidKey) as refusal:
        return _refused(refusal, file_name)
    total, came = Sum(), _came(site, part)
    try:
        with site.store.write() as tx:
            _bring_certificate(tx, site, part)
            for each in slices.cut(part.changes()):
                slices.append(tx, each, came, total)
            raise _OnlyLooking
    except _OnlyLooking:
        pass
    return _result(part, total, unknown_head=False, receipt=receipt)


def refuse(site: Site, untrusted: bytes, file_name: str, batch: str) -> Taken:
    """Remember that this part is not wanted: an inbox that is watched passes it over."""
    try:
        part = _verified(site, untrusted)
    except (PartRefused, InvalidKey) as refusal:
        return _refused(refusal, file_name)
    digest = hashlib.sha256(untrusted).hexdigest()
    with site.store.write() as tx:
        if ledger.docs(tx, _PARTS).get(_key(part)) is not None:
            return Taken(outcome=Outcome.DUPLICATE)
        ledger.docs(tx, "exchange.refused").put(digest, batch)
    return Taken(outcome=Outcome.REFUSED, reason="refused")


def is_refused(site: Site, untrusted: bytes) -> bool:
    """Tell whether somebody refused exactly these bytes."""
    with site.store.read() as reader:
        return ledger.docs(reader, "exchange.refused").get(hashlib.sha256(untrusted).hexdigest()) is not None


# -- steps ---------------------------------------------------------------------------------------------------------


def _verified(site: Site, untrusted: bytes) -> VerifiedPart:
    with site.store.read() as reader:
        trust = trust_of(reader, site.standpoint)
    judge = judge_for(site.part_reader, trust.trusted, site.now)
    return open_envelope(untrusted, site.identities).verify(site.standpoint.organisation, judge)


def _taken(  # noqa: PLR0913 - one part and all that is known of where it came from
    site: Site, part: VerifiedPart, untrusted: bytes, file_name: str, batch: str, step: Step
) -> Taken:
    lines, receipt = part.changes(), _receipt_in(part)
    with site.store.write() as tx:
        replay = ledger.get(tx, _PARTS, _key(part), PartSeen)
        if replay is not None and not _wants_archive(site, replay):
            ledger.docs(tx, _FILES).put(hashlib.sha256(untrusted).hexdigest(), _key(part))
            _note_again(tx, replay)
            return Taken(outcome=Outcome.DUPLICATE)
        _bring_certificate(tx, site, part)
    came, total = _came(site, part), Sum()
    entry = _part_of(part, file_name)
    for each in slices.cut(lines):
        step(len(total.rows), part.manifest.changes)
        with site.store.write() as tx:
            gone = slices.append(tx, each, came, total)
            slices.remember(tx, site, batch, entry, came, total)
        blobs.drop_files(site, gone)
    blobs.keep(site, part.pieces())
    step(part.manifest.changes, part.manifest.changes)
    kept = archive.keep(site, file_name, untrusted) if site.standpoint.desk else archive.NONE
    with site.store.write() as tx:
        unknown = _finish(tx, site, part, came, total, receipt)
        slices.remember(tx, site, batch, entry, came, total)
        _note_seen(tx, part, hashlib.sha256(untrusted).hexdigest(), batch, archived=not kept)
        _note_archive(tx, site, part, total, archived=not kept)
    if replay is not None:
        return Taken(outcome=Outcome.DUPLICATE, not_archived=kept)
    return _result(part, total, unknown_head=unknown, receipt=receipt, not_archived=kept)


def _note_seen(tx: Writer, part: VerifiedPart, digest: str, batch: str, *, archived: bool) -> None:
    seen = PartSeen(
        hash=part.hash,
        signer=part.signer,
        device=part.manifest.origin.device,
        outcome=_outcome(part).value,
        imported=batch,
        archived=archived,
    )
    ledger.put(tx, _PARTS, _key(part), seen)
    ledger.docs(tx, _FILES).put(digest, _key(part))


def _note_archive(tx: Writer, site: Site, part: VerifiedPart, total: Sum, *, archived: bool) -> None:
    brought = {each.sha256 for each in part.pieces()}
    if archived:
        ledger.make_durable(tx, total.rows)
        ledger.note_archived(tx, brought)
    elif site.standpoint.desk:
        ledger.note_unarchived(tx, brought, part.manifest.origin.device)


def _finish(  # noqa: PLR0913 - what a part leaves behind
    tx: Writer, site: Site, part: VerifiedPart, came: Came, total: Sum, receipt: Receipt | None
) -> bool:
    """Heed the request, receipt and confirmations a part carries; tell whether its receipt knows an unknown head."""
    if total.trust:
        vouching.reconsider(tx, site)
    if site.standpoint.desk:
        asked = requests.note(tx, part, site.now)
        if came.authentic or asked is not None:
            _note_holding(tx, came, asked, total)
            ledger.confirm(tx, came.device, came.epoch, part.manifest.taken_in)
        return False
    if not came.from_headquarters:
        return False
    ledger.note_taken_in(tx, part.hash)
    return receipt is not None and receipts.take(tx, site, part.signer, receipt)


def _note_holding(tx: Writer, came: Came, asked: Request | None, total: Sum) -> None:
    """Remember what a device holds: what it brought itself, and (the first time) what its invitation carried."""
    first = not ledger.epochs(tx, came.device)
    holds = ledger.known_in(tx, came.device, came.epoch)
    rows = Intervals(list(holds.rows))
    rows.join(total.rows.spans)
    invited = requests.offered(tx, asked.invitation) if asked is not None and first else None
    if invited is not None:
        rows.join(invited.rows)
    holds.rows = rows.spans
    ledger.note_known(tx, came.device, came.epoch, holds)


def _came(site: Site, part: VerifiedPart) -> Came:
    with site.store.read() as reader:
        trust = trust_of(reader, site.standpoint)
        origin = part.manifest.origin
        return Came(
            signer=part.signer,
            device=origin.device,
            epoch=origin.epoch,
            speaks_for=trust.voucher(part.signer, part.verdict),
            from_headquarters=part.verdict is Verdict.ADMIT and trust.headquarters(part.signer),
            authentic=_is_authentic(reader, trust, part),
        )


def _is_authentic(reader: Reader, trust: Trust, part: VerifiedPart) -> bool:
    device = part.manifest.origin.device
    certificate = trust.by_device.get(device)
    if certificate is not None:
        return certificate.signing_key == part.signer and not trust.revoked(device)
    asked = requests.request_of(reader, device)
    return asked is not None and asked[0].signing_key == part.signer


def _bring_certificate(tx: Writer, site: Site, part: VerifiedPart) -> None:
    """Take in the certifying change a part brings along: it holds by headquarters' signature, whoever carries it."""
    line = part.manifest.origin.certificate_line()
    if line is None or part.verdict is not Verdict.ADMIT:
        return
    trust = trust_of(tx, site.standpoint)
    try:
        from_change_line(line, trust.trusted.headquarters_keys())
        tx.absorb([from_line(line)], vouched=False)
    except (InvalidCertificate, MalformedChange):
        return


def _receipt_in(part: VerifiedPart) -> Receipt | None:
    signed = part.member(RECEIPT)
    return None if signed is None else decode_receipt(signed)


def _result(
    part: VerifiedPart, total: Sum, *, unknown_head: bool, receipt: Receipt | None, not_archived: str = ""
) -> Taken:
    kinds = Counter(each.kind for each in total.touched)
    if receipt is not None:
        kinds["receipt"] += 1
    return Taken(
        outcome=_outcome(part),
        changes=len(total.fresh),
        conflicts=total.conflicts,
        kinds=dict(sorted(kinds.items())),
        unknown_head=unknown_head,
        not_archived=not_archived,
        touched=frozenset(total.touched),
        erased=frozenset(total.erased),
    )


def _outcome(part: VerifiedPart) -> Outcome:
    return Outcome.ACCEPTED if part.verdict is Verdict.ADMIT else Outcome.QUARANTINED


def _part_of(part: VerifiedPart, file_name: str) -> PartOf:
    return PartOf(
        file=file_name,
        hash=part.hash,
        signer=part.signer,
        device=part.manifest.origin.device,
        outcome=_outcome(part).value,
    )


def _refused(refusal: ExpectedError, file_name: str) -> Taken:
    found = refusal if isinstance(refusal, PartRefused) else MalformedPart(reason="key")
    return of_refusal(found, file_name)


# -- seen before ---------------------------------------------------------------------------------------------------


def _key(part: VerifiedPart) -> str:
    return f"{part.hash}/{part.signer}"


def _seen(site: Site, digest: str) -> PartSeen | None:
    with site.store.read() as reader:
        key = ledger.docs(reader, _FILES).get(digest)
        return None if key is None else ledger.get(reader, _PARTS, key, PartSeen)


def _wants_archive(site: Site, seen: PartSeen) -> bool:
    return site.standpoint.desk and site.archive is not None and not seen.archived


def _again(site: Site, seen: PartSeen) -> None:
    if site.standpoint.desk:
        with site.store.write() as tx:
            _note_again(tx, seen)


def _note_again(tx: Writer, seen: PartSeen) -> None:
    """Let the device have its receipt again: whoever sends a part twice may have got none."""
    for epoch in ledger.epochs(tx, seen.device)[-1:]:
        holds = ledger.known_in(tx, seen.device, epoch)
        holds.again = True
        ledger.note_known(tx, seen.device, epoch, holds)
