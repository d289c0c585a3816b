"""Files a letter in its record: what was ordered, and, once issued, what each addressee's paper said and disclosed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from app.casework.papers.library import matrix
from app.casework.papers.masking import SUBJECT
from app.casework.papers.paper import Order, Prepared
from app.casework.papers.rendering import Kept, Leak, Rendering
from app.casework.session import Session
from app.letters.fingerprint import sealed
from app.letters.frozen import frozen_text
from app.letters.pdf import render
from app.records.kinds.letter import Letter
from db.schema.values import Json

ISSUED = "issued"
_OUT = "out"
_BY_HAND, _ABOUT = "by-hand", "about-clients"  # no place is called so: a hyphen is none of theirs


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One addressee's PDF: whom for, the bytes, what is not in it and why.

    `leaks` names the editable places (and fields) whose words told what was not released: they are masked. `found` says
    which words these are.
    """

    recipient: str
    name: str
    code: str
    fingerprint: str
    pdf: bytes = field(repr=False)
    kept: Sequence[Kept]
    leaks: Sequence[str]
    found: Sequence[Leak] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Papers:
    """A letter and its copies as PDF; `letter` and `number` are empty for a mere preview."""

    letter: str
    number: str
    state: str
    main: Sheet
    copies: Sequence[Sheet]
    warnings: Sequence[str]
    ask_for_index: bool = False

    @property
    def fingerprint(self) -> str:
        """Return the fingerprint of the recipient's own paper."""
        return self.main.fingerprint


def drawn(session: Session, prepared: Prepared, *, number: str, state: str) -> Papers:
    """Return the PDFs of a prepared letter."""
    return Papers(
        letter="",
        number=number,
        state=state,
        main=_sheet(session, prepared.main),
        copies=[_sheet(session, each) for each in prepared.copies],
        warnings=prepared.warnings,
    )


def _sheet(session: Session, rendering: Rendering) -> Sheet:
    model = sealed(rendering.model, session.letter_key)
    return Sheet(
        recipient=rendering.recipient,
        name=rendering.name,
        code=rendering.code,
        fingerprint=model.fingerprint or "",
        pdf=render(model),
        kept=rendering.kept,
        leaks=sorted({each.key for each in rendering.leaks}),
        found=rendering.leaks,
    )


def ordered(session: Session, order: Order, prepared: Prepared, papers: Papers) -> dict[str, Json]:
    """Return the fields that say what was ordered and where it stands."""
    main, template = prepared.main, prepared.template
    signature = main.model.signature
    written: dict[str, Json] = {**order.edits, **({SUBJECT: order.subject.strip()} if order.subject.strip() else {})}
    if order.by_hand:
        written[_BY_HAND] = sorted(order.by_hand)
    if order.about:
        written[_ABOUT] = list(order.about)
    fields: dict[str, Json] = {
        "case": order.case,
        "direction": _OUT,
        "series": template.number_code or None,
        "template": template.code,
        "template_version": template.version,
        "number": papers.number or None,
        "date": order.on.isoformat(),
        "office": session.actor.office,
        "subject": main.model.head.subject if main.model.head is not None else template.title,
        "recipient": main.recipient,
        "cc": [each.recipient for each in prepared.copies],
        "reason": order.reason.strip() or None,
        "enclosures": list(main.model.enclosures),
        "written": written or None,
        "basis": _basis(main),
        "agreed_by": order.vital_by.strip() or None,
        "state": papers.state,
        "signatory": signature.name if signature else None,
        "signatory_title": signature.title if signature else None,
    }
    if papers.state == ISSUED:
        fields["approved_by"] = session.actor.user or None
        fields["approved_at"] = session.clock().isoformat(timespec="seconds")
    return fields


def frozen(prepared: Prepared, papers: Papers, blobs: Mapping[str, str]) -> dict[str, Json]:
    """Return what freezes with the issue: the text and PDF of each rendering, what it discloses and what it keeps."""
    relied = dict.fromkeys(one for each in (prepared.main, *prepared.copies) for one in each.ruling.consents)
    fields: dict[str, Json] = {
        "text": frozen_text(prepared.main.model),
        "disclosed": list(prepared.main.disclosed),
        "withheld": _withheld(prepared.main),
        "consents": list(relied),
        "copies": [
            {
                "to": each.recipient,
                "text": frozen_text(each.model),
                "disclosed": list(each.disclosed),
                "withheld": _withheld(each),
                **({"blob": blobs[each.recipient], "fingerprint": sheet.fingerprint} if blobs else {}),
            }
            for each, sheet in zip(prepared.copies, papers.copies, strict=True)
        ],
    }
    if blobs:
        fields["blob"] = blobs[prepared.main.recipient]
        fields["fingerprint"] = papers.fingerprint
    return fields


def order_of(letter: Letter, on: date) -> Order:
    """Return the order a kept letter was written from, for a letter dated `on`."""
    written = dict(letter.written or {})
    subject, by_hand = written.pop(SUBJECT, ""), written.pop(_BY_HAND, ())
    written.pop(_ABOUT, None)
    return Order(
        case=letter.case or "",
        template=letter.template or "",
        to=letter.recipient or "",
        cc=tuple(letter.cc or ()),
        on=on,
        edits={name: value for name, value in written.items() if isinstance(value, str)},
        subject=subject if isinstance(subject, str) else "",
        vital_by=letter.agreed_by or "",
        reason=letter.reason or "",
        by_hand=frozenset(each for each in by_hand if isinstance(each, str))
        if isinstance(by_hand, list | tuple)
        else frozenset(),
        about=about_of(letter),
    )


def about_of(letter: Letter) -> tuple[str, ...]:
    """Return the clients a letter was written about, () where none was named: then it is the first of the case."""
    named = (letter.written or {}).get(_ABOUT)
    return tuple(each for each in named if isinstance(each, str)) if isinstance(named, list | tuple) else ()


def _basis(main: Rendering) -> str | None:
    if main.ruling.reader.row == matrix().house:
        return None
    return "vital" if main.ruling.vital is not None else "consent"


def _withheld(rendering: Rendering) -> list[Json]:
    to = rendering.code or rendering.recipient
    return [{"fact": each.fact, "why": each.why, "to": to} for each in rendering.kept]
