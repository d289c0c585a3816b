"""What is held of each chain, what is missing, and what somebody has not got yet."""

import time

import pytest

from db.ids import new_id
from db.log.change import from_line
from db.store.chains import Point, Scope, chain, chains, knows, pending, records_of, scoped, unsent

from .conftest import Case, Statement, absorb, certify, crafted, hand_over, lines


def written(device, epoch, count, **more):
    made, prev = [], None
    for seq in range(1, count + 1):
        made.append(crafted({"summary": str(seq)}, device=device, epoch=epoch, seq=seq, prev=prev, lamport=seq, **more))
        prev = made[-1].id
    return made


def only(store, device):
    with store.read() as reader:
        (found,) = [each for each in chains(reader) if each.device == device]
        assert chain(reader, found.device, found.epoch) == found
    return found


@pytest.mark.parametrize("order", [(0, 1, 2, 3, 4), (4, 3, 2, 1, 0), (2, 0, 4, 1, 3)])
def test_a_chain_is_followed_whatever_order_it_comes_in(open_store, order):
    desk, device = open_store(), new_id()
    made = written(device, "e", 5)
    for index in order:
        absorb(desk, made[index])
    found = only(desk, device)
    assert (found.count, found.top, found.missing, found.forks) == (5, 5, (), ())
    assert found.last == Point(5, made[4].id)
    assert list(found.heads) == [found.last]


def test_gaps_are_named_and_the_head_stays_before_them(open_store):
    desk, device = open_store(), new_id()
    made = written(device, "e", 9)
    absorb(desk, *(made[index] for index in (0, 1, 4, 7)))
    found = only(desk, device)
    assert found.missing == [(3, 4), (6, 7)]
    assert found.last == Point(2, made[1].id)
    assert list(found.heads) == [found.last]
    assert (found.count, found.top) == (4, 8)
    assert {each.code for each in desk.check_log()} == {"chain_gap"}
    assert not any(each.damage for each in desk.check_log())


def test_both_lineages_of_a_fork_keep_a_head(open_store):
    desk, device = open_store(), new_id()
    made = written(device, "e", 4)
    twin = crafted({"summary": "twin"}, device=device, epoch="e", seq=3, prev=made[1].id)
    after = crafted({"summary": "after"}, device=device, epoch="e", seq=4, prev=twin.id)
    absorb(desk, *made)
    absorb(desk, after, twin)
    found = only(desk, device)
    assert found.last == Point(2, made[1].id)
    assert set(found.heads) == {Point(4, made[3].id), Point(4, after.id)}
    assert found.forks == [3, 4]
    assert {each.code for each in desk.check_log()} == {"chain_fork"}
    with desk.read() as reader:
        left = {each.id for each in pending(reader, {(device, "e"): [Point(4, made[3].id)]})}
        assert left == {twin.id, after.id}
        assert list(pending(reader, {(device, "e"): found.heads})) == []
    desk.rebuild()
    assert only(desk, device) == found


def test_held_changes_are_counted(open_store):
    desk, device = open_store(), new_id()
    made = written(device, "e", 2)
    spoilt = crafted({"summary": "x"}, device=device, epoch="e", seq=3, prev=made[1].id, fields={})
    absorb(desk, *made, spoilt)
    assert (only(desk, device).held, only(desk, device).last.seq) == (1, 3)


def test_what_is_not_acknowledged_is_handed_out_byte_for_byte_in_the_order_of_its_saves(open_store):
    desk, other = open_store("desk", root=True), open_store("other")
    for number in range(4):
        with desk.write() as tx:
            tx.save(Case(number=f"a{number}"))
            tx.save(Case(number=f"b{number}"))
    name = (desk.author.device, desk.author.epoch)
    with desk.read() as reader:
        everything = list(pending(reader))
        rest = list(pending(reader, {name: [Point(everything[3].seq, everything[3].id)]}))
        assert unsent(reader).changes == 8
        assert unsent(reader, {name: [Point(8, everything[7].id)]}).changes == 0
        assert list(pending(reader, {name: [Point(99, "A" * 43)]})) == everything  # in doubt, send again
    assert [each.seq for each in everything] == list(range(1, 9))
    assert [each.save for each in everything] == [each for save in everything[::2] for each in [save.save] * 2]
    assert rest == everything[4:]
    absorb(other, *(from_line(each.line) for each in everything))
    assert {each.header_bytes for each in lines(other)} == {each.header_bytes for each in lines(desk)}


def test_what_came_under_a_headquarters_key_is_not_sent_back(open_store):
    desk, branch, village = open_store("desk", root=True), open_store("branch"), open_store("village")
    with desk.write() as tx:
        tx.save(Case(number="dari pusat"))
    with village.write() as tx:
        tx.save(Case(number="dari desa"))
    hand_over(village, branch)
    with branch.write() as tx:
        tx.absorb(lines(desk), durable=True)
        tx.save(Case(number="sendiri"))
    with branch.read() as reader:
        assert {each.device for each in pending(reader)} == {village.author.device, branch.author.device}
    hand_over(desk, branch)
    with branch.write() as tx:
        tx.absorb(lines(village), durable=True)
    with branch.read() as reader:
        assert {each.device for each in pending(reader)} == {branch.author.device}


