"""Who may not know: nothing of a closed case, nor of people known through it alone, comes across them anywhere."""

from collections.abc import Callable

import pytest

from app.casework import access, attachments, conflicts, finding, intake, records, saving, village
from app.casework.errors import NotAllowed, Refused, UnknownReference
from app.casework.intake import Complaint
from app.casework.saving import Draft
from app.casework.session import Session
from app.records.kinds.case import Case
from app.records.kinds.chronology import Party, Statement
from app.records.kinds.contact import Contact
from app.records.kinds.people import Link, Person
from db.store.reader import EVERYTHING, Page

SECRET = "Zulaikhah"


@pytest.fixture
def closed(offices) -> tuple[str, dict[str, str]]:
    """A branch where a case is closed to the user budi; returns the case and other ids."""
    session = offices.found()
    budi = offices.add("budi", "paralegal", "coordinator", "administrator")
    opened = intake.take_in(
        session,
        Complaint(
            client=Person(full_name=SECRET),
            reporter=Person(full_name=f"Ibu {SECRET}"),
            case=Case(summary=f"{SECRET} hilang"),
            statements=(Statement(text=f"{SECRET} dijemput"),),
            others=(Party(name=f"Perekrut {SECRET}"),),
        ),
    )
    other = intake.new_case(session, Person(full_name="Sri Terbuka"))
    evidence = attachments.Evidence(untrusted_bytes=b"%PDF-1.7 x", name=f"{SECRET}.pdf")
    attachment = attachments.attach(session, opened.case, evidence).id
    saving.put_records(session, [Draft(kind="case", id=opened.case, fields={"blocked": [budi]})])
    ids = {
        "case": opened.case,
        "person": opened.client or "",
        "reporter": opened.reporter or "",
        "attachment": attachment,
        "number": opened.number,
        "open_case": other.case,
        "open_person": other.client or "",
        "budi": budi,
    }
    return opened.case, ids


def test_no_list_count_search_or_log_shows_a_closed_case(offices, closed) -> None:
    case, ids = closed
    budi = offices.as_user("budi")
    for kind in ("case", "person", "statement", "party", "attachment", "access_entry"):
        rows = records.list_records(budi, kind, EVERYTHING)
        assert SECRET not in repr(rows), kind
        assert all(each.home != case for each in rows), kind
        assert records.count_records(budi, kind, EVERYTHING) == len(rows) or kind == "access_entry"
    assert [each.id for each in records.list_records(budi, "case", EVERYTHING)] == [ids["open_case"]]
    assert [each.id for each in records.list_records(budi, "person", EVERYTHING)] == [ids["open_person"]]
    assert records.search_records(budi, SECRET) == []
    assert records.search_records(budi, "dijemput") == []
    assert all(each.fields.get("case") != case for each in access.entries(budi))


def test_a_page_stays_full_although_people_are_left_out(offices, closed) -> None:
    for index in range(5):
        saving.save_record(offices.open["KBM"], Person(full_name=f"Orang {index}"))
    budi = offices.as_user("budi")
    first = records.list_records(budi, "person", Page(sort="full_name", limit=4))
    rest = records.list_records(budi, "person", Page(sort="full_name", after=first[-1].id))
    assert (len(first), len(rest)) == (4, 2)


@pytest.mark.parametrize("kind", ["case", "person", "reporter", "attachment"])
def test_opening_by_id_is_refused(offices, closed, kind: str) -> None:
    _, ids = closed
    budi = offices.as_user("budi")
    real = "person" if kind == "reporter" else kind
    for act in (
        lambda: records.view_record(budi, real, ids[kind]),
        lambda: records.record_history(budi, real, ids[kind]),
        lambda: saving.void_record(budi, real, ids[kind]),
        lambda: saving.unvoid_record(budi, real, ids[kind]),
        lambda: saving.undo_change(budi, real, ids[kind], "x"),
    ):
        with pytest.raises(NotAllowed) as refused:
            act()
        assert refused.value.facts["reason"] == "blocked"


def test_nothing_is_written_into_a_closed_case_or_about_its_people(offices, closed, tmp_path) -> None:
    case, ids = closed
    budi = offices.as_user("budi")
    for draft in (
        Draft(kind="case", id=case, fields={"blocked": []}),
        Draft(kind="statement", fields={"case": case, "text": "x"}),
        Draft(kind="case", fields={"clients": [ids["person"]]}),
        Draft(kind="party", fields={"case": ids["open_case"], "person": ids["person"]}),
        Draft(kind="person", id=ids["person"], fields={"full_name": "x"}),
    ):
        with pytest.raises(Refused):
            saving.put_records(budi, [draft])
    with pytest.raises(NotAllowed):
        attachments.open_attachment(budi, ids["attachment"], tmp_path / "out.pdf")
    with pytest.raises(NotAllowed):
        attachments.content_of(budi, ids["attachment"])
    with pytest.raises(NotAllowed):
        attachments.attach(budi, case, attachments.Evidence(untrusted_bytes=b"%PDF-", name="x"))
    with pytest.raises(NotAllowed):
        intake.accept_case(budi, case)
    with pytest.raises(NotAllowed):
        intake.new_case(budi, Person(id=ids["person"]))  # pyright: ignore[reportArgumentType]


