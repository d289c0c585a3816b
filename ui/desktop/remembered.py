"""What this machine remembers between starts, none of it secret: the last vault and how the screen should look."""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import cast

NAME = "desktop.json"
IDLE_MINUTES = (1, 60)


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """Kept as plain JSON in the platform's settings folder."""

    vault: str = ""
    appearance: str = "system"
    scale: int = 100  # per cent
    idle_minutes: int = 5
    last_user: str = ""  # a screen name, which the locked window shows anyway


class Memory:
    """Reads and writes the file; a broken or unwritable one costs the comfort, never the start."""

    def __init__(self, folder: Path) -> None:
        """Read what is there."""
        self._path = folder / NAME
        self.now = _read(self._path)

    def change(self, **parts: object) -> Remembered:
        """Remember other values."""
        self.now = replace(self.now, **parts)  # type: ignore[arg-type]
        with suppress(OSError):
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            fresh = self._path.with_suffix(".new")
            fresh.write_text(json.dumps(asdict(self.now), indent=1), encoding="utf-8")
            fresh.replace(self._path)
        return self.now


def _read(path: Path) -> Remembered:
    try:
        found: object = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Remembered()
    if not isinstance(found, dict):
        return Remembered()
    given = cast("dict[str, object]", found)
    plain = Remembered()
    kept = {
        name: given[name] for name, value in asdict(plain).items() if name in given and type(given[name]) is type(value)
    }
    read = replace(plain, **kept)  # type: ignore[arg-type]
    least, most = IDLE_MINUTES
    return replace(read, idle_minutes=min(max(read.idle_minutes, least), most), scale=min(max(read.scale, 100), 200))
