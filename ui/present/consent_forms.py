"""Presents the papers a client signs, beside the consents of her case, and which letters are still being written."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.casework.desk.case import CaseFile
from app.casework.desk.letters import OPEN_STATES
from app.casework.desk.listing import SentCase
from app.records.values.dates import show_date
from ui.present import words
from ui.record.view import Line, Section

FORM = "form"
HANDOVER = "handover"  # the letter with which a village hands a complaint over


def _say(text: str) -> str:
    return QCoreApplication.translate("ConsentForms", text)


def consent_forms(file: CaseFile) -> Section:
    """Return F01 for a new consent and for each one given, and F03; a line leads to its preview."""
    given = [
        Line(
            kind=FORM,
            id=f"F01/{each.id}",
            icon="printer",
            strong=False,
            title=_say("Formulir persetujuan (F01) yang sudah diberikan"),
            detail=each.number or "",
            right=show_date(each.given_at) if each.given_at else "",
        )
        for each in reversed(file.material.consents)
        if each.withdrawn_at is None and each.basis != "vital"
    ]
    new = Line(
        kind=FORM,
        id="F01/",
        icon="file-pen-line",
        strong=False,
        title=_say("Formulir persetujuan (F01)"),
        detail=_say("Terisi atau kosong, untuk ditandatangani"),
    )
    power = Line(
        kind=FORM,
        id="F03/",
        icon="file-pen-line",
        strong=False,
        title=_say("Surat kuasa pendampingan (F03)"),
        detail=_say("Terisi atau kosong, untuk ditandatangani"),
    )
    return Section(kind=FORM, title=_say("Formulir untuk klien"), lines=(new, *given, power))


def is_open(file: CaseFile | None, letter: str) -> bool:
    """Tell whether a letter is still a draft that somebody writes on."""
    found = next((each for each in file.letters if each.id == letter), None) if file is not None else None
    return found is not None and found.state == OPEN_STATES[-1]


def village_papers(cases: Sequence[SentCase], *, veiled: bool) -> Section:
    """Return the two papers a village post writes, for each complaint the branch has not accepted yet."""
    lines: list[Line] = []
    for case in cases:
        sent = case.sent
        if sent.accepted:
            continue
        number = sent.number or sent.village_number
        hidden = veiled and not case.client.code
        name = number if hidden else words.called_words(case.client, number)
        letter = _say("Surat pengantar ke cabang (T14)")
        form = _say("Formulir persetujuan (F01)")
        lines.append(Line(kind=HANDOVER, id=sent.case, icon="mail-plus", strong=False, title=letter, detail=name))
        lines.append(Line(kind=FORM, id=sent.case, icon="file-pen-line", strong=False, title=form, detail=name))
    return Section(
        kind=FORM,
        title=_say("Surat dan formulir"),
        lines=tuple(lines),
        teaching=_say("Muncul begitu ada pengaduan yang belum diterima cabang."),
    )
