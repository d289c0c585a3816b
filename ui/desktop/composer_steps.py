"""Leads from something a letter lacks to the form where it is written down."""

from app.casework.desk.writing import where_written
from app.casework.papers.ready import Readiness
from ui.desktop.desk import Desk


def lead_to_step(desk: Desk, case: str, code: str, readiness: Readiness | None) -> None:
    """Open the record a missing fact belongs to; what only waits for consent leads to the consent."""
    lacking = next((each for each in readiness.missing if each.placeholder == code), None) if readiness else None
    if lacking is None:
        return
    if lacking.reason not in ("empty", "not_asked", "unknown", "withheld"):
        desk.open("record", kind="consent", case=case)
        return

    def done(found: tuple[str, str]) -> None:
        kind, record = found
        desk.open("record", record, kind=kind, case=case)

    desk.ask(lambda session: where_written(session, case, code), done)
