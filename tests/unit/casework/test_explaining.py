"""Rights that were explained are remembered by item and version, and go along when a consultation becomes a case."""

import pytest

from app.casework import explaining, intake, records, saving
from app.casework.errors import NotAllowed, UnknownReference
from app.casework.saving import Draft
from app.records.kinds.people import Person
from app.records.kinds.village import Consultation


@pytest.fixture
def talk(session) -> str:
    return saving.save_record(
        session, Consultation(topics=("wages",), phase="after", question="Gaji belum dibayar?")
    ).id


def codes(found) -> dict[str, int]:
    return {each.right.code: each.version for each in found if each.version is not None}


def test_what_was_explained_is_kept_with_its_version_and_day_and_only_once(session, talk) -> None:
    offered = explaining.explained(session, "consultation", talk)
    assert "wages" in offered[0].right.topics
    assert codes(offered) == {}
    found = explaining.explain(session, "consultation", talk, ["wages", "free", "wages"])
    assert codes(found) == {"wages": 1, "free": 1}
    explaining.explain(session, "consultation", talk, ["wages"])
    kept = records.peek_record(session, "consultation", talk).fields["rights"]
    assert kept == [
        {"item": "wages", "version": 1, "at": "2026-11-23"},
        {"item": "free", "version": 1, "at": "2026-11-23"},
    ]
    assert not any(each.renewed for each in found)


def test_a_right_of_no_library_is_none(session, talk) -> None:
    with pytest.raises(UnknownReference):
        explaining.explain(session, "consultation", talk, ["hak-baru"])
    assert codes(explaining.explained(session, "consultation", talk)) == {}


def test_words_that_changed_since_are_told_to_be_new(session, talk) -> None:
    saving.put_records(
        session, [Draft(kind="consultation", id=talk, fields={"rights": [{"item": "wages", "version": 0}]})]
    )
    assert [each.right.code for each in explaining.explained(session, "consultation", talk) if each.renewed] == [
        "wages"
    ]


def test_a_case_from_a_consultation_knows_what_was_explained_and_what_was_lost(session, talk) -> None:
    explaining.explain(session, "consultation", talk, ["wages"])
    helpers = [
        {"who": "Pak Calo", "what": "janji memulangkan", "lost": "Rp25.000.000"},
        {"who": "Kepala dusun", "what": "surat"},
    ]
    saving.put_records(
        session,
        [Draft(kind="consultation", id=talk, fields={"asker": "Bu Rekaan", "relation": "mother", "helpers": helpers})],
    )
    opened = intake.case_from_consultation(session, talk)
    assert codes(explaining.explained(session, "case", opened.case)) == {"wages": 1}
    (claim,) = records.list_records(session, "claim", records.Page(where={"case": opened.case}))
    assert {name: claim.fields[name] for name in ("item", "debtor", "promised", "amount")} == {
        "item": "broker_loss",
        "debtor": "Pak Calo",
        "promised": "janji memulangkan",
        "amount": {"amount": 2_500_000_000, "currency": "IDR"},
    }


def test_nothing_is_explained_in_a_case_closed_to_the_user(offices) -> None:
    session = offices.found()
    budi = offices.add("budi", "paralegal")
    case = intake.new_case(session, Person(full_name="Sri")).case
    saving.put_records(session, [Draft(kind="case", id=case, fields={"blocked": [budi]})])
    budi_there = offices.as_user("budi")
    for act in (
        lambda: explaining.explain(budi_there, "case", case, ["free"]),
        lambda: explaining.explained(budi_there, "case", case),
    ):
        with pytest.raises(NotAllowed):
            act()