def test_a_number_of_a_closed_case_answers_to_nothing(offices, closed) -> None:
    case, ids = closed
    assert finding.find_case(offices.open["KBM"], ids["number"]).id == case
    budi = offices.as_user("budi")
    for given in (ids["number"], case):
        with pytest.raises(UnknownReference):
            finding.find_case(budi, given)


def test_somebody_known_from_another_case_too_may_be_seen_there(offices, closed) -> None:
    _, ids = closed
    saving.save_record(offices.open["KBM"], Party(case=ids["open_case"], person=ids["person"]))
    budi = offices.as_user("budi")
    assert ids["person"] in {each.id for each in records.list_records(budi, "person", EVERYTHING)}


def _person(session: Session, name: str) -> str:
    return saving.save_record(session, Person(full_name=name)).id


@pytest.mark.parametrize("through", ["user", "device", "office", "person", "same_person", "perhaps", "by_two_links"])
def test_blocked_names_users_devices_offices_and_people(offices, through: str) -> None:
    session = offices.found()
    me = session.actor
    kin, twin, perhaps, further = (_person(session, name) for name in ("Saya", "S", "Sa", "Say"))
    saving.put_records(session, [Draft(kind="user", id=me.user, fields={"person": kin})])
    saving.save_record(session, Link(person=twin, other=kin, says="same"))
    saving.save_record(session, Link(person=kin, other=perhaps, says="unsure"))
    saving.save_record(session, Link(person=further, other=twin, says="same"))
    opened = intake.new_case(session, Person(code_name="Kenanga"))
    named = {
        "user": me.user, "device": me.device, "office": me.office, "person": kin, "same_person": twin,
        "perhaps": perhaps, "by_two_links": further,
    }  # fmt: skip
    saving.put_records(session, [Draft(kind="case", id=opened.case, fields={"blocked": [named[through]]})])
    with pytest.raises(NotAllowed):
        records.view_record(session, "case", opened.case)
    assert records.list_records(session, "case", EVERYTHING) == []


def test_a_link_in_conflict_keeps_the_door_closed_and_a_settled_one_opens_it(offices) -> None:
    session = offices.found()
    me, other = _person(session, "Saya"), _person(session, "Sayya")
    saving.put_records(session, [Draft(kind="user", id=session.actor.user, fields={"person": me})])
    link = saving.save_record(session, Link(person=me, other=other, says="same")).id
    opened = intake.new_case(session, Person(code_name="Kenanga"))
    saving.put_records(session, [Draft(kind="case", id=opened.case, fields={"blocked": [other]})])
    elsewhere = Draft(kind="link", id=link, fields={"says": "different"}, base={"says": []})
    saving.put_records(session, [elsewhere])
    assert conflicts.conflicts(session)[0].field == "says"
    assert records.list_records(session, "case", EVERYTHING) == []
    conflicts.settle(session, "link", link, "says", "different")
    assert [each.id for each in records.list_records(session, "case", EVERYTHING)] == [opened.case]


def test_another_record_of_somebody_from_a_closed_case_stays_closed_too(offices, closed) -> None:
    _, ids = closed
    session = offices.open["KBM"]
    twin = _person(session, f"{SECRET} Binti Contoh")
    saving.save_record(session, Link(person=ids["person"], other=twin, says="same"))
    budi = offices.as_user("budi")
    assert SECRET not in repr(records.list_records(budi, "person", EVERYTHING))
    assert records.list_records(budi, "link", EVERYTHING) == []
    assert records.search_records(budi, SECRET) == []


def test_a_village_follows_what_it_handed_over_and_no_more(found_office: Callable[..., Session]) -> None:
    session = found_office("village", "DSA")
    opened = intake.take_in(
        session, Complaint(client=Person(full_name=SECRET), others=(Contact(next_at="2026-12-01", said=SECRET),))
    )
    assert opened.number == "DSA-X-2026-0001"
    assert records.view_record(session, "case", opened.case).fields["village_number"] == opened.number
    saving.put_records(
        session,
        [
            Draft(
                kind="case",
                id=opened.case,
                fields={"accepted_at": "2026-11-24T08:00:00+07:00", "number": "KBM-2026-0007"},
            )
        ],
    )
    with pytest.raises(NotAllowed):
        records.view_record(session, "case", opened.case)
    assert records.search_records(session, SECRET) == []
    (sent,) = village.sent_cases(session)
    assert (sent.number, sent.village_number, sent.accepted) == ("KBM-2026-0007", opened.number, True)
    assert sent.next_contact is not None
    assert SECRET not in repr(sent)


def test_not_via_the_village_means_not_there(found_office: Callable[..., Session]) -> None:
    session = found_office("village", "DSA")
    opened = intake.take_in(session, Complaint(client=Person(full_name=SECRET), case=Case(not_via_village=True)))
    assert records.list_records(session, "case", EVERYTHING) == []
    assert village.sent_cases(session) == []
    assert records.search_records(session, SECRET) == []
    with pytest.raises(NotAllowed):
        records.view_record(session, "case", opened.case)


def test_a_village_officer_at_a_branch_sees_own_entries(offices) -> None:
    session = offices.found()
    offices.add("petugas", "village_officer")
    intake.new_case(session, Person(full_name="Dari Sekar"))
    officer = offices.as_user("petugas")
    own = intake.new_case(officer, Person(full_name="Dari Petugas"))
    assert [each.id for each in records.list_records(officer, "case", EVERYTHING)] == [own.case]
    assert records.search_records(officer, "Sekar") == []
