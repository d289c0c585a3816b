"""The office this vault is in, as the frame names it, and its letterhead for the settings."""

from app.casework.session import Session
from app.records.kinds.office import Office


def office_name(session: Session) -> str:
    """Return the office's name."""
    with session.store.read() as reader:
        office = reader.get(Office, session.actor.office)
    return ((office.name or office.code) if office is not None else None) or session.actor.office_code
