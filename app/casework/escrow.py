"""Writes what belongs in the safe: headquarters' identities, whose signatures count, and how to open things by hand."""

from pathlib import Path

import msgspec

from app.casework import organisation as organisations
from app.casework.access import About, Deed, note_alone
from app.casework.carrying import site_of
from app.casework.enrolment import require_desk
from app.casework.permission import Act, require
from app.casework.session import Session
from app.records.assets import assets_folder
from db.vault.errors import DiskFailed, FolderMissing
from db.vault.files import write_file
from sync.bundle.age import protect, unprotect
from sync.exchange.site import trust_of
from sync.identity.allowed_signers import allowed_signers

README, SIGNERS = "README.txt", "allowed_signers"


def write(session: Session, folder: Path, *, passphrase: str = "") -> list[str]:
    """Write the identities (protected by the passphrase, plain without one), `allowed_signers` and a README.

    The escrow identity leaves the vault once it was read back. Return the names of the files. Raises `NotAllowed`,
    `DeskOnly`, `FolderMissing`, `DiskFull`, `ReadOnlyFolder`, `DiskFailed`.
    """
    require(session.actor, Act.ADMINISTER)
    require_desk(session, "escrow")
    folder = folder.absolute()
    if not folder.is_dir():
        raise FolderMissing(path=str(folder))
    organisation = session.organisation
    identities = {"ingest": organisation.ingest_identity, "escrow": organisation.escrow_identity}
    written = [_identity(folder, name, secret, passphrase) for name, secret in identities.items() if secret]
    with session.store.read() as reader:
        trust = trust_of(reader, site_of(session).standpoint)
    signers = allowed_signers(organisation.root, trust.by_device.values())
    write_file(folder / SIGNERS, signers.encode())
    readme = (assets_folder() / "escrow_readme.txt").read_bytes()
    write_file(folder / README, readme)
    note_alone(session, Deed.EXPORTED, About(to="safe"))
    if organisation.escrow_identity:
        session.organisation = msgspec.structs.replace(organisation, escrow_identity="")
        organisations.keep(session.store.shelf(organisations.PLACE), session.organisation)
    return [*written, SIGNERS, README]


def _identity(folder: Path, name: str, secret: str, passphrase: str) -> str:
    """Write one identity and read it back the way it will be opened one day."""
    content = f"{secret}\n".encode()
    path = folder / (f"{name}.txt.age" if passphrase else f"{name}.txt")
    write_file(path, protect(content, passphrase) if passphrase else content)
    found = path.read_bytes()
    if (unprotect(found, passphrase) if passphrase else found) != content:
        raise DiskFailed(code="READ_BACK")
    return path.name
