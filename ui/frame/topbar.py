"""The top bar: search over everything, something new, lock."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.theme.faces import Role
from ui.theme.theme import theme
from ui.widgets.buttons import Button, Weight
from ui.widgets.inputs import LineInput
from ui.widgets.keycap import Keycap
from ui.widgets.layout import row

WIDTH = 460
PAUSE = 80  # ms without a key before the search runs
_FOUND = Qt.ItemDataRole.UserRole
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One thing the search found; `note` is a snippet, or "cocok di catatan tertutup" where none may be shown."""

    kind: str
    record: str
    title: str
    note: str = ""
    icon: str = "folder-open"


class _FoundDelegate(QStyledItemDelegate):
    """Two lines: title, and what it is."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex) -> QSize:  # type: ignore[override] - Qt passes these by position
        look = theme()
        return QSize(100, look.line(Role.BODY) + look.line(Role.SMALL) + 10)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # type: ignore[override] - Qt passes these by position
        look, found, rect = theme(), index.data(_FOUND), option.rect  # type: ignore[attr-defined]
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:  # type: ignore[attr-defined]
            painter.fillRect(rect, look.colour("selected"))
        side = look.px(18)
        painter.drawPixmap(rect.x() + 12, rect.y() + (rect.height() - side) // 2, look.icon(found.icon, "muted", 18))
        words = rect.adjusted(side + 24, 4, -12, -4)
        for text, role, tone, top in (
            (found.title, Role.STRONG, "text", 0),
            (found.note, Role.SMALL, "muted", look.line(Role.BODY)),
        ):
            painter.setFont(look.font(role))
            painter.setPen(look.colour(tone))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, words.width())
            painter.drawText(
                words.adjusted(0, top, 0, 0).x(), words.y() + top, words.width(), look.line(role), _LEFT, shown
            )
        painter.restore()


class SearchBox(LineInput):
    """Search as you type, over everything the user may see; it keeps its query."""

    asked = Signal(str)
    opened = Signal(object)  # Found

    def __init__(self) -> None:
        super().__init__(self.tr("Cari orang, kasus, surat, atau nomor telepon"), icon="search", look="search")
        self.carry(Keycap("Ctrl+F"), edge=8)
        self.setMaximumWidth(theme().px(WIDTH))
        self._model = QStandardItemModel(self)
        self._list = QListView(self.window())
        self._list.setWindowFlags(Qt.WindowType.ToolTip)
        self._list.setProperty("popup", "true")
        self._list.setModel(self._model)
        self._list.setItemDelegate(_FoundDelegate(self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setAccessibleName(self.tr("Hasil pencarian"))
        self._list.clicked.connect(self._open)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(lambda: self.asked.emit(self.text().strip()))
        self.textEdited.connect(self._typed)
        self.destroyed.connect(self._list.deleteLater)

    def show_found(self, query: str, found: Sequence[Found]) -> None:
        """Show results; those of an older query are dropped."""
        if query != self.text().strip():
            return
        self._model.clear()
        for each in found:
            item = QStandardItem(each.title)
            item.setData(each, _FOUND)
            item.setEditable(False)
            self._model.appendRow(item)
        if not query or not self.hasFocus():
            self._list.hide()
            return
        if not found:
            none = QStandardItem(self.tr("Tidak ditemukan"))
            none.setData(Found(kind="", record="", title=self.tr("Tidak ditemukan"), icon="search"), _FOUND)
            none.setEnabled(False)
            self._model.appendRow(none)
        self._drop()

    def empty(self) -> None:
        """Forget the query and what was found (lock does this)."""
        self.clear()
        self._model.clear()
        self._list.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step and self._list.isVisible():
            self._move(step)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._list.isVisible():
            self._open(self._list.currentIndex())
            return
        if event.key() == Qt.Key.Key_Escape and self._list.isVisible():
            self._list.hide()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._list.hide()
        return super().event(event)

    def _typed(self, text: str) -> None:
        if text.strip():
            self._pause.start()
        else:
            self._pause.stop()
            self._list.hide()

    def _drop(self) -> None:
        rows = min(self._model.rowCount(), 8)
        tall = rows * self._list.sizeHintForRow(0) + 12
        self._list.setGeometry(0, 0, self.width(), tall)
        self._list.move(self.mapToGlobal(QPoint(0, self.height() + 4)))
        self._list.setCurrentIndex(self._model.index(0, 0))
        self._list.show()

    def _move(self, step: int) -> None:
        at = min(max(self._list.currentIndex().row() + step, 0), self._model.rowCount() - 1)
        self._list.setCurrentIndex(self._model.index(at, 0))

    def _open(self, index: QModelIndex) -> None:
        found = index.data(_FOUND)
        if isinstance(found, Found) and found.record:
            self._list.hide()
            self.opened.emit(found)


class TopBar(QWidget):
    """Search at the left, new and lock at the right."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("bare", "true")
        self.search = SearchBox()
        self.new = Button(self.tr("Baru"), Weight.SECONDARY, "plus", why="Ctrl+N")
        self.veil = Button(self.tr("Tirai"), Weight.QUIET, "eye-off", why=self.tr("Samarkan nama di layar (F9)"))
        self.veil.setCheckable(True)
        self.lock = Button(self.tr("Kunci"), Weight.QUIET, "lock", why="Ctrl+L")
        self.setLayout(row((self.search, 40), ..., self.veil, self.new, self.lock, gap=8, edges=(0, 10, 4, 10)))
