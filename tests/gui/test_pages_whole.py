"""Every page of the real desktop, at both sizes and three font sizes, in a branch with cases and in a village."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.gui import walk
from tests.gui.screenshots import office, places_of, settle
from ui.desktop.work import Work
from ui.theme.theme import Appearance, Theme

SIZES = [(1366, 768), (1024, 600)]
SCALES = [1.0, 1.5, 2.0]
CASES = 2
LOOKED_AT = (walk.cut, walk.outside, walk.sideways, walk.undressed)


@pytest.fixture(scope="module", params=["branch", "village"])
def work(
    request: pytest.FixtureRequest, qapp: QApplication, one_look: Theme, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Work]:
    """An office of each kind, one after the other."""
    assert one_look.scale  # there is one before any window
    kind = str(request.param)
    desktop = office(qapp, tmp_path_factory.mktemp(kind), kind, filled=CASES if kind == "branch" else 0)
    made = desktop.work
    assert isinstance(made, Work)
    yield made
    desktop.close()
    made.window.close()
    made.window.deleteLater()
    desktop.deleteLater()


@pytest.mark.parametrize("scale", SCALES)
def test_no_page_cuts_what_it_says_at_either_size(
    qapp: QApplication,
    look: Theme,
    work: Work,
    scale: float,
):
    look.enlarge(scale)
    found: dict[str, list[str]] = {}
    for name, place in places_of(work).items():
        work.window.open(place)
        for width, height in SIZES:
            work.window.resize(width, height)
            settle(qapp, work)
            wrong = [each for look_at in LOOKED_AT for each in look_at(work.window)]
            found |= {f"{name} {width}": wrong} if wrong else {}
            assert work.window.width() <= width, work.window.minimumSizeHint()
            assert work.window.height() <= height, work.window.minimumSizeHint()
    assert found == {}


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_every_word_can_be_read_and_every_control_has_a_name(
    qapp: QApplication,
    look: Theme,
    work: Work,
    appearance: Appearance,
):
    look.choose(appearance)
    found: dict[str, list[str]] = {}
    for name, place in places_of(work).items():
        work.window.open(place)
        settle(qapp, work)
        wrong = [*walk.faint(work.window), *walk.nameless(work.window)]
        found |= {name: wrong} if wrong else {}
    assert found == {}
