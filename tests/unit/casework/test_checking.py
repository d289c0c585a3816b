"""What no form would let pass is refused, whoever asks; what stood there before may stay."""

from dataclasses import replace

import pytest

from app.casework import intake, records, saving
from app.casework.errors import CannotConsent, NotAllowed, Refused, UnknownReference
from app.casework.saving import Draft
from app.records.kinds.case import Case
from app.records.kinds.consent import Consent
from app.records.kinds.people import Person
from app.records.kinds.tasks import Task
from db.ids import new_id
from db.schema.values import InvalidValue
from db.store.writer import WrittenOnce


def _put(session, kind: str, record: str = "", **fields):
    return saving.put_records(session, [Draft(kind=kind, id=record, fields=fields)])[0]


def _why(session, kind: str, record: str = "", **fields):
    with pytest.raises(Refused) as refused:
        _put(session, kind, record, **fields)
    return refused.value.cause


@pytest.fixture
def case(session) -> str:
    return intake.new_case(session, Person(full_name="Siti")).case


def test_whom_the_complaint_is_about_cannot_consent(session, case) -> None:
    suspect, mother = _put(session, "person", full_name="Paman"), _put(session, "person", full_name="Ibu")
    _put(session, "party", case=case, person=suspect, reported=True)
    assert isinstance(_why(session, "consent", case=case, given_by=suspect), CannotConsent)
    assert _put(session, "consent", case=case, given_by=mother)
    with pytest.raises(CannotConsent):
        saving.save_record(session, Consent(case=case, given_by=suspect))


def test_a_vital_interest_names_who_agreed_and_why(session, case) -> None:
    assert isinstance(_why(session, "consent", case=case, basis="vital", audiences=["kemlu-pwni"]), InvalidValue)
    assert isinstance(_why(session, "consent", case=case, basis="vital", agreed_by="Koordinator"), InvalidValue)
    assert _put(session, "consent", case=case, basis="vital", agreed_by="Koordinator", reason="Disekap")


def test_a_consent_is_written_once_and_only_withdrawn(session, case) -> None:
    consent = _put(session, "consent", case=case, audiences=["baznas"])
    assert isinstance(_why(session, "consent", consent, audiences=["baznas", "kemlu-pwni"]), WrittenOnce)
    assert _put(session, "consent", consent, withdrawn_at="2026-11-23") == consent


@pytest.mark.parametrize("field", ["number", "text", "fingerprint", "approved_by", "sequence"])
def test_what_issuing_gives_a_letter_no_form_gives(session, case, field: str) -> None:
    value = {"sequence": 7, "approved_by": session.actor.user}.get(field, "x")
    assert isinstance(_why(session, "letter", case=case, direction="out", **{field: value}), NotAllowed)
    letter = _put(session, "letter", case=case, direction="in", number="B-7", state="answered")
    assert isinstance(_why(session, "letter", letter, direction="out"), NotAllowed)


def test_a_letter_begins_as_a_draft_and_its_state_is_an_act(session, case) -> None:
    letter = _put(session, "letter", case=case, direction="out", state="draft", subject="Permohonan")
    for state in ("issued", "awaiting", "sent", "void", None):
        assert isinstance(_why(session, "letter", letter, state=state), NotAllowed)


def test_confirming_trafficking_wants_a_coordinator(offices) -> None:
    session = offices.found()
    offices.add("budi", "paralegal")
    case = intake.new_case(session, Person(full_name="Siti")).case
    _put(session, "case", case, trafficking_confirmed_by="Rina, koordinator")
    budi = offices.as_user("budi")
    _put(budi, "case", case, summary="boleh")
    assert isinstance(_why(budi, "case", case, trafficking_confirmed_by="Budi"), NotAllowed)


def test_an_edit_keeps_a_reference_to_what_is_not_here(session, case) -> None:
    with session.store.write() as tx:
        task = tx.save(Task(case=case, what="x", person=new_id()))
        stored = tx.need(Task, task.id)
    saved = saving.save_record(session, replace(stored, what="y"))
    assert records.peek_record(session, "task", saved.id).fields["what"] == "y"
    assert isinstance(_why(session, "task", task.id, person=str(new_id())), UnknownReference)


def test_what_others_set_since_the_form_was_opened_stays(session, case) -> None:
    with session.store.read() as reader:
        form = reader.need(Case, case)
    _put(session, "case", case, wishes="dari rekan")
    saving.save_record(session, replace(form, summary="dari formulir"))
    fields = records.peek_record(session, "case", case).fields
    assert (fields["wishes"], fields["summary"]) == ("dari rekan", "dari formulir")


def test_an_edit_of_the_same_field_meanwhile_is_a_conflict(session, case) -> None:
    with session.store.read() as reader:
        form = reader.need(Case, case)
    _put(session, "case", case, summary="dari rekan")
    saving.save_record(session, replace(form, summary="dari formulir"))
    assert records.peek_record(session, "case", case).conflicts == ("summary",)


def test_every_field_of_a_person_may_be_a_gap_but_a_name_or_code_name_stays(session) -> None:
    assert isinstance(_why(session, "person", full_name=None), InvalidValue)
    person = _put(session, "person", code_name="Kenanga")
    assert isinstance(_why(session, "person", person, code_name=None), InvalidValue)
    assert _put(session, "person", person, full_name="Siti", code_name=None) == person


def test_nothing_is_logged_where_nothing_was_saved(session, case) -> None:
    before = records.count_records(session, "access_entry", records.Page())
    _why(session, "case", case, risk="dragon")
    _put(session, "case", case, received_at="2026-11-23")
    assert records.count_records(session, "access_entry", records.Page()) == before
