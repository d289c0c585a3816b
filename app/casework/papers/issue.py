"""Turns an order into papers: previews, drafts kept, letters issued with number, frozen text and PDF."""

from dataclasses import dataclass, replace

from app.casework.access import About, Deed, note
from app.casework.desk.dates import today_of
from app.casework.errors import NotAllowed, WrongState
from app.casework.papers.filing import ISSUED, Papers, drawn, frozen, order_of, ordered
from app.casework.papers.library import library
from app.casework.papers.numbers import draw_number, restoring_counters
from app.casework.papers.paper import Order, Prepared, check_order, may_issue, prepare
from app.casework.papers.storing import dropping_unkept, keep_pdf
from app.casework.papers.vital import keep_vital
from app.casework.permission import Act, require
from app.casework.scope import scope_of
from app.casework.session import Session
from app.letters.errors import TypedTextLeaks
from app.records.kinds.letter import Letter
from db.store.writer import Writer

_WAITING = ("awaiting", "draft")


def preview(session: Session, order: Order) -> Papers:
    """Return what would be printed, as a draft; nothing is written. Gated like the letter itself."""
    check_order(order)
    with session.read(Act.DRAFT_LETTER) as reader:
        scope_of(reader, session.actor).require(Act.DRAFT_LETTER, order.case)
        prepared = prepare(session, reader, order, number=None, draft=True)
    return drawn(session, prepared, number="", state="draft")


def write_letter(session: Session, order: Order, *, draft: bool) -> Papers:
    """Keep a draft, or issue the letter; who may not issue leaves it awaiting approval, without a number.

    Raises what `check_order` and `prepare` raise, and `TypedTextLeaks(keys, audience)` where somebody's words would
    tell the recipient what was not released: such a letter is not issued.
    """
    require(session.actor, Act.DRAFT_LETTER)
    check_order(order)
    state = "draft" if draft else ISSUED if may_issue(session, order.template) else "awaiting"
    with restoring_counters(session), dropping_unkept(session) as sealed, session.store.write() as tx:
        return _write(tx, session, _Writing(order=order, state=state, letter="", sealed=sealed))


def approve(session: Session, letter: str) -> Papers:
    """Issue a letter that waits for approval, gated anew as things stand today and dated today.

    Raises `WrongState`, `NotAllowed` (`scope` for another office's letter), and what `write_letter` raises.
    """
    require(session.actor, Act.DRAFT_LETTER)
    with restoring_counters(session), dropping_unkept(session) as sealed, session.store.write() as tx:
        found = tx.need(Letter, letter)
        scope_of(tx, session.actor).require(Act.ISSUE_LETTER, found.case)
        if not may_issue(session, found.template or ""):
            require(session.actor, Act.ISSUE_LETTER)
        if found.state not in _WAITING or found.voided or found.direction == "in":
            raise WrongState(kind="letter", state=found.state or "")
        if found.office != session.actor.office:
            raise NotAllowed(act=Act.ISSUE_LETTER.value, reason="scope")
        order = order_of(found, today_of(session.clock()))
        return _write(tx, session, _Writing(order=order, state=ISSUED, letter=found.id, sealed=sealed))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Writing:
    """What is written: the order, the state it is to have, the letter it is kept in already, files sealed for it."""

    order: Order
    state: str
    letter: str
    sealed: list[str]


def _write(tx: Writer, session: Session, writing: _Writing) -> Papers:
    order, state, letter = writing.order, writing.state, writing.letter
    scope_of(tx, session.actor).require(Act.DRAFT_LETTER, order.case)
    issued = state == ISSUED
    template = library().template(order.template)
    numbered = draw_number(tx, session, template, order.on) if issued else None  # undone with everything if refused
    number = numbered.text if numbered is not None else ""
    prepared = prepare(session, tx, order, number=number or None, draft=not issued)
    if issued:
        _refuse_leaks(prepared)
    papers = drawn(session, prepared, number=number, state=state)
    sheets = (papers.main, *papers.copies) if issued else ()
    blobs = {each.recipient: keep_pdf(tx, session, each.pdf, writing.sealed) for each in sheets}
    fields = {**ordered(session, order, prepared, papers), **frozen(prepared, papers, blobs)}
    if numbered is not None:
        fields["sequence"] = numbered.sequence
    if not letter:
        fields["written_by"] = session.actor.user or None
    saved = tx.put("letter", letter or None, {name: value for name, value in fields.items() if value is not None})
    note(tx, session, Deed.CHANGED, About(kind="letter", id=saved, case=order.case, to=prepared.main.code))
    if issued and prepared.main.ruling.vital is not None:
        keep_vital(tx, session, prepared, saved)
    return replace(papers, letter=saved, ask_for_index=numbered is not None and numbered.ask_for_index)


def _refuse_leaks(prepared: Prepared) -> None:
    places = sorted({each.key for each in prepared.main.leaks})
    if places:
        raise TypedTextLeaks(keys=places, audience=prepared.main.code or prepared.main.recipient)
