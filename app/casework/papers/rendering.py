"""Renders a letter for one addressee: gated fact by fact, then word by word in whatever somebody typed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from app.casework.papers.envelope import Occasion, called, envelope_for, missions_of
from app.casework.papers.library import library, matrix
from app.casework.papers.looking import Said, look_for
from app.casework.papers.masking import Masking, Spotted, Words
from app.casework.papers.material import Material, Recipient
from app.casework.papers.places import known_cities, told_places
from app.casework.papers.release import Asked, reader_of, rule
from app.casework.papers.story import tell, tell_of_others
from app.casework.papers.telling import Telling
from app.casework.papers.values import Told, office_values, recipient_values, user_name, values_for
from app.casework.papers.watching import everything, own_people, summary_told
from app.casework.papers.whose import Whose, whose
from app.casework.session import Session
from app.letters.compose import Envelope, own_values
from app.letters.facts import Fact
from app.letters.gate import Ruling
from app.letters.library import Template
from app.letters.model import LetterModel
from app.letters.values import Value
from app.letters.words import law_in_full
from app.records import codes
from app.records.kinds.chronology import Party
from app.records.kinds.office import User
from app.records.schema import SCHEMA
from db.ids import is_id
from db.store.reader import Reader

IN_SUBJECT = "in_subject"  # why a name may not stand in Hal, released or not: the agenda shows it


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A fact that stays here for one addressee, and why (a code of `app.letters.facts.Why`)."""

    fact: str
    label: str
    why: str
    whose: Whose | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Leak:
    """Words in one place (`key`) that tell what was not released: what they tell, whose it is, and why it stays here.

    `typed` into this letter, else a record's own words, that of (kind, id) `written_in`. `said` is for the screen of
    whoever writes, for nothing else.
    """

    key: str
    said: str = field(repr=False)
    typed: bool
    fact: str
    label: str
    why: str
    whose: Whose | None = field(repr=False)
    written_in: tuple[str, str] = ("", "")
    data_classes: Sequence[str] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendering:
    """The paper as one addressee gets it; `leaks` are words somebody wrote that tell what was not released."""

    recipient: str
    name: str
    code: str
    model: LetterModel
    ruling: Ruling
    disclosed: Sequence[str]
    kept: Sequence[Kept]
    leaks: Sequence[Leak]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Judged:
    """The case's tellings as the gate judged them for one reader."""

    tellings: Sequence[Telling]
    facts: Mapping[int, Fact]
    ruling: Ruling

    def each(self) -> Sequence[tuple[Telling, Fact, bool]]:
        released = set(map(id, self.ruling.released))
        return [(one, self.facts[place], id(self.facts[place]) in released) for place, one in enumerate(self.tellings)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Renderer:
    """One letter being rendered for its readers, one after the other."""

    session: Session
    reader: Reader
    occasion: Occasion
    asked: Asked
    edits: Mapping[str, str]
    story: Sequence[Telling]
    watched: Sequence[Telling]
    cities: Sequence[str]

    @property
    def material(self) -> Material:
        """Return the case's material."""
        return self.occasion.material

    @property
    def template(self) -> Template:
        """Return the template."""
        return self.occasion.template

    def render(self, whom: Recipient) -> Rendering:
        """Return the paper as `whom` may read it."""
        copy = whom.id != self.occasion.recipient.id
        audience = reader_of(whom, matrix(), copy=copy)
        summaries = self._summaries(audience.tokens)
        tellings = [*self.story, *summaries, *self.watched]
        ruling, facts = rule(self.material, audience, tellings, matrix(), self.asked)
        judged = _Judged(tellings=tellings, facts=facts, ruling=ruling)
        envelope = envelope_for(self.session, self.reader, self.occasion, whom)
        said = Said(
            anyway=self._said_anyway(envelope),
            places=told_places(judged.each(), ruling, self.cities),
            summary=_own_summary(judged, summaries),
        )
        look = look_for(self.material, judged.each(), said)
        values = self._values(judged)
        model, spotted = Masking(words=self._words(copy=copy), envelope=envelope, look=look).composed(values)
        needed = library().needs(self.template.code)
        return Rendering(
            recipient=whom.id,
            name="" if isinstance(whom, Party) else called(self.material, whom, self.occasion.on, to=whom),
            code=audience.code,
            model=model,
            ruling=ruling,
            disclosed=_disclosed(judged, needed, objected=bool(values.get("keberatan"))),
            kept=_kept(self.material, judged),
            leaks=_leaks(self.material, judged, spotted),
        )

    def _words(self, *, copy: bool) -> Words:
        free = {each.placeholder for each in self.story if each.free} | {"ringkasan", "keberatan"}
        return Words(template=self.template, edits=self.edits, free=frozenset(free), copy=copy)

    def _summaries(self, tokens: frozenset[str]) -> list[Telling]:
        return summaries_for(self.material, tokens)

    def _said_anyway(self, envelope: Envelope) -> list[str]:
        own = [str(each) for each in own_values(envelope).values() if each]
        anyway = [*envelope.addressee, *envelope.cc, self.session.organisation.name]
        return [*own, *self._legal(), *anyway, *own_people(self.reader)]

    def _legal(self) -> list[str]:
        return [law_in_full(codes.label("legal_bases", each)) for each in self.template.legal]

    def _values(self, judged: _Judged) -> dict[str, Value]:
        needed = library().needs(self.template.code)
        values: dict[str, Value] = dict.fromkeys(needed)
        told = Told(tellings=[(one, released) for one, _, released in judged.each()], ruling=judged.ruling)
        found = {
            **values_for(self.material, told, self.asked.on),
            **office_values(self.material),
            **recipient_values(self.occasion.recipient),
            "dasar_hukum": self._legal() or None,
        }
        confirmed = found.get("penegas_tppo")
        if isinstance(confirmed, str) and is_id(confirmed):
            user = self.reader.get(User, confirmed)
            found["penegas_tppo"] = user_name(user) if user is not None else None
        return values | {name: value for name, value in found.items() if name in needed}


def renderer(session: Session, reader: Reader, occasion: Occasion, asked: Asked, edits: Mapping[str, str]) -> Renderer:
    """Return a renderer with the case's tellings gathered once for all readers."""
    return Renderer(
        session=session,
        reader=reader,
        occasion=occasion,
        asked=asked,
        edits=edits,
        story=[
            *tell(occasion.material, missions=missions_of(reader, occasion.material)),
            *tell_of_others(occasion.material),
        ],
        watched=everything(reader, occasion.material),
        cities=known_cities(reader),
    )


def summaries_for(material: Material, tokens: frozenset[str]) -> list[Telling]:
    """Return the newest summary written for this very reader; nobody gets another's."""
    found = [each for each in material.summaries if each.audience in tokens and each.text]
    return [summary_told("ringkasan", found[-1])] if found else []


def _own_summary(judged: _Judged, summaries: Sequence[Telling]) -> str:
    """Return the words of the reader's own summary, if it may be told: one kept back is not typed by hand either."""
    told = (str(one.value or "") for one, _, released in judged.each() if released and one in summaries)
    return next(told, "")


def _disclosed(judged: _Judged, needed: frozenset[str], *, objected: bool) -> list[str]:
    """Return the facts a paper carries, as consents name them."""
    found = {
        one.fact
        for one, _, released in judged.each()
        if released and one.placeholder in needed and one.value is not None and one.data_class != "public"
    }
    return sorted(found | ({"case.objections"} if objected else set()))


def _kept(material: Material, judged: _Judged) -> list[Kept]:
    """Return what papers could say and this one does not, each fact once with its reason."""
    why = {id(each.fact): each.why for each in judged.ruling.withheld}
    found: dict[tuple[str, str, str], Kept] = {}
    for one, fact, _ in judged.each():
        if id(fact) in why and fact.value and one.placeholder:
            kept = Kept(fact=one.fact, label=_label_of(one.fact), why=why[id(fact)], whose=whose(material, one))
            found.setdefault((one.fact, one.record, kept.why), kept)
    return list(found.values())


def _leaks(material: Material, judged: _Judged, spotted: Sequence[Spotted]) -> list[Leak]:
    """Return what was spotted with its name and reason, each once."""
    why = {id(each.fact): each.why.value for each in judged.ruling.withheld}
    about = {(fact.fact, fact.record_id): (one, why.get(id(fact), IN_SUBJECT)) for one, fact, _ in judged.each()}
    found: dict[tuple[str, str, str], Leak] = {}
    for each in spotted:
        hit = each.hit
        telling, reason = about.get((hit.fact, hit.record_id), (None, IN_SUBJECT))
        leak = Leak(
            key=hit.key,
            said=each.said,
            typed=each.typed,
            fact=hit.fact,
            label=_label_of(hit.fact),
            why=reason,
            whose=whose(material, telling) if telling is not None else None,
            written_in=("", "") if each.typed else _written_in(judged, each),
            data_classes=sorted({telling.data_class, *telling.also}) if telling is not None else (),
        )
        found.setdefault((leak.key, leak.said, leak.fact), leak)
    return list(found.values())


def _written_in(judged: _Judged, spotted: Spotted) -> tuple[str, str]:
    """Return kind and id of the record whose own words were spotted."""
    wording = (one for one in judged.tellings if one.placeholder == spotted.hit.key and one.free)
    return next(((one.kind, one.record) for one in wording if spotted.said in str(one.value)), ("", ""))


def _label_of(fact: str) -> str:
    kind, _, name = fact.partition(".")
    return SCHEMA[kind].fields[name].label
