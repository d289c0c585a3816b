"""Beranda and the list of cases say what looking at every record would say, and nothing of what whoever acts may not know."""

import random
from datetime import timedelta

import pytest

from app.casework import saving
from app.casework.desk.cases import FILTERS, Wanted, cases, count
from app.casework.desk.dates import today_of
from app.casework.desk.exposure import exposure
from app.casework.desk.home import HORIZON, day
from app.casework.saving import Draft
from app.records.kinds.case import Case
from app.records.kinds.consent import Consent
from app.records.kinds.people import Person
from app.records.kinds.referral import Referral
from app.records.kinds.tasks import Task
from db.ids import new_id
from db.store.reader import EVERYTHING, Page


def fill(session, seed, budi):
    """Make cases of every sort, some closed to budi, some struck out, with consents, tasks and referrals."""
    rng = random.Random(seed)
    today = today_of(session.clock())
    people = saving.put_records(
        session, [Draft(kind="person", id=str(new_id()), fields={"full_name": f"Orang {at}"}) for at in range(4)]
    )
    drafts = []
    for at in range(14):
        fields = {
            "number": f"KBM-2026-{at:04}",
            "clients": [rng.choice(people)],
            "risk": rng.choice([None, "low", "emergency"]),
            "waiting_since": rng.choice([None, "2026-10-01"]),
            "closed_at": rng.choice([None, None, "2026-11-01"]),
            "assigned": rng.choice([None, session.actor.user, budi]),
            "blocked": rng.choice([None, None, [budi]]),
        }
        drafts.append(Draft(kind="case", id=str(new_id()), fields={k: v for k, v in fields.items() if v is not None}))
    ids = saving.put_records(session, drafts)
    for case in ids:
        others = []
        if rng.random() < 0.5:
            others.append(Draft(kind="consent", fields={"case": case, "form": "spoken"}))
        for _ in range(2):
            due = rng.choice([None, *((today + timedelta(days=days)).isoformat() for days in (-9, 0, 3, 30))])
            done = rng.choice([None, None, "2026-11-20"])
            task = {"case": case, "what": "Telepon", "due": due, "done_at": done}
            others.append(Draft(kind="task", fields={k: v for k, v in task.items() if v is not None}))
        sent = rng.choice([None, "2026-10-01", today.isoformat()])
        referral = {"case": case, "sent_at": sent, "answer_due": rng.choice([None, "2026-11-01", "2026-12-30"])}
        referral["answered_at"] = rng.choice([None, None, "2026-11-02"])
        others.append(Draft(kind="referral", fields={k: v for k, v in referral.items() if v is not None}))
        saved = saving.put_records(session, others)
        if rng.random() < 0.2:
            saving.void_record(session, others[0].kind, saved[0])
        if rng.random() < 0.15:
            saving.void_record(session, "case", case)


def naive(session, hidden):
    """Return what Beranda should say, from every record there is."""
    today = today_of(session.clock())
    with session.read() as reader:
        found = {cls: [e for e in reader.list(cls, EVERYTHING) if getattr(e, "case", e.id) not in hidden]
                 for cls in (Case, Consent, Task, Referral)}  # fmt: skip
    consented = {each.case for each in found[Consent]}
    running = [each for each in found[Case] if each.closed_at is None]
    due = [
        each for each in found[Task] if each.done_at is None and each.due and each.due <= (today + HORIZON).isoformat()
    ]
    late = [
        each
        for each in found[Referral]
        if each.sent_at and not each.answered_at and (each.answer_due or "9") < today.isoformat()
    ]
    return {
        "open": len(running),
        "waiting": sum(each.waiting_since is not None for each in running),
        "without_consent": sum(each.id not in consented for each in running),
        "due": {each.id for each in due},
        "late": len(late),
        "lists": {
            "open": {each.id for each in running},
            "mine": {each.id for each in running if each.assigned == session.actor.user},
            "emergency": {each.id for each in running if each.risk == "emergency"},
            "waiting": {each.id for each in running if each.waiting_since is not None},
            "closed": {each.id for each in found[Case] if each.closed_at is not None},
            "all": {each.id for each in found[Case]},
        },
    }


def agrees(session, hidden=frozenset()):
    said, expected = day(session), naive(session, hidden)
    shown = {each.task for each in (*said.overdue, *said.due_today, *said.this_week)}
    assert (said.open_cases, said.waiting_contact, said.without_consent) == (
        expected["open"], expected["waiting"], expected["without_consent"])  # fmt: skip
    assert shown == expected["due"]
    assert said.late_answers == expected["late"]
    assert not hidden & {each.case for each in (*said.overdue, *said.due_today, *said.this_week, *said.silent)}
    for name in FILTERS:
        assert count(session, name) == len(expected["lists"][name]), name
        for sort in ("", "number", "risk"):
            lines, after = [], ""
            while part := cases(session, Wanted(filter=name, sort=sort, after=after, limit=4)):
                lines += [each.case for each in part]
                after = lines[-1]
            assert len(lines) == len(set(lines))
            assert set(lines) == expected["lists"][name], (name, sort)


@pytest.mark.parametrize("seed", range(3))
def test_every_figure_is_that_of_a_full_count_for_who_may_know_all_and_for_who_may_not(offices, seed):
    session = offices.found()
    budi = offices.add("budi", "paralegal", "coordinator")
    fill(session, seed, budi)
    agrees(session)
    with session.read() as reader:
        closed = frozenset(each.id for each in reader.rows("case", Page(limit=-1, voided=True), blocked=[budi]))
    assert closed
    agrees(offices.as_user("budi"), hidden=closed)


def test_a_conflict_is_counted_for_those_alone_who_may_know_of_its_record(offices):
    session = offices.found()
    budi = offices.add("budi", "paralegal", "coordinator")
    person = saving.save_record(session, Person(full_name="Sri"))
    case = saving.save_record(session, Case(clients=(person.id,), blocked=(budi,)))
    with session.store.write() as tx:
        tx.connection.execute("INSERT INTO disputed SELECT num FROM record WHERE id IN (?, ?)", (case.id, person.id))
    assert (day(session).conflicts, exposure(session).conflicts) == (2, 2)
    budis = offices.as_user("budi")
    assert (day(budis).conflicts, exposure(budis).conflicts) == (0, 0)


def test_many_tasks_without_a_day_and_many_done_hide_none_that_is_due(session):
    saving.put_records(session, [Draft(kind="task", fields={"what": f"Kapan saja {at}"}) for at in range(300)])
    saving.put_records(
        session,
        [
            Draft(kind="task", fields={"what": "Sudah", "due": "2026-01-05", "done_at": "2026-01-06"})
            for _ in range(300)
        ],
    )
    saving.put_records(session, [Draft(kind="task", fields={"what": "Telepon", "due": "2026-11-24"})])
    assert [each.what for each in day(session).this_week] == ["Telepon"]


def test_what_only_this_laptop_holds_is_counted_in_records_that_people_wrote(session):
    before = exposure(session)
    person = saving.save_record(session, Person(full_name="Sri"))
    case = saving.save_record(session, Case(clients=(person.id,)))
    saving.void_record(session, "case", case.id)
    now = exposure(session)
    assert (before.unsent, now.unsent, now.alone, now.oldest_days) == (0, 2, True, 0)


def test_an_office_alone_is_told_since_when_it_holds_everything(offices):
    session = offices.found()
    offices.clock.go(days=9)
    assert exposure(session).oldest_days == 9
