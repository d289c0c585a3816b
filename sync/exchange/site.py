"""The open vault as exchange sees it, and whom it trusts; what belongs to casework is handed in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from db.log.change import Change, to_line
from db.store import travel
from db.store.reader import EVERYTHING, Reader
from db.store.store import Store
from db.vault.unlocked import Unlocked
from sync.bundle.age import Identity, recipient_of
from sync.bundle.open import Verdict
from sync.bundle.sshsig import PublicKey, SigningKey
from sync.errors import InvalidCertificate
from sync.exchange.disk import Disk
from sync.identity.certificate import FIELD, KIND, Certificate, OfficeKind, from_change_line, from_value
from sync.identity.direction import Place
from sync.identity.direction import Reader as PartReader
from sync.identity.judge import Trusted


@dataclass(frozen=True, slots=True, kw_only=True)
class Standpoint:
    """Where this vault stands in its organisation."""

    organisation: str
    root: PublicKey
    headquarters: str
    office: str
    office_kind: str
    parent: str | None
    desk: bool  # the one vault that takes in for headquarters and signs for it


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """What an exchange works on; `identities` open what is meant for us, `archive` is headquarters' second disk."""

    unlocked: Unlocked
    store: Store
    standpoint: Standpoint
    identities: tuple[Identity, ...] = field(repr=False)
    disk: Disk
    user: str
    archive: Path | None = None

    @property
    def device(self) -> str:
        """Return this device's id."""
        return self.unlocked.device.id

    @property
    def key(self) -> SigningKey:
        """Return the key that signs this device's parts."""
        return SigningKey(self.unlocked.device.signing_key)

    @property
    def now(self) -> int:
        """Return the time by this device's clock, seconds UTC."""
        return int(self.unlocked.machine.clock().timestamp())

    @property
    def part_reader(self) -> PartReader:
        """Return ourselves as a reader of parts."""
        at = self.standpoint
        place = Place(office=at.office, kind=OfficeKind(at.office_kind), parent=at.parent, directs=at.desk)
        return PartReader(place=place, recipients=frozenset(str(recipient_of(each)) for each in self.identities))


@dataclass(frozen=True, slots=True, kw_only=True)
class Trust:
    """The trust records of a vault, read once: certificates by device, who is revoked, who speaks for headquarters."""

    trusted: Trusted
    by_device: Mapping[str, Certificate]

    def headquarters(self, signer: str) -> bool:
        """Tell whether a key speaks for headquarters."""
        return signer in self.trusted.headquarters_keys()

    def revoked(self, device: str) -> bool:
        """Tell whether headquarters revoked a device."""
        return device in self.trusted.revoked

    def of_key(self, signer: str) -> Certificate | None:
        """Return the certificate of a signing key."""
        return next((each for each in self.by_device.values() if each.signing_key == signer), None)

    def devices_of(self, office: str | None) -> list[Certificate]:
        """Return the certificates of an office's devices that are not revoked, by device."""
        return [
            each
            for _, each in sorted(self.by_device.items())
            if each.office == office and not self.revoked(each.device)
        ]

    def voucher(self, signer: str, verdict: Verdict) -> Callable[[str], bool]:
        """Return who a signer may speak for: headquarters for all, others for themselves, their office and below."""
        if verdict is not Verdict.ADMIT:
            return lambda _author: False
        if self.headquarters(signer):
            return lambda _author: True
        own = self.of_key(signer)

        def speaks_for(author: str) -> bool:
            if own is None or self.revoked(own.device):
                return False
            other = self.by_device.get(author)
            return author == own.device or (other is not None and own.office in (other.office, other.parent))

        return speaks_for


def trust_of(reader: Reader, standpoint: Standpoint) -> Trust:
    """Read the trust records; a certificate this version cannot read certifies nobody."""
    certificates: dict[str, Certificate] = {}
    revoked: set[str] = set()
    for found in reader.rows(KIND, EVERYTHING):
        if found.fields.get("revoked_from") is not None:
            revoked.add(found.id)
        try:
            certificate = from_value(found.fields.get(FIELD))
        except InvalidCertificate:
            continue
        if certificate.device == found.id:
            certificates[found.id] = certificate
    trusted = Trusted(
        root=standpoint.root,
        root_office=standpoint.headquarters,
        certificates=tuple(certificates.values()),
        revoked=frozenset(revoked),
    )
    return Trust(trusted=trusted, by_device=certificates)


def certificate_line(reader: Reader, device: str, trust: Trust) -> bytes | None:
    """Return the change that certifies a device, exactly as headquarters wrote it; None while there is none here."""
    for change in reader.seen(KIND, device).get(FIELD, ()):
        found: Change | None = travel.sound(reader, change)
        if found is None:
            continue
        line = to_line(found)
        try:
            if from_change_line(line, trust.trusted.headquarters_keys()).device == device:
                return line
        except InvalidCertificate:
            continue
    return None
