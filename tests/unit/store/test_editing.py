"""What an edit writes: only what its author changed, replacing only what its author saw."""

import dataclasses

import pytest

from db.log.change import HEADER_LIMIT
from db.schema.values import LARGEST_INTEGER, InvalidValue
from db.store.history import disputes, history
from db.store.reader import NotFound, Page
from db.store.undoing import CannotUndo
from db.store.writer import Erased, TooManyElements, WrittenOnce

from .conftest import Case, Consent, certify, hand_over, lines


@pytest.fixture
def pair(open_store):
    """Two devices that trust each other and share one case."""
    desk, other = open_store("desk", root=True), open_store("other")
    with desk.write() as tx:
        case = tx.save(Case(number="KBM-1", aliases=("a",)))
    certify(desk, desk.author.device)
    certify(desk, other.author.device)
    hand_over(desk, other)
    return desk, other, case


def test_a_field_that_came_while_the_form_was_open_is_not_wiped_by_saving_another(pair):
    desk, other, case = pair
    with desk.read() as reader:
        form = reader.need(Case, case.id)
    with other.write() as tx:
        tx.put("case", case.id, {"summary": "dari desa", "aliases": ["a", "b"], "blocked": ["x"]})
    hand_over(other, desk)
    with desk.write() as tx:
        tx.save(dataclasses.replace(form, number="KBM-2"))
        now = tx.need(Case, case.id)
    assert (now.number, now.summary, now.aliases, now.blocked) == ("KBM-2", "dari desa", ("a", "b"), ("x",))
    assert not now.conflicts


def test_an_element_taken_away_meanwhile_does_not_come_back_by_saving_another_field(pair):
    desk, other, case = pair
    with desk.read() as reader:
        form = reader.need(Case, case.id)
    with other.write() as tx:
        tx.put("case", case.id, {"aliases": []})
    hand_over(other, desk)
    with desk.write() as tx:
        tx.save(dataclasses.replace(form, number="KBM-2", aliases=("a", "c")))
        assert tx.need(Case, case.id).aliases == ("c",)


def test_a_value_that_differs_from_what_was_shown_joins_the_conflict_and_settles_nothing(pair):
    desk, other, case = pair
    for store, word in ((desk, "satu"), (other, "dua")):
        with store.write() as tx:
            tx.put("case", case.id, {"summary": word})
    hand_over(other, desk)
    with desk.write() as tx:
        tx.put("case", case.id, {"summary": "tiga"})
    with desk.read() as reader:
        (dispute,) = disputes(reader, "case", case.id)
    assert len(dispute.sides) == 2


def test_a_resolution_replaces_only_what_was_shown_side_by_side(pair):
    desk, other, case = pair
    for store, word in ((desk, "satu"), (other, "dua")):
        with store.write() as tx:
            tx.put("case", case.id, {"summary": word})
    hand_over(other, desk)
    with desk.read() as reader:
        (dispute,) = disputes(reader, "case", case.id)
    with other.write() as tx:
        tx.put("case", case.id, {"summary": "menyusul"})
    hand_over(other, desk)
    with desk.write() as tx:
        tx.resolve("case", case.id, "summary", "keduanya", seen=[side.change for side in dispute.sides])
    with desk.read() as reader:
        (dispute,) = disputes(reader, "case", case.id)
    assert {side.value for side in dispute.sides} == {"keduanya", "menyusul"}


def test_a_void_beside_an_edit_shows_both_sides(pair):
    desk, other, case = pair
    with desk.write() as tx:
        tx.void("case", case.id)
    with other.write() as tx:
        tx.put("case", case.id, {"summary": "masih"})
    edit = lines(other)[-1].id
    hand_over(other, desk)
    with desk.read() as reader:
        (dispute,) = disputes(reader, "case", case.id)
    assert {(side.value, side.change == edit) for side in dispute.sides} == {(True, False), (None, True)}
    with desk.write() as tx:
        tx.resolve("case", case.id, "_void", value=True)
        assert not tx.need(Case, case.id).conflicts


def test_every_void_must_have_seen_what_is_live(pair):
    desk, other, case = pair
    with other.write() as tx:
        tx.put("case", case.id, {"summary": "masih"})
        tx.void("case", case.id)
    with desk.write() as tx:
        tx.void("case", case.id)
    hand_over(other, desk)
    with desk.read() as reader:
        assert reader.need(Case, case.id).conflicts == {"_void"}


def test_a_gap_and_elements_do_not_stand_in_one_set(open_store):
    desk = open_store()
    with desk.write() as tx:
        case = tx.save(Case(aliases=("a", "b")))
        tx.put("case", case.id, {}, gaps={"aliases": "unknown"})
        now = tx.need(Case, case.id)
        assert (now.aliases, now.gaps) == ((), {"aliases": "unknown"})
        tx.put("case", case.id, {"aliases": ["c"]})
        now = tx.need(Case, case.id)
        assert (now.aliases, now.gaps) == (("c",), {})


def test_a_full_set_takes_a_new_element_where_an_old_one_was(open_store):
    desk = open_store()
    with desk.write() as tx:
        case = tx.save(Case(aliases=tuple(f"n{number}" for number in range(400))))
        with pytest.raises(TooManyElements):
            tx.put("case", case.id, {"aliases": [*tx.need(Case, case.id).aliases, "satu lagi"]})
    with desk.write() as tx:
        tx.put("case", case.id, {"aliases": list(tx.need(Case, case.id).aliases[1:])})
    with desk.write() as tx:
        tx.put("case", case.id, {"aliases": [*tx.need(Case, case.id).aliases, "baru"]})
        assert len(tx.need(Case, case.id).aliases) == 400
        assert "baru" in tx.need(Case, case.id).aliases


