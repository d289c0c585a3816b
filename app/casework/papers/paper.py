"""Prepares a letter: whom it may be written to, then one rendering for each addressee, each gated for itself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from app.casework.desk.dates import today_of
from app.casework.errors import NotAllowed, UnknownReference
from app.casework.papers.envelope import Occasion
from app.casework.papers.library import library, matrix
from app.casework.papers.material import Material, Recipient, find_recipient, gather
from app.casework.papers.reach import barred, is_adverse
from app.casework.papers.release import Asked, reachable, rule_alone
from app.casework.papers.rendering import Rendering, renderer
from app.casework.permission import MAY, Act, Role
from app.casework.session import Session
from app.letters.errors import ConsentMissing
from app.letters.facts import Vital
from app.letters.library import Template
from app.letters.model import PaperKind
from app.records.kinds.agency import Agency
from app.records.kinds.office import Office, User
from app.records.types import FACT
from db.schema.values import LINE, TEXT, InvalidValue
from db.store.reader import Page, Reader

ARCHIVE = "copy_is_archive"  # our own offices keep every letter; they stand in no copy list
MISMATCH = "template_mismatch"
_DRAFT = "draft_letter"
_LONGEST_SUBJECT = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What somebody asks to be written. `edits` are words typed into editable places; `on` is the letter's date.

    `vital_by`: the coordinator who agreed that vital interest carries the letter, with `reason`. `reason` is also
    wanted for writing to a reported party. `by_hand` are facts (`kind.field` or record ids) released by hand. `about`
    are the clients the letter speaks of; with none named, the first client of the case.
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
    about: Sequence[str] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A letter and its copies, ready to be drawn; nothing is written down yet."""

    template: Template
    material: Material
    main: Rendering
    copies: Sequence[Rendering]
    warnings: Sequence[str]


def check_order(order: Order) -> None:
    """Refuse an order no paper could come of: an unknown template, place or fact, words nobody could print.

    Raises `TemplateUnknown`, `UnknownReference`, `InvalidValue`.
    """
    template = library().template(order.template)
    if template.kind is not PaperKind.LETTER:
        raise UnknownReference(what="letter template", given=order.template)
    places = {each.key for each in template.places}
    for key, text in order.edits.items():
        if key not in places:
            raise UnknownReference(what="editable place", given=key[:40])
        _check_words(key, text)
    for each in order.by_hand:
        FACT.clean(each)
    for name, text in (("subject", order.subject), ("agreed_by", order.vital_by)):
        LINE.clean(text)
        if len(text) > _LONGEST_SUBJECT:
            raise InvalidValue(reason="too_long", field=name, kind="letter", longest=_LONGEST_SUBJECT)
    _check_words("reason", order.reason)


def _check_words(field: str, text: str) -> None:
    """Refuse words nobody could print, by the place they were typed in."""
    try:
        TEXT.clean(text)
    except InvalidValue as refused:
        longest = refused.facts.get("longest")
        raise InvalidValue(
            reason=refused.reason, field=field, kind="letter", length=len(text), longest=longest
        ) from refused


def prepare(session: Session, reader: Reader, order: Order, *, number: str | None, draft: bool) -> Prepared:
    """Return the renderings of an order.

    Raises `ConsentMissing(audience, client)` where nothing of a client may go to the recipient; `NotAllowed(reason=…)`
    for whoever must not get a paper of this case (see `_require`); `UnknownReference`, `TemplateUnknown`.
    """
    template = library().template(order.template)
    material = gather(reader, order.case, office=session.actor.office, acting=session.actor.user, about=order.about)
    recipient = find_recipient(reader, order.case, order.to)
    given = {each.id: each for each in (find_recipient(reader, order.case, one) for one in order.cc)}
    cc = [each for each in given.values() if each.id != recipient.id and not isinstance(each, Office)]
    _require(session, material, template, order, (recipient, cc))
    today = today_of(session.clock())
    asked = Asked(on=today, vital=_vital(reader, material, order, recipient, today), by_hand=order.by_hand)
    occasion = Occasion(
        material=material,
        template=template,
        recipient=recipient,
        cc=cc,
        on=order.on,
        number=number,
        subject=order.subject.strip(),
        draft=draft,
    )
    desk = renderer(session, reader, occasion, asked, order.edits)
    main = desk.render(recipient)
    if not main.ruling.allowed:
        alone = rule_alone(material, main.ruling.reader, (), matrix(), asked)
        who = next((client for client, each in alone.items() if not each.allowed), "")
        raise ConsentMissing(field="*", audience=main.code or main.recipient, client=who)
    copies = [desk.render(each) for each in cc]
    refused = next((each for each in copies if each.ruling.objected), None)
    if refused is not None:
        raise NotAllowed(act=_DRAFT, reason="objected")
    warnings = [] if _fits(template, recipient) else [MISMATCH]
    warnings += [ARCHIVE] if any(isinstance(each, Office) for each in given.values()) else []
    return Prepared(template=template, material=material, main=main, copies=copies, warnings=warnings)


