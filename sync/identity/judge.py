"""Judges who signed a part: certified, revoked, unknown, or from where we take nothing."""

from collections.abc import Collection
from dataclasses import dataclass, field, replace

from sync.bundle.manifest import Manifest
from sync.bundle.open import Judge, Verdict
from sync.bundle.sshsig import PublicKey
from sync.errors import InvalidCertificate
from sync.identity.certificate import Certificate, OfficeKind, Scope, by_key, from_change_line, headquarters_keys
from sync.identity.direction import Place, Reader, accepts, place_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Trusted:
    """What a vault knows of devices: headquarters' root, the certificates of its trust records, whose is revoked."""

    root: PublicKey
    root_office: str
    certificates: Collection[Certificate] = ()
    revoked: frozenset[str] = field(default_factory=frozenset[str])

    def headquarters_keys(self) -> frozenset[PublicKey]:
        """Return the keys whose word counts as headquarters' own: no revoked device's among them."""
        return headquarters_keys(self.root, [each for each in self.certificates if each.device not in self.revoked])


def judge_for(me: Reader, trusted: Trusted, now: int) -> Judge:
    """Return the judge of parts handed to this device; `now` is seconds UTC by its own clock.

    A certificate that came along in the manifest counts like a known one when headquarters signed it, unless the vault
    knows a certificate of that device or key already: then its own word holds. Outside its validity, unknown or revoked
    a signer's part goes to quarantine, never away: refusing it could lose a survivor's case.
    """
    keys, known = trusted.headquarters_keys(), by_key(trusted.certificates)

    def judge(signer: PublicKey, manifest: Manifest) -> Verdict:
        certificate = known.get(signer) or _brought_along(signer, manifest, trusted, keys)
        place = _place(signer, certificate, trusted)
        if not accepts(me, place, manifest.direction, manifest.to):
            return Verdict.NOT_FOR_US
        if signer == trusted.root:
            return Verdict.ADMIT
        if certificate is None or manifest.origin.device != certificate.device:
            return Verdict.QUARANTINE
        if certificate.device in trusted.revoked or not _may_send(certificate, now):
            return Verdict.QUARANTINE
        return Verdict.ADMIT

    return judge


def _may_send(certificate: Certificate, now: int) -> bool:
    return certificate.valid_at(now) and (certificate.may(Scope.SEND) or certificate.may(Scope.DIRECT))


def _place(signer: PublicKey, certificate: Certificate | None, trusted: Trusted) -> Place | None:
    if signer == trusted.root:
        return Place(office=trusted.root_office, kind=OfficeKind.HEADQUARTERS, parent=None, directs=True)
    if certificate is None:
        return None
    place = place_of(certificate)
    return replace(place, directs=False) if certificate.device in trusted.revoked else place


def _brought_along(
    signer: PublicKey, manifest: Manifest, trusted: Trusted, keys: Collection[PublicKey]
) -> Certificate | None:
    line = manifest.origin.certificate_line()
    if line is None:
        return None
    try:
        found = from_change_line(line, keys)
    except InvalidCertificate:
        return None
    newer_word = any(each.device == found.device for each in trusted.certificates)
    return found if found.signing_key == signer and not newer_word else None
