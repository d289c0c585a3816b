"""The expected failures of letters: each carries facts, none a sentence."""

from db.errors import ExpectedError


class TemplateUnknown(ExpectedError):
    """No template bears this `template` code."""


class TemplateBroken(ExpectedError):
    """A template cannot be used: `template`, `line` (0 where unknown), `reason` (a code, sometimes with a name)."""


class TemplateTooLarge(ExpectedError):
    """A template or what it rendered to exceeds a limit: `template`, `limit`."""


class ValueMissing(ExpectedError):
    """A template asks for a placeholder nobody supplied: `template`, `placeholder`."""


class PatternBroken(ExpectedError):
    """A numbering pattern cannot make numbers: `pattern`, `reason`."""


class LogoUnreadable(ExpectedError):
    """The letterhead's logo is not a picture we print: `reason`."""


class MatrixBroken(ExpectedError):
    """The who-may-see-what matrix is not usable: `reason`."""


class ConsentMissing(ExpectedError):
    """A paper needs a consent that is not there: `field` (or `*` for any), `audience`."""


class TypedTextLeaks(ExpectedError):
    """Typed text names what was not released: `keys` of the paragraphs and `audience`; never the words themselves."""
