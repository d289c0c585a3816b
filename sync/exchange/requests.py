"""Headquarters' invitations and the enrolment requests that answer them."""

import msgspec

from db.store.reader import Reader
from db.store.writer import Writer
from sync.bundle.open import VerifiedPart
from sync.errors import InvalidRequest
from sync.exchange import ledger
from sync.exchange.ledger import Requested
from sync.identity.certificate import OfficeKind
from sync.identity.request import MEMBER, Request, check_request, read_request

_INVITATIONS, _REQUESTS = "exchange.invitations", "exchange.requests"


class Offered(msgspec.Struct, kw_only=True):
    """An invitation as headquarters remembers it; `used_by` is the device that was certified on it.

    `rows` are what it carried of our log: whoever starts from it holds that.
    """

    office: str
    office_kind: OfficeKind
    parent: str | None
    index: int
    secret: str
    made: int
    expires: int
    used_by: str = ""
    rows: list[tuple[int, int]] = []


def offer(tx: Writer, invitation: str, offered: Offered) -> None:
    """Remember an invitation."""
    ledger.put(tx, _INVITATIONS, invitation, offered)


def offered(reader: Reader, invitation: str) -> Offered | None:
    """Return what an invitation offered, None for one this headquarters never made."""
    return ledger.get(reader, _INVITATIONS, invitation, Offered)


def offers(reader: Reader) -> dict[str, Offered]:
    """Return every invitation."""
    return dict(ledger.every(reader, _INVITATIONS, Offered))


def note(tx: Writer, part: VerifiedPart, now: int) -> Request | None:
    """Remember the request a part carries, if the invitation's holder made it; return it.

    A request that does not hold together is passed over: its part waits in quarantine all the same.
    """
    untrusted = part.member(MEMBER)
    if untrusted is None:
        return None
    try:
        request = read_request(untrusted)
        offer_made = offered(tx, request.invitation)
        if offer_made is None or request.device != part.manifest.origin.device:
            return None
        check_request(request, bytes.fromhex(offer_made.secret), part.signer)
    except InvalidRequest:
        return None
    if (request.office, request.parent, request.index) != (offer_made.office, offer_made.parent, offer_made.index):
        return None
    known = ledger.get(tx, _REQUESTS, request.device, Requested)
    if known is None or known.request != untrusted.decode():
        repeated = offer_made.used_by not in ("", request.device)
        ledger.put(tx, _REQUESTS, request.device, Requested(request=untrusted.decode(), at=now, repeated=repeated))
    return request


def requested(reader: Reader) -> dict[str, tuple[Request, Requested]]:
    """Return every request by its device."""
    return {
        device: (read_request(found.request.encode()), found)
        for device, found in ledger.every(reader, _REQUESTS, Requested)
    }


def request_of(reader: Reader, device: str) -> tuple[Request, Requested] | None:
    """Return the request of one device."""
    found = ledger.get(reader, _REQUESTS, device, Requested)
    return None if found is None else (read_request(found.request.encode()), found)
