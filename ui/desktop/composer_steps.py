"""Leads from something a letter lacks to the form where it is written down."""

from app.casework.desk.where import where_written
from app.casework.desk.writing import Wish
from app.casework.papers.ready import Readiness
from ui.desktop.desk import Desk

# Kinds a letter may speak of: when one of them changes, what the composer shows may change.
SHOWN = frozenset(
    {"case", "person", "migration", "consent", "party", "audience_summary", "contact_plan", "contact", "statement"}
    | {"agency", "document", "office", "task"}
)


def lead_to_record(desk: Desk, wish: Wish, kind: str, record: str = "", field: str = "") -> None:
    """Open a form, at one of its fields where that is known; its way back leads to this letter."""
    desk.open("record", record, field=field, kind=kind, case=wish.case, letter=wish.letter, **{"from": "composer"})


def lead_to_step(desk: Desk, wish: Wish, code: str, readiness: Readiness | None) -> None:
    """Open the record a missing fact belongs to; what only waits for consent leads to the consent."""
    placeholder, _, client = code.partition("/")
    wanted = (placeholder, client)
    listed = readiness.missing if readiness is not None else ()
    lacking = next((each for each in listed if (each.placeholder, each.client) == wanted), None)
    if lacking is None:
        return
    if lacking.reason not in ("empty", "not_asked", "unknown", "withheld"):
        lead_to_record(desk, wish, "consent")
        return

    def done(found: tuple[str, str, str]) -> None:
        lead_to_record(desk, wish, *found)

    desk.ask(lambda session: where_written(session, wish.case, placeholder, client), done)
