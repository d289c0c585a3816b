"""Sees the windows of a process as a screen reader does: names, roles, states and words, over AT-SPI.

So a journey finds what it wants by the words on it, from outside, and what has no name for a screen reader is not found.
Popups (a list of hits, a menu) are no part of the tree Qt shows; a journey knows them by their X window.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

from jeepney import DBusAddress, Message, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.low_level import MessageType

_ROOT = "/org/a11y/atspi/accessible/root"
_ATSPI = "org.a11y.atspi"
_BUS = "org.freedesktop.DBus"
_AT_ONCE = 64  # questions under way together


class Gone(Exception):
    """What was looked at is no longer there."""


class State(IntEnum):
    """The states looked at, as AT-SPI numbers them."""

    CHECKED = 4
    FOCUSABLE = 11
    FOCUSED = 12
    SENSITIVE = 24
    SHOWING = 25
    VISIBLE = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One thing on the screen."""

    path: str
    role: str
    name: str
    states: int

    def has(self, state: State) -> bool:
        return bool(self.states >> state & 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Question:
    path: str
    interface: str
    what: str
    form: str = ""
    body: tuple = ()


class Eyes:
    """Looks at one process, whatever connection it has just now (a lock replaces it)."""

    def __init__(self, bus: str, pid: int) -> None:
        self._bus: DBusConnection = open_dbus_connection(bus)
        self._pid = pid
        self._owner = ""

    def close(self) -> None:
        self._bus.close()

    def all(self) -> list[Seen]:
        """Return everything visible in reading order, also what has to be scrolled to; nothing without a window."""
        self._owner = self._owner or self._find_owner()
        children: dict[str, list[str]] = {}
        found: dict[str, Seen] = {}
        level = [_ROOT] if self._owner else []
        while level:
            below = self._ask([_accessible(each, "GetChildren") for each in level])
            if level == [_ROOT] and below == [None]:
                self._owner = ""  # this process let its connection go: a lock makes it another program
            for path, answer in zip(level, below, strict=True):
                children[path] = [child for _owner, child in answer[0]] if answer is not None else []
            seen = self._look_at([child for path in level for child in children[path]])
            found |= {each.path: each for each in seen}
            level = [each.path for each in seen]
        return list(_in_order(_ROOT, children, found))

    def focused(self, among: Sequence[Seen]) -> Seen | None:
        """Return which of these has the focus now, the innermost; raises `Gone` when one is no more."""
        answers = self._ask([_accessible(each.path, "GetState") for each in among])
        if None in answers:
            raise Gone
        on = [each for each, answer in zip(among, answers, strict=True) if _bits(answer) >> State.FOCUSED & 1]
        return on[-1] if on else None

    def text(self, seen: Seen) -> str:
        """Return what stands in a field."""
        answer = self._ask([_text(seen.path)])[0]
        if answer is None:
            raise Gone
        return str(answer[0])

    def place(self, seen: Seen) -> tuple[int, int, int, int]:
        """Return x, y, width and height on the screen."""
        asked = _Question(path=seen.path, interface=f"{_ATSPI}.Component", what="GetExtents", form="u", body=(0,))
        answer = self._ask([asked])[0]
        if answer is None:
            raise Gone
        return answer[0]

    def words(self) -> str:
        """Return every word that is visible, one thing a line, with what stands in the fields."""
        seen = self.all()
        fields = [each for each in seen if each.role == "text"]
        typed = dict(zip(fields, self._ask([_text(each.path) for each in fields]), strict=True)) if fields else {}
        lines: list[str] = []
        for each in seen:
            text = f" = {answer[0]!r}" if (answer := typed.get(each)) is not None else ""
            if each.name or text:
                lines.append(f"{each.role}: {each.name}{text}{' *' if each.has(State.FOCUSED) else ''}")
        return "\n".join(lines)

    def _look_at(self, paths: Sequence[str]) -> list[Seen]:
        """Return those of the things at these paths that are visible."""
        states = dict(zip(paths, self._ask([_accessible(each, "GetState") for each in paths]), strict=True))
        there = [each for each in paths if (told := states[each]) is not None and _bits(told) >> State.VISIBLE & 1]
        roles = self._ask([_accessible(each, "GetRoleName") for each in there])
        names = self._ask([_name(each) for each in there])
        return [
            Seen(path=path, role=str(role[0]), name=str(name[0][1]), states=_bits(states[path]))
            for path, role, name in zip(there, roles, names, strict=True)
            if role is not None and name is not None
        ]

    def _find_owner(self) -> str:
        """Return the connection of the process, "" while it has none."""
        bus = DBusAddress("/org/freedesktop/DBus", bus_name=_BUS, interface=_BUS)
        for name in self._answer(new_method_call(bus, "ListNames")) or ([],):
            for each in name:
                answer = self._answer(new_method_call(bus, "GetConnectionUnixProcessID", "s", (each,)))
                if each.startswith(":") and answer is not None and answer[0] == self._pid:
                    return each
        return ""

    def _answer(self, message: Message) -> tuple | None:
        answer = self._bus.send_and_get_reply(message, timeout=30)
        return None if answer.header.message_type is MessageType.error else answer.body

    def _ask(self, questions: Sequence[_Question]) -> list[tuple | None]:
        """Ask many things at once; None where what was asked is gone."""
        answers: list[tuple | None] = []
        for at in range(0, len(questions), _AT_ONCE):
            answers += self._ask_some(questions[at : at + _AT_ONCE])
        return answers

    def _ask_some(self, questions: Sequence[_Question]) -> Iterable[tuple | None]:
        numbers: dict[int, tuple | None] = {}
        for each in questions:
            where = DBusAddress(each.path, bus_name=self._owner, interface=each.interface)
            number = next(self._bus.outgoing_serial)
            self._bus.send(new_method_call(where, each.what, each.form or None, each.body), serial=number)
            numbers[number] = None
        left = set(numbers)
        while left:
            answer = self._bus.receive(timeout=30)
            number = answer.header.fields.get(5)  # the question answered
            if number in left:
                left.discard(number)
                numbers[number] = None if answer.header.message_type is MessageType.error else answer.body
        return numbers.values()


def _accessible(path: str, what: str) -> _Question:
    return _Question(path=path, interface=f"{_ATSPI}.Accessible", what=what)


def _name(path: str) -> _Question:
    about = (f"{_ATSPI}.Accessible", "Name")
    return _Question(path=path, interface=f"{_BUS}.Properties", what="Get", form="ss", body=about)


def _text(path: str) -> _Question:
    return _Question(path=path, interface=f"{_ATSPI}.Text", what="GetText", form="ii", body=(0, -1))


def _bits(answer: tuple | None) -> int:
    return answer[0][0] | answer[0][1] << 32 if answer is not None else 0


def _in_order(path: str, children: dict[str, list[str]], found: dict[str, Seen]) -> Iterator[Seen]:
    for child in children.get(path, ()):
        if child in found:
            yield found[child]
            yield from _in_order(child, children, found)
