"""Answers "siap kirim?": what an addressee needs of this case, what is missing, whom to ask, never a reported party."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any

from app.casework.desk.dates import today_of
from app.casework.errors import NotAllowed, UnknownReference
from app.casework.papers.library import matrix
from app.casework.papers.material import Material, Recipient, find_recipient, gather
from app.casework.papers.reach import VILLAGE_ROW, barred, is_adverse, reported_people
from app.casework.papers.release import Asked, objected, reader_of, rule
from app.casework.papers.rendering import summaries_for
from app.casework.papers.story import SHOWN, tell
from app.casework.papers.telling import bare_name
from app.casework.permission import Act
from app.casework.scope import scope_of
from app.casework.session import Session
from app.letters.words import initials
from app.records import gaps
from app.records.assets import assets_folder
from app.records.kinds.agency import Agency

MOST_QUESTIONS = 3
_CONSENT = "consent"
_TO_BE_ASKED = frozenset({"empty", "not_asked", "unknown", "withheld"}) - gaps.NOT_TO_BE_ASKED


class State(StrEnum):
    """Whether a letter can go: complete, truthfully with gaps, or not yet."""

    READY = "ready"
    GAPS = "gaps"
    NOT_YET = "not_yet"


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """One thing the addressee needs that the paper will not carry; `reason` is a gap code, `empty`, or the gate's why.

    Of several clients `client` is the one who lacks it.
    """

    placeholder: str
    label: str
    must: bool
    reason: str
    sources: Sequence[str]
    client: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Readiness:
    """The answer: state, what is missing (what must not miss first), what is in order, the next questions."""

    state: State
    missing: Sequence[Missing]
    present: Sequence[str]
    questions: Sequence[str]


def ready(session: Session, case: str, to: str, about: Sequence[str] = ()) -> Readiness:
    """Return how ready a case is for an addressee, for a letter `about` these clients.

    Raises `UnknownReference` for an addressee without rules yet, `NotAllowed` for one who must not be written to.
    """
    with session.read(Act.DRAFT_LETTER) as reader:
        scope_of(reader, session.actor).require(Act.DRAFT_LETTER, case)
        material = gather(reader, case, office=session.actor.office, acting=session.actor.user, about=about)
        recipient = find_recipient(reader, case, to)
    if is_adverse(material, recipient) or barred(material, recipient):
        raise NotAllowed(act="ready", reason="reported_party")
    wanted = _rules().get(recipient.kind_ or "", []) if isinstance(recipient, Agency) else []
    if not wanted:
        raise UnknownReference(what="readiness_rules", given=to)
    on = today_of(session.clock())
    each_alone = [_judged(material.of_client(each.id), recipient, wanted, on) for each in material.chosen[1:]]
    return _with_others(material, _judged(_mainly(material), recipient, wanted, on), each_alone)


def _mainly(material: Material) -> Material:
    """Return the case as a paper about its main client alone sees it."""
    return material.of_client(material.client.id) if material.client is not None else material


def _with_others(material: Material, main: Readiness, others: Sequence[Readiness]) -> Readiness:
    """Return one answer for several clients: what is asked of each client is told with the initials of whose it is."""
    if not others:
        return main
    missing: dict[tuple[str, str], Missing] = {}
    for person, found in zip(material.chosen, (main, *others), strict=True):
        for each in found.missing:
            own = each.placeholder in SHOWN | {_CONSENT}
            label = f"{each.label} ({initials(bare_name(person) or '')})" if own else each.label
            missing.setdefault((each.placeholder, label), replace(each, label=label, client=person.id if own else ""))
    gone = {each.label for found in (main, *others) for each in found.missing}
    listed = sorted(missing.values(), key=lambda each: not each.must)
    return replace(
        main, state=_state(listed), missing=listed, present=[each for each in main.present if each not in gone]
    )


def _judged(material: Material, recipient: Recipient, wanted: list[dict[str, Any]], on: date) -> Readiness:
    audience = reader_of(recipient, matrix(), copy=False)
    tellings = [*tell(material), *summaries_for(material, audience.tokens)]
    ruling, facts = rule(material, audience, tellings, matrix(), Asked(on=on))
    released = set(map(id, ruling.released))
    why = {id(each.fact): each.why.value for each in ruling.withheld}
    sources = _open_sources(material, on)
    missing: list[Missing] = []
    present: list[str] = []
    for each in wanted:
        parts = [(place, one) for place, one in enumerate(tellings) if one.placeholder == each["placeholder"]]
        filled = [(place, one) for place, one in parts if one.value is not None]
        if any(id(facts[place]) in released for place, _ in filled):
            present.append(each["label"])
            continue
        kept = next((why[id(facts[place])] for place, _ in filled), "")
        gap = next((one.gap for _, one in parts if one.gap), "")
        missing.append(_missing(each, kept or gap or "empty", sources))
    if not ruling.allowed:
        reason = "objected" if ruling.objected else "no_consent"
        consent = Missing(placeholder=_CONSENT, label="Persetujuan klien", must=True, reason=reason, sources=())
        missing.insert(0, consent)
    return Readiness(
        state=_state(missing),
        missing=sorted(missing, key=lambda each: not each.must),
        present=present,
        questions=_questions(wanted, missing) if "reporter" in sources or "client" in sources else [],
    )


def _open_sources(material: Material, on: date) -> list[str]:
    """Return whom one may ask, in the order they are tried: never a reported party or their kin, nobody refused.

    The village only where the client released something to it.
    """
    barred_people = reported_people(material)
    case, client, reporter = material.case, material.client, material.reporter
    refused = objected(material, on)
    closed = {each for each in _order() if each in refused}
    if reporter is None or reporter.id in barred_people:
        closed |= {"reporter"}
    if reporter is not None and reporter.id in barred_people:
        closed |= {"family_papers"}
    if client is None or reporter is None or client.id != reporter.id:
        closed |= {"client"}  # who did not come herself is not there to be asked
    told = {each for one in material.consents if one.withdrawn_at is None for each in one.audiences or ()}
    if case.not_via_village or VILLAGE_ROW in refused or not told & {VILLAGE_ROW, "village", "dukcapil"}:
        closed |= {"village"}
    return [each for each in _order() if each not in closed]


def _missing(wanted: dict[str, Any], reason: str, sources: Sequence[str]) -> Missing:
    return Missing(
        placeholder=wanted["placeholder"],
        label=wanted["label"],
        must=wanted["need"] == "must",
        reason=reason,
        sources=[_sources()[each] for each in sources if each in wanted["from"]],
    )


def _state(missing: Sequence[Missing]) -> State:
    if any(each.must for each in missing):
        return State.NOT_YET
    return State.GAPS if missing else State.READY


def _questions(wanted: Sequence[dict[str, Any]], missing: Sequence[Missing]) -> list[str]:
    """Return the next questions for whoever came; what somebody is not ready to tell is not asked again."""
    open_ones = {each.placeholder for each in missing if each.reason in _TO_BE_ASKED}
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
