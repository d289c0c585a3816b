"""Daily work from the command line: what is due, closing, assigning, moving, withdrawing; reversible links."""

from datetime import timedelta

import pytest

from tests.integration.conftest import Desk
from tests.machines import NOW


def day(days: int) -> str:
    return (NOW + timedelta(days=days, hours=7)).date().isoformat()


def case_of(desk: Desk, **fields) -> str:
    person, case = (
        *desk.put({"kind": "person", "fields": {"full_name": "Siti Rekaan"}}),
        *desk.put({"kind": "case", "fields": {"summary": "Upah tidak dibayar", **fields}}),
    )
    desk.put({"kind": "case", "id": case, "fields": {"clients": [person]}})
    return case


def test_due_lists_what_is_late_and_what_is_near_with_its_sort(branch: Desk) -> None:
    case = case_of(branch, number="KBM-2026-0147")
    late, soon, far = branch.put(
        {"kind": "task", "fields": {"case": case, "what": "antar berkas", "due": day(-3)}},
        {"kind": "service", "fields": {"case": case, "line": "health", "planned": day(3)}},
        {"kind": "task", "fields": {"case": case, "what": "nanti", "due": day(30)}},
    )
    found = branch.json("due")
    assert [(each["sort"], each["id"], each["due"], each["overdue"]) for each in found] == [
        ("task", late, day(-3), True),
        ("service", soon, day(3), False),
    ]
    assert found[0]["number"] == "KBM-2026-0147"
    assert found[0]["case"] == case
    assert [each["id"] for each in branch.json("due", "--days", "40")] == [late, soon, far]
    said = branch.run("due").out
    assert late in said
    assert "antar berkas" not in said
    assert branch.run("due", "--days", "x").code == 2


def test_due_of_an_undecided_clock_asks_the_coordinator(branch: Desk) -> None:
    case_of(branch, types=["KER-SEKS"], received_at=day(-1))
    (found,) = branch.json("due")
    assert (found["clock"], found["applies"], found["ask_coordinator"]) == ("tpks-report", "undecided", True)
    assert "koordinator" in found["what"]


def test_a_case_closes_with_a_reason_and_opens_again(branch: Desk) -> None:
    case = case_of(branch, number="KBM-2026-0147")
    (task,) = branch.put({"kind": "task", "fields": {"case": case, "what": "antar berkas"}})
    refused = branch.run("close", case)
    assert (refused.code, refused.err) == (3, "damping: case.closure_reason: wants a reason\n")
    closed = branch.json(
        "close", "KBM-2026-0147", "--reason", "goals_reached", "--rating", "5", "--outcome", "repatriated"
    )
    assert closed["fields"]["closure_reason"] == "goals_reached"
    assert (closed["fields"]["own_rating"], closed["open"]["task"]) == ("5", [task])
    assert branch.run("close", case, "--reason", "other").code == 3
    opened = branch.json("reopen", case, "--reason", "menelepon lagi")
    assert "closed_at" not in opened["fields"]
    assert opened["fields"]["reopened_reason"] == "menelepon lagi"
    assert branch.run("reopen", case).code == 3


def test_words_that_are_no_code_become_the_note_of_another_reason(branch: Desk) -> None:
    case = case_of(branch)
    closed = branch.json("close", case, "Keluarga pindah kota", "--rating", "not_asked")
    assert closed["fields"]["closure_reason"] == "other"
    assert closed["fields"]["closure_note"] == "Keluarga pindah kota"
    assert closed["gaps"] == {"own_rating": "not_asked"}
    assert branch.run("close", case, "a", "--reason", "b").code == 2


def test_a_case_is_assigned_by_screen_name_and_roles_refuse(branch: Desk) -> None:
    budi = branch.add_user("budi", "paralegal")
    first, second = case_of(branch), case_of(branch)
    user = next(each["id"] for each in branch.list("user") if each["fields"]["screen_name"] == "budi")
    assert branch.json("assign", first, "--to", "budi")["fields"]["assigned"] == user
    assert [each["fields"]["assigned"] for each in branch.json("assign", second, user, "--case", first)] == [user, user]
    assert branch.run("assign", first).code == 2
    assert branch.run("assign", first, "tidakada").code == 3
    for verb in (("assign", first, "rina"), ("close", first, "other"), ("transfer", first, "KBM"), ("accept", first)):
        refused = branch.run(*verb, secret=budi)
        assert (refused.code, refused.err.count("\n")) == (3, 1), verb


