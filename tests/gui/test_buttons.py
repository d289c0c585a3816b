"""Every button of every page does something or says why not; file dialogs leave no trace; no control is a window."""

import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QSettings, QTimer
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QButtonGroup,
    QDialog,
    QFileDialog,
    QMenu,
    QScrollBar,
    QWidget,
)

from app.casework.desk.beginning import OfficeWish, PersonWish, begin_office
from app.casework.desk.cases import Wanted, cases
from app.casework.generating import generate
from app.casework.papers.issue import write_letter
from app.casework.papers.paper import Order
from app.casework.session import Session
from app.records.kinds.case import Case
from db.vault.machine import Machine
from tests.gui.journey import NOW, Traveller
from tests.machines import CHEAP
from ui.desktop.desktop import Desktop, Surroundings
from ui.desktop.options import Options
from ui.desktop.remembered import Memory
from ui.page import Place
from ui.widgets import files
from ui.widgets.pills import SmallChoice
from ui.window import Window

PASSPHRASE = "lumbung sore kapal tenun baru enam"
BRANCH = (
    ("home", "consultations", "cases", "persons"),
    ("directory", "letters", "sync", "settings"),
    ("new_case", "consultation", "record:contact", "record:consent"),
    ("case:summary", "case:people", "case:documents", "case:consents", "case:tasks"),
    ("questions", "form", "letter"),
    ("composer",),
)
VILLAGE = ("home", "sent", "sync", "settings", "register", "new_case")
MAY_BE_EMPTY = ("persons", "directory", "sent")


@dataclass
class Office:
    """Somebody at an office, with what was asked of the system: files, printers, menus."""

    me: Traveller
    case: str = ""
    letter: str = ""
    asked: list[str] = field(default_factory=list)

    def place(self, code: str) -> Place:
        """Return where a page of the list above is."""
        page, _, what = code.partition(":")
        match page:
            case "case":
                return Place(page=page, record=self.case, tab=what)
            case "questions":
                return Place(page=page, record=self.case)
            case "letter":
                return Place(page=page, record=self.letter)
            case "composer" | "form":
                return Place(page=page, extra={"case": self.case})
            case "record":
                return Place(page=page, extra={"kind": what, "case": self.case})
            case _:
                return Place(page=page)


class Watch(QObject):
    """Notes whatever shows that a press did something."""

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self.said: list[str] = []
        office.me.work.desk.said.connect(lambda text, _undo: self.said.append(text))

    def state(self) -> tuple[object, ...]:
        window = self._office.me.window
        assert isinstance(window, Window)
        fields = tuple(
            (each.isVisibleTo(window), str(getattr(each, "text", str)()))
            for each in window.findChildren(QWidget)
            if type(each).__module__.startswith("ui.") and _speaks(each)
        )
        ticked = tuple(each.isChecked() for each in window.findChildren(QAbstractButton))
        scrolled = tuple(each.value() for each in window.findChildren(QScrollBar))
        asked = len(self.said), len(self._office.asked)
        return (window.place(), fields, ticked, scrolled, asked, window.focusWidget())


def _speaks(widget: QWidget) -> bool:
    try:
        return isinstance(getattr(widget, "text", str)(), str)
    except TypeError:
        return False


def letter_of(session: Session, case: str) -> str:
    """Issue a letter of a case, and have something to ask next."""
    with session.store.write() as tx:
        client = tx.need(Case, case).clients[0]
        tx.put("case", case, {"next_questions": ["Siapa yang memegang paspornya?"]})
        tx.put(
            "consent",
            None,
            {
                "case": case, "person": client, "given_by": client, "capacity": "self", "form": "spoken",
                "basis": "consent", "purposes": ["services"], "audiences": ["kemlu-pwni"],
                "data_classes": ["identity", "employment", "location"], "given_at": "2026-11-18",
            },
        )  # fmt: skip
    return write_letter(session, Order(case=case, template="T01", to="kemlu-pwni", on=NOW.date()), draft=False).letter


def begun(me: Traveller, kind: str) -> Office:
    """Open an office of this kind; a branch has fictitious cases and an issued letter."""
    machine = Machine(state=me.root / "state", policy=CHEAP, clock=lambda: NOW)
    person = PersonWish(screen_name="Rina", passphrase=PASSPHRASE)
    wish = OfficeWish(kind=kind, code="KBM", name="Cabang Kebumen", organisation="Migrant CARE")
    session = begin_office(me.root / "kantor", wish, person, invitation=None, machine=machine).session
    office = Office(me)
    if kind == "branch":
        generate(session, 4, seed=3)
        office.case = next(iter(cases(session, Wanted(limit=1)))).case
        office.letter = letter_of(session, office.case)
    around = Surroundings(memory=Memory(me.root / "config"), data=me.root, machine=machine, last_resort=False)
    me.desktop = Desktop(me.app, Options(), around)
    me.desktop.begin(session)
    me.page("home")
    return office


