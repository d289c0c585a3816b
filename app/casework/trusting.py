"""Says which devices speak for which office: who asks, who is certified, who is revoked, what waits, what is taken back."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.casework.carrying import site_of
from app.casework.enrolment import require_desk
from app.casework.errors import (
    NothingAsked,
    OtherWords,
    UnknownReference,
    WordsNeeded,
)
from app.casework.founding import words_of
from app.casework.permission import Act, require
from app.casework.session import Session
from app.records.kinds.office import Office
from db.schema.values import Json
from db.store import chains, travel
from db.store.reader import Reader
from db.store.writer import Writer
from db.vault.passphrases import words
from sync.bundle.sshsig import PublicKey
from sync.exchange import ledger, requests, vouching
from sync.exchange.intervals import Intervals
from sync.exchange.site import trust_of
from sync.identity import fingerprint as fingerprints
from sync.identity.certificate import KIND, Certificate, to_value
from sync.identity.request import Request, certify

REQUESTED, CERTIFIED, REVOKED = "requested", "certified", "revoked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """One device as headquarters knows it; `waiting` counts its changes in quarantine, `forks` places claimed twice."""

    device: str
    office: str
    office_code: str
    office_kind: str
    parent: str | None
    state: str
    fingerprint: str
    recipient: str
    index: int
    waiting: int = 0
    forks: int = 0


def devices(session: Session) -> list[Known]:
    """Return every device that asked or is certified, office by office."""
    require(session.actor, Act.EXCHANGE)
    with session.store.read() as reader:
        return known_devices(reader, session)


def known_devices(reader: Reader, session: Session) -> list[Known]:
    """Return the devices known in a transaction already open."""
    trust = trust_of(reader, site_of(session).standpoint)
    notes = _Notes.of(reader)
    found = [_certified(each, notes, revoked=trust.revoked(each.device)) for each in trust.by_device.values()]
    found += [
        _certified(certify(request, valid_after=0), notes, state=REQUESTED)
        for device, (request, _) in requests.requested(reader).items()
        if device not in trust.by_device
    ]
    return sorted(found, key=lambda each: (each.office_code, each.index, each.device))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Notes:
    """What is told of each device beside its certificate."""

    codes: Mapping[str, str]
    waiting: Mapping[str, int]
    forks: Mapping[str, int]

    @classmethod
    def of(cls, reader: Reader) -> "_Notes":
        waiting, forks = Counter[str](), Counter[str]()
        for each in travel.waiting(reader):
            waiting[each.device] += each.many
        for chain in chains.chains(reader):
            forks[chain.device] += len(chain.forks)
        codes = {str(each.id): each.code or str(each.id) for each in reader.list(Office)}
        return cls(codes=codes, waiting=waiting, forks=forks)


def _certified(certificate: Certificate, notes: _Notes, *, revoked: bool = False, state: str = CERTIFIED) -> Known:
    """Return a device as its certificate, or the one it asks for, says."""
    return Known(
        device=certificate.device,
        office=certificate.office,
        office_code=notes.codes.get(certificate.office, certificate.office),
        office_kind=certificate.office_kind.value,
        parent=certificate.parent,
        state=REVOKED if revoked else state,
        fingerprint=words_of(certificate.signing_key),
        recipient=certificate.recipient,
        index=certificate.indexes[0],
        waiting=notes.waiting.get(certificate.device, 0),
        forks=notes.forks.get(certificate.device, 0),
    )


def approve(session: Session, device: str, *, fingerprint: str = "") -> Known:
    """Certify a device that asked, or trust a revoked one again; what it sent so far shows from now on.

    `fingerprint`: its eight words as heard by another channel. Raises `NotAllowed`, `DeskOnly`, `NothingAsked`,
    `OtherWords`, `WordsNeeded` where its invitation was used before or is over, or it was revoked.
    """
    require(session.actor, Act.TRUST)
    require_desk(session, "approve")
    with session.store.write() as tx:
        known = _named(tx, session, device)
        if known.state == REQUESTED:
            asked = requests.request_of(tx, known.device)
            if asked is None:
                raise NothingAsked(device=device)
            _compare(known.device, asked[0].signing_key, fingerprint)
            _grant(tx, session, asked[0], compared=bool(fingerprint))
            vouching.reconsider(tx, site_of(session))
        elif fingerprint:
            _compare(known.device, _key_of(tx, session, known.device), fingerprint)
        if known.state == REVOKED:
            if not fingerprint:  # whoever holds it now has to say so
                raise WordsNeeded(device=known.device, reason=REVOKED)
            tx.put(KIND, known.device, {"device": known.device, "revoked_from": None})
            vouching.reconsider(tx, site_of(session))
        tx.settle()
        return _named(tx, session, known.device)


def revoke(session: Session, device: str, *, since: tuple[str, int] | None = None) -> Known:
    """Trust a device no further than its last durable point, or (epoch, seq); what comes after waits in quarantine.

    Raises `NotAllowed`, `DeskOnly`, `UnknownReference` for a device or a place in its chain that is not here.
    """
    require(session.actor, Act.TRUST)
    require_desk(session, "revoke")
    with session.store.write() as tx:
        known = _named(tx, session, device)
        if known.device == session.actor.device:
            raise UnknownReference(what="device", given=device)
        points = _points(tx, session, known.device) if since is None else _cut(tx, session, known.device, since)
        tx.put(KIND, known.device, {"device": known.device, "revoked_from": points})
        tx.settle()
        return _named(tx, session, known.device)


def quarantine(session: Session) -> list[Known]:
    """Return the devices whose changes wait."""
    require(session.actor, Act.TRUST)
    with session.store.read() as reader:
        known = known_devices(reader, session)
        named = {each.device for each in known}
        waiting = [each for each in known if each.waiting]
        for each in travel.waiting(reader):
            if each.device not in named:
                named.add(each.device)
                waiting.append(
                    _stranger(each.device, sum(w.many for w in travel.waiting(reader) if w.device == each.device))
                )
        return waiting


def release(session: Session, device: str) -> Known:
    """Admit what waits of a device now, and only that: what it sends later is judged by its trust as ever.

    Raises `NotAllowed`, `DeskOnly`, `UnknownReference` where nothing of it waits.
    """
    require(session.actor, Act.TRUST)
    require_desk(session, "quarantine")
    with session.store.write() as tx:
        found = [each for each in travel.waiting(tx) if device in (each.device, _words(tx, session, each.device))]
        if not found:
            raise UnknownReference(what="device", given=device)
        fresh = [{"epoch": each.epoch, "first": each.first, "last": each.last} for each in found]
        extend(tx, found[0].device, "approved", fresh)
        tx.settle()
        known = [each for each in known_devices(tx, session) if each.device == found[0].device]
        return known[0] if known else _stranger(found[0].device, 0)


# -- steps ---------------------------------------------------------------------------------------------------------


def _named(reader: Reader, session: Session, device: str) -> Known:
    """Return the device an id, its eight words, or (if it has just one) its office's code means."""
    known = known_devices(reader, session)
    found = [each for each in known if each.device == device or fingerprints.same(device, each.fingerprint.split())]
    found = found or [each for each in known if each.office_code == device]
    if len(found) != 1:
        raise UnknownReference(what="device", given=device)
    return found[0]


