"""Keeps an error in what Qt calls back an error: under Python 3.11 it would end the process with a segmentation fault.

PySide6 6.12.0 reads the arguments of an exception that leaves a Python override of a Qt function as if it were an object
already, which it always is from 3.12 on. Before, one that C raised (`len(5)`, `[][0]`, a wrapper whose widget is gone) is
still a type and a string, and the reading ends the program: `PepException_GetArgs` at the top of the stack. Whoever
catches it and lets it go makes it whole. Each override of a class of ours is wrapped in just that when the class is made.
"""

import functools
import sys
from collections.abc import Callable
from types import FunctionType
from typing import Any

from shiboken6 import Shiboken

_FIRST_WHOLE = (3, 12)


def keep_errors_whole() -> None:
    """From now on, wrap the overrides of every class that is made below one of Qt's."""
    if sys.version_info < _FIRST_WHOLE:
        Shiboken.Object.__init_subclass__ = classmethod(_wrap_overrides)  # type: ignore[method-assign, assignment]


def whole(override: Callable[..., Any]) -> Callable[..., Any]:
    """Return a function that does the same; an exception leaves it as an object."""

    @functools.wraps(override)
    def call(*args: object, **named: object) -> object:
        try:
            return override(*args, **named)
        except BaseException:  # noqa: TRY203 - to have caught it is the point
            raise

    return call


def _wrap_overrides(cls: type[Shiboken.Object], **named: object) -> None:
    super(Shiboken.Object, cls).__init_subclass__(**named)
    above = [each for each in cls.__mro__[1:] if each.__module__.startswith(("PySide6.", "shiboken6."))]
    for name, member in list(vars(cls).items()):
        if isinstance(member, FunctionType) and not name.startswith("__") and any(name in vars(each) for each in above):
            setattr(cls, name, whole(member))
