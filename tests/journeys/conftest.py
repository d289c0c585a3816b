"""One screen for each journey, in a bound of 2 GB, with somebody in front of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.gaps import Gaps
from tests.journeys.memory import bounded
from tests.journeys.screen import Screen, opened_screen


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    """A screen of 1366×768; at its end the program took no more than a machine of 2 GB can spare, and never stood still."""
    home = tmp_path / "rumah"
    home.mkdir()
    gaps = Gaps(tmp_path / "gaps")
    with bounded() as bound:
        with opened_screen(home, bound) as here:
            here.further = gaps.variables()
            yield here
        bound.check()
    gaps.check()
