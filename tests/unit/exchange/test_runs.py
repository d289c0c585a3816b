import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.log.change import change_id
from sync.exchange.intervals import Intervals
from sync.exchange.runs import Runs


def names(count, lineage=""):
    return [change_id(f"{lineage}{number}".encode()) for number in range(count)]


def links(ids, first=1, base=None):
    return [(first + at, each, ids[at - 1] if at else base) for at, each in enumerate(ids)]


def folded(found):
    runs = Runs()
    for seq, change, prev in found:
        runs.fold(seq, change, prev)
    return runs


def said(runs, holds=lambda _: True):
    return {(each.last, each.id) for each in runs.entries("d", "e", holds)}


@pytest.mark.parametrize("seed", range(20))
def test_the_order_of_arrival_does_not_matter(seed):
    whole = links(names(30))
    mixed = list(whole)
    random.Random(seed).shuffle(mixed)
    assert said(folded(mixed)) == said(folded(whole)) == {(30, whole[-1][1])}


@pytest.mark.parametrize("seed", range(20))
def test_what_lies_beyond_a_gap_is_not_said(seed):
    chance = random.Random(seed)
    whole = links(names(20))
    gap = chance.randrange(2, 19)
    rest = [each for each in whole if each[0] != gap]
    chance.shuffle(rest)
    assert said(folded(rest)) == {(gap - 1, whole[gap - 2][1])}


def test_nothing_is_said_while_the_beginning_is_missing():
    assert said(folded(links(names(5))[1:])) == set()


@pytest.mark.parametrize("seed", range(10))
def test_both_lineages_of_a_fork_are_said_and_where_they_part(seed):
    trunk = names(10)
    ours, theirs = names(4, "a"), names(6, "b")
    found = links(trunk) + links(ours, 11, trunk[-1]) + links(theirs, 11, trunk[-1])
    random.Random(seed).shuffle(found)
    ends = {each for each in said(folded(found)) if each[1] != trunk[-1]}
    assert ends == {(14, ours[-1]), (16, theirs[-1])}


def test_a_lineage_whose_stem_is_not_held_is_not_said():
    trunk, other = names(10), names(3, "b")
    runs = folded(links(trunk) + links(other, 6, change_id(b"elsewhere")))
    assert said(runs, holds=lambda _: False) == {(10, trunk[-1])}


def test_runs_come_back_from_where_they_are_kept():
    runs = folded(links(names(5)))
    assert Runs.of(runs.stored()) == runs
    assert Runs.of(None) == Runs()


@given(st.lists(st.sets(st.integers(1, 60))))
def test_intervals_are_sets(batches):
    kept, plain = Intervals(), set()
    for batch in batches:
        kept.add(batch)
        plain |= batch
    assert list(kept) == sorted(plain)
    assert len(kept) == len(plain)
    assert [number in kept for number in range(62)] == [number in plain for number in range(62)]
    assert Intervals.of(kept.stored()) == kept
    assert all(later[0] > former[1] + 1 for former, later in zip(kept.spans, kept.spans[1:], strict=False))
