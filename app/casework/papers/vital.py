"""Keeps what vital interest leaves behind: a record of who agreed and why, asking her at first contact, a review."""

from datetime import timedelta

from app.casework.desk.dates import today_of
from app.casework.papers.paper import Prepared
from app.casework.papers.release import consented_for
from app.casework.session import Session
from db.schema.values import Json
from db.store.writer import Writer

REVIEW_AFTER = timedelta(days=14)
ASK = "Mintakan persetujuan klien pada kontak pertama"
REVIEW = "Tinjau ulang surat yang terbit atas dasar kepentingan vital"


def keep_vital(tx: Writer, session: Session, prepared: Prepared, letter: str) -> None:
    """Write, in the issuing transaction, the basis the letter stands on and the two tasks that follow from it."""
    vital, case = prepared.main.ruling.vital, prepared.material.case
    if vital is None:
        return
    for client in _who_could_not_be_asked(prepared):
        _keep_basis(tx, session, prepared, client)
    day = (today_of(session.clock()) + REVIEW_AFTER).isoformat()
    for what, sort, due in ((ASK, "ask_consent", None), (REVIEW, "review", day)):
        task: dict[str, Json] = {
            "case": case.id,
            "what": what,
            "sort": sort,
            "due": due,
            "for": case.assigned,
            "about": letter,
            "made_by": session.actor.user or None,
        }
        tx.put("task", None, {name: value for name, value in task.items() if value is not None})


def _who_could_not_be_asked(prepared: Prepared) -> list[str | None]:
    """Return the clients of the letter whose own consent it does not stand on."""
    material = prepared.material
    consents = [each for each in material.consents if each.id in prepared.main.ruling.consents]
    asked = {consented_for(material, each) for each in consents}
    return [each.id for each in material.chosen if each.id not in asked] or [None] * (not material.chosen)


def _keep_basis(tx: Writer, session: Session, prepared: Prepared, client: str | None) -> None:
    vital = prepared.main.ruling.vital
    if vital is None:
        return
    basis: dict[str, Json] = {
        "case": prepared.material.case.id,
        "person": client,
        "basis": "vital",
        "audiences": [prepared.main.code or prepared.main.recipient],
        "facts": list(prepared.main.disclosed),
        "given_at": today_of(session.clock()).isoformat(),
        "agreed_by": vital.agreed_by,
        "agreed_at": session.clock().isoformat(timespec="seconds"),
        "reason": vital.reason.strip(),
        "explained_by": session.actor.user or None,
    }
    tx.put("consent", None, {name: value for name, value in basis.items() if value is not None})