def test_nothing_waits_to_be_accepted_in_a_case_of_ones_own(branch: Desk) -> None:
    case = case_of(branch)
    for verb in (("accept", case), ("reject", case, "x"), ("transfer", case, "KBM")):
        assert branch.run(*verb).code == 3, verb


def test_a_consent_is_withdrawn_with_its_task_and_what_carried_its_data(branch: Desk) -> None:
    case = case_of(branch)
    person = branch.get("case", case)["fields"]["clients"][0]
    (consent,) = branch.put(
        {
            "kind": "consent",
            "fields": {"case": case, "given_by": person, "person": person, "capacity": "self", "audiences": ["baznas"]},
        }
    )
    done = branch.json("withdraw", consent)
    assert done["fields"]["withdrawn_at"]
    assert branch.get("task", done["task"])["fields"]["due"] == done["stop_by"]
    assert done["carried"] == {"letters": [], "copies": [], "bundles": []}
    again = branch.json("withdraw", done["fields"]["number"])
    assert (again["task"], again["stop_by"]) == (done["task"], done["stop_by"])
    (due,) = branch.json("due")
    assert (due["kind"], due["id"], due["due"]) == ("task", done["task"], done["stop_by"])


def test_links_are_made_found_and_taken_back(branch: Desk) -> None:
    nik = "9901014101900001"
    one, other, third = branch.put(
        {"kind": "person", "fields": {"full_name": "Siti Aminah", "nik": nik}},
        {"kind": "person", "fields": {"full_name": "Sitti Aminnah", "nik": nik}},
        {"kind": "person", "fields": {"full_name": "Budi"}},
    )
    (found,) = branch.json("duplicates", one)
    assert (found["id"], found["title"]) == (other, "Sitti Aminnah")
    assert {"nik", "name"} <= set(found["why"])
    (pair,) = branch.json("duplicates")
    assert set(pair["people"]) == {one, other}
    made = branch.json("link", one, other)
    assert made["kind"] == "link"
    assert branch.json("duplicates") == branch.json("duplicates", one) == []
    assert branch.json("link", other, one, "--says", "different", "--reason", "kembar")["id"] == made["id"]
    assert branch.get("link", made["id"])["fields"]["says"] == "different"
    taken = branch.json("unlink", one, other)
    assert taken["change"] != made["change"]
    assert len(branch.json("duplicates", other)) == 1
    assert branch.run("unlink", one, third).code == 3
    assert branch.run("link", one, one).code == 3
    said = branch.run("duplicates", one).out
    assert other in said
    assert "Aminnah" not in said


@pytest.mark.parametrize("kind", ["legal_step", "risk_assessment", "lead", "journey", "claim", "service"])
def test_the_work_on_a_case_goes_in_and_comes_out_by_every_verb(shared_branch: Desk, kind: str) -> None:
    desk = shared_branch
    case = case_of(desk)
    values = {
        "legal_step": {"track": "criminal", "stage": "report", "number": f"LP/{kind}", "next_hearing": "2026-12-01"},
        "risk_assessment": {"level": "high", "signs": ["confined"], "reasons": "dikurung", "remarks": f"kata {kind}"},
        "lead": {"sort": "sign", "hint": f"papan {kind}", "phone": "+856 20 5555 1234", "safe_to_check": False},
        "journey": {
            "sort": "repatriation",
            "from": "Riyadh",
            "arrives": "2026-12-01T21:15:00+07:00",
            "remarks": f"x {kind}",
        },
        "claim": {
            "item": "wages",
            "amount": "1.500 riyal",
            "rate": {"amount": "500 riyal", "per": "bulan"},
            "remarks": f"y {kind}",
        },
        "service": {"line": "shelter", "state": "not_needed", "remarks": f"z {kind}"},
    }[kind]
    (record,) = desk.put({"kind": kind, "fields": {"case": case, **values}, "gaps": {}})
    found = desk.get(kind, record)
    assert found["fields"]["case"] == case
    assert set(found["fields"]) == {"case", *values}
    assert record in {each["id"] for each in desk.list(kind, "--where", f"case={case}")}
    word = next(str(value) for value in values.values() if kind in str(value)).split()[-1]
    assert record in {each["id"] for each in desk.json("search", word)}
    change = desk.get(kind, record, "--history")["history"][0]["change"]
    assert desk.json("void", kind, record)["change"]
    assert record not in {each["id"] for each in desk.json("search", word)}
    desk.json("unvoid", kind, record)
    assert desk.json("undo", kind, record, change)["change"]
    assert desk.json("check", "--full")["ok"]
