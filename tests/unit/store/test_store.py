"""Records are written, read, listed, searched, undone; nothing is half done."""

import pytest

from db.schema.values import InvalidValue
from db.store.history import before, disputes, history
from db.store.reader import CannotFilter, Page
from db.store.writer import Erased, HeadquartersOnly, WrittenOnce

from .conftest import Case, Consent, Statement, certify, hand_over, lines


def test_a_case_is_read_back_as_it_was_saved(open_store):
    desk = open_store()
    with desk.write() as tx:
        case = tx.save(
            Case(number="KBM-1", aliases=("Tini", "Sutini"), open=True, days=3, gaps={"summary": "not_asked"})
        )
    with desk.read() as reader:
        found = reader.need(Case, case.id)
    assert (found.number, found.aliases, found.open, found.days) == ("KBM-1", ("Tini", "Sutini"), True, 3)
    assert found.gaps == {"summary": "not_asked"}


def test_saving_what_did_not_change_writes_nothing(open_store):
    desk = open_store()
    with desk.write() as tx:
        case = tx.save(Case(number="KBM-1", aliases=("Tini",)))
    with desk.write() as tx:
        tx.save(tx.need(Case, case.id))
    assert len(lines(desk)) == 1


def test_a_failed_transaction_leaves_nothing(open_store):
    desk = open_store()

    def fail():
        with desk.write() as tx:
            tx.save(Case(number="KBM-1"))
            tx.put("case", None, {"days": "three"})

    with pytest.raises(InvalidValue) as caught:
        fail()
    assert caught.value.field == "days"
    assert lines(desk) == []


def test_a_set_gains_and_loses_elements(open_store):
    desk = open_store()
    with desk.write() as tx:
        case = tx.save(Case(aliases=("a", "b")))
        tx.put("case", case.id, {"aliases": ["b", "c"]})
        assert tx.need(Case, case.id).aliases == ("b", "c")


def test_two_devices_adding_to_a_set_do_not_conflict(open_store):
    desk, other = open_store("desk", root=True), open_store("other")
    with desk.write() as tx:
        case = tx.save(Case(aliases=("a",)))
    certify(desk, desk.author.device)
    certify(desk, other.author.device)
    hand_over(desk, other)
    with desk.write() as tx:
        tx.put("case", case.id, {"aliases": ["a", "b"]})
    with other.write() as tx:
        tx.put("case", case.id, {"aliases": ["a", "c"]})
    hand_over(other, desk)
    hand_over(desk, other)
    for store in (desk, other):
        with store.read() as reader:
            found = reader.need(Case, case.id)
        assert set(found.aliases) == {"a", "b", "c"}
        assert not found.conflicts


def test_the_same_field_edited_twice_is_a_conflict_until_somebody_resolves_it(open_store):
    desk, other = open_store("desk", root=True), open_store("other")
    with desk.write() as tx:
        case = tx.save(Case(summary="awal", risk="low"))
    certify(desk, desk.author.device)
    certify(desk, other.author.device)
    hand_over(desk, other)
    with desk.write() as tx:
        tx.put("case", case.id, {"summary": "kata desk", "risk": "high"})
    with other.write() as tx:
        tx.put("case", case.id, {"summary": "kata other", "risk": "medium"})
    hand_over(other, desk)
    with desk.read() as reader:
        found = reader.need(Case, case.id)
        sides = disputes(reader, "case", case.id)
    assert found.conflicts == {"summary", "risk"}
    assert found.risk == "high"
    assert {side.value for each in sides if each.field == "summary" for side in each.sides} == {
        "kata desk",
        "kata other",
    }
    assert [each.base for each in sides if each.field == "summary"] == ["awal"]
    with desk.write() as tx:
        tx.resolve("case", case.id, "summary", "keduanya")
        tx.resolve("case", case.id, "risk", "medium")
    hand_over(desk, other)
    with other.read() as reader:
        found = reader.need(Case, case.id)
    assert (found.summary, found.risk, found.conflicts) == ("keduanya", "medium", frozenset())


def test_an_import_during_editing_is_not_swallowed(two_and_a_case):
    desk, other, case = two_and_a_case
    with desk.read() as reader:
        opened = reader.need(Case, case.id)
    with other.write() as tx:
        tx.put("case", case.id, {"summary": "dari desa"})
    hand_over(other, desk)
    from dataclasses import replace

    with desk.write() as tx:
        tx.save(replace(opened, summary="dari formulir"))
        assert tx.need(Case, case.id).conflicts == {"summary"}


def test_a_consent_is_written_once_and_only_withdrawn(open_store):
    desk = open_store()
    with desk.write() as tx:
        consent = tx.save(Consent(audiences=("kemlu",)))
        with pytest.raises(WrittenOnce):
            tx.put("consent", consent.id, {"audiences": ["polri"]})
        tx.put("consent", consent.id, {"withdrawn_at": "2026-11-24"})
        assert tx.need(Consent, consent.id).withdrawn_at == "2026-11-24"


