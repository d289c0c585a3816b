"""Who counts: claims, signatures, vouchers, revocations; whatever the order they come in."""

import pytest

from db.ids import new_id
from db.log.change import LAMPORT_LIMIT, trusted_parts

from .conftest import Case, absorb, certify, crafted, found, hand_over, lines


def newest(store):
    with store.read() as reader:
        row = reader.connection.execute(
            "SELECT header, body FROM change WHERE origin = 1 ORDER BY local DESC"
        ).fetchone()
    return trusted_parts(*row).header


def test_what_a_stranger_says_in_our_name_is_not_ours(open_store):
    desk = open_store(root=True)
    with desk.write() as tx:
        case = tx.save(Case(summary="asli"))
    certify(desk, desk.author.device)
    forged = crafted(
        {"summary": "palsu"}, device=desk.author.device, epoch=desk.author.epoch, record=case.id, lamport=90, seq=2**53
    )
    absorb(desk, forged, vouched=False)
    assert found(desk, case.id).fields["summary"] == "asli"
    with desk.write() as tx:
        tx.put("case", case.id, {"summary": "lanjut"})
    assert newest(desk).seq == 3
    assert found(desk, case.id).fields["summary"] == "lanjut"
    assert not found(desk, case.id).conflicts


@pytest.mark.parametrize("lamport", [2**45, -1, LAMPORT_LIMIT])
def test_nobody_without_trust_moves_our_counter(open_store, lamport):
    desk = open_store(root=True)
    absorb(desk, crafted({"summary": "x"}, lamport=lamport))
    with desk.write() as tx:
        tx.save(Case(summary="kami"))
    assert newest(desk).lamport == 1


def test_a_counter_at_its_end_stays_there_and_work_goes_on(open_store):
    desk = open_store(root=True)
    stranger = new_id()
    certify(desk, stranger)
    absorb(desk, crafted({"summary": "x"}, device=stranger, lamport=LAMPORT_LIMIT))
    with desk.write() as tx:
        case = tx.save(Case(summary="kami"))
        tx.put("case", case.id, {"summary": "lagi"})
    assert newest(desk).lamport == LAMPORT_LIMIT
    assert found(desk, case.id).fields["summary"] == "lagi"
    assert [hit.id for hit in desk.search("lagi")] == [case.id]


def test_integers_no_database_holds_are_kept_and_held(open_store):
    desk = open_store(root=True)
    huge = crafted({"summary": "x"}, seq=2**70, lamport=2**66, wall=-(2**80))
    done = absorb(desk, huge)
    assert (done.added, done.held) == (1, 1)
    assert [each.header_bytes for each in lines(desk)] == [huge.header_bytes]


def test_a_signature_is_kept_until_its_key_is_known(open_store, tmp_path):
    keys = {"root"}
    branch = open_store("branch")
    branch._engine._signed = lambda change, signature: signature.partition(":")[0] in keys
    case = new_id()
    owned = crafted({"owner": "KBM"}, record=case, signature="late:x")
    absorb(branch, owned)
    assert "owner" not in found(branch, case).fields
    assert lines(branch)[0].signature == "late:x"
    keys.add("late")
    absorb(branch, crafted({"device": "d"}, kind="trust", record=new_id(), signature="root:y"))
    assert found(branch, case).fields["owner"] == "KBM"


def test_a_signature_that_comes_later_counts_as_if_it_had_come_first(open_store):
    branch = open_store("branch")
    case = new_id()
    bare = crafted({"owner": "KBM"}, record=case)
    absorb(branch, bare)
    assert "owner" not in found(branch, case).fields
    from dataclasses import replace

    absorb(branch, replace(bare, signature=f"root:{bare.id}"))
    assert found(branch, case).fields["owner"] == "KBM"


def test_a_bringer_who_may_speak_for_the_author_counts_though_another_came_first(open_store):
    desk, branch = open_store("desk", root=True), open_store("branch")
    certify(desk, branch.author.device)
    with branch.write() as tx:
        case = tx.save(Case(summary="dari cabang"))
    hand_over(branch, desk, vouched=False)
    assert "summary" not in found(desk, case.id).fields
    hand_over(branch, desk, vouched=True)
    assert found(desk, case.id).fields["summary"] == "dari cabang"
    hand_over(branch, desk, vouched=False)
    assert found(desk, case.id).fields["summary"] == "dari cabang"


def test_rows_can_be_vouched_for_afterwards(open_store):
    desk, branch = open_store("desk", root=True), open_store("branch")
    certify(desk, branch.author.device)
    with branch.write() as tx:
        case = tx.save(Case(summary="dari cabang"))
    hand_over(branch, desk, vouched=False)
    with desk.write() as tx:
        rows = [row for (row,) in tx.connection.execute("SELECT local FROM change WHERE standing = 1").fetchall()]
        tx.vouch(rows)
    assert found(desk, case.id).fields["summary"] == "dari cabang"


