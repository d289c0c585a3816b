"""Parts to spoil: a world that trusts a device, whole parts of it, and looser ones put together by hand."""

import hashlib
import io
import random
from dataclasses import dataclass, field, replace
from typing import Any

import pyrage

from db.log.change import canonical
from sync.bundle import age, ustar
from sync.bundle.manifest import CHANGES, Carried, Direction, Manifest
from sync.bundle.open import Verdict, VerifiedPart, open_envelope
from sync.bundle.seal import Draft, Head, Loaded, SealedPart, packed, piece, plain, seal_bundle
from sync.bundle.sshsig import TO_HEADQUARTERS, SigningKey

ORGANISATION = "aaaaaaaaaaaaaaaaaaaaaaaaaa"


DEVICE = "bbbbbbbbbbbbbbbbbbbbbbbbbb"


EPOCH = "cccccccccccccccccccccccccc"


def key(name: str) -> SigningKey:
    return SigningKey(hashlib.sha256(name.encode()).digest())


@dataclass(frozen=True)
class World:
    """One headquarters that reads, one device it trusts, one it revoked, one nobody knows, and a stranger."""

    device: SigningKey = field(default_factory=lambda: key("device"))
    revoked: SigningKey = field(default_factory=lambda: key("revoked"))
    unknown: SigningKey = field(default_factory=lambda: key("unknown"))
    ours: age.Identity = field(default_factory=lambda: age.identity(age.new_identity()[0]))
    other: age.Identity = field(default_factory=lambda: age.identity(age.new_identity()[0]))

    @property
    def recipient(self) -> str:
        return age.recipient_of(self.ours)

    def judge(self, signer: str, manifest: Manifest) -> Verdict:
        if manifest.direction != Direction.TO_HEADQUARTERS:
            return Verdict.NOT_FOR_US
        if signer == self.revoked.public:
            return Verdict.REVOKED
        return Verdict.ADMIT if signer == self.device.public else Verdict.UNKNOWN

    def head(self, **changed: Any) -> Head:
        usual = Head(
            organisation=ORGANISATION,
            direction=Direction.TO_HEADQUARTERS,
            device=DEVICE,
            epoch=EPOCH,
            certificate=None,
            to=(self.recipient,),
            application="0.1.0",
        )
        return replace(usual, **changed)

    def open(self, data: bytes) -> VerifiedPart:
        """Open a part as an importer does: to its last line and last piece."""
        part = open_envelope(data, [self.ours]).verify(ORGANISATION, self.judge)
        list(part.changes())
        list(part.pieces())
        for entry in part.manifest.members:
            part.member(entry.name)
        return part


@dataclass(frozen=True)
class Mutation:
    """Spoiled bytes and what was done to them."""

    name: str
    data: bytes


def text(lines: int, seed: int = 0) -> bytes:
    """Return change lines, or what looks like them to a part."""
    made = random.Random(seed)
    return b"".join(b'{"body":"%s","header":%d}\n' % (made.randbytes(30).hex().encode(), n) for n in range(lines))


def carries(count: int) -> tuple[Carried, ...]:
    return (Carried(device=DEVICE, epoch=EPOCH, first=1, last=count, head="h" * 43, count=count),) if count else ()


def draft(lines: int = 20, attachment: bytes = b"", seed: int = 0) -> Draft:
    members: tuple[Loaded, ...] = (packed(CHANGES, text(lines, seed)), plain("request.json", b"{}"))
    if attachment:
        members += (piece(hashlib.sha256(attachment).hexdigest(), 0, attachment, len(attachment)),)
    return Draft(members=members, carries=carries(lines))


def one_part(world: World, made: Draft | None = None, signer: SigningKey | None = None, **head: Any) -> SealedPart:
    (part,) = seal_bundle(world.head(**head), [made or draft()], signer or world.device)
    return part


def raw_part(
    world: World, members: list[tuple[str, bytes]], manifest: dict[str, Any] | bytes, namespace: str = TO_HEADQUARTERS
) -> bytes:
    """Return a part whose manifest and archive were put together with no care at all, properly signed and sealed."""
    signed = manifest if isinstance(manifest, bytes) else canonical(manifest)
    everything = [("manifest.json", signed), ("manifest.json.sig", world.device.sign(signed, namespace)), *members]
    return age.encrypt(loose_tar(everything), [world.recipient])


def loose_tar(members: list[tuple[str, bytes]], kind: bytes = b"0", link: bytes = b"") -> bytes:
    """Return an archive with any names and kinds; `kind` and `link` are those of the last member."""
    archive = bytearray()
    for index, (name, data) in enumerate(members):
        last = index == len(members) - 1
        archive += loose_header(name, len(data), kind if last else b"0", link if last else b"")
        archive += data + bytes(-len(data) % 512)
    archive += bytes(1024)
    return bytes(archive + bytes(ustar.padded_size(len(archive)) - len(archive)))


def loose_header(name: str, size: int, kind: bytes = b"0", link: bytes = b"", mode: bytes = b"0000600") -> bytes:
    block = bytearray(512)
    block[: len(name.encode()[:100])] = name.encode()[:100]
    block[100:124] = mode + b"\x000000000\x000000000\x00"
    block[124:148] = b"%011o\x00%011o\x00" % (size, 0)
    block[148:156] = b" " * 8
    block[156:157] = kind
    block[157 : 157 + len(link)] = link
    block[257:265] = b"ustar\x0000"
    block[148:156] = b"%06o\x00 " % sum(block)
    return bytes(block)


def decrypted(world: World, data: bytes) -> bytes:
    plain_bytes = io.BytesIO()
    pyrage.decrypt_io(io.BytesIO(data), plain_bytes, [world.ours])
    return plain_bytes.getvalue()


def members_of(archive: bytes) -> list[tuple[str, bytes]]:
    return [(each.name, archive[each.start : each.start + each.size]) for each in ustar.walk(archive)]
