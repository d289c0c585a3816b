"""Hands the open vault to exchange: where it stands, what opens its mail, where accepted parts are kept."""

from pathlib import Path

from app.casework.session import Session
from sync.bundle.age import identity
from sync.exchange.disk import Disk
from sync.exchange.site import Site, Standpoint


def site_of(session: Session, disk: Disk | None = None) -> Site:
    """Return the session's vault as exchange sees it."""
    organisation = session.organisation
    secrets = [session.unlocked.device.identity]
    if organisation.directs:
        secrets += [each for each in (organisation.ingest_identity, organisation.escrow_identity) if each]
    return Site(
        unlocked=session.unlocked,
        store=session.store,
        standpoint=Standpoint(
            organisation=organisation.id,
            root=organisation.root,
            headquarters=organisation.headquarters,
            office=organisation.office,
            office_kind=session.actor.office_kind,
            parent=organisation.parent,
            desk=organisation.directs,
        ),
        identities=tuple(identity(each) for each in secrets),
        disk=disk or Disk(),
        user=session.actor.user,
        archive=Path(organisation.archive) if organisation.archive and organisation.directs else None,
    )
