"""Looks through words somebody wrote for what their reader was not released: the typed-text gate of one rendering."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.casework.papers.material import Material
from app.casework.papers.places import ToldPlaces
from app.casework.papers.release import fact_of
from app.casework.papers.telling import Telling, bare_name, one
from app.casework.papers.watching import is_loose, is_story
from app.letters.facts import Fact
from app.letters.patterns import is_name_field
from app.letters.typed import Hit, Watch, scan, watch_for

MASK = "[…]"  # stands where typed text would tell what was not released
_SUMMARY = "audience_summary"
_CALLED = frozenset({"person", "party", "migration"})  # kinds whose names are names; a file may be called anything


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a reader gets whatever somebody types: what the paper says `anyway`, places told, the own summary."""

    anyway: Sequence[str]
    places: ToldPlaces
    summary: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What is looked for: names, numbers and places; stories; summaries written for others; anybody's name in Hal."""

    facts: Watch
    stories: Watch
    summaries: Watch
    people: Watch

    def find(self, typed: Mapping[str, str]) -> tuple[Hit, ...]:
        """Return where typed words tell what was not released."""
        found = [hit for watch in (self.facts, self.stories, self.summaries) for hit in scan(typed, watch)]
        return tuple(sorted(found, key=lambda hit: (hit.key, hit.start, hit.end)))

    def find_in_subject(self, key: str, subject: str) -> tuple[Hit, ...]:
        """Return the same for a line that also stands in the agenda: there nobody is named, released or not."""
        return (*self.find({key: subject}), *scan({key: subject}, self.people))


def look_for(material: Material, judged: Sequence[tuple[Telling, Fact, bool]], said: Said) -> Look:
    """Return the look of one rendering.

    `judged` are the tellings with their facts and whether they were released. What a released story says of others
    frees their names for nobody; it frees its own sentences.
    """
    kept = [(telling, fact) for telling, fact, released in judged if not released and fact.value and not telling.quiet]
    told = [str(each.value) for each, _, released in judged if released and each.value and not _wordy(each)]
    stories = [str(each.value) for each, _, released in judged if released and each.value and _wordy(each)]
    stories = [each for each in stories if each != said.summary]
    short = [(telling, fact) for telling, fact in kept if not is_story(fact.value)]
    long = [(telling, fact) for telling, fact in kept if is_story(fact.value)]
    places = said.places.work
    allowed = [*told, *said.anyway, *said.places.named]
    return Look(
        facts=watch_for(
            [fact for telling, fact in short if not is_loose(telling)],
            allowed=allowed,
            phrases=[fact for telling, fact in short if is_loose(telling)],
            places=places,
        ),
        stories=watch_for(
            [fact for telling, fact in long if telling.kind != _SUMMARY], allowed=[*allowed, *stories], places=places
        ),
        summaries=watch_for(
            [fact for telling, fact in long if telling.kind == _SUMMARY],
            allowed=[*allowed, *stories, said.summary],
            places=places,
        ),
        people=people_of(material, [*said.anyway, *places]),
    )


def people_of(material: Material, free: Sequence[str] = ()) -> Watch:
    """Return the watch over everybody's names and numbers: for what stands in the agenda."""
    tellings = [
        one("", person, field, value)
        for person in material.people
        for field, value in (
            ("full_name", bare_name(person)),
            ("preferred_name", person.preferred_name),
            ("nik", person.nik),
            ("passport", person.passport),
            *(("aliases", alias) for alias in person.aliases),
        )
        if value
    ]
    tellings += [one("", party, "name", party.name) for party in material.parties if party.name]
    return watch_for([fact_of(material, each) for each in tellings], allowed=free)


def masked(text: str, hits: Sequence[Hit]) -> str:
    """Return a text with every hit masked, overlapping ones as one."""
    end = len(text)
    for hit in sorted(hits, key=lambda each: (-each.end, each.start)):
        if hit.start >= end:
            continue
        text = text[: hit.start] + MASK + text[min(hit.end, end) :]
        end = hit.start
    return text


def _wordy(telling: Telling) -> bool:
    """Tell whether a released text is somebody's wording: it frees its own sentences, but no name that stands in it."""
    if telling.placeholder or telling.free:
        return telling.free
    return not (telling.kind in _CALLED and is_name_field(telling.field))
