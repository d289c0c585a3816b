"""Opens parts in the one safe order, each step giving the only thing from which the next can be taken.

Bytes → `open_envelope` (size, age header, decryption, the first two members located) → `Envelope.verify` (signature,
manifest, organisation, recipients, the judge's word on the signer, every member's hash) → `VerifiedPart`, which alone
can decompress. The only plaintext an unverified part ever offers is a manifest nobody has parsed.
"""

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from sync.bundle import age, sshsig, ustar, zst
from sync.bundle.age import Identity
from sync.bundle.manifest import CHANGES, MANIFEST_LIMIT, Direction, Manifest, MemberEntry, decode, members_hash
from sync.bundle.seal import MANIFEST_NAME, PART_LIMIT, SIGNATURE_NAME
from sync.bundle.sshsig import SIGNATURE_LIMIT, PublicKey
from sync.errors import BadSignature, MalformedPart, NotForUs, PartTooLarge, RevokedSigner, UnknownSigner

_NAMESPACES = {each.namespace: each for each in Direction}


class Verdict(StrEnum):
    """What the judge says of a part by its signer and manifest; the first two let it in."""

    ADMIT = "admit"
    QUARANTINE = "quarantine"  # committed and durable, not admitted
    UNKNOWN = "unknown"
    REVOKED = "revoked"
    NOT_FOR_US = "not_for_us"  # the direction does not fit: not from where we take such parts


Judge = Callable[[PublicKey, Manifest], Verdict]


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Piece `index` of the attachment named by the SHA-256 of its whole content, `whole` bytes large."""

    sha256: str
    index: int
    whole: int
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifiedPart:
    """A part whose signature, addressees, signer and hashes all hold; only `Envelope.verify` makes one."""

    manifest: Manifest
    manifest_bytes: bytes = field(repr=False)
    signature: bytes = field(repr=False)
    signer: PublicKey
    verdict: Verdict
    hash: str
    _members: Mapping[str, tuple[MemberEntry, bytes]] = field(repr=False)

    def changes(self) -> Iterator[bytes]:
        """Return the change lines, without their line feeds; raises `MalformedPart` before it yields any."""
        raw = self.member(CHANGES) or b""
        if raw.count(b"\n") != self.manifest.changes or (raw and not raw.endswith(b"\n")):
            raise MalformedPart(reason="changes")
        if raw.startswith(b"\n") or b"\n\n" in raw:
            raise MalformedPart(reason="changes")
        return _lines(raw)

    def member(self, name: str) -> bytes | None:
        """Return a member's content, decompressed if it is a `.zst`; None where the part has none of that name."""
        found = self._members.get(name)
        if found is None:
            return None
        entry, data = found
        return data if entry.unpacked is None else zst.unpack(data, entry.unpacked)

    def pieces(self) -> Iterator[Piece]:
        """Yield the pieces of attachments; whether they make the whole they name shows once all are there."""
        for name, (entry, data) in self._members.items():
            if entry.whole is not None:
                _, sha256, index = name.split("/")
                yield Piece(sha256=sha256, index=int(index), whole=entry.whole, data=data)


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """A decrypted part nobody has vouched for yet: it offers nothing but to be verified."""

    _archive: bytes = field(repr=False)
    _manifest: ustar.Located = field(repr=False)
    _signature: ustar.Located = field(repr=False)
    _mine: frozenset[str] = field(repr=False)

    def verify(self, organisation: str, judge: Judge) -> VerifiedPart:
        """Return the part, admitted or to be quarantined.

        Raises `BadSignature`, `TooNewReader`, `MalformedPart`, `NotForUs`, `UnknownSigner`, `RevokedSigner`.
        """
        untrusted_manifest, signature = self._bytes(self._manifest), self._bytes(self._signature)
        direction, signer = _verify_signature(untrusted_manifest, signature)
        manifest = decode(untrusted_manifest, signer)
        if manifest.direction != direction:
            raise BadSignature(reason="direction")
        if manifest.organisation != organisation:
            raise NotForUs(reason="organisation")
        if self._mine.isdisjoint(manifest.to):
            raise NotForUs(reason="recipient")
        verdict = _heed(judge(signer, manifest), signer)
        return VerifiedPart(
            manifest=manifest,
            manifest_bytes=untrusted_manifest,
            signature=signature,
            signer=signer,
            verdict=verdict,
            hash=members_hash(untrusted_manifest),
            _members=self._check_members(manifest),
        )

    def _check_members(self, manifest: Manifest) -> dict[str, tuple[MemberEntry, bytes]]:
        """Return the members, each as long and hashed as the manifest says, in its order, none more and none less."""
        located = list(ustar.walk(self._archive, self._signature.following))
        if [(each.name, each.size) for each in located] != [(each.name, each.size) for each in manifest.members]:
            raise MalformedPart(reason="members")
        checked: dict[str, tuple[MemberEntry, bytes]] = {}
        for entry, place in zip(manifest.members, located, strict=True):
            data = self._bytes(place)
            if hashlib.sha256(data).hexdigest() != entry.sha256:
                raise MalformedPart(reason="member_hash")
            checked[entry.name] = (entry, data)
        return checked

    def _bytes(self, place: ustar.Located) -> bytes:
        return self._archive[place.start : place.start + place.size]


def open_envelope(untrusted: bytes, identities: Sequence[Identity]) -> Envelope:
    """Return what is inside the age file.

    Raises `PartTooLarge`, `NotAPart`, `TornPart`, `NotForUs`, `MalformedPart`.
    """
    if len(untrusted) > PART_LIMIT:
        raise PartTooLarge(size=len(untrusted), limit=PART_LIMIT)
    archive = age.decrypt(untrusted, identities)
    manifest = _first(archive, 0, MANIFEST_NAME, MANIFEST_LIMIT)
    signature = _first(archive, manifest.following, SIGNATURE_NAME, SIGNATURE_LIMIT)
    mine = frozenset(age.recipient_of(each) for each in identities)
    return Envelope(_archive=archive, _manifest=manifest, _signature=signature, _mine=mine)


def _first(untrusted_archive: bytes, at: int, name: str, limit: int) -> ustar.Located:
    found = ustar.locate(untrusted_archive, at)
    if found is None or found.name != name or found.size > limit:
        raise MalformedPart(reason="first_members")
    return found


def _verify_signature(untrusted_manifest: bytes, untrusted_signature: bytes) -> tuple[Direction, PublicKey]:
    namespace = sshsig.parse(untrusted_signature).namespace
    direction = _NAMESPACES.get(namespace)
    if direction is None:
        raise BadSignature(reason="namespace")
    return direction, sshsig.verify(untrusted_manifest, untrusted_signature, namespace)


def _heed(verdict: Verdict, signer: PublicKey) -> Verdict:
    match verdict:
        case Verdict.UNKNOWN:
            raise UnknownSigner(signer=signer)
        case Verdict.REVOKED:
            raise RevokedSigner(signer=signer)
        case Verdict.NOT_FOR_US:
            raise NotForUs(reason="direction")
        case Verdict.ADMIT | Verdict.QUARANTINE:
            return verdict


def _lines(raw: bytes) -> Iterator[bytes]:
    start = 0
    while start < len(raw):
        end = raw.index(b"\n", start)
        yield raw[start:end]
        start = end + 1
