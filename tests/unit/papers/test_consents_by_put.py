"""Whatever door a consent comes by, one gatekeeper stands there: `put` takes none that its form would refuse."""

from typing import Any

import pytest

from app.casework import conflicts
from app.casework.consent_rules import STOP
from app.casework.errors import CannotConsent, NotAllowed, Refused, UnknownReference
from app.casework.permission import Role
from app.casework.saving import Draft, put_records, save_record, undo_change, void_record
from app.letters.errors import ConsentMissing
from app.records.kinds.consent import Consent
from app.records.kinds.people import Link
from db.errors import ExpectedError
from db.schema.values import InvalidValue
from db.store.writer import WrittenOnce
from tests.unit.papers.world import CLASSES, Family, World


def given(family: Family, **changed: Any) -> dict[str, Any]:
    fields = {
        "case": family.case, "given_by": family.client, "capacity": "self", "form": "written", "purposes": ["services"],
        "audiences": ["kemlu-pwni"], "data_classes": list(CLASSES), **changed,
    }  # fmt: skip
    return {name: value for name, value in fields.items() if value is not None}


def put(world: World, fields: dict[str, Any], record: str = "") -> str:
    return put_records(world.session, [Draft(kind="consent", id=record, fields=fields)])[0]


def why(world: World, fields: dict[str, Any], record: str = "") -> ExpectedError:
    counters = dict(world.session.counters)
    with pytest.raises(Refused) as refused:
        put(world, fields, record)
    assert world.session.counters == counters
    return refused.value.cause


def cannot(world: World, fields: dict[str, Any]) -> str:
    cause = why(world, fields)
    assert isinstance(cause, CannotConsent), cause
    return str(cause.facts["reason"])


def test_it_is_numbered_dated_and_told_whose_data_it_is_about(world: World) -> None:
    family = world.family()
    first = world.give(family)
    put(world, given(family, given_by=None))
    save_record(world.session, Consent(case=family.case, given_by=family.reporter, capacity="guardian"))
    shown = {each.fields["number"]: each.fields for each in world.list("consent")}
    assert sorted(shown) == [first.number, "002/PDP/MC-KBM-X/XI/2026", "003/PDP/MC-KBM-X/XI/2026"]
    second, third = shown["002/PDP/MC-KBM-X/XI/2026"], shown["003/PDP/MC-KBM-X/XI/2026"]
    assert (second["given_by"], second["person"], second["given_at"]) == (family.client, family.client, "2026-11-24")
    assert (third["person"], third["basis"]) == (family.client, "consent")
    assert isinstance(why(world, given(family, number="007/PDP/MC-KBM-X/XI/2026")), NotAllowed)


def test_nobody_has_agreed_on_a_day_that_has_not_come(world: World) -> None:
    family = world.family()
    for day in ("2099-01-01", "2026-11-26", "2027"):
        cause = why(world, given(family, given_at=day))
        assert isinstance(cause, InvalidValue), day
        assert (cause.reason, cause.facts["field"]) == ("date_ahead", "given_at")
    for day in ("2026-11-24", "2026-11-25", "2026"):
        put(world, given(family, given_at=day))


def test_who_is_reported_is_refused_by_whatever_record(world: World) -> None:
    family = world.family()
    uncle, same, perhaps = (world.put("person", {"full_name": name}) for name in ("Paman Uji", "P. Uji", "Uji"))
    world.put("party", {"case": family.case, "person": uncle, "reported": True})
    save_record(world.session, Link(person=same, other=uncle, says="same"))
    save_record(world.session, Link(person=perhaps, other=same, says="unsure"))
    for giver in (uncle, same, perhaps):
        assert cannot(world, given(family, given_by=giver, capacity="guardian")) == "reported"
        assert cannot(world, given(family, given_by=giver, capacity=None)) == "reported"
    link = save_record(world.session, Link(person=family.reporter, other=uncle, says="different"))
    assert put(world, given(family, given_by=family.reporter, capacity="guardian"))
    world.put("link", {"says": "same"}, record=link.id)
    with pytest.raises(ConsentMissing):
        world.preview(world.order(family))


def test_what_is_reported_in_the_same_breath_counts(world: World) -> None:
    family = world.family()
    drafts = [
        Draft(kind="consent", fields=given(family, given_by=family.reporter, capacity="guardian"), line=1),
        Draft(kind="party", fields={"case": family.case, "person": family.reporter, "reported": True}, line=2),
    ]
    with pytest.raises(Refused) as refused:
        put_records(world.session, drafts)
    assert (refused.value.line, refused.value.cause.facts["reason"]) == (1, "reported")
    assert world.list("party") == []


