"""What a table cell shows, and how it is painted: two lines, a chip, a stage, a deadline, plain words."""

from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.models.paging import ROW
from ui.theme.faces import Role
from ui.theme.theme import theme
from ui.widgets.chips import ChipFace, chip_size, paint_chip
from ui.widgets.stage import RING, StageFace, paint_ring

PAD = 12
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class Two:
    """Two lines: the first may be strong, toned and have an icon; `indent` keeps the column's words on one edge.

    `after` follows the first line and is never cut.
    """

    top: str
    after: str = ""
    bottom: str = ""
    strong: bool = False
    tone: str = "text"
    icon: str = ""
    indent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """One line in the middle."""

    text: str
    tone: str = "muted"


Cell: TypeAlias = Two | Words | ChipFace | StageFace | None


def row_height() -> int:
    """Return the height of a row of two lines: 44 at 100 %."""
    look = theme()
    return look.line(Role.BODY) + look.line(Role.SMALL) + 4


def spoken(cell: Cell) -> str:
    """Return a cell as it is read out."""
    match cell:
        case Two():
            top = f"{cell.top} {cell.after}" if cell.after else cell.top
            return ", ".join(part for part in (top, cell.bottom) if part)
        case Words() | ChipFace():
            return cell.text
        case StageFace():
            return ", ".join(part for part in (cell.word, cell.since) if part)
        case None:
            return ""


class Cells(QStyledItemDelegate):
    """Paints every cell of a table whose rows are tuples of `Cell`."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, row_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look = theme()
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.colour("selected"))
            if index.column() == 0:
                painter.fillRect(QRect(rect.x(), rect.y(), 3, rect.height()), look.colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, look.colour("hover"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.colour("line"))
        cells = index.data(ROW)
        inside = rect.adjusted(PAD, 0, -8, 0)
        if isinstance(cells, tuple):
            _paint(painter, inside, cells[index.column()])
        else:
            painter.fillRect(QRect(inside.x(), inside.center().y() - 3, inside.width() // 2, 6), look.colour("fill"))
        painter.restore()


def _paint(painter: QPainter, inside: QRect, cell: Cell) -> None:
    match cell:
        case Two():
            _paint_two(painter, inside, cell)
        case Words():
            painter.setFont(theme().font(Role.BODY))
            painter.setPen(theme().colour(cell.tone))
            painter.drawText(inside, _LEFT, _cut(painter, cell.text, inside.width()))
        case ChipFace():
            size = chip_size(cell)
            place = QRect(inside.x(), inside.y() + (inside.height() - size.height()) // 2, size.width(), size.height())
            paint_chip(painter, place, cell)
        case StageFace():
            top = (inside.height() - row_height()) / 2 + 3
            ring = theme().px(RING)
            paint_ring(painter, inside.x(), inside.y() + top + (theme().line(Role.BODY) - ring) / 2, cell.share)
            _paint_two(painter, inside, Two(top=cell.word, bottom=cell.since, indent=True))
        case None:
            return


def _paint_two(painter: QPainter, inside: QRect, cell: Two) -> None:
    look = theme()
    body, small = look.line(Role.BODY), look.line(Role.SMALL)
    y = inside.y() + (inside.height() - body - small + 2) // 2
    if not cell.bottom:
        y = inside.y() + (inside.height() - body) // 2
    x = inside.x()
    if cell.icon:
        side = look.px(16)
        painter.drawPixmap(x, y + (body - side) // 2, look.icon(cell.icon, cell.tone, 16))
    if cell.icon or cell.indent:
        x += look.px(16) + 6
    room = inside.right() - x
    painter.setFont(look.font(Role.STRONG if cell.strong else Role.BODY))
    painter.setPen(look.colour(cell.tone))
    after = f" {cell.after}" if cell.after else ""
    top = _cut(painter, cell.top, room - painter.fontMetrics().horizontalAdvance(after)) + after
    painter.drawText(QRect(x, y, room, body), _LEFT, top)
    painter.setFont(look.font(Role.SMALL))
    painter.setPen(look.colour("muted"))
    painter.drawText(QRect(x, y + body - 2, room, small), _LEFT, _cut(painter, cell.bottom, room))


def _cut(painter: QPainter, text: str, room: int) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
