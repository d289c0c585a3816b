"""Looks at a window as it stands and names what is cut, too small, nameless or unreachable."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTableView,
    QWidget,
)

from ui.theme.faces import Role
from ui.theme.theme import theme
from ui.theme.tokens import READABLE, contrast
from ui.widgets.cells import row_height
from ui.widgets.chips import Chip
from ui.widgets.order import move_focus
from ui.widgets.stage import Stage
from ui.widgets.steps import Steps

KEPT_WHOLE = (QAbstractButton, Chip, Stage, Steps)


def shown(window: QWidget) -> Iterator[QWidget]:
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.window() is window:
            yield widget


def cut(window: QWidget) -> list[str]:
    """Return what does not show all it says."""
    found: list[str] = []
    for widget in shown(window):
        if isinstance(widget, QLabel) and widget.text():
            found += _cut_label(widget)
        elif isinstance(widget, KEPT_WHOLE):
            least = widget.minimumSizeHint() if widget.minimumSizeHint().isValid() else widget.sizeHint()
            tall = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else least.height()
            if widget.width() < least.width() - 1 or widget.height() < tall - 1:
                found.append(f"{type(widget).__name__} {widget.accessibleName()!r} {widget.size()} < {least} {tall}")
        elif isinstance(widget, (QLineEdit, QComboBox)) and widget.height() < widget.fontMetrics().height() + 8:
            found.append(f"{type(widget).__name__} {widget.accessibleName()!r} is {widget.height()} high")
        elif isinstance(widget, QTableView) and widget.rowHeight(0) not in (0, row_height()):
            found.append(f"rows {widget.rowHeight(0)} high, not {row_height()}")
    return found


def _cut_label(label: QLabel) -> list[str]:
    metrics = label.fontMetrics()
    if not label.wordWrap():
        wide = max(metrics.horizontalAdvance(line) for line in label.text().split("\n"))
        return [f"label {label.text()!r} {label.width()} < {wide}"] if label.width() < wide else []
    if label.height() < label.heightForWidth(label.width()) - 1:
        return [f"label {label.text()!r} {label.height()} high, needs {label.heightForWidth(label.width())}"]
    widest = max(metrics.horizontalAdvance(word) for word in label.text().split())
    return [f"label {label.text()!r} breaks a word"] if label.width() < widest - 1 else []


def undressed(window: QWidget) -> list[str]:
    """Return what is not set in the font of its role at the present size."""
    return [
        f"{type(widget).__name__} {getattr(widget, 'text', str)()!r} is {widget.font().pixelSize()} px"
        for widget in shown(window)
        if (role := widget.property("role")) and widget.font().pixelSize() != theme().font(Role(role)).pixelSize()
    ]


def outside(window: QWidget) -> list[str]:
    """Return what sticks out of its parent at the side (downwards, pages scroll)."""
    found: list[str] = []
    for widget in shown(window):
        parent = widget.parentWidget()
        if parent is None or isinstance(widget, QScrollBar) or not _laid_out(widget):
            continue
        if widget.x() < -1 or widget.x() + widget.width() > parent.width() + 1:
            found.append(
                f"{type(widget).__name__} {widget.accessibleName() or widget.objectName()!r} {widget.geometry()} in {parent.size()}"
            )
    return found


def _laid_out(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return parent.layout() is not None and parent.layout().indexOf(widget) >= 0


def sideways(window: QWidget) -> list[str]:
    """Return the scroll areas whose content is wider than what is seen of it."""
    return [
        f"{area.widget().minimumSizeHint().width()} wider than {area.viewport().width()}"
        for area in window.findChildren(QScrollArea)
        if area.isVisible() and area.widget().width() > area.viewport().width() + 1
    ]


def nameless(window: QWidget) -> list[str]:
    """Return the controls a screen reader would meet without a name."""
    controls = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QTableView)
    found: list[str] = []
    for widget in shown(window):
        reachable = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        if not reachable or not isinstance(widget, controls):
            continue
        name = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
        if not name and not isinstance(widget.parentWidget(), QComboBox):
            found.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}")
    return found


NOTES = {"quiet": "well"}
PLANES = {"desk": "background", "sheet": "surface", "letterdesk": "desk"}


def _plane(widget: QWidget) -> str:
    """Return the token of what a widget lies on."""
    parent = widget.parentWidget()
    while parent is not None:
        if parent.property("toast"):
            return "text"
        if note := parent.property("note"):
            return NOTES.get(note, f"{note}_soft")
        if parent.property("card"):
            return "raised"
        if plane := parent.property("plane"):
            return PLANES[plane]
        parent = parent.parentWidget()
    return "background"


def faint(window: QWidget) -> list[str]:
    """Return the labels whose colour is too near that of what they lie on."""
    look, found = theme(), list[str]()
    for label in shown(window):
        if isinstance(label, QLabel) and label.text() and label.isEnabled():
            ink, plane = label.palette().color(label.foregroundRole()).name(), _plane(label)
            seen = contrast(ink.upper(), look.tokens.value(plane))
            found += [f"{label.text()!r} {ink} on {plane}: {seen:.2f}"] if seen < READABLE else []
    return found


def tab_stops(window: QWidget) -> list[QWidget]:
    """Press Tab until the focus is back where it began; return every stop."""
    stops: list[QWidget] = []
    for _ in range(400):
        move_focus(window, forward=True)
        now = window.focusWidget()
        if now is None or now in stops:
            break
        stops.append(now)
    return stops


def unreachable(window: QWidget) -> list[str]:
    """Return the visible controls that Tab never reaches."""
    stops = set(tab_stops(window))
    return [
        f"{type(widget).__name__} {widget.accessibleName()!r}"
        for widget in shown(window)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isEnabled()
        and isinstance(widget, (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QAbstractScrollArea))
        and not isinstance(widget, QScrollArea)
        and widget not in stops
        and not isinstance(widget.parentWidget(), QComboBox)
        and not _inside_popup(widget)
    ]


def _inside_popup(widget: QWidget) -> bool:
    return widget.mapTo(widget.window(), QPoint(0, 0)).x() < -5000