def test_saving_a_consent_again_unchanged_is_no_second_writing(open_store):
    desk = open_store()
    with desk.write() as tx:
        consent = tx.save(Consent(audiences=("kemlu",)))
        tx.put("consent", consent.id, {"audiences": ["kemlu"], "withdrawn_at": "2026"})
        with pytest.raises(WrittenOnce):
            tx.put("consent", consent.id, {"case": consent.id})
    assert len(lines(desk)) == 2


def test_what_is_too_much_for_one_change_becomes_several_of_one_save(open_store):
    desk = open_store()
    with desk.write() as tx:
        case = tx.save(Case(**dict.fromkeys(("summary", "secret"), "🌸" * 100000), number="KBM-1"))
        tx.put("case", case.id, {"blocked": ["🌸" * 2_000] * 1, "summary": "🌷" * 100_000, "secret": "🌷" * 100_000})
    with desk.read() as reader:
        found = reader.need(Case, case.id)
    assert (found.summary[0], found.number) == ("🌷", "KBM-1")
    with desk.write() as tx:
        tx.put("case", case.id, {"aliases": [f"{number:0100}" for number in range(400)]})
        tx.put("case", case.id, {"aliases": []})
    assert all(len(each.header_bytes) <= HEADER_LIMIT and not each.flaw for each in lines(desk))
    with desk.write() as tx, pytest.raises(InvalidValue):
        tx.save(Consent(audiences=tuple(f"{number:05}" + "🌸" * 1_900 for number in range(400))))


def test_a_list_is_sorted_by_fields_whose_names_the_log_uses_too(open_store):
    desk = open_store()
    with desk.write() as tx:
        for state in ("b", "a", None, "c"):
            tx.save(Case(state=state, days=LARGEST_INTEGER if state == "a" else None))
    with desk.read() as reader:
        first = reader.list(Case, Page(sort="state", limit=2))
        rest = reader.list(Case, Page(sort="state", after=first[-1].id))
        with pytest.raises(NotFound):
            reader.list(Case, Page(after="nowhere"))
    assert [each.state for each in first + rest] == [None, "a", "b", "c"]


# -- undo --------------------------------------------------------------------------------------------------------------


def last(store, record):
    with store.read() as reader:
        return history(reader, "case", record)[-1].change


def test_undoing_puts_back_what_was_replaced_over_what_shows_now(open_store):
    desk = open_store()
    with desk.write() as tx:
        case = tx.save(Case(summary="satu", aliases=("a",)))
    with desk.write() as tx:
        tx.put("case", case.id, {"summary": "dua", "aliases": ["b"], "open": True})
    wrong = last(desk, case.id)
    with desk.write() as tx:
        tx.put("case", case.id, {"summary": "tiga"})
    with desk.write() as tx:
        assert tx.undo("case", case.id, wrong)
        now = tx.need(Case, case.id)
        assert (now.summary, now.aliases, now.open, now.conflicts) == ("satu", ("a",), None, frozenset())
    with desk.write() as tx:
        assert tx.undo("case", case.id, wrong) is None


def test_undoing_an_undo_and_a_void(open_store):
    desk = open_store()
    with desk.write() as tx:
        case = tx.save(Case(summary="satu"))
        void = tx.void("case", case.id)
        back = tx.undo("case", case.id, void)
        assert not tx.need(Case, case.id).voided
        tx.undo("case", case.id, back)
        assert tx.need(Case, case.id).voided


def test_undoing_the_settling_of_a_conflict_shows_what_was_shown_before(pair):
    desk, other, case = pair
    for store, word in ((desk, "low"), (other, "high")):
        with store.write() as tx:
            tx.put("case", case.id, {"risk": word})
    hand_over(other, desk)
    with desk.write() as tx:
        settled = tx.resolve("case", case.id, "risk", "low")
        assert tx.need(Case, case.id).risk == "low"
        tx.undo("case", case.id, settled)
        assert tx.need(Case, case.id).risk == "high"


def test_what_cannot_be_undone_says_why(open_store):
    desk = open_store("desk", root=True)
    with desk.write() as tx:
        case, consent = tx.save(Case(summary="satu")), tx.save(Consent(audiences=("kemlu",)))
    with desk.write() as tx:
        tx.put("case", case.id, {"summary": "dua"})
        second = last_of(tx, case.id)
        with pytest.raises(NotFound):
            tx.undo("case", case.id, "nothing")
        with pytest.raises(NotFound):
            tx.undo("consent", consent.id, second)
        with pytest.raises(WrittenOnce):
            tx.undo("consent", consent.id, history(tx, "consent", consent.id)[0].change)
        order = tx.erase("case", case.id, basis="b", ticket="t", keeps=[second])
        with pytest.raises(CannotUndo) as caught:
            tx.undo("case", case.id, order)
        assert caught.value.reason == "act"
        with pytest.raises(CannotUndo) as caught:
            tx.undo("case", case.id, second)
        assert caught.value.reason == "erased"
        with pytest.raises(Erased):
            tx.put("case", case.id, {"number": "x"})


def last_of(tx, record):
    tx.settle()
    return history(tx, "case", record)[-1].change
