"""Exchange as one page needs it: where a stick is, copying out, looking into a folder, taking it in."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.casework import exporting, importing, journal
from app.casework.session import Session
from sync.exchange.disk import Disk

Step = Callable[[int, int], None]
_MOUNTS = ("/media", "/run/media", "/mnt")
_OURS = ".bin"
_GOOD = frozenset({"accepted", "held", "quarantined"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Stick:
    """A drive that can be written to: its folder, its name, the room left in bytes, whether it carries parts."""

    folder: str
    name: str
    free: int
    carries: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Came:
    """What a folder brings or brought: files by outcome, changes new here, conflicts, records by kind."""

    folder: str
    outcomes: Mapping[str, int] = field(default_factory=dict[str, int])
    changes: int = 0
    conflicts: int = 0
    kinds: Mapping[str, int] = field(default_factory=dict[str, int])

    @property
    def useful(self) -> bool:
        """Tell whether taking it in would do anything."""
        return any(outcome in _GOOD for outcome in self.outcomes)


def sticks(roots: Sequence[str] = _MOUNTS) -> Sequence[Stick]:
    """Return the removable drives mounted now."""
    import shutil

    found: list[Stick] = []
    for root in roots:
        base = Path(root)
        places = [*base.glob("*"), *base.glob("*/*")] if base.is_dir() else []
        for place in places:
            if place.is_dir() and place.is_mount():
                free = shutil.disk_usage(place).free
                carries = any(each.suffix == _OURS for each in place.iterdir())
                found.append(Stick(folder=str(place), name=place.name, free=free, carries=carries))
    return found


def copy_out(session: Session, folder: Path, step: Step) -> int:
    """Write a bundle into `folder`; return how many changes it carries. Raises as `exporting.export`."""
    done = exporting.export(session, str(folder), ways=exporting.Ways(disk=Disk(), step=step))
    journal.note_export(session, done.changes, len(done.parts))
    return done.changes


def look_into(session: Session, folder: Path) -> Came:
    """Say what taking `folder` in would do. Raises as `importing.preview`."""
    return _came(folder, importing.preview(session, folder))


def take_from(session: Session, folder: Path, step: Step) -> Came:
    """Take `folder` in. Raises as `importing.take_in`."""
    return _came(folder, importing.take_in(session, folder, ways=importing.Ways(disk=Disk(), step=step)))


def turn_down(session: Session, folder: Path) -> int:
    """Remember that nothing of `folder` is wanted; return how many files that are. Raises as `importing.refuse`."""
    return len(importing.refuse(session, folder))


def _came(folder: Path, rows: Sequence[importing.Row]) -> Came:
    outcomes: dict[str, int] = {}
    kinds: dict[str, int] = {}
    for row in rows:
        outcomes[row.outcome] = outcomes.get(row.outcome, 0) + 1
        for kind, count in row.kinds.items():
            kinds[kind] = kinds.get(kind, 0) + count
    return Came(
        folder=str(folder),
        outcomes=outcomes,
        changes=sum(row.changes for row in rows),
        conflicts=sum(row.conflicts for row in rows),
        kinds=kinds,
    )
