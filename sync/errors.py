"""Expected failures of exchange: what was refused and why, as facts; `reason` and `step` are codes, never sentences."""

from db.errors import ExpectedError


class PartRefused(ExpectedError):
    """Bytes that were handed over as a part and are not taken in; every refusal of a part is one of the kinds below."""


class NotAPart(PartRefused):
    """The bytes do not begin as any part does: some other file, which stays untouched."""


class PartTooLarge(PartRefused):
    """The bytes exceed what a part (or an invitation) may have: `size` and `limit` in bytes."""

    size: int
    limit: int


class TornPart(PartRefused):
    """The bytes begin as a part but are not whole or not as written: cut off, damaged, spliced."""

    reason: str


class NotForUs(PartRefused):
    """A whole part meant for others: `reason` is `identity`, `organisation`, `recipient` or `direction`."""

    reason: str


class MalformedPart(PartRefused):
    """What was decrypted or signed breaks the format: `reason` is a code that names the broken rule."""

    reason: str


class BadSignature(PartRefused):
    """The signature is none, is over other bytes, or is of another namespace: `reason` is a code."""

    reason: str


class UnknownSigner(PartRefused):
    """A good signature by a key nobody certified: `signer` is the key as OpenSSH writes it."""

    signer: str


class RevokedSigner(PartRefused):
    """A good signature by a key headquarters has revoked: `signer` is the key as OpenSSH writes it."""

    signer: str


class TooNewReader(PartRefused):
    """A well signed part that wants a newer reader: the least version it names, ours, and who signed it."""

    found: int
    supported: int
    signer: str


class InvalidKey(ExpectedError):
    """Text or bytes that should be a key and are none: `kind` is `signing` or `age`."""

    kind: str


class TooManyRecipients(ExpectedError):
    """More recipients than a part has room for: `found` and `limit`."""

    found: int
    limit: int


class InvalidCertificate(ExpectedError):
    """A certifying change that certifies nothing: `reason` is a code."""

    reason: str


class InvalidInvitation(ExpectedError):
    """A file that is no invitation, or not one as headquarters wrote it: `reason` is a code."""

    reason: str


class InvalidRequest(ExpectedError):
    """An enrolment request that does not belong to the invitation it names: `reason` is a code."""

    reason: str


class NothingThere(ExpectedError):
    """Neither a file nor a folder lies where one was to be read: `path`."""

    path: str


class NotByNetwork(ExpectedError):
    """An address was given where this version knows folders only: `address`."""

    address: str


class NoRecipient(ExpectedError):
    """Nobody is there yet to write to: no office has asked to be enrolled, or the one named has no device."""

    about: str
