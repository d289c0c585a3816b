"""Cases open from one field, a page, a consultation; each gets a number that is never given twice."""

import pytest

from app.casework import intake, records, saving
from app.casework.errors import NotAllowed, UnknownReference
from app.casework.intake import Complaint
from app.casework.numbers import Numbers, Series
from app.letters.numbering import Drawn
from app.records.kinds.case import Case
from app.records.kinds.chronology import Statement
from app.records.kinds.migration import Migration
from app.records.kinds.people import Person
from app.records.kinds.village import Consultation, VillageEntry
from db.schema.values import InvalidValue
from db.store.reader import EVERYTHING, NotFound


@pytest.mark.parametrize("person", [Person(full_name="Siti"), Person(code_name="Kenanga")])
def test_one_field_filled_opens_a_case(session, person: Person) -> None:
    opened = intake.new_case(session, person)
    case = records.view_record(session, "case", opened.case)
    assert case.fields == {"number": "KBM-X-2026-0001", "received_at": "2026-11-23", "clients": [opened.client]}


def test_nobody_at_all_is_no_client(session) -> None:
    with pytest.raises(InvalidValue) as refused:
        intake.new_case(session, Person())
    assert refused.value.reason == "name_or_code_name"
    assert records.list_records(session, "case", EVERYTHING) == []


def test_headquarters_numbers_bear_no_mark(offices) -> None:
    session = offices.found("headquarters", "PST")
    assert intake.new_case(session, Person(full_name="S")).number == "PST-2026-0001"


def test_a_complaint_becomes_people_case_migration_and_chronology_at_once(session) -> None:
    opened = intake.take_in(
        session,
        Complaint(
            client=Person(full_name="Siti"),
            reporter=Person(full_name="Bu Murni"),
            case=Case(relation="mother", received_through="visit"),
            migration=Migration(country="MY"),
            statements=(Statement(text="Tidak ada kabar", when="2026-08"),),
        ),
    )
    case = records.peek_record(session, "case", opened.case).fields
    assert (case["clients"], case["reporter"], case["relation"]) == ([opened.client], opened.reporter, "mother")
    (migration,) = records.list_records(session, "migration", EVERYTHING)
    assert migration.fields == {"case": opened.case, "person": opened.client, "country": "MY"}
    (statement,) = records.list_records(session, "statement", EVERYTHING)
    assert statement.fields["text"] == "Tidak ada kabar"
    with session.store.read() as reader:
        assert len({each.user for each in _changes(reader)}) == 1


def _changes(reader):
    from db.store.history import history

    return [each for kind in ("case", "person") for row in reader.rows(kind) for each in history(reader, kind, row.id)]


def test_a_complaint_that_cannot_be_saved_leaves_nothing(session) -> None:
    with pytest.raises(InvalidValue):
        intake.take_in(
            session, Complaint(client=Person(full_name="S"), statements=(Statement(text="x", when="2023-02-31"),))
        )
    assert records.list_records(session, "person", EVERYTHING) == []


def test_a_known_person_is_linked_and_not_written_over(session) -> None:
    known = saving.save_record(session, Person(full_name="Siti", remarks="tetap"))
    opened = intake.new_case(session, Person(id=known.id))
    assert opened.client == known.id
    assert records.peek_record(session, "person", known.id).fields["remarks"] == "tetap"
    with pytest.raises(NotFound):
        intake.new_case(session, Person(id=opened.case))


def test_a_consultation_becomes_a_case_without_typing_anything_again(session) -> None:
    talk = saving.save_record(
        session,
        Consultation(asker="Bu Murni", relation="mother", question="Anak saya hilang", country="SA", channel="visit"),
    )
    opened = intake.case_from_consultation(session, talk.id)
    consultation = records.peek_record(session, "consultation", talk.id).fields
    assert (consultation["case"], consultation["decision"]) == (opened.case, "case_opened")
    assert records.peek_record(session, "person", opened.reporter or "").fields["full_name"] == "Bu Murni"
    (statement,) = records.list_records(session, "statement", EVERYTHING)
    assert statement.fields["text"] == "Anak saya hilang"
    with pytest.raises(UnknownReference):
        intake.case_from_consultation(session, talk.id)


def test_who_asks_for_themselves_is_client_and_reporter_and_one_person(session) -> None:
    talk = saving.save_record(session, Consultation(asker="Siti", relation="self", question="Gaji saya"))
    opened = intake.case_from_consultation(session, talk.id)
    assert opened.client == opened.reporter
    assert len(records.list_records(session, "person", EVERYTHING)) == 1


def test_an_anonymous_consultation_may_become_a_case(session) -> None:
    talk = saving.save_record(session, Consultation(question="Bagaimana melapor?"))
    assert intake.case_from_consultation(session, talk.id).client is None


def test_the_register_of_a_village_counts_its_lines(offices) -> None:
    session = offices.found("village", "DSA")
    numbers = [intake.register_entry(session, VillageEntry(name=f"Orang {n}")).number for n in range(2)]
    assert numbers == ["R-DSA-X-2026-0001", "R-DSA-X-2026-0002"]


def test_accepting_gives_a_number_once_and_the_first_stays(session) -> None:
    (case,) = saving.put_records(session, [saving.Draft(kind="case", fields={"village_number": "DSA-2026-0001"})])
    number = intake.accept_case(session, case)
    assert number == "KBM-X-2026-0001"
    assert intake.accept_case(session, case) == number
    assert records.peek_record(session, "case", case).fields["accepted_at"]


def test_a_new_year_begins_a_new_series(session, offices) -> None:
    intake.new_case(session, Person(full_name="A"))
    offices.clock.go(days=60)
    assert intake.new_case(session, Person(full_name="B")).number == "KBM-X-2027-0001"


def test_a_void_case_keeps_its_number(session) -> None:
    opened = intake.new_case(session, Person(full_name="A"))
    saving.void_record(session, "case", opened.case)
    assert intake.new_case(session, Person(full_name="B")).number == "KBM-X-2026-0002"


def test_numbers_come_from_the_devices_blocks_and_take_a_suffix_when_they_are_full(session) -> None:
    series = Series(kind="case", field="number", prefix="KBM-2026-", counter="case/2026")
    used = [Drawn(n=2997), Drawn(n=147)]
    numbers = Numbers(session, series, used, (2,))
    assert [numbers.next() for _ in range(4)] == ["KBM-2026-2998", "KBM-2026-2999", "KBM-2026-2001A", "KBM-2026-2002A"]


def test_a_counsellor_opens_no_case(offices) -> None:
    offices.found()
    offices.add("ratna", "counsellor")
    with pytest.raises(NotAllowed):
        intake.new_case(offices.as_user("ratna"), Person(full_name="S"))
