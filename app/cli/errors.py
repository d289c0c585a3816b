"""What the command line itself finds wrong, before any vault is asked: facts only."""

from db.errors import ExpectedError


class UnreadableFile(ExpectedError):
    """A file named on the command line cannot be read: `path`, and `reason` as a code."""

    path: str
    reason: str


class NoPassphrase(ExpectedError):
    """No file names the passphrase and nobody is there to type it."""


class Misused(Exception):
    """Arguments that do not go together: `hint` says which, in the words of the usage line. The verb ends with 2."""

    def __init__(self, *, hint: str) -> None:
        """Keep the hint."""
        super().__init__(hint)
        self.hint = hint


class BadLine(ExpectedError):
    """A line handed to `put` is not a record: `line` counts from 1, `reason` is a code, `key` names a strange one."""

    line: int
    reason: str


class NotText(ExpectedError):
    """An argument is not valid text in UTF-8."""


class AnswerLost(Exception):
    """The act is done, but whoever asked cannot be told: stdout takes nothing more. The verb ends with 1."""
