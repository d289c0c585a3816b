"""Walks the XML parts of a workbook without building them up: no entities, no more of a text than is kept."""

import zipfile
import zlib
from collections.abc import Iterator, Mapping
from typing import Protocol
from xml.parsers import expat

from app.casework.sheets.errors import UnreadableSheet

_CHUNK = 1 << 16
_SEPARATOR = " "


class Part(Protocol):
    """The bytes of a part."""

    def read(self, n: int, /) -> bytes:
        """Return the next of them."""
        ...


class Walker(Protocol):
    """Who is told of the elements of a part, by their local names."""

    def begin(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""

    def text(self, signs: str) -> None:
        """Some text."""

    def end(self, name: str) -> None:
        """An element ends."""


def walk(untrusted: Part, walker: Walker) -> Iterator[None]:
    """Tell `walker` of a part, giving way after each piece of it; raises `UnreadableSheet` (`torn`, `entities`)."""
    parser = expat.ParserCreate(namespace_separator=_SEPARATOR)
    parser.buffer_text = True
    parser.StartElementHandler = lambda name, attributes: walker.begin(_local(name), attributes)
    parser.EndElementHandler = lambda name: walker.end(_local(name))
    parser.CharacterDataHandler = walker.text
    parser.StartDoctypeDeclHandler = _refuse_doctype
    try:
        while chunk := untrusted.read(_CHUNK):
            parser.Parse(chunk, False)
            yield
        parser.Parse(b"", True)
    except (
        expat.ExpatError,
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,
        RuntimeError,
        LookupError,
    ) as error:
        raise UnreadableSheet(reason="torn") from error
    yield


def walk_all(untrusted: Part, walker: Walker) -> None:
    """Tell `walker` of a whole part."""
    for _ in walk(untrusted, walker):
        continue


def _local(name: str) -> str:
    return name.rpartition(_SEPARATOR)[2]


def _refuse_doctype(*_: object) -> None:
    """Office programs write no document type; whoever does, wants entities to grow."""
    raise UnreadableSheet(reason="entities")
