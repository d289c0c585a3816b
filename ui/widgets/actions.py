"""The large ways to begin: Beranda's three, and the one filled button of Sinkronisasi."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui.theme.faces import Role
from ui.theme.theme import theme

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


class _Large(QAbstractButton):
    """What the two share: a title, one promise under it that may wrap, and the size they need."""

    sign: int  # the side of the icon or its tile, at 100 %
    around: int  # air before and behind it
    title_role: Role
    air: int

    def __init__(self, icon: str, title: str, promise: str) -> None:
        super().__init__()
        self._icon, self._promise = icon, promise
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(promise)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, title: str, promise: str) -> None:
        """Change the words."""
        self.setText(title)
        self._promise = promise
        self.setAccessibleName(title)
        self.setAccessibleDescription(promise)
        self.updateGeometry()
        self.update()

    def _indent(self) -> int:
        return theme().px(self.sign) + self.around

    def _promise_height(self, width: int) -> int:
        metrics = theme().metrics(Role.SMALL)
        room = max(width - self._indent() - 12, 40)
        return metrics.boundingRect(0, 0, room, 10_000, _WRAPPED, self._promise).height()

    def heightForWidth(self, width: int) -> int:
        look = theme()
        words = look.line(self.title_role) + max(self._promise_height(width), look.line(Role.SMALL))
        return max(words + self.air - 2, look.px(40) + self.air)

    def sizeHint(self) -> QSize:
        look = theme()
        widest = max(
            look.metrics(self.title_role).horizontalAdvance(self.text()),
            look.metrics(Role.SMALL).horizontalAdvance(self._promise),
        )
        width = self._indent() + widest + 16
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        look = theme()
        words = [*self._promise.split(), ""]
        longest = max(look.metrics(Role.SMALL).horizontalAdvance(word) for word in words)
        title = look.metrics(self.title_role).horizontalAdvance(self.text())
        width = self._indent() + max(title, longest) + 16
        return QSize(width, self.sizeHint().height())

    def _paint_words(self, painter: QPainter, title_tone: str, promise_tone: str) -> None:
        look = theme()
        left, room = self._indent(), self.width() - self._indent() - 12
        tall, small = look.line(self.title_role), self._promise_height(self.width())
        top = (self.height() - tall - small) / 2 - 1
        painter.setFont(look.font(self.title_role))
        painter.setPen(look.colour(title_tone))
        painter.drawText(QRectF(left, top, room, tall), _LEFT, self.text())
        painter.setFont(look.font(Role.SMALL))
        painter.setPen(look.colour(promise_tone))
        painter.drawText(QRectF(left, top + tall, room, small + 2), _WRAPPED, self._promise)


class LargeAction(_Large):
    """One of the three large ways to begin."""

    sign, around = 40, 30
    title_role = Role.HEADING
    air = 32

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("line_strong" if self.underMouse() else "line"), 1))
        painter.setBrush(look.colour("hover" if self.isDown() else "raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        tile, inset = look.px(40), look.px(8)
        top = (self.height() - tile) // 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent_soft"))
        painter.drawRoundedRect(QRectF(16, top, tile, tile), 10, 10)
        painter.drawPixmap(16 + inset, top + inset, look.icon(self._icon, "accent", 24))
        self._paint_words(painter, "text", "muted")
        painter.end()


class BigAction(_Large):
    """The one filled button of a page; says how much will be written."""

    sign, around = 32, 38
    title_role = Role.BIG
    air = 28

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = "accent_press" if self.isDown() else "accent_hover" if self.underMouse() else "accent_fill"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(fill if self.isEnabled() else "fill"))
        painter.drawRoundedRect(QRectF(self.rect()), 10, 10)
        tone = "on_accent" if self.isEnabled() else "muted"
        side = look.px(32)
        painter.drawPixmap(22, (self.height() - side) // 2, look.icon(self._icon, tone, 32))
        self._paint_words(painter, tone, tone)
        painter.end()