def may_issue(session: Session, template: str) -> bool:
    """Tell whether the actor may issue: coordinators and above; a village officer what hands a complaint over."""
    if session.actor.may(Act.ISSUE_LETTER):
        return True
    return _is_village(session) and template in _village_papers() and Role.VILLAGE_OFFICER in session.actor.roles


def require_paper(session: Session, template: str) -> None:
    """Refuse what an office does not write: a village post has no letters but those between our own offices."""
    if _is_village(session) and template not in _village_papers():
        raise NotAllowed(act=_DRAFT, reason="village")


def _is_village(session: Session) -> bool:
    return session.actor.office_kind == "village"


def _village_papers() -> frozenset[str]:
    handing_over = {code for code, each in library().templates.items() if "branch" in each.suits}
    return frozenset(handing_over | {"F01"})


def _require(
    session: Session, material: Material, template: Template, order: Order, to: tuple[Recipient, Sequence[Recipient]]
) -> None:
    """Refuse whom no paper may reach.

    Reasons: `one_client` (several in a letter about one), `village`, `house_only` (a letter for an agency is not written to our own office, nor this one to itself),
    `blocked`, `must_not_know`, `may_not_know`, `not_via_village`, `reported_party` (wants a reason), `adverse_copy`.
    """
    recipient, cc = to
    if len(material.chosen) > 1 and not template.several:
        raise NotAllowed(act=_DRAFT, reason="one_client")
    require_paper(session, template.code)
    ours = isinstance(recipient, Office)
    if ours and ("branch" not in template.suits or recipient.kind_ == "village" or recipient.id == material.office.id):
        raise NotAllowed(act=_DRAFT, reason="house_only")
    for each in (recipient, *cc):
        if reason := barred(material, each):
            raise NotAllowed(act=_DRAFT, reason=reason)
    if is_adverse(material, recipient) and not order.reason.strip():
        raise NotAllowed(act=_DRAFT, reason="reported_party")
    if any(is_adverse(material, each) for each in cc):
        raise NotAllowed(act=_DRAFT, reason="adverse_copy")


def _fits(template: Template, recipient: Recipient) -> bool:
    kind = recipient.kind_ if isinstance(recipient, Agency | Office) else ""
    return not template.suits or kind in template.suits


def _vital(reader: Reader, material: Material, order: Order, recipient: Recipient, today: date) -> Vital | None:
    """Return vital interest as agreed; refuse a name that is known here and is no coordinator's."""
    if not order.vital_by:
        return None
    agreed = order.vital_by.strip()
    if not agreed or not order.reason.strip():
        raise NotAllowed(act=_DRAFT, reason="vital")
    issuing = {role.value for role in MAY[Act.ISSUE_LETTER]}
    known = [
        each
        for each in reader.list(User, Page(limit=-1))
        if agreed.casefold() in {(name or "").casefold() for name in (each.name, each.screen_name)}
    ]
    if known and not any(issuing & set(each.roles) for each in known):
        raise NotAllowed(act=_DRAFT, reason="vital")
    return Vital(reader=recipient.id, agreed_by=agreed, reason=order.reason, reachable=reachable(material, today))
