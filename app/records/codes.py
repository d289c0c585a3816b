"""Reads the code lists and answers what a code means; the lists are data that headquarters can replace."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import cast

from app.records.assets import assets_folder
from app.records.errors import UnknownCodeList, UnreadableDataFile
from db.schema.values import Json

FROM_NEWER = "dari versi lebih baru"
_OWN_KEYS = frozenset({"code", "label", "note", "order", "until"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """One code of a list. `until`: the day after which it is no longer offered; `more`: what else the file says."""

    code: str
    label: str
    note: str = ""
    order: int | None = None
    until: str | None = None
    more: Mapping[str, Json]

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts from what else the file says, empty where it says nothing of the kind."""
        value = self.more.get(key)
        return tuple(each for each in value if isinstance(each, str)) if isinstance(value, list) else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeList:
    """The codes of one list, in the order they are offered."""

    name: str
    version: int
    codes: Mapping[str, Code]
    ranked: bool = False

    def known(self, code: str) -> bool:
        """Tell whether this version of the list has the code."""
        return code in self.codes

    def get(self, code: str) -> Code | None:
        """Return what the list says of a code, None for one it does not have."""
        return self.codes.get(code)

    def label(self, code: str) -> str:
        """Return the Indonesian name; a code this version does not know is kept and says where it comes from."""
        found = self.codes.get(code)
        return found.label if found else f"{code} ({FROM_NEWER})"

    def offered(self, today: str = "") -> list[Code]:
        """Return the codes to choose from; those whose `until` lies before `today` (an ISO date) are left out."""
        return [code for code in self.codes.values() if not (code.until and today and code.until < today)]

    def in_order(self) -> list[str]:
        """Return the bare codes, in a ranked list from the least to the most."""
        return list(self.codes)

    def find(self, text: str) -> list[Code]:
        """Return the codes whose name or other names have a word beginning with `text`, as a chooser needs them."""
        sought = text.casefold().strip()
        names = {code: " ".join((each.label, *each.texts("aliases"))) for code, each in self.codes.items()}
        return [
            each
            for code, each in self.codes.items()
            if sought and (re.search(rf"\b{re.escape(sought)}", names[code].casefold()) or code.casefold() == sought)
        ]


def codes(name: str, folder: Path | None = None) -> CodeList:
    """Return a code list by name, from the given folder or the one shipped with the program.

    Raises `UnknownCodeList` where the folder has none of that name, `UnreadableDataFile` where it is broken.
    """
    return _read(name, folder or assets_folder() / "codes")


def known(name: str, code: str) -> bool:
    """Tell whether the shipped list `name` has the code; raise `UnknownCodeList`."""
    return codes(name).known(code)


def label(name: str, code: str) -> str:
    """Return what a code of the shipped list `name` is called; raise `UnknownCodeList`."""
    return codes(name).label(code)


def code_lists(folder: Path | None = None) -> list[str]:
    """Return the names of all code lists in a folder."""
    paths = sorted((folder or assets_folder() / "codes").glob("*.json"))
    return [path.stem for path in paths if isinstance(read_data(path).get("codes"), list)]


def read_data(path: Path) -> dict[str, Json]:
    """Read a data file whose document is one object; raise `UnreadableDataFile` where it is not."""
    try:
        document: object = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as failure:
        raise UnreadableDataFile(file=path.name, reason="not_json") from failure
    if not isinstance(document, dict):
        raise UnreadableDataFile(file=path.name, reason="not_an_object")
    return cast("dict[str, Json]", document)


@cache
def _read(name: str, folder: Path) -> CodeList:
    """Read a list once: a folder never changes under a running program, an update brings a new one."""
    path = folder / f"{name}.json"
    if not re.fullmatch(r"[a-z0-9_]+", name) or not path.is_file():
        raise UnknownCodeList(codes=name)
    document = read_data(path)
    entries, version = document.get("codes"), document.get("version")
    if not isinstance(entries, list) or not isinstance(version, int) or document.get("list") != name:
        raise UnreadableDataFile(file=path.name, reason="not_a_code_list")
    found = [_code(entry, path.name) for entry in entries]
    if len({each.code for each in found}) != len(found):
        raise UnreadableDataFile(file=path.name, reason="code_twice")
    found.sort(key=lambda each: (each.order is None, each.order or 0))
    return CodeList(
        name=name,
        version=version,
        codes={each.code: each for each in found},
        ranked=document.get("ordered") is True,
    )


def _code(entry: Json, file: str) -> Code:
    if not isinstance(entry, dict):
        raise UnreadableDataFile(file=file, reason="not_a_code")
    code, label, note = entry.get("code"), entry.get("label"), entry.get("note", "")
    order, until = entry.get("order"), entry.get("until")
    if not (isinstance(code, str) and code and isinstance(label, str) and label and isinstance(note, str)):
        raise UnreadableDataFile(file=file, reason="not_a_code")
    return Code(
        code=code,
        label=label,
        note=note,
        order=order if isinstance(order, int) else None,
        until=until if isinstance(until, str) else None,
        more={key: value for key, value in entry.items() if key not in _OWN_KEYS},
    )
