"""What the settings show and change of the office itself: its letterhead and logo, and who works here."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.casework.permission import Act, Role
from app.casework.session import Session
from app.casework.users import list_slots
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
    has_logo: bool
    colleagues: Sequence[Colleague]
    may_administer: bool
    roles: Sequence[str]
    folder: str
    fingerprint: str


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
        has_logo=bool(office.logo) if office is not None else False,
        colleagues=people,
        may_administer=session.actor.may(Act.ADMINISTER),
        roles=[each.value for each in Role],
        folder=str(session.path),
        fingerprint=str(words or ""),
    )
