"""Why casework refuses: facts only."""

from db.errors import ExpectedError


class NotAllowed(ExpectedError):
    """This user may not do this: `act` is what was asked, `reason` a code (role, scope, blocked)."""


class UnknownReference(ExpectedError):
    """Nothing here answers to this id, code or number."""


class ConsentMissing(ExpectedError):
    """No valid consent covers this `audience`; `field` names what for."""


class Unclear(ExpectedError):
    """What was asked means more than one thing: `about` names what, `found` how many."""
