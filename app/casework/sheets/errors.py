"""Why a spreadsheet is not taken in: facts only."""

from db.errors import ExpectedError


class UnreadableSheet(ExpectedError):
    """A file that is no spreadsheet we read: `reason` is a code, `line` where it begins, 0 for the file as a whole."""

    reason: str
    line: int

    def __init__(self, *, reason: str = "", line: int = 0) -> None:
        """Keep the reason code and the line."""
        super().__init__(reason=reason, line=line)


class BadMapping(ExpectedError):
    """A mapping that does not fit: `reason` is a code, `what` the key, heading, kind or field it is about."""

    reason: str
    what: str

    def __init__(self, *, reason: str = "", what: str = "") -> None:
        """Keep the reason code and what it is about."""
        super().__init__(reason=reason, what=what)
