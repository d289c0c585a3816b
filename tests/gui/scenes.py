"""The pages under test, each as a window filled with fictitious data."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from app.records.assets import assets_folder
from tests.gui import samples
from tests.gui.gallery import Gallery
from ui.case.page import CasePage, TabDoor
from ui.cases.page import CasesPage
from ui.forms.form import FormView
from ui.forms.services import Services
from ui.home.page import HomePage
from ui.letters.composer import ComposerPage
from ui.page import Page, Place
from ui.sync.page import SyncPage
from ui.theme.faces import Role
from ui.unlock.page import UnlockWindow
from ui.widgets.label import Label
from ui.widgets.layout import Scroll, column, holding
from ui.widgets.paper import Paper
from ui.window import Window

Scene = Callable[[], tuple[QWidget, QWidget | None]]


def framed(make: Callable[[], Page], code: str, row: str = "") -> tuple[Window, Page]:
    """Return the frame with a page open in it, `row` marked in the sidebar."""
    window = Window("Cabang Kebumen", samples.doors(make, code), Path(assets_folder() / "help"))
    window.show_standing(samples.STANDING)
    window.show_counts(samples.COUNTS)
    window.open(Place(page=code))
    window.sidebar.set_current(row or code)
    page = window.page()
    assert page is not None
    return window, page


def home() -> tuple[QWidget, QWidget | None]:
    window, page = framed(HomePage, "home")
    assert isinstance(page, HomePage)
    page.show_view(samples.HOME)
    return window, None


def cases() -> tuple[QWidget, QWidget | None]:
    window, page = framed(CasesPage, "cases")
    assert isinstance(page, CasesPage)
    page.show_view(samples.CASES_VIEW, samples.case_pages)
    page.select(3)
    return window, None


def case() -> tuple[QWidget, QWidget | None]:
    tabs = [TabDoor(code=word, word=word, make=QWidget) for word in samples.TABS]
    window, page = framed(lambda: CasePage(tabs), "case", "cases")
    assert isinstance(page, CasePage)
    page.show_head(samples.CASE_HEAD)
    page.summary.show_view(samples.SUMMARY)
    return window, page.summary.facts.editor


def letter() -> tuple[QWidget, QWidget | None]:
    window, page = framed(ComposerPage, "composer", "letters")
    assert isinstance(page, ComposerPage)
    page.show_view(samples.COMPOSER)
    page.show_pdf(samples.letter_pdf())
    return window, page.issue


def sync() -> tuple[QWidget, QWidget | None]:
    window, page = framed(SyncPage, "sync")
    assert isinstance(page, SyncPage)
    page.show_view(samples.SYNC)
    return window, page.copy


class FormPage(Page):
    """A form on a page of its own, as pages of the product will hold it."""

    code = "form"

    def __init__(self) -> None:
        super().__init__()
        self.form = FormView("person", Services())
        self.body(Scroll(holding(column(Label("Orang", Role.TITLE), self.form, gap=16, edges=(32, 24, 32, 24)))))

    def title(self) -> str:
        return "Orang"


def form() -> tuple[QWidget, QWidget | None]:
    window, page = framed(FormPage, "form", "persons")
    assert isinstance(page, FormPage)
    page.form.show_answers({"full_name": "Sri Rahayu binti Karto", "sex": "female"}, {"preferred_name": "not_asked"})
    page.form.complain("nik", "nik_not_16_digits")
    return window, None


def gallery() -> tuple[QWidget, QWidget | None]:
    window, page = framed(Gallery, "gallery", "none")
    assert isinstance(page, Gallery)
    return window, page.focused


def unlock() -> tuple[QWidget, QWidget | None]:
    window = UnlockWindow(samples.UNLOCK)
    window.passphrase.line.setText("lumbung sore")
    window.passphrase.show_caps(on=True)
    return window, window.passphrase.line


SCENES: dict[str, Scene] = {
    "home": home,
    "cases": cases,
    "case": case,
    "letter": letter,
    "sync": sync,
    "form": form,
    "gallery": gallery,
    "unlock": unlock,
}


def wait_for(window: QWidget, app: QApplication) -> None:
    """Let whatever a page draws off the event loop arrive."""
    deadline = QDeadlineTimer(5_000)
    while any(paper.waiting() for paper in window.findChildren(Paper)) and not deadline.hasExpired():
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 100)
    app.processEvents()
