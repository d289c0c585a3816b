"""Reads a guide from its data file, typed; a broken one is refused by name."""

from functools import cache
from pathlib import Path
from typing import TypeVar, cast

from app.records.assets import assets_folder
from app.records.errors import UnreadableDataFile

REVIEW = "perlu ditinjau"  # what stands beside everything nobody of the organisation has approved yet

AnyGuide = TypeVar("AnyGuide")


def read_guide(name: str, of: type[AnyGuide], folder: Path | None = None) -> AnyGuide:
    """Return the guide `name` as an `of`; raise `UnreadableDataFile` where it is missing or not what it should be."""
    return cast("AnyGuide", _read(name, of, folder or assets_folder() / "guides"))


@cache
def _read(name: str, of: type[object], folder: Path) -> object:
    """Read a guide once: a folder never changes under a running program, an update brings a new one."""
    import msgspec

    path = folder / f"{name}.json"
    try:
        return msgspec.json.decode(path.read_bytes(), type=of)
    except OSError as failure:
        raise UnreadableDataFile(file=path.name, reason="missing") from failure
    except msgspec.MsgspecError as failure:
        raise UnreadableDataFile(file=path.name, reason="not_a_guide") from failure
