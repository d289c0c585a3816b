"""Vaults to try things on."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.vault.home import Home, make

NOBODY = 65534


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    created, machine, clock = make(tmp_path)
    created.unlocked.close()
    here = Home(root=tmp_path, machine=machine, clock=clock, code=created.recovery_code, vault=created.unlocked.vault)
    yield here
    for unlocked in here.opened:
        unlocked.close()


@pytest.fixture
def unprivileged() -> Iterator[Path]:
    """A folder and, where we are root (whom no permission stops), a plain user to act as."""
    root = os.geteuid() == 0
    folder = Path(tempfile.mkdtemp(dir="/tmp" if root else None))
    if root:
        os.chown(folder, NOBODY, NOBODY)
        os.seteuid(NOBODY)
    try:
        yield folder
    finally:
        if root:
            os.seteuid(0)
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"
