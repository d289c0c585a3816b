"""Gathers what typed words must not tell: everything a case holds in words, whatever paper it could stand on."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache

from app.casework.papers.material import Material
from app.casework.papers.telling import Telling, one, own_words, village_of
from app.letters.fold import words_of
from app.letters.patterns import common_words, is_name_field
from app.records import codes
from app.records.kinds.claim import Claim
from app.records.kinds.journey import Journey
from app.records.kinds.lead import Lead
from app.records.kinds.legal import LegalStep
from app.records.kinds.letter import AudienceSummary
from app.records.kinds.office import User
from app.records.kinds.risk import RiskAssessment
from app.records.kinds.service import Service
from app.records.kinds.tasks import Note
from app.records.kinds.village import Consultation
from db.ids import is_id
from db.schema.declare import Field, Record
from db.schema.values import Json, ValueType
from db.store.reader import Page, Reader

_ALL = Page(limit=2_000)
_ISO = re.compile(r"\d{4}(-\d{2}){0,2}([T ].*)?")
_NO_WORDS = frozenset(
    {"partial_date", "day", "moment", "moment_or_day", "money", "safe_hours", "country", "region", "village"}
    | {"audience", "audiences", "fact", "topic", "blob", "sealed", "code"}
)
_LONGEST_BARE = 3
_STORY = 5
_PLACES = frozenset({"location", "contact"})
_CLOSED = frozenset({"health", "sexual_violence", "counselling"})
_OF_A_CASE: tuple[type[Record], ...] = (LegalStep, RiskAssessment, Lead, Journey, Claim, Service)


def everything(reader: Reader, material: Material) -> list[Telling]:
    """Return a telling for every text in the records of a case: names, numbers, places, stories, notes, file names.

    Dates and money are left to the paper's own lines: everybody writes those of other things too.
    """
    found = [
        _told(record, field, text)
        for record in _records(reader, material)
        for field in _worded(type(record))
        for text in _texts(field.type, getattr(record, field.attribute))
        if _says_something(field, text)
    ]
    homes = [one("", person, "village", village_of(person)) for person in material.people if person.village]
    return [*found, *homes]


def _told(record: Record, field: Field, text: str) -> Telling:
    if isinstance(record, AudienceSummary) and field.name == "text":
        return summary_told("", record)
    return one("", record, field.name, text)


def summary_told(placeholder: str, summary: AudienceSummary) -> Telling:
    """Return the telling of a summary: for the reader it was written for and no other, in the classes it uses."""
    told = own_words(placeholder, summary, "text", summary.text)
    classes = frozenset(summary.data_classes or ()) - {told.data_class}
    unsettled = told.in_conflict or "data_classes" in summary.conflicts
    only = frozenset({summary.audience or ""})
    return replace(told, also=told.also | classes, only_for=only, in_conflict=unsettled)


def is_story(text: str) -> bool:
    """Tell whether a text is longer than a name or a place: it is known by its rows of words, not by each of them."""
    return len(words_of(text)) > _STORY


def is_loose(telling: Telling) -> bool:
    """Tell whether single words of a short text say nothing by themselves: a task, a remark, a promise."""
    if telling.placeholder or is_name_field(telling.field) or telling.kind == "contact_plan":
        return False
    return telling.data_class not in _PLACES | _CLOSED and not _has_number(str(telling.value))


def _records(reader: Reader, material: Material) -> Iterator[Record]:
    yield material.case
    for listed in (
        material.people, material.migrations, material.parties, material.statements, material.documents,
        material.attachments, material.consents, material.summaries, material.plans, material.needs,
        material.referrals, material.contacts, material.open_tasks,
        reader.list(Note, _ALL, case=material.case.id),
        reader.list(Consultation, _ALL, case=material.case.id),
        *(reader.list(kind, _ALL, case=material.case.id) for kind in _OF_A_CASE),
    ):  # fmt: skip
        yield from listed


@cache
def _worded(record: type[Record]) -> Sequence[Field]:
    """Return the fields of a kind that hold words of a data class; what is sealed nobody could type by heart."""
    return tuple(
        each for each in record.kind.fields.values() if each.data_class and not each.sealed and each.name != "village"
    )


def _texts(of: ValueType, value: Json) -> Iterator[str]:
    """Yield the words of a value: no codes, ids, dates or sums."""
    match value:
        case str():
            coded = of.codes is not None and codes.known(of.codes, value)
            if not (coded or of.name in _NO_WORDS or is_id(value) or _ISO.fullmatch(value) or len(value) <= 1):
                yield value
        case Mapping():
            members = dict(of.items)
            for name, part in value.items():
                if name in members:
                    yield from _texts(members[name], part)
        case None | bool() | int():
            return
        case _:
            for each in value:
                yield from _texts(dict(of.items).get("", of), each)


def _says_something(field: Field, text: str) -> bool:
    """Tell whether a text is more than two or three everyday words, which any letter may use."""
    words = [word.text for word in words_of(text)]
    if is_name_field(field.name) or field.data_class in _PLACES:
        return bool(words)
    return len(words) > _LONGEST_BARE or not common_words().issuperset(words)


def _has_number(text: str) -> bool:
    return sum(char.isdigit() for char in text) >= _STORY


def own_people(reader: Reader) -> list[str]:
    """Return the names of those who work here: a letter may always say who accompanies."""
    return [name for user in reader.list(User) for name in (user.name, user.screen_name) if name]