def test_only_headquarters_writes_who_owns_a_case(open_store):
    desk, branch = open_store("desk", root=True), open_store("branch")
    with pytest.raises(HeadquartersOnly), branch.write() as tx:
        tx.save(Case(owner="KBM"))
    with desk.write() as tx:
        case = tx.save(Case(owner="KBM"))
    with desk.read() as reader:
        assert reader.need(Case, case.id).owner == "KBM"


def test_a_void_beside_an_edit_is_a_conflict(two_and_a_case):
    desk, other, case = two_and_a_case
    with desk.write() as tx:
        tx.void("case", case.id)
    with other.write() as tx:
        tx.put("case", case.id, {"summary": "masih dikerjakan"})
    hand_over(other, desk)
    with desk.read() as reader:
        found = reader.need(Case, case.id)
        assert found.voided
        assert found.conflicts == {"_void"}
        assert reader.list(Case) == []
    with desk.write() as tx:
        tx.resolve("case", case.id, "_void", None)
        assert not tx.need(Case, case.id).voided
        assert not tx.need(Case, case.id).conflicts


def test_an_unknown_device_waits_and_shows_once_certified(open_store):
    desk, other = open_store("desk", root=True), open_store("other")
    with other.write() as tx:
        case = tx.save(Case(summary="dari desa", risk="high"))
    done = hand_over(other, desk)
    assert done.waiting == 1
    with desk.read() as reader:
        found = reader.need(Case, case.id)
    assert found.summary is None
    assert found.risk == "high"  # a protective value counts even unadmitted
    certify(desk, other.author.device)
    with desk.read() as reader:
        assert reader.need(Case, case.id).summary == "dari desa"


def test_an_erasure_drops_bodies_here_and_on_arrival(open_store):
    desk, other = open_store("desk", root=True), open_store("other")
    with other.write() as tx:
        case = tx.save(Case(summary="rahasia Melati", aliases=("Melati",)))
    certify(desk, other.author.device)
    hand_over(other, desk)
    assert [hit.id for hit in desk.search("melati")] == [case.id]
    with desk.write() as tx:
        tx.erase("case", case.id, basis="permintaan", ticket="H-1")
    assert desk.search("melati") == []
    with desk.read() as reader:
        assert reader.need(Case, case.id).summary is None
        assert all(past.values is None for past in history(reader, "case", case.id) if past.act == "put")
    hand_over(other, desk)
    with desk.read() as reader:
        assert reader.need(Case, case.id).summary is None
    with other.write() as tx:
        late = tx.put("case", case.id, {"summary": "sesudahnya"})
    assert late == case.id
    certify(desk, desk.author.device)
    hand_over(other, desk)
    with desk.read() as reader:
        assert reader.need(Case, case.id).summary is None
    hand_over(desk, other)
    with pytest.raises(Erased), other.write() as tx:
        tx.put("case", case.id, {"number": "X"})


def test_search_finds_beginnings_newest_first_and_never_quotes_closed_text(open_store):
    desk = open_store()
    with desk.write() as tx:
        old = tx.save(Case(number="KBM-1", summary="Sri Rahayu di Riyadh"))
        new = tx.save(Case(number="KBM-2", summary="Sri Lestari", secret="dipukul majikan"))
    assert [hit.id for hit in desk.search("sri")] == [new.id, old.id]
    assert [hit.id for hit in desk.search("rah sri")] == [old.id]
    hidden = desk.search("dipuk")
    assert [(hit.id, hit.snippet, hit.closed) for hit in hidden] == [(new.id, "", True)]
    assert desk.search("'\"*(") == []


def test_lists_filter_sort_and_page_by_key(open_store):
    desk = open_store()
    with desk.write() as tx:
        first = tx.save(Case(number="KBM-0"))
        for number in range(1, 8):
            tx.save(Case(number=f"KBM-{number}", clients=(first.id,) if number % 2 else (), days=number))
    with desk.read() as reader:
        page = reader.list(Case, Page(sort="number", limit=3))
        following = reader.list(Case, Page(sort="number", limit=3, after=page[-1].id))
        mine = reader.list(Case, clients=first.id)
        with pytest.raises(CannotFilter):
            reader.list(Case, Page(sort="summary"))
    assert [each.number for each in page + following] == [f"KBM-{n}" for n in range(6)]
    assert {each.number for each in mine} == {"KBM-1", "KBM-3", "KBM-5", "KBM-7"}


def test_undoing_a_change_knows_what_it_replaced(open_store):
    desk = open_store()
    with desk.write() as tx:
        case = tx.save(Case(summary="satu"))
    with desk.write() as tx:
        tx.put("case", case.id, {"summary": "dua"})
        last = history(tx, "case", case.id)[-1] if tx.settle() else None
        assert last is not None
        assert before(tx, last.change) == {"summary": "satu"}


def test_a_rebuild_shows_what_was_shown_before(open_store):
    desk = open_store()
    with desk.write() as tx:
        case = tx.save(Case(summary="satu", aliases=("a", "b"), risk="high"))
        tx.save(Statement(case=case.id, text="keterangan"))
        tx.put("case", case.id, {"aliases": ["b"]})
    with desk.read() as reader:
        was = reader.rows("case"), reader.rows("statement")
    desk.rebuild()
    with desk.read() as reader:
        assert (reader.rows("case"), reader.rows("statement")) == was
    assert desk.check_log() == []
