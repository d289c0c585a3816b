"""Makes parts, and spoils them in every way the figures name; reusable wherever a refusal must be shown.

`World` holds the keys of a small organisation. `mutations(world, seed, count)` yields `Mutation(name, data)`; each one
must be refused with a `PartRefused`, or be let in for quarantine at most (`quarantined`), within two seconds.
"""

import base64
import hashlib
import io
import random
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import msgspec
import pyrage
import zstandard

from db.log.change import canonical
from sync.bundle import age, ustar
from sync.bundle.manifest import CHANGES, Carried, Direction, Manifest, encode
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


def mutations(world: World, seed: int, count: int) -> Iterator[Mutation]:
    """Yield `count` spoiled parts: every deliberate trick once, then random damage in turn."""
    chance = random.Random(seed)
    good = one_part(world, draft(attachment=chance.randbytes(5000), seed=seed)).data
    second = one_part(world, draft(lines=7, attachment=chance.randbytes(3000), seed=seed + 1)).data
    made = 0
    for name, build in tricks(world, good, second).items():
        if made == count:
            return
        made += 1
        yield Mutation(name, build())
    damages = (flip, truncate, splice, flip_inside, truncate_inside, splice_inside, shuffle_inside)
    while made < count:
        damage = damages[made % len(damages)]
        made += 1
        yield Mutation(damage.__name__, damage(world, chance, good, second))


# ── Random damage, outside the encryption and inside it ──────────────────────────────────────────────────────────────


def flip(_world: World, chance: random.Random, good: bytes, _second: bytes) -> bytes:
    spoiled = bytearray(good)
    for _ in range(chance.choice((1, 1, 1, 3, 20))):
        spoiled[chance.randrange(len(spoiled))] ^= 1 << chance.randrange(8)
    return bytes(spoiled) if spoiled != good else good[:-1]


def truncate(_world: World, chance: random.Random, good: bytes, _second: bytes) -> bytes:
    return good[: chance.randrange(len(good))] if chance.random() < 0.8 else good + chance.randbytes(9)


def splice(_world: World, chance: random.Random, good: bytes, second: bytes) -> bytes:
    at = chance.randrange(1, min(len(good), len(second)) - 1)
    return good[:at] + second[at:]


def flip_inside(world: World, chance: random.Random, good: bytes, _second: bytes) -> bytes:
    archive = bytearray(decrypted(world, good))
    archive[chance.randrange(_content(archive))] ^= 1 << chance.randrange(8)
    return age.encrypt(bytes(archive), [world.recipient])


def truncate_inside(world: World, chance: random.Random, good: bytes, _second: bytes) -> bytes:
    archive = decrypted(world, good)
    return age.encrypt(archive[: chance.randrange(_content(archive))], [world.recipient])


def splice_inside(world: World, chance: random.Random, good: bytes, second: bytes) -> bytes:
    ours, theirs = members_of(decrypted(world, good)), members_of(decrypted(world, second))
    at = chance.randrange(len(ours))
    mixed = [*ours[:at], theirs[at], *ours[at + 1 :]]
    if chance.random() < 0.5:
        mixed.append(("b/" + "0" * 64 + "/0", b"planted"))
    if at == 0 or mixed != ours:
        return age.encrypt(loose_tar(mixed if mixed != ours else ours[:-1]), [world.recipient])
    return age.encrypt(loose_tar(ours[:-1]), [world.recipient])


def shuffle_inside(world: World, chance: random.Random, good: bytes, _second: bytes) -> bytes:
    members = members_of(decrypted(world, good))
    twice = [*members, members[chance.randrange(len(members))]]
    mixed = list(members)
    while mixed == members:
        chance.shuffle(mixed)
    return age.encrypt(loose_tar(chance.choice((twice, mixed, members[1:], members[:-1]))), [world.recipient])


def _content(archive: bytes | bytearray) -> int:
    """Return where the closing blocks start: behind it lies only padding, whose length is nobody's concern."""
    return list(ustar.walk(bytes(archive)))[-1].following


# ── Deliberate tricks, each well made but for one lie ────────────────────────────────────────────────────────────────


def tricks(world: World, good: bytes, second: bytes) -> dict[str, Callable[[], bytes]]:
    """Return each trick by name."""
    return {
        **_header_tricks(world, good),
        **_name_tricks(world),
        **_size_tricks(world),
        **_trust_tricks(world, good, second),
    }


