"""The invitation: one file from headquarters from which a new device can start, and whose words people compare.

It is the archive parts are made of, signed but not encrypted (the device has no key yet):
`invitation.json`, `invitation.json.sig`, `changes.jsonl.zst` (directory), `reference.json.zst` (reference set).
"""

import hashlib
from dataclasses import dataclass, field
from typing import Annotated

import msgspec
from msgspec import Meta

from db.log.change import INTEGER_LIMIT, canonical
from sync.bundle import sshsig, ustar, zst
from sync.bundle.manifest import CHANGES, UNPACKED_LIMIT
from sync.bundle.sshsig import INVITATION, SIGNATURE_LIMIT, PublicKey, SigningKey, raw_key
from sync.errors import BadSignature, InvalidInvitation, InvalidKey, MalformedPart, PartTooLarge
from sync.identity.certificate import OfficeKind

VERSION = 1
FILE_LIMIT = 16 * 1024 * 1024
STATEMENT = "invitation.json"
SIGNATURE = "invitation.json.sig"
REFERENCE = "reference.json.zst"
_STATEMENT_LIMIT = 64 * 1024

_Token = Annotated[str, Meta(pattern=r"^[A-Za-z0-9_.:-]{1,64}\Z")]
_Text = Annotated[str, Meta(max_length=200)]
_Hash = Annotated[str, Meta(pattern=r"^[0-9a-f]{64}\Z")]
_Secret = Annotated[str, Meta(pattern=r"^[0-9a-f]{64}\Z")]
_AgeRecipient = Annotated[str, Meta(pattern=r"^age1[0-9a-z]{58}\Z")]
_Size = Annotated[int, Meta(ge=0, le=UNPACKED_LIMIT)]
_Seconds = Annotated[int, Meta(ge=0, le=INTEGER_LIMIT)]


class Attached(msgspec.Struct, frozen=True, kw_only=True):
    """A compressed member that travels with the statement: its hash as it lies there, its size unpacked."""

    sha256: _Hash
    unpacked: _Size


class Invitation(msgspec.Struct, frozen=True, kw_only=True):
    """What headquarters offers one new device; `id` is used up by the first request that is certified.

    `secret` (32 bytes in hex) proves that a request comes from whoever holds this file. `expires` is seconds UTC;
    headquarters holds to it when it certifies, a device whose clock may be wrong only warns.
    """

    version: Annotated[int, Meta(ge=1, le=INTEGER_LIMIT)] = VERSION
    id: _Token
    organisation: _Token
    organisation_name: _Text
    root: PublicKey
    headquarters: _Token
    ingest: _AgeRecipient
    escrow: _AgeRecipient
    office: _Token
    office_kind: OfficeKind
    office_code: _Text
    office_name: _Text
    parent: _Token | None = None
    parent_recipients: Annotated[tuple[_AgeRecipient, ...], Meta(max_length=12)] = ()
    village: _Text | None = None
    index: Annotated[int, Meta(ge=0, le=9999)]
    secret: _Secret
    made: _Seconds
    expires: _Seconds
    attached: dict[str, Attached] = {}

    def expired(self, now: int) -> bool:
        """Tell whether headquarters would still honour it at this moment (seconds UTC)."""
        return now >= self.expires


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """An invitation as it was read: whole and signed by the root it names, which people must still compare by words."""

    invitation: Invitation
    changes: bytes = field(repr=False)
    reference: bytes | None = field(repr=False)

    @property
    def root(self) -> PublicKey:
        """Return the key whose eight words are to be compared."""
        return self.invitation.root


def write_invitation(
    invitation: Invitation, root: SigningKey, *, changes: bytes = b"", reference: bytes | None = None
) -> bytes:
    """Return the file; `changes` are directory lines, each with its line feed, `reference` the set as it is signed."""
    if root.public != invitation.root:
        raise InvalidInvitation(reason="root")
    contents = {CHANGES: changes} | ({} if reference is None else {REFERENCE: reference})
    packed = {name: zst.pack(raw) for name, raw in contents.items()}
    attached = {
        name: Attached(sha256=hashlib.sha256(data).hexdigest(), unpacked=len(contents[name]))
        for name, data in packed.items()
    }
    statement = canonical(msgspec.structs.replace(invitation, attached=attached))
    members = [
        ustar.Member(name=STATEMENT, data=statement),
        ustar.Member(name=SIGNATURE, data=root.sign(statement, INVITATION)),
        *(ustar.Member(name=name, data=data) for name, data in packed.items()),
    ]
    written = ustar.pack(members)
    read_invitation(written)  # what a device would refuse is never handed out
    return written


def read_invitation(untrusted: bytes) -> Received:
    """Return an invitation that is whole and signed by the root it names.

    Raises `PartTooLarge`, `InvalidInvitation` (`reason`: `form`, `signature`, `fields`, `version`, `contents`).
    """
    if len(untrusted) > FILE_LIMIT:
        raise PartTooLarge(size=len(untrusted), limit=FILE_LIMIT)
    try:
        first = _locate(untrusted, 0, STATEMENT)
        second = _locate(untrusted, first.following, SIGNATURE)
    except MalformedPart as error:
        raise InvalidInvitation(reason="form") from error
    statement, signature = _bytes(untrusted, first), _bytes(untrusted, second)
    invitation = _verified(statement, signature)
    try:
        contents = _contents(untrusted, second.following, invitation)
    except MalformedPart as error:
        raise InvalidInvitation(reason="contents") from error
    return Received(invitation=invitation, changes=contents.get(CHANGES, b""), reference=contents.get(REFERENCE))


def _locate(untrusted: bytes, at: int, name: str) -> ustar.Located:
    found = ustar.locate(untrusted, at)
    limit = _STATEMENT_LIMIT if name == STATEMENT else SIGNATURE_LIMIT
    if found is None or found.name != name or found.size > limit:
        raise MalformedPart(reason="first_members")
    return found


def _verified(untrusted_statement: bytes, untrusted_signature: bytes) -> Invitation:
    try:
        signer = sshsig.verify(untrusted_statement, untrusted_signature, INVITATION)
    except BadSignature as error:
        raise InvalidInvitation(reason="signature") from error
    try:
        version = msgspec.json.decode(untrusted_statement, type=_Versioned).version
        if version > VERSION:
            raise InvalidInvitation(reason="version")
        invitation = msgspec.json.decode(untrusted_statement, type=Invitation)
        raw_key(invitation.root)
    except (msgspec.MsgspecError, RecursionError, ValueError, InvalidKey) as error:
        raise InvalidInvitation(reason="fields") from error
    if invitation.root != signer:
        raise InvalidInvitation(reason="signature")
    return invitation


class _Versioned(msgspec.Struct, frozen=True):
    version: int


def _contents(archive: bytes, at: int, invitation: Invitation) -> dict[str, bytes]:
    members = {each.name: _bytes(archive, each) for each in ustar.walk(archive, at)}
    if members.keys() != invitation.attached.keys():
        raise MalformedPart(reason="members")
    for name, data in members.items():
        if hashlib.sha256(data).hexdigest() != invitation.attached[name].sha256:
            raise MalformedPart(reason="member_hash")
    wanted = (CHANGES, REFERENCE)
    return {name: zst.unpack(members[name], invitation.attached[name].unpacked) for name in wanted if name in members}


def _bytes(archive: bytes, place: ustar.Located) -> bytes:
    return archive[place.start : place.start + place.size]