@pytest.fixture
def office(me: Traveller, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Office:
    """An office whose dialogs and menus are noted and closed with nothing chosen."""
    made = begun(me, getattr(request, "param", "branch"))

    def closed(dialog: QDialog) -> int:
        made.asked.append(dialog.windowTitle())
        return QDialog.DialogCode.Rejected

    monkeypatch.setattr(QFileDialog, "exec", closed)
    monkeypatch.setattr(QPrintDialog, "exec", closed)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (made.asked.append("save"), ("", ""))[1])
    monkeypatch.setattr(QMenu, "popup", lambda menu, *_a: (made.asked.append("menu"), menu.deleteLater())[1])
    return made


def buttons_of(me: Traveller, within: QWidget) -> list[QAbstractButton]:
    """Return the buttons in sight; chips change nothing but themselves, and what is chosen is chosen."""
    groups = me.window.findChildren(QButtonGroup)
    exclusive = {button for group in groups if group.exclusive() for button in group.buttons()}
    return [
        each
        for each in within.findChildren(QAbstractButton)
        if each.isVisibleTo(me.window)
        and each.isEnabled()
        and not isinstance(each, SmallChoice)
        and not (each.isChecked() and (each.autoExclusive() or each in exclusive))
    ]


def name_of(button: QAbstractButton) -> tuple[str, str]:
    """Return what tells a button from others: the same words on every line do the same everywhere."""
    return type(button).__name__, button.text() or button.accessibleName()


def idle_buttons(office: Office, code: str) -> list[str]:
    """Press every button of a page, each on the page as it is opened; return those without any effect."""
    me, place = office.me, office.place(code)

    def opened() -> QWidget:
        neutral = "directory" if "directory" in me.work.desk.reachable else "sent"
        me.work.window.open(Place(page=neutral if code != neutral else "sync"))
        me.settle()
        me.work.window.open(place)
        page = me.page(place.page)
        return page if place.tab in ("", "summary") else page.tab(place.tab)  # type: ignore[attr-defined]

    watch = Watch(office)
    names = [name_of(each) for each in buttons_of(me, opened())]
    assert names or code in MAY_BE_EMPTY
    idle: list[str] = []
    for name in dict.fromkeys(names):
        found = [each for each in buttons_of(me, opened()) if name_of(each) == name]
        if not found:
            continue  # an earlier press answered it, and it is gone: that was its effect
        before = watch.state()
        found[0].click()
        me.settle()
        me.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if watch.state() == before:
            idle.append(str(name))
    return idle


@pytest.mark.parametrize("codes", BRANCH, ids=[each[0] for each in BRANCH])
def test_no_button_of_a_branch_is_without_effect(office: Office, codes: tuple[str, ...]):
    assert {code: found for code in codes if (found := idle_buttons(office, code))} == {}


@pytest.mark.parametrize("office", ["village"], indirect=True)
def test_no_button_of_a_village_is_without_effect(office: Office):
    assert {code: found for code in VILLAGE if (found := idle_buttons(office, code))} == {}


class Windows(QObject):
    """Notes each control that is shown before it has a place: for a moment it is a window, and takes the keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        loose = isinstance(watched, QWidget) and watched.isWindow() and not isinstance(watched, Window)
        if loose and event.type() == QEvent.Type.Show:
            where = [each for each in traceback.extract_stack() if "/ui/" in each.filename]
            self.seen.append(f"{type(watched).__name__} {where[-1].filename}:{where[-1].lineno}" if where else "?")
        return False


@pytest.fixture
def windows(qapp: QApplication) -> Iterator[Windows]:
    made = Windows()
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)


@pytest.mark.parametrize(("office", "codes"), [("branch", sum(BRANCH, ())), ("village", VILLAGE)], indirect=["office"])
def test_no_control_is_a_window_before_it_has_its_place(office: Office, codes: tuple[str, ...], windows: Windows):
    for code in codes:
        office.me.work.window.open(office.place(code))
        office.me.settle()
    assert windows.seen == []


def test_a_file_dialog_remembers_no_folder(me: Traveller, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(QApplication, "applicationName", lambda: "Damping")
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path / "qt"))
    secret = tmp_path / "rahasia"
    secret.mkdir()
    parent = QWidget()
    me.bot.addWidget(parent)

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        dialog.setDirectory(str(secret))
        dialog.selectFile(str(secret))
        dialog.done(QDialog.DialogCode.Accepted)

    asked: list[Callable[[], Path | None]] = [
        lambda: files.ask_folder(parent, "Pilih"),
        lambda: files.ask_copy(parent, "Simpan", "bukti"),
    ]
    for ask in asked:
        QTimer.singleShot(50, parent, choose)
        assert ask() is not None
    QSettings(QSettings.Scope.UserScope, "QtProject").sync()
    kept = [each for each in (tmp_path / "qt").rglob("*") if each.is_file()]
    assert not any("rahasia" in each.read_text() or "[FileDialog]" in each.read_text() for each in kept)
