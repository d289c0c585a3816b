"""Answers "siap kirim?": what an addressee needs of this case, what is missing, whom to ask, never a reported party."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from app.casework.desk.dates import today_of
from app.casework.errors import UnknownReference
from app.casework.papers.library import matrix
from app.casework.papers.material import Material, find_recipient, gather
from app.casework.papers.paper import summaries_for
from app.casework.papers.release import Asked, is_reported, reader_of, rule
from app.casework.papers.telling import tell
from app.casework.permission import Act
from app.casework.scope import scope_of
from app.casework.session import Session
from app.records import gaps
from app.records.assets import assets_folder
from app.records.kinds.agency import Agency

MOST_QUESTIONS = 3


class State(StrEnum):
    """Whether a letter can go: complete, truthfully with gaps, or not yet."""

    READY = "ready"
    GAPS = "gaps"
    NOT_YET = "not_yet"


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """One thing the addressee needs that the paper will not carry; `reason` is a gap code, `empty`, or the gate's why."""

    placeholder: str
    label: str
    must: bool
    reason: str
    sources: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Readiness:
    """The answer: state, what is missing (what must not miss first), what is in order, the next questions."""

    state: State
    missing: Sequence[Missing]
    present: Sequence[str]
    questions: Sequence[str]


def ready(session: Session, case: str, to: str) -> Readiness:
    """Return how ready a case is for an addressee; raises `UnknownReference` for an addressee without rules yet."""
    with session.read(Act.DRAFT_LETTER) as reader:
        scope_of(reader, session.actor).require(Act.DRAFT_LETTER, case)
        material = gather(reader, case, office=session.actor.office, acting=session.actor.user)
        recipient = find_recipient(reader, case, to)
        wanted = _rules().get(recipient.kind_ or "", []) if isinstance(recipient, Agency) else []
        if not wanted:
            raise UnknownReference(what="readiness_rules", given=to)
        audience = reader_of(recipient, matrix(), copy=False)
    tellings = [*tell(material), *summaries_for(material, audience.tokens)]
    on = today_of(session.clock())
    ruling, facts = rule(material, audience, tellings, matrix(), Asked(on=on))
    released = set(map(id, ruling.released))
    why = {id(each.fact): each.why.value for each in ruling.withheld}
    missing: list[Missing] = []
    present: list[str] = []
    for each in wanted:
        parts = [(place, one) for place, one in enumerate(tellings) if one.placeholder == each["placeholder"]]
        said = [one for place, one in parts if one.value is not None and id(facts.get(place)) in released]
        if said:
            present.append(each["label"])
            continue
        kept = next((why[id(facts[place])] for place, one in parts if one.value is not None and place in facts), "")
        gap = next((one.gap for _, one in parts if one.gap), "")
        missing.append(_missing(material, each, kept or gap or "empty"))
    if not ruling.allowed:
        missing.insert(
            0, Missing(placeholder="consent", label="Persetujuan klien", must=True, reason="no_consent", sources=())
        )
    return Readiness(
        state=_state(missing),
        missing=sorted(missing, key=lambda each: not each.must),
        present=present,
        questions=_questions(wanted, missing),
    )


def _missing(material: Material, wanted: dict[str, Any], reason: str) -> Missing:
    reported = material.reporter is not None and any(
        each.person == material.reporter.id and is_reported(material, each) for each in material.parties
    )
    sources = [each for each in _order() if each in wanted["from"] and not (each == "reporter" and reported)]
    return Missing(
        placeholder=wanted["placeholder"],
        label=wanted["label"],
        must=wanted["need"] == "must",
        reason=reason,
        sources=[_sources()[each] for each in sources],
    )


def _state(missing: Sequence[Missing]) -> State:
    if any(each.must for each in missing):
        return State.NOT_YET
    return State.GAPS if missing else State.READY


def _questions(wanted: Sequence[dict[str, Any]], missing: Sequence[Missing]) -> list[str]:
    """Return the next questions for the family; what somebody is not ready to tell is not asked again."""
    open_ones = {
        each.placeholder
        for each in missing
        if each.sources
        and each.reason not in gaps.NOT_TO_BE_ASKED
        and each.reason in ("empty", "not_asked", "unknown", "withheld")
    }
    asked = [each["question"] for each in wanted if each["placeholder"] in open_ones and each["question"]]
    return asked[:MOST_QUESTIONS]


@cache
def _data() -> dict[str, Any]:
    return json.loads((assets_folder() / "templates" / "ready.json").read_text(encoding="utf-8"))


def _rules() -> dict[str, list[dict[str, Any]]]:
    return _data()["rules"]


def _sources() -> dict[str, str]:
    return _data()["sources"]


def _order() -> list[str]:
    return _data()["order"]