def _header_tricks(world: World, good: bytes) -> dict[str, Callable[[], bytes]]:
    stanza = b"-> X25519 " + b"A" * 43 + b"\n" + b"A" * 43 + b"\n"
    head = age.MAGIC
    return {
        "empty": lambda: b"",
        "one byte": lambda: b"a",
        "other file": lambda: b"%PDF-1.7\n" + bytes(4000),
        "magic only": lambda: head,
        "33 stanzas": lambda: head + stanza * 33 + good[len(head) :],
        "a million stanzas": lambda: (head + stanza * 90_000)[: 8 * 1024 * 1024],
        "endless stanza": lambda: head + b"-> X25519 x\n" + (b"A" * 64 + b"\n") * 100_000,
        "no line feed": lambda: head + b"-> " + b"x" * 1_000_000,
        "scrypt": lambda: _scrypt(18),
        "scrypt work factor 2^62": lambda: _scrypt(62),
        "armor": lambda: (
            b"-----BEGIN AGE ENCRYPTED FILE-----\n" + base64.encodebytes(good) + b"-----END AGE ENCRYPTED FILE-----\n"
        ),
        "too large": lambda: good + bytes(8 * 1024 * 1024),
        "another version": lambda: good.replace(b"org/v1", b"org/v2", 1),
        "carriage returns": lambda: good.replace(b"\n", b"\r\n", 3),
        "nothing inside": lambda: age.encrypt(b"", [world.recipient]),
        "zeros inside": lambda: age.encrypt(bytes(16384), [world.recipient]),
        "noise inside": lambda: age.encrypt(random.Random(1).randbytes(16384), [world.recipient]),
    }


def _scrypt(factor: int) -> bytes:
    return (
        age.MAGIC
        + b"-> scrypt "
        + b"A" * 22
        + b" %d\n" % factor
        + b"A" * 43
        + b"\n--- "
        + b"A" * 43
        + b"\n"
        + bytes(99)
    )


def _name_tricks(world: World) -> dict[str, Callable[[], bytes]]:
    digest = hashlib.sha256(b"x").hexdigest()
    names = [
        "../escape",
        "/etc/passwd",
        "b/../../x",
        f"b/{digest}/00",
        f"b/{digest}/-1",
        f"B/{digest}/0",
        "con",
        "a.b\x01",
    ]
    built: dict[str, Callable[[], bytes]] = {
        f"name {name!r}": (lambda name=name: _with_member(world, name, b"x", whole=1)) for name in names
    }
    for kind, what in (
        (b"1", "hard link"),
        (b"2", "symbolic link"),
        (b"5", "folder"),
        (b"x", "pax"),
        (b"L", "gnu long name"),
        (b"7", "reserved"),
    ):
        built[what] = lambda kind=kind: _with_kind(world, kind)
    built["executable"] = lambda: _with_mode(world)
    return built