def _compare(device: str, key: PublicKey, said: str) -> None:
    if said and not fingerprints.same(said, fingerprints.fingerprint(key, words())):
        raise OtherWords(device=device)


def _key_of(reader: Reader, session: Session, device: str) -> PublicKey:
    return trust_of(reader, site_of(session).standpoint).by_device[device].signing_key


def _grant(tx: Writer, session: Session, request: Request, *, compared: bool) -> None:
    offered = requests.offered(tx, request.invitation)
    if offered is None:
        raise NothingAsked(device=request.device)
    if not compared:
        if offered.used_by not in ("", request.device):
            raise WordsNeeded(device=request.device, reason="used")
        if int(session.clock().timestamp()) >= offered.expires:
            raise WordsNeeded(device=request.device, reason="expired")
    certificate = certify(request, valid_after=0)  # clocks in the field are wrong by years: no beginning is asked for
    tx.put(KIND, request.device, {"device": request.device, "certificate": to_value(certificate)})
    offered.used_by = offered.used_by or request.device
    requests.offer(tx, request.invitation, offered)


def _points(reader: Reader, session: Session, device: str) -> list[Json]:
    """Return the last durable point of every epoch of a device; without an archive, the last that came."""
    archive = site_of(session).archive is not None
    rows = ledger.durable_rows(reader)
    found: list[Json] = []
    for num, (author, epoch) in sorted(travel.chain_names(reader).items()):
        if author == device and archive:
            lineages = ledger.durable_runs(reader, num).entries(device, epoch, lambda each: _lies(reader, each, rows))
            found += [_stretch(epoch, each.last, each.id) for each in lineages]
        elif author == device:
            chain = chains.chain(reader, device, epoch)
            found += [_stretch(epoch, each.seq, each.id) for each in (chain.heads if chain else ())]
    return found or [_stretch("none", 0, "")]


def _stretch(epoch: str, seq: int, change: str) -> Json:
    return {"epoch": epoch, "seq": seq, "id": change}


def _lies(reader: Reader, change: str, rows: Intervals) -> bool:
    link = travel.link(reader, change)
    return link is not None and link.local in rows


def _cut(reader: Reader, session: Session, device: str, since: tuple[str, int]) -> list[Json]:
    """Return what is still trusted when one epoch ends at a named place: that, and the other epochs as ever."""
    epoch, seq = since
    change = reader.change_at(device, epoch, seq)
    if change is None:
        raise UnknownReference(what="change", given=f"{epoch}:{seq}")
    others = _points(reader, session, device)
    kept = [each for each in others if isinstance(each, Mapping) and each["epoch"] not in (epoch, "none")]
    return [*kept, _stretch(epoch, seq, change)]


def extend(tx: Writer, device: str, field: str, fresh: Sequence[Mapping[str, Json]]) -> None:
    """Add stretches of a device's chains to one of the lists of its trust record."""
    found = tx.find(KIND, device)
    known = found.fields.get(field) if found is not None else None
    kept = list(known) if isinstance(known, Sequence) and not isinstance(known, str) else []
    values: dict[str, Json] = {"device": device, field: [*kept, *fresh]}
    tx.put(KIND, device, values)


def _words(reader: Reader, session: Session, device: str) -> str:
    known = [each for each in known_devices(reader, session) if each.device == device]
    return known[0].office_code if known else ""


def _stranger(device: str, waiting: int) -> Known:
    return Known(
        device=device,
        office="",
        office_code="",
        office_kind="",
        parent=None,
        state=REQUESTED,
        fingerprint="",
        recipient="",
        index=0,
        waiting=waiting,
    )
