"""The expected failures of records: facts for whoever words the message, never a sentence.

`InvalidValue` (a value its field cannot hold) comes from the declaration machinery and is raised by every value type.
"""

from db.errors import ExpectedError


class UnknownCodeList(ExpectedError):
    """There is no code list called `codes`."""

    codes: str


class UnreadableDataFile(ExpectedError):
    """A data file (code list, directory) is not what its format says: `file` names it, `reason` is a code."""

    file: str
    reason: str
