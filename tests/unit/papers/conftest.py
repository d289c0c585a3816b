"""A branch, its village post and a case of a fictitious family, for the papers written from it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.pdfs import text_of
from tests.unit.papers.world import Family, World, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """A branch that starts alone, with a coordinator; cheap passphrases, a clock that stands."""
    made = open_world(tmp_path)
    yield made
    made.close()


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """One branch for the tests of a module that only add cases to it."""
    made = open_world(tmp_path_factory.mktemp("shared"))
    yield made
    made.close()


@pytest.fixture
def read_back() -> Callable[..., str]:
    """Return a reader of a PDF's text as pdftotext gives it."""
    return text_of


@pytest.fixture
def family(world: World) -> Family:
    """A case whose client lets her data go to the ministry and the protection agency."""
    found = world.family()
    world.consent(found, "kemlu-pwni", "kp2mi")
    return found
