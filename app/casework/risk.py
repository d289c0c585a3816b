"""Keeps a judgement of how great the danger is, and lets the case show it from then on."""

from dataclasses import replace

from app.casework.access import note_changes
from app.casework.checking import save_checked
from app.casework.desk.dates import last_day, today_of
from app.casework.permission import Act
from app.casework.scope import scope_of
from app.casework.session import Session
from app.casework.steering import case_to_steer, require_open
from app.records.kinds.risk import RiskAssessment
from db.schema.values import Json
from db.store.reader import EVERYTHING, Reader


def assess_risk(session: Session, assessment: RiskAssessment) -> RiskAssessment:
    """Save a new assessment of a case; the case takes over level, reasons and review day if it is the newest.

    Who assessed and when are filled in where they are not said. Raises `NotAllowed`, `NotFound`, `WrongState` for a
    closed case, `InvalidValue`, `UnknownReference`.
    """
    with session.write(Act.WORK) as tx:
        case = case_to_steer(tx, session, assessment.case or "", Act.WORK)
        require_open(case)
        today = today_of(session.clock()).isoformat()
        filled = replace(assessment, at=assessment.at or today, by=assessment.by or session.actor.user or None)
        saved = save_checked(tx, session, scope_of(tx, session.actor), filled)
        touched: list[tuple[str, str, str | None]] = [("risk_assessment", saved.id, case.id)]
        newest = newest_assessment(tx, case.id)
        if newest is not None and newest.id == saved.id:
            values: dict[str, Json] = {
                "risk": saved.level,
                "risk_reasons": saved.reasons,
                "review_on": saved.review_on,
            }
            tx.put("case", case.id, {name: value for name, value in values.items() if value is not None})
            touched.append(("case", case.id, case.id))
        note_changes(tx, session, touched)
        return saved


def newest_assessment(reader: Reader, case: str) -> RiskAssessment | None:
    """Return the assessment of the latest day, of one day the one saved last; None where nobody has assessed."""
    found = reader.list(RiskAssessment, EVERYTHING, case=case)  # newest record first
    return max(found, key=lambda each: str(last_day(each.at) or ""), default=None)