def test_a_case_and_its_consent_may_come_in_one_transaction_in_any_order(world: World) -> None:
    client, case = "a" * 26, "b" * 26
    drafts = [
        Draft(kind="consent", fields={"case": case, "given_by": client, "capacity": "self"}),
        Draft(kind="case", id=case, fields={"clients": [client]}),
        Draft(kind="person", id=client, fields={"full_name": "Sri Uji"}),
    ]
    saved = put_records(world.session, drafts)
    assert saved[1:] == [case, client]
    assert [each.id for each in world.list("consent")] == [saved[0]]


def test_a_child_the_dead_and_others_names(world: World) -> None:
    family = world.family()
    world.put("person", {"child": "possibly"}, record=family.client)
    assert cannot(world, given(family)) == "guardian"
    assert cannot(world, given(family, given_by=family.reporter, capacity="heir")) == "guardian"
    assert put(world, given(family, given_by=family.reporter, capacity="guardian"))
    dead = world.family()
    world.put("person", {"deceased": True}, record=dead.client)
    assert cannot(world, given(dead)) == "heir"
    other = world.family()
    assert cannot(world, given(other, person=other.client, given_by=other.reporter)) == "not_self"
    assert cannot(world, given(other, capacity="guardian")) == "not_self"
    assert isinstance(why(world, given(other, supersedes=world.consent(dead, "kp2mi"))), UnknownReference)


def test_an_incomplete_one_is_kept_and_releases_nothing(world: World) -> None:
    family = world.family()
    assert put(world, given(family, capacity=None))
    assert put(world, given(family, capacity="guardian", given_by=None))
    with pytest.raises(ConsentMissing):
        world.preview(world.order(family))


def test_a_withdrawal_by_put_has_its_task_and_is_never_taken_back(world: World) -> None:
    family = world.family()
    consent = put(world, given(family))
    assert isinstance(why(world, {"withdrawn_at": "2026-11-25"}, consent), InvalidValue)
    put(world, {"withdrawn_at": "2026-11-24T02:00:00+00:00"}, consent)
    (task,) = world.list("task")
    assert (task.fields["what"], task.fields["about"]) == (STOP, consent)
    assert task.fields["due"] == "2026-11-27T02:00:00+00:00"
    for later in (None, "2026-11-24T02:30:00+00:00"):
        assert isinstance(why(world, {"withdrawn_at": later}, consent), WrittenOnce)
    put(world, {"withdrawn_at": "2026-11-23"}, consent)
    assert len(world.list("task")) == 1
    with world.session.store.read() as reader:
        withdrawals = reader.seen("consent", consent)["withdrawn_at"]
    with pytest.raises(WrittenOnce):
        undo_change(world.session, "consent", consent, withdrawals[0])
    void_record(world.session, "consent", consent)


def test_the_conflict_desk_takes_no_withdrawal_back(world: World) -> None:
    family = world.family()
    consent = put(world, given(family))
    for said in ("2026-11-22", "2026-11-23"):
        with world.session.store.write() as tx:
            tx.put("consent", consent, {"withdrawn_at": said}, seen={"withdrawn_at": []})
    (conflict,) = conflicts.conflicts(world.session)
    assert conflict.shown == "2026-11-22"
    for settled in (None, "2026-11-24", "2026-12-24"):
        with pytest.raises((WrittenOnce, InvalidValue)):
            conflicts.settle(world.session, "consent", consent, "withdrawn_at", settled)
    later = next(each.change for each in conflict.values if each.value == "2026-11-23")
    kept = conflicts.keep(world.session, "consent", consent, "withdrawn_at", later)
    assert conflicts.conflicts(world.session) == []
    with world.session.store.write() as tx:
        tx.put("consent", consent, {"withdrawn_at": None})
        tx.put("consent", consent, {"withdrawn_at": "2026-11-22"}, seen={"withdrawn_at": [kept]})
    (conflict,) = conflicts.conflicts(world.session)
    nobody = next(each.change for each in conflict.values if each.value is None)
    with pytest.raises(WrittenOnce):
        conflicts.keep(world.session, "consent", consent, "withdrawn_at", nobody)


def test_the_conflict_desk_lets_nothing_pass_that_no_form_would(world: World) -> None:
    family = world.family()
    sides = {"trafficking_confirmed_by": ("Hartini", "Kusuma"), "reporter": (family.reporter, family.client)}
    for at in (0, 1):
        with world.session.store.write() as tx:
            said = {name: values[at] for name, values in sides.items()}
            tx.put("case", family.case, said, seen={name: [] for name in said})
    world.acting(Role.PARALEGAL)
    with pytest.raises(NotAllowed):
        conflicts.settle(world.session, "case", family.case, "trafficking_confirmed_by", "Sari")
    with pytest.raises(UnknownReference):
        conflicts.settle(world.session, "case", family.case, "reporter", "a" * 26)
    conflicts.settle(world.session, "case", family.case, "reporter", family.reporter)
    assert [each.field for each in conflicts.conflicts(world.session)] == ["trafficking_confirmed_by"]
