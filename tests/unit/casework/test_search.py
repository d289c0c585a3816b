"""A keystroke shows what reading every hit would show, and nothing of what whoever acts may not know."""

import random

import pytest

from app.casework import records, saving
from app.casework.saving import Draft
from app.casework.scope import scope_of
from app.records.kinds.case import Case
from db.ids import new_id

WORDS = ("Zulaikhah", "Sri", "Wati", "melati", "kebun")


def fill(session, seed, budi):
    """Make cases, people, words about them inside and outside cases; some cases are closed to budi, some things struck out."""
    rng = random.Random(seed)
    said = lambda: " ".join(rng.sample(WORDS, 2))  # noqa: E731
    people = saving.put_records(
        session, [Draft(kind="person", id=str(new_id()), fields={"full_name": said()}) for _ in range(8)]
    )
    drafts = []
    for at in range(8):
        fields = {"number": f"KBM-{at}", "clients": [rng.choice(people)], "summary": said()}
        fields |= {"blocked": [budi]} if rng.random() < 0.4 or not at else {}
        drafts.append(Draft(kind="case", id=str(new_id()), fields=fields))
    cases = saving.put_records(session, drafts)
    others = []
    for _ in range(16):
        case, person = rng.choice(cases), rng.choice(people)
        others.append(
            rng.choice(
                [
                    Draft(kind="statement", fields={"case": case, "text": said()}),
                    Draft(kind="party", fields={"case": case, "person": person, "name": said()}),
                    Draft(kind="note", fields={"case": case, "text": said()}),
                    Draft(kind="village_entry", fields={"person": person, "name": said()}),
                    Draft(kind="consultation", fields={"question": said(), "case": rng.choice([case, None])}),
                    Draft(kind="statement", fields={"case": case, "text": said(), "data_class": "health"}),
                ]
            )
        )
    ids = saving.put_records(session, others)
    for draft, record in zip(others, ids, strict=True):
        if rng.random() < 0.15:
            saving.void_record(session, draft.kind, record)


@pytest.mark.parametrize("seed", range(4))
def test_a_search_shows_exactly_the_hits_whose_records_may_be_seen(offices, seed):
    session = offices.found()
    budi = offices.add("budi", "paralegal", "coordinator")
    fill(session, seed, budi)
    everything = {word: records.search_records(session, word, limit=1_000) for word in WORDS}
    budis = offices.as_user("budi")
    hidden = 0
    with budis.read() as reader:
        scope = scope_of(reader, budis.actor)
        for word, hits in everything.items():
            for limit in (3, 1_000):
                may_be_seen = [hit for hit in hits if not scope.hides(reader.find(hit.kind, hit.id))]
                hidden += len(hits) - len(may_be_seen)
                assert records.search_records(budis, word, limit=limit) == may_be_seen[:limit]
            for hit in hits:
                found = reader.find(hit.kind, hit.id)
                assert hit.title == records.title_of(found)
                closed = found.fields.get("data_class") == "health"
                assert not closed or (hit.snippet, hit.closed) == ("", True)
    assert hidden


def test_a_case_is_closed_to_the_next_keystroke(offices):
    session = offices.found()
    case = saving.save_record(session, Case(summary="melati")).id
    assert [hit.id for hit in records.search_records(session, "melati")] == [case]
    saving.put_records(session, [Draft(kind="case", id=case, fields={"blocked": [session.actor.user]})])
    assert records.search_records(session, "melati") == []
