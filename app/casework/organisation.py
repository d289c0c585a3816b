"""Which organisation this vault belongs to: its root, whom bundles are sealed to, and this office's place in it."""

import secrets
from dataclasses import dataclass, field

import msgspec

from db.ids import new_id
from db.log.change import ChangeId
from db.store.shelf import Shelf
from sync.bundle.age import new_identity
from sync.bundle.sshsig import PublicKey, SigningKey, sign_change, verify_change
from sync.errors import BadSignature
from sync.identity.invitation import Invitation

PLACE = "organisation"
_KEY = "self"
_SEED_BYTES = 32


class Organisation(msgspec.Struct, frozen=True, kw_only=True):
    """What an office knows of its organisation; the private halves are headquarters' alone.

    `root_seed` signs for headquarters; `ingest_identity` opens what offices send; `escrow_identity` stays only until it
    has left for the safe. `invitation` is the one this office was made from; `alone`: it is its own organisation.
    """

    id: str
    name: str
    root: PublicKey
    ingest: str
    escrow: str
    headquarters: str
    office: str
    office_kind: str
    parent: str | None = None
    parent_recipients: tuple[str, ...] = ()
    index: int = 0
    alone: bool = False
    invitation: str = ""
    invitation_secret: str = ""
    root_seed: str = ""
    ingest_identity: str = ""
    escrow_identity: str = ""
    archive: str = ""

    @property
    def directs(self) -> bool:
        """Tell whether this vault signs for headquarters."""
        return bool(self.root_seed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Root:
    """Headquarters' signature: checks it everywhere, gives it where the seed is."""

    public: PublicKey
    key: SigningKey | None = field(repr=False)

    def sign(self, change: ChangeId) -> str:
        """Return headquarters' signature over a change id."""
        if self.key is None:
            raise ValueError(change)
        return sign_change(self.key, change)

    def signed(self, change: ChangeId, signature: str) -> bool:
        """Tell whether `signature` is headquarters' own over this change."""
        try:
            return verify_change(change, signature) == self.public
        except BadSignature:
            return False


def root_of(organisation: Organisation) -> Root:
    """Return the signature of an organisation."""
    key = SigningKey(bytes.fromhex(organisation.root_seed)) if organisation.root_seed else None
    return Root(public=organisation.root, key=key)


def new_organisation(name: str, *, office_kind: str, alone: bool, archive: str = "") -> Organisation:
    """Return a fresh organisation whose headquarters is the office being made; one that starts alone has no escrow."""
    root_seed = secrets.token_bytes(_SEED_BYTES)
    ingest_identity, ingest = new_identity()
    escrow_identity, escrow = ("", "") if alone else new_identity()
    office = new_id()
    return Organisation(
        id=new_id(),
        name=name,
        root=SigningKey(root_seed).public,
        ingest=ingest,
        escrow=escrow,
        headquarters=office,
        office=office,
        office_kind=office_kind,
        alone=alone,
        root_seed=root_seed.hex(),
        ingest_identity=ingest_identity,
        escrow_identity=escrow_identity,
        archive=archive,
    )


def load(shelf: Shelf) -> Organisation | None:
    """Return the organisation kept in a vault, None before there is one."""
    found = shelf.get(_KEY)
    return None if found is None else msgspec.convert(found, Organisation)


def keep(shelf: Shelf, organisation: Organisation) -> None:
    """Keep what is known of the organisation."""
    shelf.put(_KEY, msgspec.to_builtins(organisation))


def of_invitation(invited: Invitation) -> Organisation:
    """Return what an invitation tells an office of the organisation it joins."""
    return Organisation(
        id=invited.organisation,
        name=invited.organisation_name,
        root=invited.root,
        ingest=invited.ingest,
        escrow=invited.escrow,
        headquarters=invited.headquarters,
        office=invited.office,
        office_kind=invited.office_kind.value,
        parent=invited.parent,
        parent_recipients=invited.parent_recipients,
        index=invited.index,
        invitation=invited.id,
        invitation_secret=invited.secret,
    )


def with_recipients(organisation: Organisation, ingest: str, escrow: str) -> Organisation:
    """Return the organisation with the recipients headquarters' newest receipt names."""
    return msgspec.structs.replace(organisation, ingest=ingest, escrow=escrow or organisation.escrow)
