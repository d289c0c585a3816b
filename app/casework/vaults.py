"""Makes vaults for people at the program's doors: judges the passphrase, founds the office, fills its directory."""

from dataclasses import replace
from pathlib import Path

from app.casework.directory import seed
from app.casework.errors import OtherOffice
from app.casework.founding import Beginning, Founded, found, found_invited
from db.vault.errors import FolderMissing
from db.vault.machine import Machine
from db.vault.passphrases import require_good
from sync.identity.invitation import read_invitation


def create_vault(path: Path, beginning: Beginning, *, machine: Machine) -> Founded:
    """Make a vault that is its own organisation, with the starter directory in it.

    Raises `WeakPassphrase`, `FolderMissing` for an archive that is not there, and what `founding.found` raises.
    """
    _require_strong(beginning)
    beginning = replace(beginning, archive=_archive(beginning.archive))
    return found(path, beginning, machine=machine, seed=seed)


def create_invited_vault(
    path: Path, untrusted_invitation: bytes, beginning: Beginning, *, machine: Machine, fingerprint: str = ""
) -> Founded:
    """Make a vault from headquarters' invitation; directory and office come with it.

    Raises `WeakPassphrase`, `OtherOffice` where `beginning` names another office or kind than the invitation, and what
    `founding.found_invited` raises.
    """
    invited = read_invitation(untrusted_invitation).invitation
    pairs = (
        ("office", beginning.office_code, invited.office_code),
        ("kind", beginning.office_kind, invited.office_kind.value),
    )
    for field, given, wanted in pairs:
        if given and given != wanted:
            raise OtherOffice(field=field, given=given, invited=wanted)
    _require_strong(beginning)
    return found_invited(path, untrusted_invitation, beginning, machine=machine, fingerprint=fingerprint)


def _require_strong(beginning: Beginning) -> None:
    require_good(
        beginning.passphrase,
        [beginning.screen_name, beginning.name, beginning.office_code, beginning.office_name],
    )


def _archive(folder: str) -> str:
    if not folder:
        return ""
    path = Path(folder).absolute()
    if not path.is_dir():
        raise FolderMissing(path=str(path))
    return str(path)
