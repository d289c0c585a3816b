"""Presents the list of cases: rows, filters with their counts, and how columns sort."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.casework.desk.cases import CaseLine
from app.casework.desk.stage import Stage, Standing
from app.records import codes
from ui.cases.view import CaseRow, CasesView, Deadline
from ui.home.view import Due
from ui.present import words
from ui.present.home import due_words
from ui.widgets.chips import Risk
from ui.widgets.pills import Filter
from ui.widgets.stage import StageFace
from ui.wording.declared import coded

SORTS = {"client": "number"}  # column → what the list can be walked by
_SHARES = {
    Stage.VERIFICATION: 0.12, Stage.ASSESSMENT: 0.25, Stage.PLAN: 0.4, Stage.WAITING_REPLY: 0.55,
    Stage.FOLLOW_UP: 0.7, Stage.MONITORING: 0.85, Stage.CLOSED: 1.0, Stage.HANDED_OVER: 1.0, Stage.REOPENED: 0.3,
}  # fmt: skip


def _say(text: str) -> str:
    return QCoreApplication.translate("CasesPresenter", text)


def stage_face(standing: Standing, today: date) -> StageFace:
    """Return the stage as a ring and a word."""
    return StageFace(
        word=coded("stage", standing.stage.value),
        share=_SHARES[standing.stage],
        since=words.since(standing.since, today),
    )


def risk_of(code: str) -> Risk | None:
    """Return the level of risk, None where there is none (or one of a newer version)."""
    return Risk(code) if code in Risk._value2member_map_ else None


def country_words(code: str) -> str:
    """Return a country's Indonesian name, "" for none; an unknown code says where it comes from."""
    return coded("countries", code) if code and codes.known("countries", code) else code


def where(phase: str, country: str) -> str:
    """Return "Selama bekerja · Arab Saudi" as far as known."""
    parts = (coded("phase", phase) if phase else "", country_words(country))
    return " · ".join(part for part in parts if part)


def case_row(line: CaseLine, today: date) -> CaseRow:
    """Return one row."""
    deadline = _deadline(line.day, today)
    return CaseRow(
        case=line.case,
        name=line.client.text or _say("Tanpa nama"),
        number=line.number,
        code_name=line.client.code,
        kind=coded("case_type", line.primary_type) if line.primary_type else _say("Jenis belum ditentukan"),
        where=where("", line.country),
        risk=risk_of(line.risk),
        stage=stage_face(line.standing, today),
        deadline=deadline,
        when=_when(line, deadline, today),
        what=line.what,
        assigned=line.assigned,
    )


def _deadline(day: date | None, today: date) -> Deadline:
    if day is None:
        return Deadline.NONE
    if day < today:
        return Deadline.OVERDUE
    return Deadline.TODAY if day == today else Deadline.LATER


def _when(line: CaseLine, deadline: Deadline, today: date) -> str:
    match deadline:
        case Deadline.NONE:
            return ""
        case Deadline.OVERDUE:
            return words.upper_first(due_words(line.day, line.hour, Due.OVERDUE, today))
        case Deadline.TODAY:
            return _say("Hari ini, {hour}").format(hour=line.hour) if line.hour else _say("Hari ini")
        case Deadline.LATER:
            return due_words(line.day, line.hour, Due.LATER, today)


def cases_view(counts: Mapping[str, int], chosen: str, sort: str, *, descending: bool) -> CasesView:
    """Return the page without its rows; `counts` by filter."""
    labels = (
        ("open", _say("Aktif")),
        ("mine", _say("Saya dampingi")),
        ("emergency", _say("Darurat")),
        ("waiting", _say("Menunggu kontak")),
        ("closed", _say("Ditutup")),
    )
    nouns = {
        "open": _say("kasus aktif"),
        "mine": _say("kasus yang saya dampingi"),
        "emergency": _say("kasus darurat"),
        "waiting": _say("kasus menunggu kontak"),
        "closed": _say("kasus ditutup"),
    }
    return CasesView(
        active=counts.get("open", 0),
        all=counts.get("all", 0),
        shown=counts.get(chosen, 0),
        noun=nouns.get(chosen, _say("kasus")),
        filters=tuple(Filter(code=code, label=label, count=counts.get(code, 0)) for code, label in labels),
        current=chosen,
        sort=sort,
        descending=descending,
    )
