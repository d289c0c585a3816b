"""Makes parts, and spoils them in every way the figures name; reusable wherever a refusal must be shown.

`World` holds the keys of a small organisation. `mutations(world, seed, count)` yields `Mutation(name, data)`; each one
must be refused with a `PartRefused`, or be let in for quarantine at most (`quarantined`), within two seconds.
"""

import random
from collections.abc import Iterator

from sync.bundle import age, ustar
from tests.unit.bundle.parts import (
    DEVICE,
    Mutation,
    World,
    decrypted,
    draft,
    key,
    loose_tar,
    members_of,
    one_part,
    text,
)
from tests.unit.bundle.tricks import tricks

__all__ = ["DEVICE", "World", "decrypted", "draft", "key", "mutations", "one_part", "text", "tricks"]


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
