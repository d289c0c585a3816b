"""Drives the real desktop over a real vault, as a person does: types into fields, presses buttons, waits for pages."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from db.vault.machine import Machine
from tests.machines import CHEAP
from ui.desktop.desktop import Desktop, Surroundings
from ui.desktop.options import Options
from ui.desktop.remembered import Memory
from ui.desktop.work import Work
from ui.widgets.buttons import Button
from ui.window import Window

NOW = datetime(2026, 11, 24, 2, 12, tzinfo=UTC)
Any = TypeVar("Any", bound=QWidget)
_PAUSE = 1_000  # ms; what lasts longer (a toast, a draft, a lock) waits for something else


@dataclass
class Relaunched:
    """What a lock asked for: the vault, why, and the lock's descriptor."""

    vault: Path
    why: str
    lock: int | None


@dataclass
class Traveller:
    """A person at the desktop; a lock ends the desktop and `again` starts the one that replaces it."""

    bot: QtBot
    root: Path
    app: QApplication
    desktop: Desktop | None = None
    relaunched: list[Relaunched] = field(default_factory=list)
    passphrase: str = ""

    def start(self, options: Options | None = None) -> Desktop:
        around = Surroundings(
            memory=Memory(self.root / "config"),
            data=self.root / "data",
            machine=Machine(state=self.root / "state", policy=CHEAP, clock=lambda: NOW),
            relaunch=lambda vault, why, lock: self.relaunched.append(Relaunched(vault, why, lock)),
            last_resort=False,
        )
        around.data.mkdir(exist_ok=True)
        self.desktop = Desktop(self.app, options or Options(), around)
        self.desktop.start()
        self.bot.waitExposed(self.desktop.window)
        return self.desktop

    def again(self) -> Desktop:
        """Start what the lock became."""
        last = self.relaunched[-1]
        self.leave()
        return self.start(Options(vault=last.vault, locked=last.why, lock=last.lock))

    def leave(self) -> None:
        if self.desktop is not None:
            self.desktop.close()
            if self.desktop.window is not None:
                self.desktop.window.close()
                self.desktop.window.deleteLater()
            self.desktop.deleteLater()
            self.desktop = None
            self.app.processEvents()

    def awake(self) -> None:
        """Have the keyboard in the window at work: offscreen, the window before takes it along when it goes."""
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.app.processEvents()
        self.window.activateWindow()
        self.bot.waitUntil(self.window.isActiveWindow, timeout=5_000)

    # --- looking

    @property
    def window(self) -> QWidget:
        assert self.desktop is not None
        assert self.desktop.window is not None
        return self.desktop.window

    @property
    def work(self) -> Work:
        assert self.desktop is not None
        work = self.desktop.work
        assert isinstance(work, Work)
        return work

    def page(self, code: str) -> QWidget:
        """Wait until the page `code` is open."""
        window = self.window
        assert isinstance(window, Window)
        self.bot.waitUntil(lambda: (page := window.page()) is not None and page.code == code, timeout=5_000)
        self.settle()
        page = window.page()
        assert page is not None
        return page

    def settle(self) -> None:
        """Wait until nothing is being read or written."""
        desktop = self.desktop
        assert desktop is not None
        work = desktop.work
        if isinstance(work, Work):
            self.bot.waitUntil(lambda: work.jobs.running() == 0, timeout=10_000)
        self.app.processEvents()

    def paused(self) -> None:
        """Wait until what waits for a pause in typing has begun, and then until it is done."""
        window = self.window

        def waits() -> bool:
            timers = window.findChildren(QTimer)
            return any(each.isActive() and each.isSingleShot() and each.interval() < _PAUSE for each in timers)

        self.bot.waitUntil(lambda: not waits(), timeout=10_000)
        self.settle()

    def find(self, kind: type[Any], name: str, within: QWidget | None = None) -> Any:
        found = [each for each in (within or self.window).findChildren(kind, name) if each.isVisibleTo(self.window)]
        assert found, f"no {kind.__name__} called {name} in sight"
        return found[0]

    def button(self, words: str, within: QWidget | None = None) -> Button:
        found = [
            each
            for each in (within or self.window).findChildren(Button)
            if each.isVisibleTo(self.window) and each.text() == words
        ]
        assert found, f"no button “{words}” in sight"
        return found[0]

    def sees(self, words: str) -> bool:
        return words in self.seen()

    def seen(self) -> str:
        """Return every word that is visible, one text after another."""
        texts: list[str] = []
        for each in self.window.findChildren(QWidget):
            if not each.isVisibleTo(self.window):
                continue
            text = getattr(each, "text", None)
            if callable(text):
                try:
                    texts.append(str(text()))
                except TypeError:
                    continue
            texts.append(each.accessibleName())
        return "\n".join(texts)

    # --- doing

    def press(self, button: Button | str, within: QWidget | None = None) -> None:
        found = self.button(button, within) if isinstance(button, str) else button
        assert found.isEnabled(), f"“{found.text()}” cannot be pressed"
        self.bot.mouseClick(found, Qt.MouseButton.LeftButton)
        self.app.processEvents()

    def type(self, widget: QWidget, text: str) -> None:
        """Type into a control as the keyboard would."""
        typed_at = (QLineEdit, QPlainTextEdit)
        target = (
            widget
            if isinstance(widget, typed_at)
            else next(each for each in widget.findChildren(QWidget) if isinstance(each, typed_at))
        )
        target.setFocus()
        if isinstance(target, QLineEdit | QPlainTextEdit):
            target.selectAll()
        self.bot.keyClicks(target, text)
        self.app.processEvents()

    def fill(self, field: str, text: str, within: QWidget | None = None) -> None:
        """Type into the form field with this name."""
        self.type(self.find(QWidget, field, within), text)

    def until(self, holds: Callable[[], bool]) -> None:
        self.bot.waitUntil(holds, timeout=10_000)


def found_office(
    me: Traveller,
    *,
    kind: str = "branch",
    name: str = "Cabang Kebumen",
    code: str = "KBM",
    organisation: str = "Migrant CARE",
) -> str:
    """Go through the first start; return the recovery code."""
    from ui.first_start.window import FirstStartWindow, Step
    from ui.widgets.word_code import CodeTyped

    window = me.window
    assert isinstance(window, FirstStartWindow)
    me.press(me.find(Button, "next"))
    me.find(QWidget, "office-kind").choose(kind)  # type: ignore[attr-defined]
    me.fill("office-name", name)
    me.fill("office-code", code)
    me.fill("organisation", organisation)
    me.press(me.find(Button, "next"))
    me.fill("screen-name", "Rina Wulandari")
    me.press(me.find(Button, "next"))
    me.passphrase = window.passphrase.words.text()
    me.type(window.passphrase.again.line, me.passphrase)
    me.press(me.find(Button, "next"))
    me.until(lambda: window._stack.currentIndex() == Step.CODE)
    groups = window._groups
    me.press(me.find(Button, "next"))
    typed = me.find(CodeTyped, "code-typed")
    for at, group in enumerate(groups):
        me.type(typed._fields[at], group.lower())
    me.press(me.find(Button, "next"))
    me.until(lambda: isinstance(me.window, Window))
    me.page("home")
    return "-".join(groups)


def unlock(me: Traveller, passphrase: str = "") -> None:
    """Type the passphrase into the locked window and wait for the work to begin."""
    assert me.desktop is not None
    locked = me.desktop.locked
    assert locked is not None
    me.type(locked.page.passphrase.line, passphrase or me.passphrase)
    me.press(me.button("Buka"))
    me.until(lambda: isinstance(me.window, Window))
    me.settle()
