"""Why a record is not written to."""

from db.errors import ExpectedError


class WrittenOnce(ExpectedError):
    """This field was fixed when the record was first written; a change of mind is a new record."""


class Erased(ExpectedError):
    """Headquarters had this record erased; nothing is added to it here."""
