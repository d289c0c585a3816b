import time
import tracemalloc

import pytest

from sync.errors import PartRefused


def test_a_part_made_with_care_opens(hostile, world):
    part = world.open(hostile.one_part(world).data)
    assert len(list(part.changes())) == 20


def test_no_spoiled_part_is_let_in_and_each_refusal_is_typed_and_quick(hostile, world):
    accepted, slow = [], []
    for mutation in hostile.mutations(world, seed=20261123, count=500):
        started = time.process_time()
        try:
            world.open(mutation.data)
        except PartRefused:
            pass
        else:
            accepted.append(mutation.name)
        if time.process_time() - started > 2:
            slow.append(mutation.name)
    assert accepted == []
    assert slow == []


def test_every_kind_of_trick_and_damage_occurs(hostile, world):
    names = {each.name for each in hostile.mutations(world, seed=1, count=150)}
    assert {"flip", "truncate", "splice", "flip_inside", "truncate_inside", "splice_inside", "shuffle_inside"} <= names
    assert {"scrypt", "armor", "33 stanzas", "other organisation", "other direction", "revoked"} <= names
    assert len(names) > 80


@pytest.mark.parametrize(
    ("trick", "refusal", "reason"),
    [
        ("other file", "NotAPart", None),
        ("armor", "NotAPart", None),
        ("scrypt", "TornPart", "age_stanza_kind"),
        ("33 stanzas", "TornPart", "age_stanzas"),
        ("endless stanza", "TornPart", "age_header"),
        ("too large", "PartTooLarge", None),
        ("encrypted to others", "NotForUs", "identity"),
        ("other organisation", "NotForUs", "organisation"),
        ("not addressed to us", "NotForUs", "recipient"),
        ("other direction", "NotForUs", "direction"),
        ("revoked", "RevokedSigner", None),
        ("unknown", "UnknownSigner", None),
        ("newer reader", "TooNewReader", None),
        ("wrong namespace", "BadSignature", "direction"),
        ("foreign namespace", "BadSignature", "namespace"),
        ("altered manifest", "BadSignature", "mismatch"),
        ("key swapped in the signature", "BadSignature", "mismatch"),
        ("signature wrapped otherwise", "BadSignature", "form"),
        ("no signature", "MalformedPart", "first_members"),
        ("hash told otherwise", "MalformedPart", "member_hash"),
        ("member not told", "MalformedPart", "members"),
        ("zstd bomb, told small", "MalformedPart", "zstd_size"),
        ("zstd with a huge window", "MalformedPart", "zstd_frame"),
        ("symbolic link", "MalformedPart", "tar_header"),
        ("name '../escape'", "MalformedPart", "manifest_members"),
        ("parts of another bundle", "MalformedPart", "manifest_parts"),
    ],
)
def test_a_trick_is_refused_for_what_it_is(hostile, world, trick, refusal, reason):
    good = hostile.one_part(world).data
    data = hostile.tricks(world, good, hostile.one_part(world, hostile.draft(lines=3)).data)[trick]()
    with pytest.raises(PartRefused) as caught:
        world.open(data)
    assert type(caught.value).__name__ == refusal
    assert caught.value.facts.get("reason") == reason


def test_a_bomb_takes_no_memory_worth_naming(hostile, world):
    good = hostile.one_part(world).data
    bombs = [build() for name, build in hostile.tricks(world, good, good).items() if "bomb" in name]
    tracemalloc.start()
    for bomb in bombs:
        with pytest.raises(PartRefused):
            world.open(bomb)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 50 * 1024 * 1024
