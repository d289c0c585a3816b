"""The root of every expected failure: facts for whoever words the message, never a sentence."""

from typing import ClassVar


class ExpectedError(Exception):
    """A failure the program foresees; the command line and the screen turn its facts into one sentence.

    Subclasses take their facts as keyword arguments and keep them as attributes of the same name. `exit_code` is what
    a headless verb ends with (docs of the command line: 3 refused, 4 damaged).
    """

    exit_code: ClassVar[int] = 3

    def __init__(self, **facts: object) -> None:
        """Keep the facts both as attributes and as a mapping for whoever words them."""
        super().__init__(type(self).__name__)
        self.facts: dict[str, object] = facts
        for name, value in facts.items():
            setattr(self, name, value)

    def __str__(self) -> str:
        """Return the name of the failure only: facts may hold what must not reach a log."""
        return type(self).__name__


class Damaged(ExpectedError):
    """A stored file is not what was written: `part` names which (database, slots, blob, backup …)."""

    exit_code: ClassVar[int] = 4
