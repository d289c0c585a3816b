"""The enrolment request: a new device's keys, bound by a message code to the invitation it was made from."""

import hashlib
import hmac
from typing import Annotated

import msgspec
from msgspec import Meta

from db.log.change import INTEGER_LIMIT, canonical
from sync.bundle.age import Recipient
from sync.bundle.sshsig import PublicKey, raw_key
from sync.errors import InvalidKey, InvalidRequest
from sync.identity.certificate import Certificate, OfficeKind, Scope

MEMBER = "request.json"
"""The member a device's parts carry until its certificate comes back."""

REQUEST_LIMIT = 16 * 1024
_DOMAIN = b"damping.request.v1\0"
_Token = Annotated[str, Meta(pattern=r"^[A-Za-z0-9_.:-]{1,64}\Z")]


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """What a device asks to be certified as: the invitation it used, its keys, and where it says it stands.

    `mac` is HMAC-SHA256 in hex under the invitation's secret, over everything else.
    """

    invitation: _Token
    organisation: _Token
    device: _Token
    epoch: _Token
    office: _Token
    office_kind: OfficeKind
    parent: _Token | None
    index: Annotated[int, Meta(ge=0, le=9999)]
    signing_key: PublicKey
    recipient: Annotated[Recipient, Meta(pattern=r"^age1[0-9a-z]{58}\Z")]
    made: Annotated[int, Meta(ge=0, le=INTEGER_LIMIT)]
    mac: str = ""


def seal_request(request: Request, secret: bytes) -> bytes:
    """Return the request's bytes, its code computed with the invitation's secret."""
    return canonical(msgspec.structs.replace(request, mac=_code(request, secret)))


def read_request(untrusted: bytes) -> Request:
    """Return a request as it came, its code not yet checked. Raises `InvalidRequest`."""
    if len(untrusted) > REQUEST_LIMIT:
        raise InvalidRequest(reason="size")
    try:
        request = msgspec.json.decode(untrusted, type=Request)
        raw_key(request.signing_key)
    except (msgspec.MsgspecError, RecursionError, ValueError, InvalidKey) as error:
        raise InvalidRequest(reason="form") from error
    if canonical(request) != untrusted:
        raise InvalidRequest(reason="form")
    return request


def check_request(request: Request, secret: bytes, signer: PublicKey) -> None:
    """Raise `InvalidRequest` unless the invitation's holder made it and the same key signed the part it came in."""
    if request.signing_key != signer:
        raise InvalidRequest(reason="signer")
    if not hmac.compare_digest(request.mac.encode(), _code(request, secret).encode()):
        raise InvalidRequest(reason="code")


def certify(request: Request, *, valid_after: int, valid_before: int | None = None) -> Certificate:
    """Return the certificate that grants a checked request what its invitation offered."""
    return Certificate(
        device=request.device,
        office=request.office,
        office_kind=request.office_kind,
        parent=request.parent,
        scope=(Scope.SEND.value,),
        signing_key=request.signing_key,
        recipient=request.recipient,
        indexes=(request.index,),
        valid_after=valid_after,
        valid_before=valid_before,
    )


def _code(request: Request, secret: bytes) -> str:
    plain = canonical(msgspec.structs.replace(request, mac=""))
    return hmac.new(secret, _DOMAIN + plain, hashlib.sha256).hexdigest()
