"""What an attacker tries who knows the format: headers, names, sizes, signatures and bombs."""

import base64
import hashlib
import io
import random
import struct
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import msgspec
import zstandard

from db.log.change import canonical
from sync.bundle import age
from sync.bundle.manifest import CHANGES, Direction, encode
from sync.bundle.seal import Draft
from sync.bundle.sshsig import TO_HEADQUARTERS
from tests.unit.bundle.parts import World, carries, decrypted, loose_header, loose_tar, members_of, one_part, raw_part


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
