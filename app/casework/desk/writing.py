"""The composer's facts: what can be chosen, how the letter would look now, what keeps it from going; draft and issue."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from app.casework.access import About, Deed, note
from app.casework.desk.addressing import Addressee, addressee, addressees, copies, vital_may_carry
from app.casework.desk.dates import today_of
from app.casework.desk.people import Called, called
from app.casework.errors import NotAllowed, UnknownReference, WrongState
from app.casework.papers.filing import Papers, drawn, frozen, order_of, ordered
from app.casework.papers.issue import approve, preview, write_letter
from app.casework.papers.library import library
from app.casework.papers.material import Material, gather
from app.casework.papers.paper import Order, Prepared, check_order, may_issue, prepare
from app.casework.papers.ready import Readiness, ready
from app.casework.permission import Act
from app.casework.scope import scope_of
from app.casework.session import Session
from app.letters.compose import typed_texts
from app.letters.library import Place, PlaceKind, Template
from app.letters.model import PaperKind
from app.records.kinds.case import Case
from app.records.kinds.contact import ContactPlan
from app.records.kinds.letter import Letter
from app.records.schema import SCHEMA
from db.errors import ExpectedError
from db.store.reader import Reader
from db.store.writer import Writer

DRAFT, AWAITING = "draft", "awaiting"
_VILLAGE = "village"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is chosen and typed in the composer so far; `letter` is the draft it is kept in, "" for none.

    `cc` None takes the usual copies. `vital_by`, `reason` and `about` are as in `Order`.
    """

    case: str
    letter: str = ""
    template: str = ""
    to: str = ""
    cc: tuple[str, ...] | None = None
    edits: Mapping[str, str] = field(default_factory=dict[str, str])
    vital_by: str = ""
    reason: str = ""
    about: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What can be chosen, and what is: `wish` with its open parts filled, `state` of the draft it is kept in.

    `clients` are those of the case as (id, who they are); `several`: the letter may be about more than one of them.
    """

    wish: Wish
    number: str
    client: Called
    to: str  # what the addressee is called
    templates: Sequence[tuple[str, str]]
    addressees: Sequence[Addressee]
    copies: Sequence[Addressee]
    copies_offered: Sequence[Addressee]
    places: Sequence[Place]
    plan: ContactPlan | None
    may_issue: bool
    state: str
    clients: Sequence[tuple[str, Called]] = ()
    several: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How the letter would look now: the papers, or what keeps any PDF from being made.

    `texts` is what stands in each editable place where nobody typed; `told` are labels of what the addressee gets.
    """

    papers: Papers | None = None
    refusal: ExpectedError | None = None
    vital: bool = False  # vital interest may be offered instead of a consent
    readiness: Readiness | None = None
    texts: Mapping[str, str] = field(default_factory=dict[str, str])
    told: Sequence[str] = ()


def choices(session: Session, wish: Wish) -> Choices:
    """Return what can be chosen for a letter of a case. Raises `NotAllowed`, `UnknownReference`."""
    with session.read(Act.DRAFT_LETTER) as reader:
        scope_of(reader, session.actor).require(Act.DRAFT_LETTER, wish.case or None)
        kept = reader.get(Letter, wish.letter) if wish.letter else None
        if kept is not None and not wish.template:
            wish = _wish_of(kept, today_of(session.clock()))
        template = _template(session, wish.template)
        about = _about(reader, wish, template)
        material = gather(reader, wish.case, office=session.actor.office, acting=session.actor.user, about=about)
        offered = addressees(reader, material, template)
        to = _chosen(reader, material, offered, wish.to)
        if to is not None and to.id not in {each.id for each in offered}:
            offered = [to, *offered]
        usual, others = copies(reader, material, template, to.id if to else "", today_of(session.clock()))
        cc = usual if wish.cc is None else [each for each in _named(reader, material, wish.cc) if each != to]
        wish = replace(
            wish, template=template.code, to=to.id if to else "", cc=tuple(each.id for each in cc), about=about
        )
        return Choices(
            wish=wish,
            number=material.case.number or material.case.village_number or "",
            client=called(material.client),
            clients=[(each.id, called(each)) for each in material.clients],
            several=template.several,
            to=to.name if to else "",
            templates=[(each.code, each.title) for each in templates_for(session)],
            addressees=offered,
            copies=cc,
            copies_offered=others,
            places=template.places,
            plan=material.plan,
            may_issue=may_issue(session, template.code),
            state=(kept.state or "") if kept is not None else "",
        )


def look(session: Session, wish: Wish, *, whole: bool) -> Look:
    """Return how the letter looks; `whole` reads readiness and the template's own words again, too."""
    if not wish.to:
        return Look(refusal=UnknownReference(what="recipient", given=""))
    order = _order(session, wish)
    readiness = _readiness(session, wish) if whole and not wish.vital_by else None
    try:
        papers = preview(session, order)
        if not whole:
            return Look(papers=papers)
        texts, told = _own_words(session, order)
        return Look(papers=papers, readiness=readiness, texts=texts, told=told)
    except ExpectedError as error:
        return Look(refusal=error, vital=_vital(session, wish), readiness=readiness)