def _size_tricks(world: World) -> dict[str, Callable[[], bytes]]:
    million = b"a" * 1_000_000
    return {
        "zstd bomb, told small": lambda: _with_text(world, _bomb(512), 1000),
        "zstd bomb, told large": lambda: _with_text(world, _bomb(512), 512 * 1024 * 1024),
        "zstd bomb, its own header lying": lambda: _with_text(world, _lying_bomb(512, 1000), 1000),
        "zstd bomb, told within": lambda: _with_text(world, _bomb(512), 16 * 1024 * 1024),
        "zstd without its size": lambda: _with_text(world, _unsized(million), len(million)),
        "zstd with a huge window": lambda: _with_text(world, _wide(million * 12), len(million) * 12),
        "zstd two frames": lambda: _with_text(world, zstandard.compress(b"a\n") * 2, 2),
        "zstd noise": lambda: _with_text(world, b"\x28\xb5\x2f\xfd" + bytes(60), 10),
        "lines fewer than told": lambda: _with_text(world, _checked(b"a\n"), 2, count=2),
        "lines more than told": lambda: _with_text(world, _checked(b"a\nb\n"), 4, count=1),
        "last line open": lambda: _with_text(world, _checked(b"a\nb"), 3, count=1),
        "blank lines": lambda: _with_text(world, _checked(b"\n" * 3), 3, count=3),
        "manifest too large": lambda: raw_part(world, [], b'{"a":"' + b"x" * 300_000 + b'"}'),
        "manifest too deep": lambda: raw_part(world, [], b"[" * 200_000),
        "manifest nested": lambda: raw_part(world, [], b'{"a":' * 30 + b"1" + b"}" * 30),
        "manifest no JSON": lambda: raw_part(world, [], b"\xff\xfe"),
        "manifest a list": lambda: raw_part(world, [], b"[]"),
        "manifest with blanks": lambda: raw_part(world, [], b" " + canonical(_fields(world))),
        "manifest key twice": lambda: raw_part(world, [], b'{"application":"0",' + canonical(_fields(world))[1:]),
        "manifest of floats": lambda: raw_part(world, [], {**_fields(world), "extra": 1.5}),
        "manifest of huge numbers": lambda: raw_part(world, [], {**_fields(world), "extra": 2**60}),
        "newer reader": lambda: raw_part(world, [], {**_fields(world), "minimum_reader": 2}),
        "part zero": lambda: raw_part(world, [], {**_fields(world), "part": 0}),
        "parts of another bundle": lambda: raw_part(world, [], {**_fields(world), "parts": ["0" * 64]}),
        "no addressee": lambda: raw_part(world, [], {**_fields(world), "to": []}),
        "size told smaller": lambda: _with_lie(world, "size", 4),
        "size told larger": lambda: _with_lie(world, "size", 600),
        "hash told otherwise": lambda: _with_lie(world, "sha256", "0" * 64),
        "member not told": lambda: raw_part(world, [("note.txt", b"hello")], _fields(world)),
        "member missing": lambda: raw_part(world, [], _fields(world, ("note.txt", b"hello"))),
        "piece too long for its whole": lambda: _with_member(world, f"b/{'0' * 64}/0", b"xyz", whole=2),
        "piece beyond its whole": lambda: _with_member(world, f"b/{'0' * 64}/9", b"", whole=2),
        "a thousand members": lambda: _crowd(world),
        "tar size field lies": lambda: _tar_size_lie(world),
    }


def _trust_tricks(world: World, good: bytes, second: bytes) -> dict[str, Callable[[], bytes]]:
    archive = decrypted(world, good)
    members = members_of(archive)
    theirs = members_of(decrypted(world, second))
    forged = members[0][1].replace(b'"part":1', b'"part":2')
    ssh = world.device.sign(members[0][1], "file")
    return {
        "other organisation": lambda: one_part(world, organisation="z" * 26).data,
        "other direction": lambda: one_part(world, direction=Direction.TO_OFFICE).data,
        "not addressed to us": lambda: _forwarded(world),
        "encrypted to others": lambda: one_part(world, to=(age.recipient_of(world.other),)).data,
        "revoked": lambda: one_part(world, signer=world.revoked).data,
        "unknown": lambda: one_part(world, signer=world.unknown).data,
        "wrong namespace": lambda: raw_part(world, members[2:], members[0][1], "damping.to-office.v1"),
        "foreign namespace": lambda: _reseal(world, [members[0], ("manifest.json.sig", ssh), *members[2:]]),
        "altered manifest": lambda: _reseal(world, [("manifest.json", forged), *members[1:]]),
        "signature of another part": lambda: _reseal(world, [members[0], theirs[1], *members[2:]]),
        "key swapped in the signature": lambda: _reseal(
            world, [members[0], _swapped_key(world, members[1]), *members[2:]]
        ),
        "no signature": lambda: _reseal(world, [members[0], *members[2:]]),
        "empty signature": lambda: _reseal(world, [members[0], ("manifest.json.sig", b""), *members[2:]]),
        "signature first": lambda: _reseal(world, [members[1], members[0], *members[2:]]),
        "signature wrapped otherwise": lambda: _reseal(world, [members[0], _rewrapped(members[1]), *members[2:]]),
    }


def _reseal(world: World, members: list[tuple[str, bytes]]) -> bytes:
    return age.encrypt(loose_tar(members), [world.recipient])


def _forwarded(world: World) -> bytes:
    """Return what a reader of one organisation makes of its mail to deceive another: decrypted and encrypted anew."""
    elsewhere = replace(world, ours=world.other)
    return age.encrypt(decrypted(elsewhere, one_part(elsewhere).data), [world.recipient])


