"""Why casework refuses: facts only."""

from db.errors import ExpectedError


class NotAllowed(ExpectedError):
    """This user may not do this: `act` is what was asked, `reason` a code (role, scope, blocked)."""


class UnknownReference(ExpectedError):
    """Nothing here answers to this id, code or number."""


class CannotConsent(ExpectedError):
    """This person cannot give this consent: `reason` is a code (reported, guardian, heir, not_self, giver, …)."""


class WrongState(ExpectedError):
    """A record of `kind` is in a `state` from which this cannot be done."""


class Unclear(ExpectedError):
    """What was asked means more than one thing: `about` names what, `found` how many."""


class Refused(ExpectedError):
    """One of several records cannot be saved, so none was: `line` says which, `cause` why."""

    line: int
    cause: ExpectedError


class IdTaken(ExpectedError):
    """The id given for a record of `kind` belongs to a record of another kind, `found`."""


class UnknownChange(ExpectedError):
    """The change named is none of this record: `change`."""


class NothingToUndo(ExpectedError):
    """What this change set is no longer shown, or was set by no one before: `change`."""


class NothingToSave(ExpectedError):
    """A new record with an id of its own, but without a single field, leaves nothing to write: `kind`."""


class OtherOffice(ExpectedError):
    """The invitation is for another office or kind: `field` (office, kind), what was `given`, what it says."""


class UnfitFile(ExpectedError):
    """A file that cannot be kept as evidence: `reason` is `empty`, `too_large`, `unknown` or `mismatch`."""

    reason: str


class FileExists(ExpectedError):
    """Something is at `path` already; a copy never takes its place."""

    path: str


class SealedToOthers(ExpectedError):
    """This text is sealed to other people; escrow opens it too."""


class DeskOnly(ExpectedError):
    """Only headquarters' desk, the vault that signs for the organisation, does this: `act`."""

    act: str


class NotAlone(ExpectedError):
    """This vault belongs to an organisation already; only one that started alone joins another."""


class ParentNeeded(ExpectedError):
    """A village needs the branch it belongs to; any other office has none: `office` is its code."""

    office: str


class OfficeDiffers(ExpectedError):
    """An office with this code is here already and is another: `office` is the code, `field` what differs."""

    office: str
    field: str


class OtherWords(ExpectedError):
    """The eight words people compared are not those of this device: `device`."""

    device: str


class WordsNeeded(ExpectedError):
    """This device is approved only with its eight words compared: `device`, and `reason` (used, expired, revoked)."""

    device: str
    reason: str


class NothingAsked(ExpectedError):
    """This device has not asked to be enrolled, or its request has not come yet: `device`."""

    device: str


class DeviceRevoked(ExpectedError):
    """Headquarters has revoked this device; nothing is written to it: `device`."""

    device: str


class CalledDurable(ExpectedError):
    """A receipt has called this import durable, so it cannot be taken back: `id`."""

    id: str
