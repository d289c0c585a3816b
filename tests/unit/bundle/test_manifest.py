import msgspec
import pytest

from db.log.change import canonical
from sync.bundle import manifest as manifests
from sync.bundle.manifest import Manifest, MemberEntry, chunk_size, decode, encode, part_hash
from sync.errors import MalformedPart, TooNewReader


@pytest.fixture
def manifest(hostile, world) -> Manifest:
    return hostile.one_part(world).manifest


def fields(manifest, **changed):
    return canonical({**msgspec.json.decode(encode(manifest)), **changed})


def test_a_manifest_comes_back_as_it_was_and_is_written_one_way(manifest):
    assert decode(encode(manifest), "k") == manifest
    assert encode(decode(encode(manifest), "k")) == encode(manifest)


def test_keys_of_a_later_version_disturb_nobody(manifest):
    later = fields(manifest, version=7, future={"a": [1, None]})
    assert msgspec.structs.replace(decode(later, "k"), version=1) == manifest


def test_a_member_of_a_later_version_is_counted_into_the_parts_hash(manifest):
    members = msgspec.json.decode(encode(manifest))["members"]
    later = fields(manifest, members=[{**each, "future": 1} for each in members], parts=None)
    assert decode(later, "k").members == manifest.members
    assert manifests.members_hash(later) != part_hash(manifest.members)


def test_a_newer_reader_is_asked_for_before_anything_else_is_looked_at(manifest):
    with pytest.raises(TooNewReader) as caught:
        decode(fields(manifest, minimum_reader=9, members="of another shape"), "the signer")
    assert caught.value.facts == {"found": 9, "supported": 1, "signer": "the signer"}


def test_a_certificate_is_kept_byte_for_byte(hostile, world):
    line = b'{"body":{"a":1},"header":{"b":[]},"signature":"x"}'
    part = hostile.one_part(world, certificate=line)
    assert world.open(part.data).manifest.origin.certificate_line() == line
    assert hostile.one_part(world).manifest.origin.certificate_line() is None


@pytest.mark.parametrize(
    "changed",
    [
        {"organisation": ""},
        {"organisation": "a b"},
        {"direction": "sideways"},
        {"to": ["age1x"]},
        {"to": []},
        {"bundle": "A" * 26},
        {"part": 1025},
        {"parts": []},
        {"carries": [{}]},
        {"members": [{"name": "manifest.json", "size": 0, "sha256": "0" * 64}]},
        {"members": [{"name": "a.zst", "size": 0, "sha256": "0" * 64}]},
        {"members": [{"name": "a.txt", "size": 0, "sha256": "0" * 64, "whole": 1}]},
        {"members": [{"name": "a.txt", "size": 0, "sha256": "0" * 64}] * 2},
        {"members": [{"name": "a.txt", "size": -1, "sha256": "0" * 64}]},
        {"members": [{"name": "a.txt", "size": True, "sha256": "0" * 64}]},
        {"version": 1.0},
        {"from": None},
        {"application": "x" * 65},
    ],
)
def test_a_field_out_of_bounds_is_refused(manifest, changed):
    with pytest.raises(MalformedPart):
        decode(fields(manifest, **changed), "k")


def test_the_fullest_manifest_still_fits():
    recipients = tuple(f"age1{index:058d}" for index in range(16))
    members = tuple(
        MemberEntry(name=f"b/{index:064x}/0", size=10, sha256=f"{index:064x}", whole=10) for index in range(510)
    )
    carries = tuple(
        manifests.Carried(device=f"{n:026d}", epoch="e" * 26, first=2**52, last=2**53, head="h" * 43, count=1)
        for n in range(256)
    )
    full = Manifest(
        application="1" * 64, organisation="o" * 26, direction=manifests.Direction.TO_OFFICE, bundle="b" * 26, part=1024,
        origin=manifests.Origin(device="d" * 26, epoch="e" * 26, certificate=msgspec.Raw(canonical({"x": "y" * 4000}))),
        to=recipients, carries=carries, members=members, taken_in=tuple("a" * 64 for _ in range(256)),
        parts=tuple("a" * 64 for _ in range(1024)),
    )  # fmt: skip
    assert len(encode(full)) <= manifests.MANIFEST_LIMIT


def test_pieces_are_four_mebibytes_but_the_last():
    mebi = 1024 * 1024
    assert [chunk_size(9 * mebi, index) for index in range(4)] == [4 * mebi, 4 * mebi, mebi, -1]
    assert [chunk_size(4 * mebi, index) for index in range(2)] == [4 * mebi, -1]
    assert [chunk_size(0, index) for index in range(2)] == [0, -1]
