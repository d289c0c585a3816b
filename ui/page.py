"""What a page is to the window: a name, an icon, a way in and a way back to the same field."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as filled

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.landing import first_field, is_there, main_action


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where someone is: the page, what it shows, and where in it.

    It goes into the encrypted draft at lock, so that unlocking leads back to the same field; it is never shown.
    """

    page: str
    record: str = ""
    tab: str = ""
    field: str = ""
    extra: Mapping[str, str] = filled(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True, kw_only=True)
class Touched:
    """What a write has touched: kinds and record ids. A page refreshes when it shows any of them."""

    kinds: frozenset[str] = frozenset()
    records: frozenset[str] = frozenset()


TOP = "top-"  # how controls are called that stay in sight whichever tab of a page is open


class Page(QWidget):
    """A page of the window. Subclasses set `code`, `icon`, `help_topic` and answer `title`."""

    code: str = ""
    icon: str = "circle-alert"
    help_topic: str = ""

    open_place = Signal(object)  # Place: lead there
    said = Signal(str, object)  # a sentence and a callable that undoes it (or None): a toast
    dirty = Signal(object)  # the page's unsaved state (JSON-native), within 2 s of a pause

    def __init__(self) -> None:
        """Lay the page out empty; data comes with `enter`."""
        super().__init__()
        self.setProperty("bare", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, on=False)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)

    def title(self) -> str:
        """Return the name in the sidebar and for screen readers."""
        raise NotImplementedError

    def body(self, widget: QWidget) -> None:
        """Fill the page with `widget`."""
        self._box.addWidget(widget)

    def enter(self, place: Place) -> None:
        """Come to the page; `place` may name a record, a tab and a field."""

    def refresh(self, touched: Touched) -> None:
        """Show again whatever `touched` has changed."""

    def place(self) -> Place:
        """Return where the user is on this page now."""
        return Place(page=self.code, field=focused_name(self))

    def unsaved(self) -> "tuple[str, Mapping[str, object]] | None":
        """Return what is typed and not saved, with the key of its draft; None where there is nothing (lock and close)."""
        return None

    def landing(self) -> QWidget | None:
        """Return what gets the focus when somebody comes here: the first field, else the main action."""
        return first_field(self) or main_action(self)

    def land(self, name: str = "") -> bool:
        """Give the focus to the control called `name`, else to where the page begins; tell whether there was one.

        A page whose data is still being read waits with the focus on itself, so that nothing outside it has it.
        """
        target = None if name else self.landing()
        if not focus_named(self, name) and target is None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def veil(self, *, drawn: bool) -> None:
        """Hide or show names, types and countries: someone sits beside the user (Tirai)."""


def focused_name(within: QWidget) -> str:
    """Return the object name of the control that has the focus inside `within`, "" for none."""
    return name_of(within.focusWidget(), within)


def name_of(widget: QWidget | None, within: QWidget) -> str:
    """Return the object name of a widget or of what it is part of, up to `within`; "" for none."""
    while widget is not None and widget is not within:
        if widget.objectName() and not widget.objectName().startswith("qt_"):
            return widget.objectName()
        widget = widget.parentWidget()
    return ""


def focus_named(within: QWidget, name: str) -> bool:
    """Give the focus to the control called `name`; tell whether there is one that can be seen and used."""
    if not name:
        return False
    found: Sequence[QWidget] = within.findChildren(QWidget, name)
    for each in found:
        if is_there(each, within):
            each.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
    return False
