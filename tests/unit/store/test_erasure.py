"""Erased is erased, wherever it lies and whenever it comes; what came after is held, not lost."""

import hashlib

import pytest

from db.log.change import from_parts
from db.store import blobs
from db.store.blobs import Kept

from .conftest import Case, absorb, certify, crafted, found, hand_over, lines

SHA = hashlib.sha256(b"foto").hexdigest()
OTHER = hashlib.sha256(b"lain").hexdigest()


def erase(store, record, **more):
    with store.write() as tx:
        tx.erase("case", record, basis="permintaan", ticket="H-1", **more)
        return tx


def test_an_erased_record_is_in_no_list_and_no_word_of_it_is_left_in_any_table(open_store):
    desk = open_store("desk", root=True)
    with desk.write() as tx:
        case = tx.save(Case(summary="Melatisari", aliases=("Melatisari",)))
        tx.put("case", case.id, {"summary": "Melatisari kembali"})
    desk.search("melatisari")
    erase(desk, case.id)
    with desk.read() as reader:
        assert reader.count("case") == 0
        tables = [name for (name,) in reader.connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        everything = [repr(reader.connection.execute(f'SELECT * FROM "{name}"').fetchall()) for name in tables]
    assert "change" in tables
    assert "search_data" in tables
    assert not [name for name, rows in zip(tables, everything, strict=True) if "melatisari" in rows.casefold()]


def test_a_body_that_comes_after_the_order_is_held_against_it_again(open_store):
    desk, branch = open_store("desk", root=True), open_store("branch")
    with branch.write() as tx:
        case = tx.save(Case(summary="lama"))
    certify(desk, branch.author.device)
    hand_over(branch, desk)
    erase(desk, case.id)
    with branch.write() as tx:
        tx.put("case", case.id, {"number": "baru"})
    late = lines(branch)[-1]
    absorb(desk, from_parts(late.header_bytes, None))
    absorb(desk, late)
    assert found(desk, case.id).fields == {}
    assert len(lines(desk)) == 4
    assert desk.check_log(full=True) == []
    erase(desk, case.id, keeps=[late.id])
    assert found(desk, case.id).fields == {"number": "baru"}


def test_a_body_erased_elsewhere_shows_the_same_here_whatever_was_wrong_with_it(open_store):
    desk, other = open_store("desk", root=True), open_store("other")
    spoilt = crafted({"summary": "x"}, fields={"number": []})
    certify(desk, spoilt.header.device)
    absorb(desk, spoilt)
    erase(desk, spoilt.header.record)
    hand_over(desk, other)
    absorb(other, spoilt)
    for store in (desk, other):
        (kept,) = [each for each in lines(store) if each.id == spoilt.id]
        assert kept.body_bytes is None
    with desk.read() as one, other.read() as two:
        states = [reader.state("case", spoilt.header.record)[1] for reader in (one, two)]
    assert [set(each.live) for each in states] == [{"number"}, {"number"}]


def test_an_erasure_without_headquarters_signature_erases_nothing(open_store):
    desk, branch = open_store("desk", root=True), open_store("branch")
    with branch.write() as tx:
        case = tx.save(Case(summary="tetap"))
    certify(desk, branch.author.device)
    hand_over(branch, desk)
    order = {"basis": "b", "ticket": "t", "changes": [each.id for each in lines(branch)]}
    absorb(desk, crafted(order, device=branch.author.device, record=case.id, act="erase", fields={}))
    assert found(desk, case.id).fields == {"summary": "tetap"}


def test_single_fields_are_erased_by_putting_the_others_again(open_store):
    desk = open_store("desk", root=True)
    with desk.write() as tx:
        case = tx.save(Case(number="KBM-1", summary="rahasia"))
    with desk.write() as tx:
        tx.put("case", case.id, {"number": "KBM-1 "})
        tx.put("case", case.id, {"number": "KBM-1a"})
        tx.settle()
    again = lines(desk)[-1].id
    erase(desk, case.id, keeps=[again])
    assert found(desk, case.id).fields == {"number": "KBM-1a"}
    with desk.read() as reader:
        assert reader.count("case") == 1


def test_a_void_is_neither_erased_nor_held(open_store):
    desk = open_store("desk", root=True)
    with desk.write() as tx:
        case = tx.save(Case(number="KBM-1", summary="rahasia"))
        tx.void("case", case.id)
    erase(desk, case.id, keeps=[lines(desk)[0].id])
    assert found(desk, case.id).voided
    with desk.write() as tx:
        tx.unvoid("case", case.id)
    assert not found(desk, case.id).voided


def test_erased_attachments_lose_their_key_unless_another_record_holds_the_same(open_store):
    desk = open_store("desk", root=True)
    with desk.write() as tx:
        one = tx.save(Case(photos=(SHA, OTHER), copies=({"to": "a", "blob": SHA},)))
        two = tx.save(Case(copies=({"to": "b", "blob": OTHER},)))
        tx.settle()
        assert blobs.missing(tx.connection) == sorted([SHA, OTHER])
        for sha in (SHA, OTHER):
            assert blobs.put(tx.connection, Kept(sha256=sha, name=f"file-{sha[:4]}", key=b"k" * 32, size=4))
        assert not blobs.put(tx.connection, Kept(sha256=SHA, name="again", key=b"x" * 32, size=4))
    done = erase(desk, one.id).done
    assert done.blobs == {SHA: f"file-{SHA[:4]}"}
    with desk.read() as reader:
        assert blobs.get(reader.connection, SHA) is None
        assert blobs.get(reader.connection, OTHER) is not None
        assert list(blobs.names(reader.connection)) == [f"file-{OTHER[:4]}"]
        assert not blobs.is_used(reader.connection, SHA)
    desk.rebuild()
    assert erase(desk, two.id).done.blobs == {OTHER: f"file-{OTHER[:4]}"}
    with desk.read() as reader:
        assert blobs.unused(reader.connection) == []


def test_an_attachment_replaced_long_ago_goes_with_its_record_too(open_store):
    desk = open_store("desk", root=True)
    with desk.write() as tx:
        case = tx.save(Case(copies=({"blob": SHA},)))
        tx.put("case", case.id, {"copies": [{"blob": OTHER}]})
    assert set(erase(desk, case.id).done.blobs) == {SHA, OTHER}


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_the_order_of_erasure_and_change_makes_no_difference(open_store, order):
    desk, other = open_store("desk", root=True), open_store("other")
    with desk.write() as tx:
        case = tx.save(Case(summary="x"))
    put = lines(desk)[0]
    erase(desk, case.id)
    orders = [put, next(each for each in lines(desk) if each.header.act == "erase")]
    for index in order:
        absorb(other, orders[index])
    assert found(other, case.id).hidden
    assert all(each.body_bytes is None for each in lines(other) if each.header.act == "put")
