"""Prepares a letter: one rendering for each addressee, each gated for itself, whatever becomes of it afterwards."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from app.casework.errors import NotAllowed
from app.casework.papers.library import library, matrix
from app.casework.papers.material import Material, Recipient, find_recipient, gather
from app.casework.papers.release import Asked, is_reported, reader_of, rule
from app.casework.papers.telling import Telling, one, party_name, tell
from app.casework.papers.values import letterhead_of, office_values, place_of, recipient_values, user_name, values_for
from app.casework.session import Session
from app.letters.compose import Envelope, compose, own_values, typed_texts
from app.letters.errors import ConsentMissing
from app.letters.facts import Vital
from app.letters.gate import Ruling
from app.letters.library import Template
from app.letters.model import LetterModel, Signature
from app.letters.typed import Hit, scan, watch_for
from app.letters.values import Value
from app.records import codes
from app.records.kinds.agency import Agency
from app.records.kinds.chronology import Party
from app.records.kinds.office import Office, User
from db.store.reader import Page, Reader

MASK = "[…]"  # stands where typed text would tell what was not released
SLIP = "Slip balasan rujukan"
REACHED_WITHIN = timedelta(days=14)  # whoever was reached since can be asked: vital interest does not stand in
_WITH_SLIP = frozenset({"SR", "SPM"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What somebody asks to be written. `edits` are words typed into editable places; `on` is the letter's date.

    `vital_by`: the coordinator who agreed that vital interest carries the letter, with `reason`. `reason` is also
    wanted for writing to a reported party.
    """

    case: str
    template: str
    to: str
    cc: Sequence[str] = ()
    on: date
    edits: Mapping[str, str] = field(default_factory=dict[str, str])
    subject: str = ""
    vital_by: str = ""
    reason: str = ""
    by_hand: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A fact that stays here for one addressee, and why (a code of `app.letters.gate.Why`)."""

    fact: str
    label: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendering:
    """The paper as one addressee gets it; `hits` are typed words that would tell what was not released."""

    recipient: str
    name: str
    code: str
    model: LetterModel
    ruling: Ruling
    kept: Sequence[Kept]
    hits: Sequence[Hit]


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A letter and its copies, ready to be drawn; nothing is written down yet."""

    template: Template
    main: Rendering
    copies: Sequence[Rendering]
    warnings: Sequence[str]


def prepare(session: Session, reader: Reader, order: Order, *, number: str | None, draft: bool) -> Prepared:
    """Return the renderings of an order.

    Raises `ConsentMissing(audience)` where nothing of the client may go to the recipient, `NotAllowed(reason=
    "reported_party")` for a reported party without a reason, `UnknownReference`, `TemplateUnknown`.
    """
    material = gather(reader, order.case, office=session.actor.office, acting=session.actor.user)
    recipient = find_recipient(reader, order.case, order.to)
    template = library().template(order.template)
    _require_reason(material, recipient, order)
    cc = [find_recipient(reader, order.case, each) for each in order.cc]
    desk = _Desk(session=session, reader=reader, order=order, material=material, template=template)
    envelope = desk.envelope(recipient, cc, number=number, draft=draft)
    main = desk.rendering(recipient, envelope, copy=False)
    if not main.ruling.allowed:
        raise ConsentMissing(field="*", audience=main.code or main.recipient)
    copies = [desk.rendering(each, replace(envelope, copy_for=called(material, each)), copy=True) for each in cc]
    return Prepared(template=template, main=main, copies=copies, warnings=_warnings(template, recipient))


def _require_reason(material: Material, recipient: Recipient, order: Order) -> None:
    if isinstance(recipient, Party) and is_reported(material, recipient) and not order.reason.strip():
        raise NotAllowed(act="draft_letter", reason="reported_party")


def _warnings(template: Template, recipient: Recipient) -> list[str]:
    """Return codes of what looks wrong but is the writer's to decide."""
    kind = recipient.kind_ if isinstance(recipient, Agency) else ""
    if isinstance(recipient, Office):
        kind = recipient.kind_
    fits = not template.suits or kind in template.suits or (kind == "kemlu" and "foreign_ministry" in template.suits)
    return [] if fits else ["template_mismatch"]


