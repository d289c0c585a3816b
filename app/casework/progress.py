"""Tells a village what became of the cases it took in, once its branch accepted them: number, stage, next contact."""

from datetime import date

from app.casework.desk.dates import first_day, today_of
from app.casework.desk.stage import standing_of
from app.casework.session import Session
from app.casework.territory import VILLAGE, Lands
from app.records.kinds.case import Case
from app.records.kinds.contact import Contact
from db.store.reader import Page, Reader

_CONTACTS = Page(limit=50)


def progress_for(reader: Reader, session: Session, lands: Lands, office: str, kind: str) -> list[dict[str, object]]:
    """Return, for a village, one entry a case it handed on; nothing of a case that is closed to it."""
    if kind != VILLAGE:
        return []
    today = today_of(session.clock())
    found: list[dict[str, object]] = []
    for each in lands.placed:
        if each.kind != "case" or lands.office_of.get(each.device) != office:
            continue
        case = reader.get(Case, each.id)
        if case is None or case.voided or case.accepted_at is None or case.not_via_village:
            continue
        if office in (case.blocked or ()):
            continue
        found.append(
            {
                "case": each.id,
                "number": case.number or "",
                "stage": standing_of(reader, case, today).stage.value,
                "next": _next_contact(reader, case, today),
            }
        )
    return sorted(found, key=lambda entry: str(entry["case"]))


def _next_contact(reader: Reader, case: Case, today: date) -> str | None:
    """Return the next day a contact was promised for."""
    days = [day for each in reader.list(Contact, _CONTACTS, case=case.id) if (day := first_day(each.next_at))]
    coming = [day for day in days if day >= today]
    return min(coming).isoformat() if coming else None
