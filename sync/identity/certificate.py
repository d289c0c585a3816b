"""A device's certificate: what headquarters' `trust` record says of it, and how the change that carries it is checked."""

from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import Annotated, cast

import msgspec
from msgspec import Meta

from db.errors import ExpectedError
from db.log.change import INTEGER_LIMIT, Act, Change, from_line
from db.schema.values import Json
from sync.bundle.age import Recipient
from sync.bundle.sshsig import PublicKey, raw_key, verify_change
from sync.errors import BadSignature, InvalidCertificate, InvalidKey

KIND = "trust"
FIELD = "certificate"

_Token = Annotated[str, Meta(pattern=r"^[A-Za-z0-9_.:-]{1,64}\Z")]
_Index = Annotated[int, Meta(ge=0, le=9999)]
_Seconds = Annotated[int, Meta(ge=0, le=INTEGER_LIMIT)]


class OfficeKind(StrEnum):
    """The three kinds of office, from the top down."""

    HEADQUARTERS = "headquarters"
    BRANCH = "branch"
    VILLAGE = "village"


class Scope(StrEnum):
    """What a device may do beyond reading its mail."""

    SEND = "send"  # sign parts with its office's changes
    DIRECT = "direct"  # speak for headquarters: parts to offices, trust, erasure, owned fields


class Certificate(msgspec.Struct, frozen=True, kw_only=True):
    """Headquarters' word on one device; one register, so that no merge mixes two of them.

    `indexes` are its number blocks (the first is its k); `valid_after` and `valid_before` are seconds UTC, None: no end.
    Scopes this version does not know permit nothing.
    """

    device: _Token
    office: _Token
    office_kind: OfficeKind
    parent: _Token | None
    scope: Annotated[tuple[str, ...], Meta(max_length=8)]
    signing_key: PublicKey
    recipient: Recipient
    indexes: Annotated[tuple[_Index, ...], Meta(min_length=1, max_length=64)]
    valid_after: _Seconds
    valid_before: _Seconds | None = None

    def valid_at(self, moment: int) -> bool:
        """Tell whether the certificate holds at a moment (seconds UTC)."""
        return self.valid_after <= moment and (self.valid_before is None or moment < self.valid_before)

    def may(self, scope: Scope) -> bool:
        """Tell whether the device may do this; only headquarters' own devices may ever direct."""
        return scope in self.scope and (scope != Scope.DIRECT or self.office_kind == OfficeKind.HEADQUARTERS)


def to_value(certificate: Certificate) -> Json:
    """Return the certificate as the field `certificate` of a trust record holds it."""
    return cast("Json", msgspec.to_builtins(certificate))


def from_value(untrusted: Json) -> Certificate:
    """Return the certificate in a field's value; keys it does not know are passed over. Raises `InvalidCertificate`."""
    try:
        found = msgspec.convert(untrusted, Certificate)
        raw_key(found.signing_key)
    except (msgspec.ValidationError, InvalidKey) as error:
        raise InvalidCertificate(reason="fields") from error
    return found


def from_change_line(untrusted_line: bytes, headquarters_keys: Collection[PublicKey]) -> Certificate:
    """Return the certificate in a trust change somebody brought along, after checking headquarters' signature on it.

    Raises `InvalidCertificate`.
    """
    try:
        change = from_line(untrusted_line)
    except ExpectedError as error:
        raise InvalidCertificate(reason="change") from error
    return from_change(change, headquarters_keys)


def from_change(change: Change, headquarters_keys: Collection[PublicKey]) -> Certificate:
    """Return the certificate a trust change states. Raises `InvalidCertificate`."""
    if change.flaw or change.values is None or change.header.kind != KIND or change.header.act != Act.PUT:
        raise InvalidCertificate(reason="change")
    if change.signature is None:
        raise InvalidCertificate(reason="unsigned")
    try:
        signer = verify_change(change.id, change.signature)
    except BadSignature as error:
        raise InvalidCertificate(reason="signature") from error
    if signer not in headquarters_keys:
        raise InvalidCertificate(reason="signer")
    return from_value(change.values.get(FIELD))


def headquarters_keys(root: PublicKey, certificates: Collection[Certificate]) -> frozenset[PublicKey]:
    """Return the keys that speak for headquarters: the root, and those of devices certified to direct.

    `certificates` come from trust changes already checked against the root or another such key. How long they hold is
    not asked: what was signed stays signed, and clocks in the field are wrong by years.
    """
    return frozenset({root, *(each.signing_key for each in certificates if each.may(Scope.DIRECT))})


def by_key(certificates: Collection[Certificate]) -> Mapping[PublicKey, Certificate]:
    """Return the certificates by signing key, as `judge` wants them."""
    return {each.signing_key: each for each in certificates}