def called(material: Material, recipient: Recipient) -> str:
    """Return what an addressee is called on paper."""
    if isinstance(recipient, Party):
        return party_name(material, recipient) or ""
    return recipient.name or recipient.code or ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Desk:
    """One order being carried out."""

    session: Session
    reader: Reader
    order: Order
    material: Material
    template: Template

    def envelope(self, recipient: Recipient, cc: Sequence[Recipient], *, number: str | None, draft: bool) -> Envelope:
        """Return what belongs to the office and the occasion."""
        office = self.material.office
        return Envelope(
            letterhead=letterhead_of(office, self.session.organisation.name),
            place=place_of(office),
            dated=self.order.on,
            number=number,
            subject=self.order.subject,
            addressee=self._addressee(recipient),
            enclosures=(SLIP,) if self.template.number_code in _WITH_SLIP else (),
            cc=tuple(called(self.material, each) for each in cc),
            signature=self._signature(),
            draft=draft,
        )

    def rendering(self, recipient: Recipient, envelope: Envelope, *, copy: bool) -> Rendering:
        """Return the paper as `recipient` may read it."""
        reader = reader_of(recipient, matrix(), copy=copy)
        tellings = [*tell(self.material, mission=self._mission()), *summaries_for(self.material, reader.tokens)]
        asked = Asked(on=self.order.on, vital=self._vital(reader.id), by_hand=self.order.by_hand)
        ruling, facts = rule(self.material, reader, tellings, matrix(), asked)
        if copy and not ruling.allowed:
            envelope = replace(envelope, enclosures=())
        values = self._values(recipient, envelope, values_for(self.material, ruling, facts, tellings, self.order.on))
        model, hits = self._composed(envelope, values, ruling, copy=copy)
        return Rendering(
            recipient=recipient.id,
            name=called(self.material, recipient),
            code=reader.code,
            model=model,
            ruling=ruling,
            kept=kept_of(ruling),
            hits=hits,
        )

    def _composed(
        self, envelope: Envelope, values: Mapping[str, Value], ruling: Ruling, *, copy: bool
    ) -> tuple[LetterModel, Sequence[Hit]]:
        """Return the paper with typed text gated: what leaks is masked, and in a copy its paragraph is left out."""
        code, edits = self.template.code, dict(self.order.edits)
        model = compose(library(), code, envelope, values, edits)
        told = [fact.value for fact in ruling.released] + [str(each) for each in own_values(envelope).values() if each]
        told += [*envelope.addressee, *envelope.cc, self.session.organisation.name]
        watch = watch_for([each.fact for each in ruling.withheld], allowed=told)
        typed = typed_texts(model)
        hits = scan(typed, watch)
        if not hits:
            return model, ()
        for key in {hit.key for hit in hits}:
            mine = [hit for hit in hits if hit.key == key]
            edits[key] = "" if copy else _masked(typed[key], mine)
        return compose(library(), code, envelope, values, edits), hits

    def _values(self, recipient: Recipient, envelope: Envelope, told: Mapping[str, Value]) -> dict[str, Value]:
        needed = library().needs(self.template.code)
        values: dict[str, Value] = dict.fromkeys(needed)
        found = {**told, **office_values(self.material, envelope.letterhead.phone), **recipient_values(recipient)}
        found["dasar_hukum"] = [codes.label("legal_bases", each) for each in self.template.legal] or None
        confirmed = found.get("penegas_tppo")
        if isinstance(confirmed, str):
            user = self.reader.get(User, confirmed)
            found["penegas_tppo"] = user_name(user) if user is not None else confirmed
        values |= {name: value for name, value in found.items() if name in needed}
        return values

    def _vital(self, recipient: str) -> Vital | None:
        if not self.order.vital_by:
            return None
        reachable = any(each.safe and each.outcome == "reached" for each in ())
        return Vital(reader=recipient, agreed_by=self.order.vital_by, reason=self.order.reason, reachable=reachable)

    def _mission(self) -> Agency | None:
        """Return the mission competent for the country, by city where several are."""
        migration = self.material.migration
        if migration is None or migration.country is None:
            return None
        missions = [
            each
            for each in self.reader.list(Agency, Page(limit=400), countries=migration.country)
            if each.kind_ == "mission" and not each.closed
        ]
        city = (migration.city or "").casefold()
        nearest = [each for each in missions if city and city in {one.casefold() for one in each.cities}]
        return (nearest or sorted(missions, key=lambda each: each.code or ""))[0] if missions else None

    def _addressee(self, recipient: Recipient) -> tuple[str, ...]:
        """Return the lines after Yth.; () takes the template's own, where it is written for this very agency."""
        if isinstance(recipient, Agency):
            if recipient.addressee:
                return tuple(recipient.addressee)
            if recipient.code == self.template.to or self.template.code == "T04":
                return ()
            city = (f"di {recipient.city}",) if recipient.city else ()
            return (agency_name_on(recipient, self.order.on), *city)
        if isinstance(recipient, Office):
            return ()
        return (called(self.material, recipient),)

    def _signature(self) -> Signature | None:
        office = self.material.office
        user = self.reader.get(User, office.signatory or self.session.actor.user)
        if user is None:
            return None
        return Signature(title=user.signatory_title or user.job_title or "Koordinator", name=user_name(user))


def summaries_for(material: Material, tokens: frozenset[str]) -> list[Telling]:
    """Return the summary written for this very reader; nobody gets another's."""
    found: list[Telling] = []
    for each in material.summaries:
        if each.audience in tokens:
            told = one("ringkasan", each, "text", each.text)
            classes = frozenset(each.data_classes or ())
            found.append(replace(told, also=told.also | classes, only_for=frozenset({each.audience or ""})))
    return found[-1:]


def agency_name_on(agency: Agency, on: date) -> str:
    """Return the name an agency bore on a day."""
    day = on.isoformat()
    for each in agency.names:
        first, last = str(each.get("since") or ""), str(each.get("until") or "9999")
        if first <= day <= last and isinstance(each.get("name"), str):
            return str(each["name"])
    return agency.name or agency.code or ""


def kept_of(ruling: Ruling) -> list[Kept]:
    """Return what is not in a rendering and why, each fact once, watched ones without a line on paper left out."""
    found: dict[tuple[str, str], Kept] = {}
    for each in ruling.withheld:
        kind, _, name = each.fact.fact.partition(".")
        if not each.fact.value:
            continue
        found.setdefault(
            (each.fact.fact, each.why), Kept(fact=each.fact.fact, label=label_of(kind, name), why=each.why)
        )
    return list(found.values())


def label_of(kind: str, name: str) -> str:
    """Return the label of a field as its declaration words it."""
    from app.records.schema import SCHEMA

    return SCHEMA[kind].fields[name].label if SCHEMA.knows(kind) and name in SCHEMA[kind].fields else name


def _masked(text: str, hits: Sequence[Hit]) -> str:
    for hit in sorted(hits, key=lambda each: -each.start):
        text = text[: hit.start] + MASK + text[hit.end :]
    return text
