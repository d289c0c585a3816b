"""Attachments come back byte for byte, tell nobody what they are, and are missed when anything happened to them."""

import random

import pytest

from db.errors import Damaged
from db.vault import blobs, check
from tests.unit.vault.home import Home


@pytest.mark.parametrize("size", [0, 1, 1000, blobs.CHUNK - 1, blobs.CHUNK, blobs.CHUNK + 1, 2 * blobs.CHUNK])
def test_an_attachment_comes_back_byte_for_byte(home: Home, size: int):
    unlocked = home.unlock()
    content = random.Random(size).randbytes(size)
    blob = blobs.seal(unlocked, content)
    assert blob.size == size
    assert blobs.read(unlocked.path, blob, size) == content
    assert content[:64] == b"" or content[:64] not in (unlocked.path / "blobs" / blob.name[:2] / blob.name).read_bytes()


def test_the_same_content_twice_is_two_files_nobody_can_link(home: Home):
    unlocked = home.unlock()
    one, two = blobs.seal(unlocked, b"same"), blobs.seal(unlocked, b"same")
    assert one.sha256 == two.sha256
    assert one.name != two.name
    assert one.key != two.key
    blobs.drop(unlocked.path, one.name)
    blobs.drop(unlocked.path, one.name)
    assert blobs.read(unlocked.path, two, 10) == b"same"


def test_every_change_to_an_attachment_is_named(home: Home):
    unlocked = home.unlock()
    blob = blobs.seal(unlocked, random.Random(1).randbytes(2 * blobs.CHUNK + 5))
    path = unlocked.path / "blobs" / blob.name[:2] / blob.name
    raw = path.read_bytes()
    part = blobs.CHUNK + 16
    swapped = raw[:16] + raw[16 + part : 16 + 2 * part] + raw[16 : 16 + part] + raw[16 + 2 * part :]
    damaged = [swapped, raw[:-1], raw + b"x", raw[:-21], raw[: 16 + part], b"", raw[:5], b"X" + raw[1:]]
    draw = random.Random(2)
    for _ in range(10):
        at = draw.randrange(len(raw))
        damaged.append(raw[:at] + bytes([raw[at] ^ 1 << draw.randrange(8)]) + raw[at + 1 :])
    for each in damaged:
        path.write_bytes(each)
        with pytest.raises(Damaged) as caught:
            blobs.verify(unlocked.path, blob)
        assert caught.value.facts == {"part": "blob"}
        assert [found.part for found in check.full(unlocked, [blob])] == ["blob"]
    path.unlink()
    assert [found.detail for found in check.full(unlocked, [blob])] == [f"missing {blob.name}"]


def test_an_attachment_too_big_for_memory_is_refused_before_reading(home: Home):
    unlocked = home.unlock()
    blob = blobs.seal(unlocked, b"12345")
    with pytest.raises(blobs.BlobTooLarge) as caught:
        blobs.read(unlocked.path, blob, 4)
    assert caught.value.facts == {"size": 5, "limit": 4}


def test_what_a_crash_left_among_attachments_is_found_and_cleared(home: Home):
    unlocked = home.unlock()
    known, lost = blobs.seal(unlocked, b"a"), blobs.seal(unlocked, b"b")
    assert blobs.orphans(unlocked.path, [known.name]) == [lost.name]
    (unlocked.path / "blobs" / "0011.tmp").write_bytes(b"half")
    unlocked.close()
    home.unlock()
    assert not (home.path / "blobs" / "0011.tmp").exists()
