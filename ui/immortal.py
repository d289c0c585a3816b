"""Keeps Python's constants alive under bindings that give references away which they do not own.

PySide6 6.12.0 is built as if None, True and False were immortal, which they are from Python 3.12 on. Under 3.11 every call
that answers with one of them takes one reference too many, until the interpreter ends with "none_dealloc" (measured: minus
1,000 after 1,000 calls; 6.11.3 and 6.9.3 are right). Adding 2^40 references has the effect 3.12 has by itself.
"""

import ctypes
import sys

_MANY = 1 << 40
_FIRST_IMMORTAL = (3, 12)


def keep_constants() -> None:
    """Add so many references to the constants that no program run gives them all away."""
    if sys.version_info >= _FIRST_IMMORTAL or sys.implementation.name != "cpython":
        return
    for constant in (None, True, False, Ellipsis, NotImplemented):
        references = ctypes.c_ssize_t.from_address(id(constant))
        if references.value < _MANY:
            references.value += _MANY
