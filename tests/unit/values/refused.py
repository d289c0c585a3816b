"""Asks value types what they refuse, and why."""

from collections.abc import Callable

import pytest

from db.schema.values import InvalidValue, Json


def reason(clean: Callable[..., Json], *raw: object) -> str:
    """Return why a raw value is refused; one that is taken fails the test."""
    with pytest.raises(InvalidValue) as caught:
        clean(*raw)
    return caught.value.reason


def attempt(clean: Callable[..., Json], *raw: object) -> object:
    """Clean, or None where it is refused; anything but the typed refusal breaks the test."""
    try:
        return clean(*raw)
    except InvalidValue as failure:
        return None if failure.reason else failure
