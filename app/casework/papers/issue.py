"""Turns an order into papers: previews, drafts kept, letters issued with number, frozen text and PDF."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from app.casework.access import About, Deed, note
from app.casework.errors import NotAllowed, WrongState
from app.casework.papers.numbers import draw_number
from app.casework.papers.paper import Kept, Order, Prepared, Rendering, prepare
from app.casework.papers.storing import keep_pdf, read_pdf
from app.casework.permission import Act, require
from app.casework.scope import scope_of
from app.casework.session import Session
from app.letters.errors import TypedTextLeaks
from app.letters.fingerprint import sealed
from app.letters.frozen import frozen_text
from app.letters.pdf import render
from app.records.kinds.letter import Letter
from db.schema.values import Json
from db.store.writer import Writer

_OUT = "out"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One addressee's PDF: whom for, the bytes, what is not in it and why."""

    recipient: str
    name: str
    code: str
    pdf: bytes = field(repr=False)
    kept: Sequence[Kept]
    leaks: Sequence[str]  # editable places whose typed words were masked


@dataclass(frozen=True, slots=True, kw_only=True)
class Papers:
    """A letter and its copies as PDF; `letter` and `number` are empty for a mere preview."""

    letter: str
    number: str
    fingerprint: str
    state: str
    main: Sheet
    copies: Sequence[Sheet]
    warnings: Sequence[str]
    ask_for_index: bool = False


def preview(session: Session, order: Order) -> Papers:
    """Return what would be printed, as a draft; nothing is written. Gated like the letter itself."""
    with session.read(Act.DRAFT_LETTER) as reader:
        scope_of(reader, session.actor).require(Act.DRAFT_LETTER, order.case)
        prepared = prepare(session, reader, order, number=None, draft=True)
    return _papers(session, prepared, "", "", "draft")


def write_letter(session: Session, order: Order, *, draft: bool) -> Papers:
    """Keep a draft, or issue the letter; who may not issue leaves it awaiting approval, without a number.

    Raises what `prepare` raises, and `TypedTextLeaks(keys, audience)` where typed words would tell the recipient
    what was not released: such a letter is not issued.
    """
    require(session.actor, Act.DRAFT_LETTER)
    state = "draft" if draft else "issued" if session.actor.may(Act.ISSUE_LETTER) else "awaiting"
    return _write(session, order, state, letter="")


def approve(session: Session, letter: str) -> Papers:
    """Issue a letter that waits for approval, gated anew as things stand today."""
    require(session.actor, Act.ISSUE_LETTER)
    with session.store.read() as reader:
        found = reader.need(Letter, letter)
        scope_of(reader, session.actor).require(Act.ISSUE_LETTER, found.case)
    if found.state not in ("awaiting", "draft"):
        raise WrongState(kind="letter", state=found.state or "")
    return _write(session, order_of(found, session.clock().date()), "issued", letter=found.id)


def order_of(letter: Letter, on: date) -> Order:
    """Return the order a kept letter was written from."""
    written = letter.written or {}
    return Order(
        case=letter.case or "",
        template=letter.template or "",
        to=letter.recipient or "",
        cc=tuple(letter.cc or ()),
        on=on,
        edits={name: value for name, value in written.items() if isinstance(value, str)},
        subject=letter.subject or "",
        vital_by=letter.agreed_by or "",
        reason=letter.reason or "",
    )


def _write(session: Session, order: Order, state: str, *, letter: str) -> Papers:
    before = dict(session.counters)
    try:
        with session.store.write() as tx:
            scope_of(tx, session.actor).require(Act.DRAFT_LETTER, order.case)
            return _write_in(tx, session, order, state, letter)
    except BaseException:
        session.counters.clear()
        session.counters.update(before)
        raise


def _write_in(tx: Writer, session: Session, order: Order, state: str, letter: str) -> Papers:
    issued = state == "issued"
    prepared = prepare(session, tx, order, number=None, draft=not issued)
    if issued and prepared.main.hits:
        places = sorted({hit.key for hit in prepared.main.hits})
        raise TypedTextLeaks(keys=places, audience=prepared.main.code or prepared.main.recipient)
    number, sequence, ask = "", None, False
    if issued:
        drawn = draw_number(tx, session, prepared.template, order.on)
        number, sequence, ask = drawn.text, drawn.sequence, drawn.ask_for_index
        prepared = prepare(session, tx, order, number=number, draft=False)
    papers = _papers(session, prepared, letter, number, state)
    record = _record(session, order, prepared, papers, sequence)
    blobs = (
        {each.recipient: keep_pdf(tx, session, each.pdf) for each in (papers.main, *papers.copies)} if issued else {}
    )
    saved = tx.put("letter", letter or None, record | _files(prepared, blobs))
    note(tx, session, Deed.CHANGED, About(kind="letter", id=saved, case=order.case, to=prepared.main.code))
    return replace(papers, letter=saved, ask_for_index=ask)