def keep(session: Session, wish: Wish) -> str:
    """Keep the letter as a draft in the case, the one it is kept in already where there is one; return its id."""
    if not wish.letter:
        return write_letter(session, _order(session, wish), draft=True).letter
    _rewrite(session, wish, DRAFT)
    return wish.letter


def issue(session: Session, wish: Wish) -> Papers:
    """Issue the letter, or leave it awaiting where the actor may not issue. Raises as `write_letter`."""
    if not wish.letter:
        return write_letter(session, _order(session, wish), draft=False)
    if may_issue(session, wish.template):
        _rewrite(session, wish, DRAFT)
        return approve(session, wish.letter)
    return _rewrite(session, wish, AWAITING)


def templates_for(session: Session) -> list[Template]:
    """Return the letters this office writes: a village post hands complaints over, others write to agencies first."""
    letters = [each for _, each in sorted(library().templates.items()) if each.kind is PaperKind.LETTER]
    over = [each for each in letters if "branch" in each.suits]
    if session.actor.office_kind == _VILLAGE:
        return over
    return [*(each for each in letters if each not in over), *over]


def lines_wanted(place: Place) -> bool:
    """Tell whether a place takes one point on each line."""
    return place.kind is not PlaceKind.PARAGRAPHS


def _rewrite(session: Session, wish: Wish, state: str) -> Papers:
    """Write a kept draft anew as it is wished now; nothing that was issued is ever touched."""
    order = _order(session, wish)
    check_order(order)
    with session.write(Act.DRAFT_LETTER) as tx:
        scope_of(tx, session.actor).require(Act.DRAFT_LETTER, order.case)
        found = tx.need(Letter, wish.letter)
        if found.state not in (DRAFT, AWAITING) or found.voided:
            raise WrongState(kind="letter", state=found.state or "")
        return _rewritten(
            tx, session, order, prepare(session, tx, order, number=None, draft=True), (wish.letter, state)
        )


def _rewritten(tx: Writer, session: Session, order: Order, prepared: Prepared, kept: tuple[str, str]) -> Papers:
    letter, state = kept
    papers = drawn(session, prepared, number="", state=state)
    tx.put("letter", letter, {**ordered(session, order, prepared, papers), **frozen(prepared, papers, {})})
    note(tx, session, Deed.CHANGED, About(kind="letter", id=letter, case=order.case, to=prepared.main.code))
    return replace(papers, letter=letter)


def _order(session: Session, wish: Wish) -> Order:
    return Order(
        case=wish.case,
        template=wish.template,
        to=wish.to,
        cc=wish.cc or (),
        on=today_of(session.clock()),
        edits=wish.edits,
        vital_by=wish.vital_by,
        reason=wish.reason,
        about=wish.about,
    )


def _wish_of(letter: Letter, on: date) -> Wish:
    order = order_of(letter, on)
    return Wish(
        case=order.case,
        letter=letter.id,
        template=order.template,
        to=order.to,
        cc=tuple(order.cc),
        edits=order.edits,
        vital_by=order.vital_by,
        reason=order.reason,
        about=tuple(order.about),
    )


def _about(reader: Reader, wish: Wish, template: Template) -> tuple[str, ...]:
    """Return the clients wished for that are still of this case; one alone where the letter speaks of one."""
    case = reader.get(Case, wish.case)
    wished = tuple(each for each in wish.about if case is not None and each in case.clients)
    return wished if template.several else wished[:1]


def _template(session: Session, wanted: str) -> Template:
    offered = templates_for(session)
    return next((each for each in offered if each.code == wanted), offered[0])


def _chosen(reader: Reader, material: Material, offered: Sequence[Addressee], wanted: str) -> Addressee | None:
    """Return the addressee wished for, else the first that suits; a party is never taken by itself."""
    if wanted and (found := addressee(reader, material, wanted)) is not None:
        return next((each for each in offered if each.id == found.id), found)
    return next((each for each in offered if not each.party), None)


def _named(reader: Reader, material: Material, given: Sequence[str]) -> list[Addressee]:
    found = [addressee(reader, material, each) for each in given]
    return [each for each in found if each is not None]


def _readiness(session: Session, wish: Wish) -> Readiness | None:
    """Return what the rules for this addressee say, None where there are none or nobody should write to them."""
    try:
        return ready(session, wish.case, wish.to, wish.about)
    except (UnknownReference, NotAllowed):
        return None


def _own_words(session: Session, order: Order) -> tuple[Mapping[str, str], Sequence[str]]:
    """Return what the template says in each editable place by itself, and labels of what is disclosed."""
    with session.read(Act.DRAFT_LETTER) as reader:
        prepared = prepare(session, reader, replace(order, edits={}), number=None, draft=True)
    told = [label_of(each) for each in prepared.main.disclosed]
    return typed_texts(prepared.main.model), list(dict.fromkeys(told))


def label_of(fact: str) -> str:
    """Return the label of a fact `kind.field`."""
    kind, _, name = fact.partition(".")
    return SCHEMA[kind].fields[name].label if SCHEMA.knows(kind) and name in SCHEMA[kind].fields else name


def _vital(session: Session, wish: Wish) -> bool:
    with session.read(Act.DRAFT_LETTER) as reader:
        material = gather(reader, wish.case, office=session.actor.office, acting=session.actor.user, about=wish.about)
        return vital_may_carry(reader, material, wish.to, today_of(session.clock()))
