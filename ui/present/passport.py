"""Presents the client's passport among the facts of a case: its number, where the booklet is, or why neither is known."""

from PySide6.QtCore import QCoreApplication

from app.casework.desk.case import CaseFile
from app.casework.papers.material import values_of
from app.records.derive import quotable
from app.records.kinds.documents import Document
from ui.case.view import Fact
from ui.wording.declared import coded, field_words

FIELD = "person.passport"
_PASSPORT = "passport"
_ENDING = 3  # signs of a number that is not to be read in passing


def _say(text: str) -> str:
    return QCoreApplication.translate("CasePresenter", text)


def passport_fact(file: CaseFile, source: str) -> Fact | None:
    """Return the fact, None where a case has no client yet; `source` is who noted the number, when."""
    client = file.material.client
    if client is None:
        return None
    papers = [each for each in file.material.documents if each.type == _PASSPORT and each.person in (None, client.id)]
    paper = papers[-1] if papers else None
    number = client.passport or (paper.number if paper is not None else None) or ""
    open_words = quotable("person", _PASSPORT, values_of(client)) and (
        paper is None or quotable("document", "number", values_of(paper))
    )
    shown = number if open_words else shortened(number)
    value = " · ".join(part for part in (shown, _where(file, paper)) if part)
    gap = client.gaps.get(_PASSPORT, "")
    return Fact(
        field=FIELD,
        label=field_words("person", _PASSPORT),
        value=value,
        gap="" if value else gap or "not_asked",
        source=source if client.passport or gap else "",
        conflict=_PASSPORT in client.conflicts,
        form=f"person/{client.id}",
        private=True,
    )


def shortened(number: str) -> str:
    """Return the end of a number, enough to compare it by."""
    return f"••••{number[-_ENDING:]}" if len(number) > _ENDING else number


def _where(file: CaseFile, paper: Document | None) -> str:
    if paper is None or not paper.state:
        return ""
    state = coded("document_state", paper.state)
    holder = next((each.name for each in file.material.parties if each.id == paper.holder), paper.holder) or ""
    return _say("{state}, dipegang {who}").format(state=state, who=holder) if holder else state
