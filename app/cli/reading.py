"""Reads files named on the command line, with a limit before anything else."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from app.cli.errors import UnreadableFile


def read_bytes(path: Path, limit: int) -> bytes:
    """Return a file's bytes (`-`: stdin's); raises `UnreadableFile`."""
    try:
        if str(path) == "-":
            untrusted_bytes = sys.stdin.buffer.read(limit + 1)
        else:
            with path.open("rb") as stream:
                untrusted_bytes = stream.read(limit + 1)
    except (OSError, AttributeError, ValueError) as error:
        raise UnreadableFile(path=str(path), reason=why(error)) from error
    if len(untrusted_bytes) > limit:
        raise UnreadableFile(path=str(path), reason="too_large")
    return untrusted_bytes


def read_lines(path: Path, limit: int) -> Iterator[tuple[int, bytes]]:
    """Yield a file's lines (`-`: stdin's) that are not blank, numbered from 1, each at most `limit` + 1 bytes.

    A longer line comes back cut, for the caller to refuse. Raises `UnreadableFile`.
    """
    try:
        if str(path) == "-":
            yield from _lines(sys.stdin.buffer, limit)
            return
        with path.open("rb") as stream:
            yield from _lines(stream, limit)
    except (OSError, AttributeError) as error:
        raise UnreadableFile(path=str(path), reason=why(error)) from error


def _lines(stream: BinaryIO, limit: int) -> Iterator[tuple[int, bytes]]:
    number = 0
    while line := stream.readline(limit + 1):
        number += 1
        if line.strip():
            yield number, line


def why(error: Exception) -> str:
    """Return the reason code of a file that cannot be read."""
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return "missing"
        case PermissionError():
            return "permission"
        case IsADirectoryError():
            return "folder"
        case _:
            return "disk"
