"""Somebody at the keyboard of a real desktop: looks for words, goes there with Tab, types, and waits for what comes."""

import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from itertools import takewhile
from pathlib import Path

from tests.journeys.eyes import Eyes, Gone, Seen, State
from tests.journeys.screen import Screen

PATIENCE = 30.0


@dataclass
class Person:
    """Works with the program through the X server alone; sees through a screen reader's eyes."""

    screen: Screen
    program: subprocess.Popen[bytes]
    eyes: Eyes
    _stops: list[Seen] = field(default_factory=list)  # where Tab may lead, as last seen

    # --- waiting and looking

    def until(self, holds: Callable[[], bool], what: str = "") -> None:
        """Wait until something holds; what is on the screen instead is told when it does not."""
        end = time.monotonic() + PATIENCE
        while not holds():
            assert time.monotonic() < end, f"{what or 'it'} never came; on the screen:\n{self.eyes.words()}"
            self.breathe()

    def breathe(self) -> None:
        """Give the program a moment; it must not have ended or complained meanwhile."""
        self.screen.bound.look(self.program.pid)
        told = self.screen.said.read_text("utf-8")
        assert not told, told[-2000:]
        with suppress(subprocess.TimeoutExpired):
            code = self.program.wait(timeout=0.01)
            raise AssertionError(f"the program ended with {code}")

    def find(self, name: str = "", role: str = "", *, near: str = "") -> Seen | None:
        """Return the first thing of this name and role in sight, after the first that is called `near`."""
        return _first(self.eyes.all(), name, role, near)

    def sees(self, words: str) -> bool:
        return any(words in each.name for each in self.eyes.all())

    def wait_for(self, words: str) -> None:
        """Wait until these words are on the screen."""
        self.until(lambda: self.sees(words), words)

    def reads(self, name: str, role: str = "text") -> str:
        """Return what stands in a field."""
        found = self.find(name, role)
        assert found is not None, name
        return self.eyes.text(found)

    def stands_in(self, name: str) -> bool:
        """Tell whether the cursor waits in the field of this name."""
        return any(each.has(State.FOCUSED) and each.name == name and each.role == "text" for each in self.eyes.all())

    def windows(self) -> int:
        """Return how many windows the program shows; a popup is one more."""
        return len(self.screen.run("xdotool", "search", "--onlyvisible", "--pid", str(self.program.pid)).split())

    # --- keys

    def key(self, *names: str) -> None:
        self.screen.run("xdotool", "key", "--delay", "10", *names)

    def type(self, text: str) -> None:
        """Type into whatever has the focus."""
        self.screen.run("xdotool", "type", "--delay", "10", text)

    def press(self, name: str, *, near: str = "") -> None:
        """Go to a button and press it."""
        self.go_to(name, near=near)
        self.key("space")

    def click(self, name: str, role: str = "", *, near: str = "") -> None:
        """Press something with the mouse where it is seen."""
        self.until(lambda: (found := self.find(name, role, near=near)) is not None and found.has(State.SHOWING), name)
        found = self.find(name, role, near=near)
        assert found is not None
        x, y, width, height = self.eyes.place(found)
        self.screen.run("xdotool", "mousemove", str(x + width // 2), str(y + height // 2), "click", "1")

    def fill(self, name: str, text: str, *, near: str = "") -> None:
        """Go to a field and type."""
        self.go_to(name, "text", near=near)
        self.type(text)

    def choose(self, label: str, value: str) -> None:
        """Go through a drop-down with the arrow key until it says what is wanted."""
        self.go_to(role="combo box", near=label)
        while (shown := self._shown_in(label)) != value:
            self.key("Down")
            self.until(lambda before=shown: self._shown_in(label) != before, value)

    def pick(self, label: str, typed: str) -> str:
        """Type into a field that looks things up and take the first that it finds; return what then stands there."""
        before = self.windows()
        self.fill(label, typed)
        self.until(lambda: self.windows() > before, f"something found for {typed}")
        self.key("Down", "Return")
        self.until(lambda: self.windows() == before, "the list of what was found to close")
        return self.reads(label)

    def answer(self, path: Path) -> None:
        """Type a path into the file dialog that has opened, and wait until it is gone."""
        self.until(self._asked_for_a_path, "a file dialog")
        self.type(str(path))
        self.key("Return")
        self.until(lambda: self.find(role="dialog") is None, "the end of the file dialog")

    def open_page(self, title: str) -> None:
        """Go through the sidebar with the arrow keys and open a page."""
        seen = self.eyes.all()
        rows = [each for each in takewhile(lambda each: each.role != "text", seen) if each.role == "check box"]
        marked = next(each for each in rows if each.has(State.CHECKED))
        self.go_to(marked.name, marked.role)
        steps = [each.name for each in rows].index(title) - rows.index(marked)
        self.key(*["Down" if steps > 0 else "Up"] * abs(steps), "Return")
        self.until(lambda: (row := self.find(title, "check box")) is not None and row.has(State.CHECKED), title)

    def close(self) -> None:
        """Close the window as people do; the program ends by itself, and well."""
        self.key("alt+F4")
        assert self.program.wait(timeout=PATIENCE) == 0
        assert self.screen.said.read_text("utf-8") == ""

    def go_to(self, name: str = "", role: str = "", *, near: str = "") -> Seen:
        """Press Tab until this has the focus, as somebody without a mouse does; once round the window at most."""
        wanted, here = self._sight(name, role, near)
        been: set[str] = set()
        while here.path != wanted.path:
            if here.path in been:
                before = wanted
                wanted, here = self._sight(name, role, near)  # a page that was drawn anew has it elsewhere
                been = set()
                assert wanted != before, f"Tab never comes to {name or near}; on the screen:\n{self.eyes.words()}"
                continue
            been.add(here.path)
            self.key("Tab")
            here = self._moved_from(here)
        return here

    def _sight(self, name: str, role: str, near: str) -> tuple[Seen, Seen]:
        """Wait until the thing is there and something has the focus; return both."""
        found: list[tuple[Seen, Seen]] = []

        def there() -> bool:
            seen = self.eyes.all()
            self._stops = [each for each in seen if each.has(State.FOCUSABLE)]
            wanted = _first(seen, name, role, near)
            focused = [each for each in self._stops if each.has(State.FOCUSED)]
            if wanted is not None and focused:
                found.append((wanted, focused[-1]))
            return bool(found)

        self.until(there, name or near)
        return found[0]

    def _moved_from(self, before: Seen) -> Seen:
        """Wait until the focus is elsewhere; return where."""
        found: list[Seen] = []

        def moved() -> bool:
            with suppress(Gone):
                self._stops = self._stops or [each for each in self.eyes.all() if each.has(State.FOCUSABLE)]
                here = self.eyes.focused(self._stops)
                if here is not None and here.path != before.path:
                    found.append(here)
                    return True
            self._stops = []
            return False

        self.until(moved, "another focus")
        return found[0]

    def _asked_for_a_path(self) -> bool:
        inside = False
        for each in self.eyes.all():
            inside = inside or each.role == "dialog"
            if inside and each.role == "text" and each.has(State.FOCUSED):
                return True
        return False

    def _shown_in(self, label: str) -> str:
        found = self.find(role="combo box", near=label)
        return found.name if found is not None else ""


@contextmanager
def at_desktop(screen: Screen, *arguments: str) -> Iterator[Person]:
    """Start the program and sit down in front of it."""
    program = screen.desktop(*arguments)
    eyes = Eyes(screen.bus, program.pid)
    yield Person(screen, program, eyes)
    eyes.close()


def _first(seen: list[Seen], name: str, role: str, near: str) -> Seen | None:
    passed = not near
    for each in seen:
        passed = passed or each.name == near
        if passed and name in ("", each.name) and each.role.startswith(role):
            return each
    return None
