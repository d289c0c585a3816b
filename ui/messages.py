"""Turns expected failures and reason codes into one plain sentence each."""

from collections.abc import Mapping
from typing import cast

from PySide6.QtCore import QCoreApplication

from ui.wording import failures, reasons


class _Facts(dict[str, object]):
    """Facts of a failure; one that is not there reads as an ellipsis rather than breaking the sentence."""

    def __missing__(self, key: str) -> str:
        return "…"


def is_expected(error: BaseException) -> bool:
    """Tell whether the program foresees this failure (it descends from the root of expected failures)."""
    return any(each.__name__ == "ExpectedError" for each in type(error).__mro__)


def sentence(error: BaseException) -> str:
    """Return what happened and what to do; for a subclass without words of its own, its parent's."""
    facts = _facts_of(error)
    if type(error).__name__ == "InvalidValue":
        return reason_sentence(str(facts.get("reason", "")), facts)
    for each in type(error).__mro__:
        words = failures.FAILURES.get(each.__name__)
        if words is not None:
            return QCoreApplication.translate("Failure", str(words)).format_map(_Facts(facts))
    return QCoreApplication.translate("Failure", str(failures.OTHERWISE))


def reason_sentence(reason: str, facts: Mapping[str, object] | None = None) -> str:
    """Return the sentence for a reason code of a value (`InvalidValue.reason`, a problem or a note of a check)."""
    words = str(reasons.REASONS.get(reason, reasons.OTHERWISE))
    return QCoreApplication.translate("Reason", words).format_map(_Facts(facts or {}))


def has_words(failure: str) -> bool:
    """Tell whether the failure class called `failure` has a sentence of its own."""
    return failure in failures.FAILURES


def _facts_of(error: BaseException) -> Mapping[str, object]:
    facts = getattr(error, "facts", None)
    return cast("Mapping[str, object]", facts) if isinstance(facts, Mapping) else {}
