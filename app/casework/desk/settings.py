"""What the settings show and change of the office itself: its letterhead and logo, and who works here."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.casework.access import About, Deed, note
from app.casework.backups import last_backup
from app.casework.permission import Act, Role
from app.casework.session import Session
from app.casework.users import list_slots
from app.letters.logo import kept, to_keep
from app.records.kinds.office import Office, User
from db.vault.slot import SlotKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Colleague:
    """Someone with a key to this laptop's vault."""

    user: str
    screen_name: str
    name: str
    roles: Sequence[str]
    me: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsFacts:
    """Everything the page needs of the vault."""

    office: str
    office_name: str
    logo: bytes | None
    colleagues: Sequence[Colleague]
    may_administer: bool
    roles: Sequence[str]
    folder: str
    fingerprint: str
    directs: bool
    alone: bool
    backup: datetime | None


def settings_of(session: Session) -> SettingsFacts:
    """Return what the settings show."""
    with session.store.read() as reader:
        office = reader.get(Office, session.actor.office)
        users = {each.id: each for each in reader.list(User)}
        device = reader.find("device", session.actor.device)
    people: list[Colleague] = []
    for slot in list_slots(session):
        if slot.kind is not SlotKind.USER:
            continue
        user = users.get(slot.user)  # type: ignore[arg-type]
        people.append(
            Colleague(
                user=slot.user,
                screen_name=slot.name,
                name=(user.name or "") if user is not None else "",
                roles=user.roles if user is not None else (),
                me=slot.user == session.actor.user,
            )
        )
    words = device.fields.get("fingerprint") if device is not None else ""
    return SettingsFacts(
        office=session.actor.office,
        office_name=(office.name or "") if office is not None else "",
        logo=kept(office.logo) if office is not None else None,
        colleagues=people,
        may_administer=session.actor.may(Act.ADMINISTER),
        roles=[each.value for each in Role],
        folder=str(session.path),
        fingerprint=str(words or ""),
        directs=session.organisation.directs and session.actor.may(Act.TRUST),
        alone=session.organisation.alone,
        backup=datetime.fromisoformat(made) if (made := last_backup(session)) else None,
    )


def set_logo(session: Session, untrusted_picture: bytes) -> None:
    """Keep a picture as this office's logo; b"" takes it away. Raises `NotAllowed`, `LogoUnreadable`."""
    logo = to_keep(untrusted_picture) if untrusted_picture else None
    with session.write(Act.ADMINISTER) as tx:
        tx.put("office", session.actor.office, {"logo": logo})
        note(tx, session, Deed.CHANGED, About(kind="office", id=session.actor.office))
