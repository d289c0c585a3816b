"""Each change is counted beyond everything the vault held when it was written, whatever was written where."""

from dataclasses import replace

import pytest

from db.ids import new_id

from .conftest import Case, absorb, certify, crafted, lines


def newest(store):
    return max(each.header.lamport for each in lines(store))


def save(store):
    with store.write() as tx:
        tx.save(Case(number="1"))
    return lines(store)[-1].header.lamport


@pytest.mark.parametrize("rebuilt", [False, True])
def test_a_change_counts_beyond_what_was_written_here_and_what_came(open_store, rebuilt):
    desk, device = open_store("desk", root=True), "d" * 26
    certify(desk, device)
    assert [save(desk), save(desk)] == [2, 3]
    absorb(desk, crafted({"summary": "x"}, device=device, lamport=40))
    if rebuilt:
        desk.rebuild()
    assert [save(desk), save(desk)] == [41, 42]
    absorb(desk, crafted({"summary": "y"}, device=device, lamport=5, seq=2))
    assert save(desk) == 43 == newest(desk)


def test_a_new_epoch_counts_on(open_store):
    desk = open_store("desk")
    before = [save(desk), save(desk)]
    desk.author = replace(desk.author, epoch=new_id())
    assert [save(desk), save(desk)] == [before[-1] + 1, before[-1] + 2]
    desk.author = replace(desk.author, epoch=new_id())
    desk.rebuild()
    assert save(desk) == newest(desk) == before[-1] + 3


def test_two_epochs_of_one_device_in_turn_never_count_backwards(open_store):
    desk = open_store("desk")
    first, second = desk.author, replace(desk.author, epoch=new_id())
    counted = []
    for author in (first, second, first, second):
        desk.author = author
        counted.append(save(desk))
    assert counted == sorted(set(counted))


def test_another_device_in_the_same_vault_counts_on(open_store):
    desk = open_store("desk")
    before = [save(desk), save(desk)]
    desk.author = replace(desk.author, device=new_id(), epoch=new_id())
    assert [save(desk), save(desk)] == [before[-1] + 1, before[-1] + 2]