def _record(
    session: Session, order: Order, prepared: Prepared, papers: Papers, sequence: int | None
) -> dict[str, Json]:
    state, number = papers.state, papers.number
    main, template = prepared.main, prepared.template
    fields: dict[str, Json] = {
        "case": order.case,
        "direction": _OUT,
        "series": template.number_code or None,
        "template": template.code,
        "template_version": template.version,
        "number": number or None,
        "sequence": sequence,
        "date": order.on.isoformat(),
        "office": session.actor.office,
        "subject": main.model.head.subject if main.model.head is not None else template.title,
        "recipient": main.recipient,
        "cc": [each.recipient for each in prepared.copies],
        "reason": order.reason or None,
        "enclosures": list(main.model.enclosures),
        "written": dict(order.edits) or None,
        "basis": "vital" if main.ruling.vital is not None else "consent",
        "agreed_by": order.vital_by or None,
        "state": state,
        "consents": list(main.ruling.consents),
        "signatory": main.model.signature.name if main.model.signature else None,
        "signatory_title": main.model.signature.title if main.model.signature else None,
    }
    if not papers.letter:
        fields["written_by"] = session.actor.user or None
    if state == "issued":
        fields["approved_by"] = session.actor.user or None
        fields["approved_at"] = session.clock().isoformat(timespec="seconds")
        fields["fingerprint"] = papers.fingerprint
    return fields


def _files(prepared: Prepared, blobs: dict[str, str]) -> dict[str, Json]:
    """Return what freezes with the issue: the text and PDF of each rendering, what it discloses and what it keeps."""
    fields: dict[str, Json] = {
        "text": frozen_text(prepared.main.model),
        "disclosed": disclosed(prepared.main),
        "withheld": [_kept(each, prepared.main) for each in prepared.main.kept],
    }
    if blobs:
        fields["blob"] = blobs[prepared.main.recipient]
    fields["copies"] = [
        {
            "to": each.recipient,
            "text": frozen_text(each.model),
            "disclosed": disclosed(each),
            "withheld": [_kept(one, each) for one in each.kept],
            **({"blob": blobs[each.recipient]} if blobs else {}),
        }
        for each in prepared.copies
    ]
    return fields


def disclosed(rendering: Rendering) -> list[str]:
    """Return the facts one rendering carries, as consents name them."""
    return sorted({each.fact for each in rendering.ruling.released if each.data_class != "public" and each.value})


def _kept(kept: Kept, rendering: Rendering) -> dict[str, Json]:
    return {"fact": kept.fact, "why": kept.why, "to": rendering.code or rendering.recipient}


def _papers(session: Session, prepared: Prepared, letter: str, number: str, state: str) -> Papers:
    main, mark = _sheet(session, prepared.main)
    copies = [_sheet(session, each)[0] for each in prepared.copies]
    return Papers(
        letter=letter,
        number=number,
        fingerprint=mark,
        state=state,
        main=main,
        copies=copies,
        warnings=prepared.warnings,
    )


def _sheet(session: Session, rendering: Rendering) -> tuple[Sheet, str]:
    model = sealed(rendering.model, session.letter_key)
    sheet = Sheet(
        recipient=rendering.recipient,
        name=rendering.name,
        code=rendering.code,
        pdf=render(model),
        kept=rendering.kept,
        leaks=sorted({hit.key for hit in rendering.hits}),
    )
    return sheet, model.fingerprint or ""


def mark_sent(
    session: Session, letter: str, *, at: str, through: str | None = None, received_by: str | None = None
) -> None:
    """Record that an issued letter left, when and how."""
    _change(
        session,
        letter,
        ("issued", "sent"),
        {"state": "sent", "sent_at": at, "sent_through": through, "received_by": received_by},
    )


def void_letter(session: Session, letter: str, reason: str) -> None:
    """Void a letter with its reason; its number stays in the agenda and is never used again."""
    if not reason.strip():
        raise NotAllowed(act="issue_letter", reason="void_reason")
    _change(session, letter, ("draft", "awaiting", "issued", "sent"), {"state": "void", "void_reason": reason})


def _change(session: Session, letter: str, states: Sequence[str], fields: dict[str, Json]) -> None:
    with session.write(Act.ISSUE_LETTER if fields["state"] == "void" else Act.DRAFT_LETTER) as tx:
        found = tx.need(Letter, letter)
        scope_of(tx, session.actor).require(Act.DRAFT_LETTER, found.case)
        if found.state not in states:
            raise WrongState(kind="letter", state=found.state or "")
        tx.put("letter", letter, {name: value for name, value in fields.items() if value is not None})
        note(tx, session, Deed.CHANGED, About(kind="letter", id=letter, case=found.case))


def stored_pdf(session: Session, letter: str) -> bytes:
    """Return the PDF an issued letter was frozen as; opening it is a view and is logged."""
    with session.read(Act.DRAFT_LETTER) as reader:
        found = reader.need(Letter, letter)
        scope_of(reader, session.actor).require(Act.READ, found.case)
        content = read_pdf(reader, session, found.blob or "")
    with session.store.write() as tx:
        note(tx, session, Deed.VIEWED, About(kind="letter", id=letter, case=found.case))
    return content