def test_erased_changes_travel_without_their_body(open_store):
    desk = open_store("desk", root=True)
    with desk.write() as tx:
        case = tx.save(Case(summary="x"))
        tx.erase("case", case.id, basis="b", ticket="t")
    with desk.read() as reader:
        sent = [from_line(each.line) for each in pending(reader)]
    assert [each.body_bytes is None for each in sent] == [True, False]


def test_a_scope_brings_whole_records_and_one_hop_of_references(open_store):
    desk = open_store("desk", root=True)
    with desk.write() as tx:
        far = tx.save(Case(number="jauh"))
        near = tx.save(Case(number="dekat", clients=(far.id,)))
        mine = tx.save(Case(number="milik", clients=(near.id,)))
        told = tx.save(Statement(case=mine.id, text="x"))
        tx.put("case", near.id, {"summary": "riwayat"})
        blocked = tx.save(Case(number="tertutup"))
        tx.put("case", mine.id, {"clients": [near.id, blocked.id]})
    certify(desk, desk.author.device)
    scope = Scope(cases=[mine.id], records=[("trust", desk.author.device)], outside=[blocked.id])
    with desk.read() as reader:
        numbers = {
            num
            for (num,) in reader.connection.execute(
                "SELECT num FROM record WHERE id IN (?, ?, ?, ?)", (mine.id, told.id, near.id, desk.author.device)
            )
        }
        assert records_of(reader, scope) == numbers
        sent = list(scoped(reader, scope))
        records = {from_line(each.line).header.record for each in sent}
        assert records == {mine.id, told.id, near.id, desk.author.device}
        assert sum(from_line(each.line).header.record == near.id for each in sent) == 2
        assert [each.seq for each in sent] == sorted(each.seq for each in sent)
        assert list(scoped(reader, scope, skip=lambda change: change != sent[1].id)) == [sent[1]]
        point = {(sent[2].device, sent[2].epoch): [Point(sent[2].seq, sent[2].id)]}
        assert list(scoped(reader, scope, point)) == sent[3:]


def test_attachments_are_named_with_their_changes(open_store):
    desk = open_store()
    sha = "a" * 64
    with desk.write() as tx:
        tx.save(Case(photos=(sha,)))
        tx.save(Case(number="x"))
    with desk.read() as reader:
        assert [list(each.blobs) for each in pending(reader)] == [[sha], []]


def test_a_receipt_naming_a_change_that_is_not_here_is_noticed(open_store):
    desk = open_store()
    with desk.write() as tx:
        tx.save(Case(number="x"))
    with desk.read() as reader:
        assert knows(reader, lines(desk)[0].id)
        assert not knows(reader, "A" * 43)
        assert not knows(reader, "?")


def test_a_receipt_is_compared_chain_by_chain_not_change_by_change(open_store):
    desk, device = open_store(), new_id()
    absorb(desk, *written(device, "e", 3_000, record=new_id()))
    with desk.read() as reader:
        statements = []
        reader.connection.set_trace_callback(statements.append)
        started = time.process_time()
        found = chains(reader)
        assert list(pending(reader, {(each.device, each.epoch): each.heads for each in found})) == []
        spent = time.process_time() - started
        reader.connection.set_trace_callback(None)
    assert len(statements) < 10
    assert spent < 0.05


def test_every_line_comes_with_the_save_its_header_names(open_store):
    desk, device, prev, made = open_store(), new_id(), None, []
    for seq, save in enumerate(["a", "a", "ab", 'a"b', "b", 'b\\","user":"', "é", "a"], start=1):
        head = {"seq": seq, "prev": prev, "lamport": seq, "save": save, "user": '"save":"a"'}
        made.append(crafted({"save": "a", "summary": '"save":"a"'}, device=device, epoch="e", **head))
        prev = made[-1].id
    absorb(desk, *made)
    with desk.read() as reader:
        found = [each for each in pending(reader) if each.device == device]
    assert [each.save for each in found] == [each.header.save for each in made]
    assert [each.id for each in found] == [each.id for each in made]


def test_counting_what_is_unsent_walks_the_index_of_chains_and_reads_one_change(open_store):
    desk, device = open_store(), new_id()
    absorb(desk, *written(device, "e", 50, record=new_id()))
    with desk.read() as reader:
        statements = []
        reader.connection.set_trace_callback(statements.append)
        left = unsent(reader, beside=("statement",))
        reader.connection.set_trace_callback(None)
        plans = [
            " ".join(row[3] for row in reader.connection.execute(f"EXPLAIN QUERY PLAN {each}"))
            for each in statements
            if "count(*)" in each
        ]
    assert left.changes == 50
    assert plans
    assert all("USING COVERING INDEX change_chain" in each for each in plans)


def test_the_oldest_of_what_is_unsent_was_written_first_whatever_its_clock_said(open_store):
    desk = open_store()
    walls = [700, 300, 900]
    ids = [new_id() for _ in walls]
    for device, wall in zip(ids, walls, strict=True):
        absorb(desk, crafted({"number": "x"}, device=device, wall=wall))
    first = crafted({"number": "y"}, device=new_id(), epoch="e", wall=500)
    later = crafted({"number": "z"}, device=first.header.device, epoch="e", seq=2, prev=first.id, wall=5)
    absorb(desk, first, later)
    with desk.read() as reader:
        left = unsent(reader)
        assert (left.changes, left.oldest) == (5, 300)
        assert unsent(reader, {(first.header.device, "e"): [Point(1, first.id)]}).oldest == 5
