import hashlib
import random

import pytest

from sync.bundle.manifest import CHANGES_LIMIT, CHUNK, part_hash
from sync.bundle.seal import PART_LIMIT, is_part_name, plain, seal_bundle
from sync.bundle.split import ROOM, Blob, Line, split


def line(number, *, size=100, save="s", device="d", filling=None):
    body = (filling or random.Random(number).randbytes(size // 2).hex().encode())[:size]
    return Line(line=body, device=device, epoch="e", seq=number, id=f"{number:043d}", save=save)


def blob(content, chance=0):
    return Blob(
        sha256=hashlib.sha256(content).hexdigest(), size=len(content), read=lambda at, length: content[at : at + length]
    )


def sealed(world, drafts):
    return list(seal_bundle(world.head(), drafts, world.device))


def test_every_line_and_attachment_arrives_as_it_was(world):
    lines = [line(n, save=f"s{n // 3}") for n in range(1, 500)]
    contents = [random.Random(n).randbytes(n * 3000) for n in range(5)]
    parts = [world.open(each.data) for each in sealed(world, split(lines, map(blob, contents)))]
    assert [found for part in parts for found in part.changes()] == [each.line for each in lines]
    got = {piece.sha256: piece.data for part in parts for piece in part.pieces()}
    assert got == {hashlib.sha256(each).hexdigest(): each for each in contents}


def test_a_save_is_never_divided_and_no_part_is_too_large(world):
    saves = [f"s{n // 40}" for n in range(400)]
    lines = [line(n, size=100_000, save=save) for n, save in enumerate(saves, start=1)]
    where = {}
    parts = sealed(world, split(lines))
    assert len(parts) > 3
    by_line = {each.line: each.save for each in lines}
    for number, part in enumerate(parts):
        assert len(part.data) <= PART_LIMIT
        for found in world.open(part.data).changes():
            where.setdefault(by_line[found], set()).add(number)
    assert all(len(found) == 1 for found in where.values())


def test_bodies_of_one_letter_repeated_travel_like_any_other(world):
    lines = [line(n, filling=b"a" * 1_000_000, size=1_000_000, save=f"s{n}") for n in range(1, 20)]
    parts = sealed(world, split(lines))
    assert sum(len(list(world.open(each.data).changes())) for each in parts) == 19


def test_a_save_no_part_could_hold_comes_in_pieces_rather_than_not_at_all(world):
    lines = [line(n, size=1_000_000) for n in range(1, 21)]
    found = [each for part in sealed(world, split(lines)) for each in world.open(part.data).changes()]
    assert found == [each.line for each in lines]


def test_many_small_lines_and_many_authors_keep_within_the_manifests_bounds(world):
    lines = [line(n, size=10, save=f"s{n}", device=f"d{n % 300}") for n in range(1, 2 * CHANGES_LIMIT)]
    drafts = list(split(lines))
    assert all(len(each.carries) <= 256 for each in drafts)
    assert sum(each.count for draft in drafts for each in draft.carries) == len(lines)


def test_text_goes_before_attachments_and_small_before_large(world):
    sizes = [3_000_000, 10, 9_000_000, 70_000]
    contents = [random.Random(size).randbytes(size) for size in sizes]
    drafts = list(split([line(1)], map(blob, contents), [plain("request.json", b"{}")]))
    names = [[each.entry.name for each in draft.members] for draft in drafts]
    assert names[0] == ["changes.jsonl.zst", "request.json"]
    wholes = [each.entry.whole for draft in drafts[1:] for each in draft.members]
    assert wholes == sorted(wholes)
    assert max(each.entry.size for draft in drafts for each in draft.members) == CHUNK
    assert all(sum(each.entry.size for each in draft.members) <= ROOM for draft in drafts)
    assert all(len(each.data) <= PART_LIMIT for each in sealed(world, drafts))


def test_an_empty_bundle_is_one_part(world):
    (part,) = sealed(world, split([]))
    assert list(world.open(part.data).changes()) == []
    assert part.manifest.parts == (part.hash,)


def test_what_a_part_carries_is_told_per_author(world):
    lines = [line(7), line(5), line(6, device="x"), line(9)]
    (part,) = sealed(world, split(lines))
    told = [(each.device, each.first, each.last, each.head, each.count) for each in part.manifest.carries]
    assert told == [("d", 5, 9, f"{9:043d}", 3), ("x", 6, 6, f"{6:043d}", 1)]


def test_the_last_part_names_all_and_only_the_last(world):
    drafts = split([line(n, size=3_000_000, save=f"s{n}") for n in range(1, 7)])
    parts = sealed(world, drafts)
    assert [each.manifest.part for each in parts] == list(range(1, len(parts) + 1))
    assert [each.manifest.parts for each in parts[:-1]] == [None] * (len(parts) - 1)
    assert parts[-1].manifest.parts == tuple(part_hash(each.manifest.members) for each in parts)
    assert len({each.manifest.bundle for each in parts}) == 1
    assert [world.open(each.data).hash for each in parts] == [each.hash for each in parts]


def test_names_tell_nothing(world):
    names = [
        each.file_name for each in sealed(world, split([line(n, size=4_000_000, save=f"s{n}") for n in (1, 2, 3)]))
    ]
    assert len(set(names)) == len(names)
    assert all(map(is_part_name, names))
    assert not is_part_name("bundle-KBM-2026.bin")


@pytest.mark.parametrize("name", ["a.bin", "a" * 26, "A" * 26 + ".bin", "a" * 26 + ".bin\n"])
def test_other_names_are_not_a_parts(name):
    assert not is_part_name(name)


def test_a_part_says_of_each_author_where_it_begins_where_it_ends_and_how_many(world):
    told = [
        line(5, save="a"), line(7, save="a"), line(3, save="b"), line(2, save="b", device="other"), line(6, save="c"),
        line(7, save="c")._replace(id="z" * 43), line(7, save="d")._replace(id="y" * 43),
    ]  # fmt: skip
    (draft,) = split(told)
    assert [(each.device, each.first, each.last, each.head, each.count) for each in draft.carries] == [
        ("d", 3, 7, "z" * 43, 6),
        ("other", 2, 2, f"{2:043d}", 1),
    ]
