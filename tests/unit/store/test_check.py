"""Damage is found and named; what is derived is held against the log it came from."""

import pytest

from .conftest import Case, Statement, absorb, certify, crafted, hand_over


@pytest.fixture
def desk(open_store):
    """A desk with two cases, a statement and a conflict, in order."""
    desk, other = open_store("desk", root=True), open_store("other")
    with desk.write() as tx:
        case = tx.save(Case(number="KBM-1", summary="Sri", aliases=("a",), clients=()))
        tx.save(Case(number="KBM-2", clients=(case.id,)))
        tx.save(Statement(case=case.id, text="kata"))
    certify(desk, desk.author.device)
    certify(desk, other.author.device)
    hand_over(desk, other)
    for store, word in ((desk, "satu"), (other, "dua")):
        with store.write() as tx:
            tx.put("case", case.id, {"summary": word})
    hand_over(other, desk)
    desk.flush_search()
    assert desk.check_log(full=True) == []
    return desk


@pytest.mark.parametrize(
    ("harm", "code"),
    [
        ("UPDATE change SET body = CAST(replace(CAST(body AS TEXT), 'satu', 'tiga') AS BLOB)", "body_altered"),
        ("UPDATE change SET header = CAST(replace(CAST(header AS TEXT), 'rina', 'tono') AS BLOB) WHERE local = 1", "change_altered"),
        ("UPDATE change SET header = x'7b7d' WHERE local = 2", "change_unreadable"),
        ("UPDATE change SET lamport = 40 WHERE local = 1", "change_misfiled"),
        ("UPDATE change SET erased = 1 WHERE local = 1", "erased_body_kept"),
        ("UPDATE change SET standing = 1 WHERE local = 1", "standing_differs"),
        ("UPDATE k_case SET summary = 'lain'", "projection_differs"),
        ("DELETE FROM k_statement", "projection_differs"),
        ("DELETE FROM link", "links_differ"),
        ("INSERT INTO link SELECT 'case.clients', 'elsewhere', num FROM record WHERE kind = 'case' LIMIT 1", "links_stray"),
        ("DELETE FROM disputed", "conflicts_differ"),
        ("DELETE FROM search WHERE rowid IN (SELECT row FROM search_row)", "search_differs"),
        ("UPDATE tally SET value = value + 1 WHERE name = 'case:0'", "tally_differs"),
        ("DELETE FROM tally WHERE name = 'case.running'", "tally_differs"),
        ("DELETE FROM k_case__unheard", "subset_differs"),
        ("UPDATE record SET home = 'elsewhere' WHERE kind = 'statement'", "home_differs"),
    ],
)  # fmt: skip
def test_what_was_altered_is_named(desk, harm, code):
    desk._writing.execute("PRAGMA foreign_keys = OFF")
    desk._writing.execute(harm)
    found = desk.check_log(full=True)
    assert code in {each.code for each in found if each.damage}
    assert not any("satu" in each.about or "Sri" in each.about for each in found)


def test_a_row_missing_from_our_own_chain_is_damage(desk):
    desk._writing.execute("PRAGMA foreign_keys = OFF")
    (local,) = desk._writing.execute(
        "SELECT local FROM change WHERE origin = 1 ORDER BY seq LIMIT 1 OFFSET 1"
    ).fetchone()
    desk._writing.execute("DELETE FROM change WHERE local = ?", (local,))
    desk.rebuild()
    assert ("chain_gap", True) in {(each.code, each.damage) for each in desk.check_log()}


def test_a_rebuild_mends_what_is_derived(desk):
    desk._writing.execute("UPDATE k_case SET summary = 'lain'")
    desk._writing.execute("UPDATE record SET state = NULL")
    assert desk.check_derived() != []
    desk.rebuild()
    assert desk.check_derived() == []


def test_search_keeps_its_order_when_a_record_turns_out_to_have_begun_earlier(open_store):
    desk, device = open_store("desk", root=True), "d" * 26
    certify(desk, device)
    old, young = "o" * 26, "y" * 26
    absorb(desk, crafted({"summary": "Sri tua"}, device=device, record=old, lamport=50))
    absorb(desk, crafted({"summary": "Sri muda"}, device=device, record=young, lamport=20, seq=2))
    assert [hit.id for hit in desk.search("sri")] == [old, young]
    absorb(desk, crafted({"number": "1"}, device=device, record=old, lamport=10, seq=3))
    assert [hit.id for hit in desk.search("sri")] == [young, old]
    desk.rebuild()
    assert [hit.id for hit in desk.search("sri")] == [young, old]
