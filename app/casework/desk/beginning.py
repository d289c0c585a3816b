"""Begins an office from what the first start asked: alone or by invitation; one call, made off the event loop."""

from dataclasses import dataclass, field
from pathlib import Path

from app.casework.founding import Beginning
from app.casework.session import Session
from app.casework.vaults import create_invited_vault, create_vault
from db.vault.machine import Machine
from sync.identity.certificate import OfficeKind
from sync.identity.invitation import read_invitation

_ARCHIVE = "-arsip"  # bundles as they came, still encrypted


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeWish:
    """The office to be: its kind, its short code, its name, and the organisation it belongs to."""

    kind: str = ""
    code: str = ""
    name: str = ""
    organisation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonWish:
    """The first person: the name on the locked window, the full name, the passphrase."""

    screen_name: str = ""
    name: str = ""
    passphrase: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Invited:
    """An invitation as it was read from a file, and the eight words the person compared ("" for none)."""

    data: bytes = field(repr=False)
    fingerprint: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """A new office at work; the recovery code is shown once."""

    session: Session
    recovery_code: str = field(repr=False)


def begin_office(
    path: Path, office: OfficeWish, person: PersonWish, *, invitation: Invited | None, machine: Machine
) -> Begun:
    """Make the vault; headquarters gets an archive beside it, without which nothing it receives counts as safe.

    Raises what `create_vault` and `create_invited_vault` raise.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    directs = invitation is None and office.kind == OfficeKind.HEADQUARTERS
    archive = path.with_name(f"{path.name}{_ARCHIVE}") if directs else None
    if archive is not None:
        archive.mkdir(mode=0o700, exist_ok=True)
    beginning = Beginning(
        office_kind="" if invitation else office.kind,
        office_code="" if invitation else office.code,
        office_name="" if invitation else office.name,
        screen_name=person.screen_name,
        name=person.name,
        passphrase=person.passphrase,
        archive=str(archive) if archive is not None else "",
        organisation="" if invitation else office.organisation,
    )
    if invitation is not None:
        made = create_invited_vault(
            path, invitation.data, beginning, machine=machine, fingerprint=invitation.fingerprint
        )
    else:
        made = create_vault(path, beginning, machine=machine)
    return Begun(session=made.session, recovery_code=made.recovery_code)


def read_wish(untrusted_invitation: bytes) -> OfficeWish:
    """Return what office an invitation is for; raises `InvalidInvitation`."""
    found = read_invitation(untrusted_invitation).invitation
    return OfficeWish(kind=found.office_kind.value, code=found.office_code, name=found.office_name)
