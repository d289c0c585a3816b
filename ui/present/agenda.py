"""Presents the agenda and one letter of it: numbers, days, states as chips, what was told to whom."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.casework.desk.dates import last_day
from app.casework.desk.letters import OPEN_STATES, Agenda, LetterFile, Told
from app.casework.desk.writing import label_of
from app.casework.papers.agenda import UNUSED, Row
from app.records.values.dates import show_date
from ui.letters.agenda import AgendaRow, AgendaView
from ui.letters.letter import LetterView, ToldView
from ui.present import words
from ui.present.letters import withheld_rows
from ui.present.stops import stop_of
from ui.widgets.chips import ChipFace, Tone
from ui.widgets.pills import Filter
from ui.wording.declared import coded

_FACES: Mapping[str, tuple[Tone, str]] = {
    "draft": (Tone.NEUTRAL, "pencil"),
    "awaiting": (Tone.WARNING, "hourglass"),
    "issued": (Tone.SUCCESS, "stamp"),
    "sent": (Tone.ACCENT, "send"),
    "answered": (Tone.SUCCESS, "inbox"),
    "void": (Tone.DANGER, "circle-x"),
    UNUSED: (Tone.NEUTRAL, "minus"),
}
_KINDS = {
    "awaiting": frozenset({"awaiting"}),
    "draft": frozenset({"draft"}),
    "issued": frozenset({"issued"}),
    "sent": frozenset({"sent", "answered"}),
    "void": frozenset({"void", UNUSED}),
}


def _say(text: str) -> str:
    return QCoreApplication.translate("AgendaPresenter", text)


def agenda_view(found: Agenda, current: str, year: int, today: date) -> AgendaView:
    """Return the page, narrowed to one filter."""
    kinds = _KINDS.get(current)
    rows = [each for each in found.rows if kinds is None or each.state in kinds]
    return AgendaView(
        rows=tuple(_row(each, today) for each in rows),
        filters=_filters(found.rows, may_issue=found.may_issue),
        current=current if current in _KINDS else "all",
        years=tuple((str(each), str(each)) for each in found.years),
        year=str(year),
    )


def state_face(state: str) -> ChipFace:
    """Return the chip of a state."""
    tone, icon = _FACES.get(state, (Tone.NEUTRAL, "circle-dashed"))
    word = _say("Tak terpakai") if state == UNUSED else coded("letter_state", state)
    return ChipFace(text=word, tone=tone, icon=icon)


def letter_view(file: LetterFile, today: date) -> LetterView:
    """Return one letter as it stands."""
    letter = file.letter
    names = words.called_words(file.client)
    warning = ""
    if file.refusal is not None:
        stop = stop_of(file.refusal)
        warning = f"{stop.title}. {stop.text}"
    return LetterView(
        letter=letter.id,
        back=", ".join(each for each in (words.short_number(file.case_number), names) if each),
        title=letter.number or _title(file),
        subject=letter.subject or "",
        state=state_face(letter.state or ""),
        facts=_facts(file, today),
        told=tuple(_told(each) for each in file.told),
        warning=warning,
        can=_can(file),
    )


def file_name(file: LetterFile) -> str:
    """Return a neutral name for a copy: "T01-012.pdf"."""
    number = f"{file.letter.sequence:03}" if file.letter.sequence is not None else "draf"
    return f"{file.letter.template or 'surat'}-{number}.pdf"


def _filters(rows: Sequence[Row], *, may_issue: bool) -> tuple[Filter, ...]:
    labels = {
        "awaiting": _say("Menunggu persetujuan"),
        "draft": _say("Draf"),
        "issued": _say("Terbit"),
        "sent": _say("Terkirim"),
        "void": _say("Batal dan tak terpakai"),
    }
    listed = [
        Filter(code=code, label=label, count=sum(1 for each in rows if each.state in _KINDS[code]))
        for code, label in labels.items()
    ]
    every = Filter(code="all", label=_say("Semua"), count=len(rows))
    return (listed[0], every, *listed[1:]) if may_issue and listed[0].count else (every, *listed)


def _row(row: Row, today: date) -> AgendaRow:
    day = last_day(row.date) if row.date else None
    told = words.plain_day(day, today) if day is not None else ""
    if row.state == UNUSED:
        number = _say("nomor urut {n}").format(n=f"{row.sequence:03}")
    else:
        number = row.number or _say("belum bernomor")
    subject = row.reason or row.subject
    return AgendaRow(
        letter=row.letter,
        number=number,
        day=_say("masuk {day}").format(day=told) if row.direction == "in" else told,
        to=row.to or (row.subject if row.reason or not row.to else ""),
        subject=subject if row.to or row.reason else "",
        client=row.client,
        case=row.case,
        state=state_face(row.state),
    )


def _title(file: LetterFile) -> str:
    return _say("Surat belum bernomor") if file.letter.state in OPEN_STATES else _say("Surat")


def _facts(file: LetterFile, today: date) -> tuple[str, ...]:
    letter = file.letter
    found: list[str] = []
    if letter.date:
        day = last_day(letter.date)
        found.append(_say("Tertanggal {day}").format(day=words.plain_day(day, today) if day else letter.date))
    if letter.signatory:
        found.append(_say("Ditandatangani {who}").format(who=letter.signatory))
    if letter.basis == "vital":
        found.append(_say("Atas dasar kepentingan vital, disetujui {who}").format(who=letter.agreed_by or "–"))
    if letter.sent_at:
        through = coded("agency_channel", letter.sent_through) if letter.sent_through else ""
        sent = _say("Dikirim {day}").format(day=show_date(letter.sent_at))
        received = _say("diterima {who}").format(who=letter.received_by) if letter.received_by else ""
        found.append(", ".join(each for each in (sent, words.lower_first(through), received) if each))
    if letter.fingerprint:
        found.append(_say("Sidik {mark}").format(mark=letter.fingerprint))
    if letter.void_reason:
        found.append(_say("Dibatalkan: {why}").format(why=letter.void_reason))
    return tuple(found)


def _told(told: Told) -> ToldView:
    labels = dict.fromkeys(label_of(each) for each in told.disclosed)
    return ToldView(
        code=told.to,
        name=told.name or _say("Penerima"),
        told=tuple(labels),
        withheld=withheld_rows([(label_of(fact), why) for fact, why in told.withheld]),
    )


def _can(file: LetterFile) -> frozenset[str]:
    state, can = file.letter.state or "", set[str]()
    letter = bool(file.letter.template or "") and not (file.letter.template or "").startswith("F")
    if file.pdf and state not in OPEN_STATES:
        can |= {"out", "save"}
    if state in OPEN_STATES:
        can.add("edit")
    if state in OPEN_STATES and file.may_issue and file.refusal is None:
        can.add("approve")
    if state == "issued" and letter:
        can.add("sent")
    if state in ("issued", "sent") and letter:
        can.add("slip")
    if state in ("draft", "awaiting", "issued", "sent") and file.may_issue:
        can.add("void")
    return frozenset(can)