def test_only_headquarters_strikes_out_its_word_about_a_device(open_store):
    desk, branch = open_store("desk", root=True), open_store("branch")
    certify(desk, branch.author.device)
    hand_over(desk, branch)
    absorb(
        branch,
        crafted({"_void": True}, device=branch.author.device, kind="trust", record=branch.author.device, seen=[]),
    )
    assert not found(branch, branch.author.device, "trust").voided
    with desk.write() as tx:
        tx.void("trust", branch.author.device)
        case = tx.save(Case(summary="x"))
    assert found(desk, branch.author.device, "trust").voided
    assert found(desk, case.id).fields["summary"] == "x"


def write_three(branch):
    cases = []
    for number in range(3):
        with branch.write() as tx:
            cases.append(tx.save(Case(summary=f"ke-{number}")).id)
    return cases


def test_a_revoked_device_keeps_what_lies_before_whatever_order_it_comes_in(open_store):
    desk, branch = open_store("desk", root=True), open_store("branch")
    cases = write_three(branch)
    one, two, three = lines(branch)
    certify(desk, branch.author.device)
    with desk.write() as tx:
        point = {"epoch": branch.author.epoch, "seq": 2, "id": two.id}
        tx.put("trust", branch.author.device, {"revoked_from": point})
    absorb(desk, one, three)
    assert [found(desk, case).fields for case in (cases[0], cases[2])] == [{}, {}]  # the chain from the point is broken
    absorb(desk, two)
    assert [found(desk, case).fields.get("summary") for case in cases] == ["ke-0", "ke-1", None]
    assert desk.check_log(full=True) == []


def test_each_epoch_of_a_revoked_device_has_its_own_last_point(open_store):
    desk = open_store("desk", root=True)
    device = new_id()
    first, second, third = (crafted({"summary": "x"}, device=device) for _ in range(3))
    certify(desk, device)
    absorb(desk, first, second, third)
    points = [{"epoch": each.header.epoch, "seq": 1, "id": each.id} for each in (first, second)]
    with desk.write() as tx:
        tx.put("trust", device, {"revoked_from": points})
    shown = [found(desk, each.header.record).fields.get("summary") for each in (first, second, third)]
    assert shown == ["x", "x", None]


def test_a_stretch_with_an_id_means_one_lineage_of_a_fork(open_store):
    desk = open_store("desk", root=True)
    device, epoch = new_id(), new_id()
    honest, twin = (crafted({"summary": "x"}, device=device, epoch=epoch) for _ in range(2))
    certify(desk, device)
    absorb(desk, honest, twin)
    with desk.write() as tx:
        tx.put("trust", device, {"taken_back": [{"epoch": epoch, "first": 1, "last": 1, "id": twin.id}]})
    assert found(desk, honest.header.record).fields == {"summary": "x"}
    assert found(desk, twin.header.record).fields == {}


@pytest.mark.parametrize("odd", ["never", 7, {"epoch": 3}, [{"first": 1}], [[]]])
def test_trust_of_an_unreadable_shape_admits_nothing_and_breaks_nothing(open_store, odd):
    desk = open_store("desk", root=True)
    device = new_id()
    certify(desk, device)
    case = crafted({"summary": "x"}, device=device)
    absorb(desk, case)
    with desk.write() as tx:
        tx.put("trust", device, {"revoked_from": odd, "quarantined": odd, "taken_back": odd, "rejected": odd})
    assert found(desk, case.header.record).fields == {}


def test_what_waits_narrows_safe_hours_and_never_makes_them(open_store):
    desk = open_store("desk", root=True)
    case = new_id()
    absorb(desk, crafted({"hours": ["19"]}, record=case))
    assert found(desk, case).fields.get("hours") == []
    with desk.write() as tx:
        tx.put("case", case, {"hours": ["19", "20"]})
    assert found(desk, case).fields["hours"] == ["19"]


def test_a_record_of_strangers_is_no_row_of_any_list_until_it_is_admitted(open_store):
    desk = open_store("desk", root=True)
    device = new_id()
    case = crafted({"number": "KBM-1", "summary": "Sri", "risk": "high"}, device=device)
    absorb(desk, case)
    with desk.read() as reader:
        assert reader.rows("case") == []
        assert reader.count("case") == 0
        assert reader.find("case", case.header.record).hidden
    assert desk.search("Sri") == []
    certify(desk, device)
    with desk.read() as reader:
        assert reader.count("case") == 1
    assert len(desk.search("Sri")) == 1
