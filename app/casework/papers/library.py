"""Reads the templates and the matrix once; they are files that change only with a new reference set."""

from functools import cache

from app.letters.library import Library, read_library
from app.letters.matrix import Matrix, read_matrix


@cache
def library() -> Library:
    """Return the templates of this reference set."""
    return read_library()


@cache
def matrix() -> Matrix:
    """Return who may see what."""
    return read_matrix()
