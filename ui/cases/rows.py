"""Turns a case into the cells of its row, open or behind the Tirai."""

from PySide6.QtCore import QCoreApplication

from ui.cases.view import CaseRow, Deadline
from ui.widgets.cells import Cell, Two, Words
from ui.widgets.chips import risk_face
from ui.widgets.table import Column


def columns() -> tuple[Column, ...]:
    """Return the columns; at less width the least needed are left out."""
    say = QCoreApplication.translate
    return (
        Column(code="client", head=say("CasesPage", "Klien"), share=200, sorts=True),
        Column(code="type", head=say("CasesPage", "Jenis kasus"), share=244, drop_below=700),
        Column(code="risk", head=say("CasesPage", "Risiko"), share=106),
        Column(code="stage", head=say("CasesPage", "Tahap"), share=198, drop_below=560),
        Column(code="deadline", head=say("CasesPage", "Tenggat berikutnya"), share=188),
        Column(code="assigned", head=say("CasesPage", "Penanggung jawab"), share=126, drop_below=960),
    )


def cells(row: CaseRow, *, veiled: bool) -> tuple[Cell, ...]:
    """Return the cells; behind the Tirai the name is the number, and type and country are not told."""
    name = row.name
    below = row.number
    after = QCoreApplication.translate("CasesPage", "(nama samaran)") if row.code_name else ""
    kind, where = row.kind, row.where
    if veiled:
        name = row.name if row.code_name else row.number
        below, kind, where = "", "", ""
    return (
        Two(top=name, after=after, bottom=below, strong=True),
        Two(top=kind, bottom=where),
        risk_face(row.risk) if row.risk else None,
        row.stage,
        _deadline(row),
        Words(text=row.assigned),
    )


def _deadline(row: CaseRow) -> Cell:
    match row.deadline:
        case Deadline.OVERDUE:
            return Two(top=row.when, bottom=row.what, strong=True, tone="danger", icon="circle-alert")
        case Deadline.TODAY:
            return Two(top=row.when, bottom=row.what, strong=True, icon="clock")
        case Deadline.LATER:
            return Two(top=row.when, bottom=row.what, indent=True)
        case Deadline.NONE:
            return None
