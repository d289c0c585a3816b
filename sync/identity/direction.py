"""Says whose parts a device takes in: pure rules over who I am, who signed, and which way the part travels."""

from collections.abc import Collection
from dataclasses import dataclass

from sync.bundle.manifest import Direction
from sync.identity.certificate import Certificate, OfficeKind, Scope


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a device stands: its office, what is above it, and whether it speaks for headquarters."""

    office: str
    kind: OfficeKind
    parent: str | None
    directs: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Myself as a reader of parts: where I stand and under which recipients I am reached."""

    place: Place
    recipients: frozenset[str]


def place_of(certificate: Certificate) -> Place:
    """Return where a certified device stands."""
    return Place(
        office=certificate.office,
        kind=certificate.office_kind,
        parent=certificate.parent,
        directs=certificate.may(Scope.DIRECT),
    )


def accepts(me: Reader, signer: Place | None, direction: Direction, to: Collection[str]) -> bool:
    """Tell whether I take in a part that travels this way, by this signer, to these recipients.

    To headquarters: from my own office or below it. To an office: from headquarters, my parent or my child. None is a
    signer nobody certified yet: upward it is heard (in quarantine, whatever it claims), downward never.
    """
    if me.recipients.isdisjoint(to):
        return False
    mine = me.place
    if direction == Direction.TO_HEADQUARTERS:
        if signer is None or mine.kind == OfficeKind.HEADQUARTERS:
            return True
        return mine.office in (signer.office, signer.parent)
    if signer is None:
        return False
    return signer.directs or signer.office == mine.parent or signer.parent == mine.office
