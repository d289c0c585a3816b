"""Thousands of invented histories: whatever happens between devices, nothing is lost and all come to show the same."""

import os
from collections import Counter

import pytest

from tests.unit.log.oracle import Oracle, text
from tests.unit.log.world import SCHEMA, World, make_template, without_fsync

CHUNKS = 8
HISTORIES = 2_000 // CHUNKS
SOAK = 10_000 if os.environ.get("DAMPING_SOAK") else 0
STEPS = 28
OFTEN = 10  # times each event must have occurred in one chunk, so that the proof is about it
EVENTS = (
    "edit", "set", "owned", "void", "restored from void", "resolved", "undone", "erased", "late arrival after erasure",
    "certified", "trust revoked_from", "trust quarantined", "trust approved", "trust taken_back", "trust rejected", "fork",
    "new epoch", "clock jump", "open form during import", "forged", "breaks the receiving rule",
    "a later version's field or shape", "subset", "any order", "repetition", "missing body", "body comes later",
    "conflict", "conflict of three", "fixed field written where its first is not here", "waiting protects",
)  # fmt: skip


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_every_history_ends_the_same_everywhere_and_loses_nothing(chunk, tmp_path, monkeypatch):
    occurred = run(range(chunk * HISTORIES, (chunk + 1) * HISTORIES), tmp_path, monkeypatch)
    assert {event: occurred[event] for event in EVENTS if occurred[event] < OFTEN} == {}


@pytest.mark.soak
@pytest.mark.timeout(0)
def test_ten_thousand_further_histories(tmp_path, monkeypatch):
    run(range(1_000_000, 1_000_000 + (SOAK or 2_000)), tmp_path, monkeypatch)


def run(seeds, tmp_path, monkeypatch):
    without_fsync(monkeypatch)
    template = make_template(tmp_path)
    occurred = Counter()
    for seed in seeds:
        folder = tmp_path / str(seed)
        folder.mkdir()
        world = World(folder, template, seed)
        try:
            play(world)
        except Exception as error:
            raise AssertionError(f"history {seed}") from error
        finally:
            world.close()
        occurred += world.count
        for each in folder.iterdir():
            each.unlink()
    return occurred


def play(world):
    for number in range(STEPS):
        world.step()
        if number % 9 == 8:
            agrees_with_the_oracle(world, world.someone())
    for each in world.replicas.values():
        agrees_with_the_oracle(world, each)
    world.settle()
    desk, *others = world.replicas.values()
    oracle = agrees_with_the_oracle(world, desk)
    nothing_is_lost(world, oracle)
    permission_never_widens(world, desk, oracle)
    first = plain(desk)
    for each in others:
        assert plain(each) == first, f"{each.name} shows something else"
    replayed = world.rng.choice(list(world.replicas.values()))
    damage = [each for each in replayed.store.check_log(full=True) if each.damage and each.code != "chain_gap"]
    assert damage == []
    replayed.store.rebuild()
    assert plain(replayed) == first


def plain(replica):
    return {
        key: (
            text(found.fields),
            text(found.gaps),
            sorted(found.conflicts),
            found.voided,
            found.hidden,
            text(found.newer),
        )
        for key, found in replica.shown().items()
    }


def texts(listed):
    return {each for each in listed if isinstance(each, str)}


def agrees_with_the_oracle(world, replica):
    oracle = Oracle(replica.facts(), replica.device)
    shown = replica.shown()
    assert set(shown) == {key for key in oracle.records if SCHEMA.knows(key[0])}
    for (kind, record), found in shown.items():
        expected = oracle.show(kind, record)
        known = {name: value for name, value in expected.values.items() if name in SCHEMA[kind].fields}
        fields = dict(found.fields)
        assert text(fields) == text(known), f"{replica.name} {kind} {record}: {fields} instead of {known}"
        assert dict(found.gaps) == expected.gaps, f"{replica.name} {kind} {record}"
        assert set(found.conflicts) == expected.conflicts, f"{replica.name} {kind} {record}"
        assert (found.voided, found.hidden) == (expected.voided and not expected.hidden, expected.hidden)
        world.count["conflict"] += bool(expected.conflicts)
        world.count["waiting protects"] += any(
            standing == "waiting" and "risk" in oracle.facts[change].fields
            for change, standing in expected.standings.items()
        )
    return oracle


def nothing_is_lost(world, oracle):
    for replica in world.replicas.values():
        with replica.store.read() as reader:
            rows = {
                bytes(header): (body, erased)
                for header, body, erased in reader.connection.execute("SELECT header, body, erased FROM change")
            }
        for change in world.pool.values():
            body, erased = rows[change.header_bytes]
            assert bool(erased) == (change.id in oracle.erased)
            assert body == (None if erased else change.body_bytes)
    assert world.acknowledged <= set(oracle.facts)


def permission_never_widens(world, desk, oracle):
    """Compare what is shown with every side by itself; no order of merging enters here."""
    for (kind, record), found in desk.shown().items():
        sides = {
            register: [fact.values[register] for fact in facts if fact.id not in oracle.erased]
            for register, facts in oracle.show(kind, record).live.items()
        }
        for value in sides.get("blocked", ()):
            if isinstance(value, list):
                assert texts(value) <= set(found.fields.get("blocked") or ())
        for value in sides.get("hours", ()):
            if isinstance(value, list) or value is None:
                assert set(found.fields.get("hours") or ()) <= texts(value or ())
        if any(value == "high" or isinstance(value, list) for value in sides.get("risk", ())):
            assert found.fields.get("risk") not in (None, "low", "medium")
        if any(isinstance(value, str) for value in sides.get("withdrawn_at", ())):
            assert found.fields.get("withdrawn_at") is not None
        if kind == "consent":
            whole = {name: found.fields.get(name) for name in ("audiences", "classes")}
            written = [
                {name: (fact.values or {}).get(name) for name in whole}
                for fact in oracle.records[(kind, record)]
                if fact.id not in oracle.erased
            ]
            assert whole in written or not any(whole.values())