def _swapped_key(world: World, member: tuple[str, bytes]) -> tuple[str, bytes]:
    lines = member[1].split(b"\n")
    blob = base64.b64decode(b"".join(lines[1:-2]))
    ours, theirs = (base64.b64decode(each.public.split(" ")[1])[-32:] for each in (world.device, world.unknown))
    text_ = base64.b64encode(blob.replace(ours, theirs))
    wrapped = b"\n".join(text_[at : at + 70] for at in range(0, len(text_), 70))
    return member[0], lines[0] + b"\n" + wrapped + b"\n" + lines[-2] + b"\n"


def _rewrapped(member: tuple[str, bytes]) -> tuple[str, bytes]:
    lines = member[1].split(b"\n")
    return member[0], b"\n".join([lines[0], b"".join(lines[1:-2]), *lines[-2:]])


def _fields(world: World, *members: tuple[str, bytes], **more: Any) -> dict[str, Any]:
    part = one_part(world, Draft())
    fields = msgspec.json.decode(encode(part.manifest))
    fields["members"] = [
        {"name": name, "size": len(data), "sha256": hashlib.sha256(data).hexdigest(), **more} for name, data in members
    ]
    fields["parts"] = None
    return fields


def _with_member(world: World, name: str, data: bytes, **more: Any) -> bytes:
    return raw_part(world, [(name, data)], _fields(world, (name, data), **more))


def _with_lie(world: World, key_: str, lie: Any) -> bytes:
    member = ("note.txt", b"hello")
    fields = _fields(world, member)
    fields["members"][0][key_] = lie
    return raw_part(world, [member], fields)


def _with_text(world: World, frame: bytes, told: int, count: int = 1) -> bytes:
    fields = _fields(world, (CHANGES, frame), unpacked=told)
    fields["carries"] = msgspec.json.decode(canonical(carries(count)))
    return raw_part(world, [(CHANGES, frame)], fields)


def _with_kind(world: World, kind: bytes) -> bytes:
    signed = canonical(_fields(world, ("note.txt", b"")))
    signature = world.device.sign(signed, TO_HEADQUARTERS)
    members = [("manifest.json", signed), ("manifest.json.sig", signature), ("note.txt", b"")]
    return age.encrypt(loose_tar(members, kind, b"../../etc/passwd"), [world.recipient])


def _with_mode(world: World) -> bytes:
    archive = decrypted(world, raw_part(world, [("note.txt", b"x")], _fields(world, ("note.txt", b"x"))))
    header = loose_header("note.txt", 1)
    return age.encrypt(archive.replace(header, loose_header("note.txt", 1, mode=b"0004755")), [world.recipient])


def _tar_size_lie(world: World) -> bytes:
    archive = decrypted(world, raw_part(world, [("note.txt", b"x")], _fields(world, ("note.txt", b"x"))))
    lie = archive.replace(loose_header("note.txt", 1), loose_header("note.txt", 8**11 - 1))
    return age.encrypt(lie, [world.recipient])


def _crowd(world: World) -> bytes:
    members = [(f"n{index}.txt", b"") for index in range(1000)]
    return raw_part(world, members, _fields(world, *members))


def _bomb(mebibytes: int) -> bytes:
    """Return a frame of zeros that says its true size, without ever holding them."""
    out = io.BytesIO()
    size = mebibytes * 1024 * 1024
    with zstandard.ZstdCompressor(level=1, write_checksum=True).stream_writer(out, size=size, closefd=False) as writer:
        for _ in range(mebibytes):
            writer.write(bytes(1024 * 1024))
    return out.getvalue()


def _lying_bomb(mebibytes: int, told: int) -> bytes:
    """Return a bomb whose frame header, too, says only `told` bytes."""
    bomb, size = _bomb(mebibytes), mebibytes * 1024 * 1024
    assert bomb[6:10] == size.to_bytes(4, "little")
    return bomb[:6] + told.to_bytes(4, "little") + bomb[10:]


def _checked(raw: bytes) -> bytes:
    return zstandard.ZstdCompressor(level=1, write_checksum=True).compress(raw)


def _unsized(raw: bytes) -> bytes:
    return zstandard.ZstdCompressor(level=1, write_checksum=True, write_content_size=False).compress(raw)


def _wide(raw: bytes) -> bytes:
    wide = zstandard.ZstdCompressionParameters.from_level(
        1, window_log=27, write_checksum=True, write_content_size=True
    )
    return zstandard.ZstdCompressor(compression_params=wide).compress(raw)


def length_prefixed(value: bytes) -> bytes:
    return struct.pack(">I", len(value)) + value
