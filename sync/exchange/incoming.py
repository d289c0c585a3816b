"""Walks what somebody handed over, file by file: each gets its outcome, and none is ever touched."""

import hashlib
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from db.errors import ExpectedError
from sync.bundle import age
from sync.bundle.seal import PART_LIMIT, is_part_name
from sync.errors import NothingThere
from sync.exchange import spool, taking
from sync.exchange.outcome import Outcome, Taken
from sync.exchange.site import Site

_HELD = "held"
_MOST_HELD = 100

Look = Callable[[bytes, str], Taken]


@dataclass(frozen=True, slots=True, kw_only=True)
class Handed:
    """A file somebody handed over: what it is called there, and where it lies."""

    name: str
    path: Path


def files(path: Path) -> list[Handed]:
    """Return a file, or every regular file of a folder and of its folders, by name. Raises `NothingThere`."""
    if not path.exists():
        raise NothingThere(path=str(path))
    if not path.is_dir():
        return [Handed(name=path.name, path=path)]
    found = [Handed(name=each.name, path=each) for each in _regular(path)]
    for folder in sorted(each for each in path.iterdir() if each.is_dir() and not each.is_symlink()):
        found += [Handed(name=f"{folder.name}/{each.name}", path=each) for each in _regular(folder)]
    return found


def _regular(folder: Path) -> Iterator[Path]:
    try:
        yield from sorted(each for each in folder.iterdir() if not each.is_symlink() and each.is_file())
    except PermissionError:
        return


def read(site: Site, handed: Handed, act: Look) -> Taken:
    """Copy one file to the spool, if it begins as a part does, and act on the copy's bytes."""
    name = handed.path.name
    try:
        found = handed.path.stat()
        if not stat.S_ISREG(found.st_mode):
            return Taken(outcome=Outcome.REFUSED, reason="not_a_file")
        if found.st_size > PART_LIMIT:
            return Taken(outcome=Outcome.REFUSED, reason="too_large")
        with handed.path.open("rb") as stream:
            untrusted = stream.read(len(age.MAGIC))
            if untrusted != age.MAGIC:
                foreign = Outcome.TORN if is_part_name(name) else Outcome.REFUSED
                return Taken(outcome=foreign, reason="not_a_part")
            untrusted += stream.read(PART_LIMIT)
    except OSError:
        return Taken(outcome=Outcome.TORN, reason="unreadable")
    if len(untrusted) > PART_LIMIT:
        return Taken(outcome=Outcome.REFUSED, reason="too_large")
    site.disk.make(spool.folder(site.unlocked.path))
    copy = spool.folder(site.unlocked.path) / f"{hashlib.sha256(untrusted).hexdigest()[:26]}.in"
    site.disk.write(copy, untrusted)
    try:
        return act(site.disk.read(copy, PART_LIMIT), name)
    finally:
        copy.unlink(missing_ok=True)


def keep_held(site: Site, handed: Handed) -> None:
    """Keep a copy of a part only a newer version can read, so that the stick need not come back."""
    folder = site.unlocked.path / _HELD
    site.disk.make(folder)
    data = site.disk.read(handed.path, PART_LIMIT)
    path = folder / f"{hashlib.sha256(data).hexdigest()}.bin"
    if not path.exists() and len(list(folder.iterdir())) < _MOST_HELD:
        site.disk.put(path, data)


def held(site: Site) -> list[Handed]:
    """Return the parts that wait for a newer version."""
    folder = site.unlocked.path / _HELD
    if not folder.is_dir():
        return []
    return [Handed(name=f"{_HELD}/{each.name}", path=each) for each in _regular(folder)]


def release_held(site: Site, handed: Handed) -> None:
    """Let go of the copy of a held part that could be read after all."""
    site.disk.remove(handed.path)


def take_all(site: Site, handed: list[Handed], batch: str, step: taking.Step) -> Iterator[tuple[Handed, Taken]]:
    """Take file after file in; a bad one never touches its siblings."""
    spool.clear(site.unlocked.path, site.disk)
    for each in held(site):
        found = read(site, each, lambda data, name: taking.take(site, data, name, batch, step))
        if found.outcome is not Outcome.HELD:
            release_held(site, each)
            yield each, found
    for each in handed:
        found = read(site, each, lambda data, name: taking.take(site, data, name, batch, step))
        if found.outcome is Outcome.HELD:
            try:
                keep_held(site, each)
            except ExpectedError as error:
                found = Taken(outcome=found.outcome, reason=type(error).__name__)
        yield each, found
