"""Renders a letter for one addressee: gated fact by fact, then word by word in whatever somebody typed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.casework.papers.envelope import Occasion, called, envelope_for, missions_of
from app.casework.papers.library import library, matrix
from app.casework.papers.looking import Look, Said, look_for, masked
from app.casework.papers.material import Material, Recipient
from app.casework.papers.places import known_cities, told_places
from app.casework.papers.release import Asked, reader_of, rule
from app.casework.papers.story import tell
from app.casework.papers.telling import Telling
from app.casework.papers.values import Told, office_values, recipient_values, user_name, values_for
from app.casework.papers.watching import everything, own_people, summary_told
from app.casework.session import Session
from app.letters.compose import Envelope, compose, own_values, typed_texts
from app.letters.facts import Fact
from app.letters.gate import Ruling
from app.letters.library import PlaceKind, Template
from app.letters.model import LetterModel
from app.letters.typed import Hit
from app.letters.values import Value
from app.letters.words import law_in_full
from app.records import codes
from app.records.kinds.chronology import Party
from app.records.kinds.office import User
from app.records.schema import SCHEMA
from db.ids import is_id
from db.store.reader import Reader

SUBJECT = "hal"  # the key under which the typed subject line is kept and reported


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A fact that stays here for one addressee, and why (a code of `app.letters.facts.Why`)."""

    fact: str
    label: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendering:
    """The paper as one addressee gets it; `hits` are words somebody wrote that tell what was not released."""

    recipient: str
    name: str
    code: str
    model: LetterModel
    ruling: Ruling
    disclosed: Sequence[str]
    kept: Sequence[Kept]
    hits: Sequence[Hit]


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
            summary=_words(summaries[0]) if summaries else "",
        )
        look = look_for(self.material, judged.each(), said)
        paper = _Paper(renderer=self, envelope=envelope, look=look, copy=copy)
        values = self._values(judged)
        model, hits = paper.composed(values)
        needed = library().needs(self.template.code)
        return Rendering(
            recipient=whom.id,
            name="" if isinstance(whom, Party) else called(self.material, whom, self.occasion.on, to=whom),
            code=audience.code,
            model=model,
            ruling=ruling,
            disclosed=_disclosed(judged, needed, objected=bool(values.get("keberatan"))),
            kept=_kept(self.material, judged),
            hits=hits,
        )

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


@dataclass(slots=True, kw_only=True)
class _Paper:
    """One rendering while its free words are looked through; what leaks is masked, in a copy it is left out."""

    renderer: Renderer
    envelope: Envelope
    look: Look
    copy: bool

    def composed(self, values: Mapping[str, Value]) -> tuple[LetterModel, Sequence[Hit]]:
        """Return the paper and every place where somebody's words told what was not released."""
        in_values, hits = self._looked(values)
        in_subject = self._subject()
        edits = self._edits()
        model = self._compose(in_values, edits)
        typed = typed_texts(model)
        in_places = self.look.find(typed)
        for key in {hit.key for hit in in_places}:
            mine = [hit for hit in in_places if hit.key == key]
            edits[key] = "" if self.copy else self._safe(key, masked(typed[key], mine))
        if in_places:
            model = self._compose(in_values, edits)
        return model, (*hits, *in_subject, *in_places)

    def _compose(self, values: Mapping[str, Value], edits: Mapping[str, str]) -> LetterModel:
        return compose(library(), self.renderer.template.code, self.envelope, values, edits)

    def _safe(self, key: str, text: str) -> str:
        """Return a masked text, or nothing where masking joined what still tells something."""
        return "" if self.look.find({key: text}) else text

    def _edits(self) -> dict[str, str]:
        """Return the words typed for this reader; a copy gets none but requests: the rest was written for another."""
        if not self.copy:
            return dict(self.renderer.edits)
        asking = {each.key for each in self.renderer.template.places if each.kind is PlaceKind.REQUESTS}
        return {key: text for key, text in self.renderer.edits.items() if key in asking}

    def _subject(self) -> Sequence[Hit]:
        subject = self.envelope.subject
        hits = self.look.find_in_subject(SUBJECT, subject) if subject else ()
        if hits:
            safe = "" if self.copy else masked(subject, hits)
            self.envelope = replace(self.envelope, subject="" if self.look.find_in_subject(SUBJECT, safe) else safe)
        return hits

    def _looked(self, values: Mapping[str, Value]) -> tuple[dict[str, Value], list[Hit]]:
        """Return the values with what records hold in somebody's own words looked through."""
        free = {each.placeholder for each in self.renderer.story if each.free} | {"ringkasan", "keberatan"}
        shown = dict(values)
        found: list[Hit] = []
        for name in sorted(free & shown.keys()):
            value = shown[name]
            listed = list(value) if isinstance(value, list) else [value]
            for at, each in enumerate(listed):
                text = (
                    each if isinstance(each, str) else str(each.get("jenis", "")) if isinstance(each, Mapping) else ""
                )
                hits = self.look.find({name: text}) if text else ()
                if hits:
                    found += hits
                    safe = None if self.copy else self._safe(name, masked(text, hits)) or None
                    listed[at] = {**each, "jenis": safe} if isinstance(each, Mapping) else safe
            shown[name] = [each for each in listed if each is not None] if isinstance(value, list) else listed[0]
        return shown, found


def renderer(session: Session, reader: Reader, occasion: Occasion, asked: Asked, edits: Mapping[str, str]) -> Renderer:
    """Return a renderer with the case's tellings gathered once for all readers."""
    return Renderer(
        session=session,
        reader=reader,
        occasion=occasion,
        asked=asked,
        edits=edits,
        story=tell(occasion.material, missions=missions_of(reader, occasion.material)),
        watched=everything(reader, occasion.material),
        cities=known_cities(reader),
    )


def summaries_for(material: Material, tokens: frozenset[str]) -> list[Telling]:
    """Return the newest summary written for this very reader; nobody gets another's."""
    found = [each for each in material.summaries if each.audience in tokens and each.text]
    return [summary_told("ringkasan", found[-1])] if found else []


def _words(telling: Telling) -> str:
    return str(telling.value or "")


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
            kept = Kept(fact=one.fact, label=_label(material, one), why=why[id(fact)])
            found.setdefault((one.fact, one.record, kept.why), kept)
    return list(found.values())


def _label(material: Material, telling: Telling) -> str:
    label = SCHEMA[telling.kind].fields[telling.field].label
    reporter = material.reporter.id if material.reporter is not None else ""
    return f"{label} (pengadu)" if telling.kind == "person" and telling.record == reporter else label
