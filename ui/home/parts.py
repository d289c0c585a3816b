"""The rows of Beranda: a task that can be ticked, a silence, a count that leads somewhere."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.home.view import Due, DueGroup, DueRow, Silence
from ui.theme.faces import Role
from ui.theme.theme import theme
from ui.widgets.buttons import Button, Weight
from ui.widgets.label import Icon, Label
from ui.widgets.layout import Flow, column, holding, row
from ui.widgets.tick import DoneTick

_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class GroupHead(QWidget):
    """The name of a group of tasks and how many there are."""

    def __init__(self, group: DueGroup) -> None:
        super().__init__()
        self.setProperty("bare", "true")
        tone = "danger" if group.due is Due.OVERDUE else "muted"
        count = Label(str(len(group.rows)), Role.SMALL, "muted", figures=True)
        self.setLayout(row(Label(group.title, Role.SMALL_STRONG, tone), count, ..., gap=6, edges=(0, 9, 0, 3)))


class TaskWords(QAbstractButton):
    """What is due and for whom; pressing it opens the case."""

    def __init__(self, entry: DueRow) -> None:
        super().__init__()
        self.entry = entry
        self.setAccessibleName(f"{entry.what}, {entry.about}, {entry.when}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _widths(self) -> tuple[int, int]:
        look = theme()
        return (
            look.metrics(Role.BODY).horizontalAdvance(self.entry.what),
            look.metrics(Role.SMALL).horizontalAdvance(self.entry.about),
        )

    def _lines(self, width: int) -> list[tuple[str, Role, str]]:
        what, about = self._widths()
        if what + 12 + about <= width:
            return []
        return [(self.entry.what, Role.BODY, "text"), (self.entry.about, Role.SMALL, "muted")]

    def _tall(self, text: str, role: Role, width: int) -> int:
        metrics = theme().metrics(role)
        flags = int(Qt.TextFlag.TextWordWrap)
        return metrics.boundingRect(0, 0, max(width, 40), 10_000, flags, text).height()

    def heightForWidth(self, width: int) -> int:
        lines = self._lines(width)
        if not lines:
            return theme().line(Role.BODY)
        return sum(self._tall(text, role, width) for text, role, _tone in lines)

    def sizeHint(self) -> QSize:
        what, about = self._widths()
        return QSize(what + 12 + about, theme().line(Role.BODY))

    def minimumSizeHint(self) -> QSize:
        words = [*self.entry.what.split(), *self.entry.about.split()]
        longest = max((theme().metrics(Role.BODY).horizontalAdvance(word) for word in words), default=0)
        return QSize(longest + 2, theme().line(Role.BODY))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, width = theme(), self.width()
        painter = QPainter(self)
        lines = self._lines(width)
        font = look.font(Role.BODY)
        font.setUnderline(self.underMouse())
        if not lines:
            what, about = self._widths()
            painter.setFont(font)
            painter.setPen(look.colour("text"))
            painter.drawText(QRectF(0, 0, what + 2, self.height()), _LEFT, self.entry.what)
            painter.setFont(look.font(Role.SMALL))
            painter.setPen(look.colour("muted"))
            painter.drawText(QRectF(what + 12, 1, about + 2, self.height()), _LEFT, self.entry.about)
        y = 0
        for text, role, tone in lines:
            painter.setFont(look.font(role))
            painter.setPen(look.colour(tone))
            tall = self._tall(text, role, width)
            painter.drawText(QRectF(0, y, width, tall), int(Qt.TextFlag.TextWordWrap), text)
            y += tall
        painter.end()


class TaskRow(QWidget):
    """A tick, the task, and when it is due at the right edge."""

    done = Signal(str)
    opened = Signal(str)

    def __init__(self, entry: DueRow) -> None:
        super().__init__()
        self.setProperty("bare", "true")
        tick = DoneTick(self.tr("Tandai selesai: {what}").format(what=entry.what))
        tick.clicked.connect(lambda: self.done.emit(entry.task))
        self.words = TaskWords(entry)
        self.words.setObjectName(f"task-{entry.task}")
        self.words.clicked.connect(lambda: self.opened.emit(entry.case))
        overdue, today = entry.due is Due.OVERDUE, entry.due is Due.TODAY
        when = Label(
            entry.when,
            Role.SMALL if entry.due is Due.LATER else Role.SMALL_STRONG,
            "danger" if overdue else "" if today else "muted",
        )
        when.setWordWrap(False)
        when.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        sign = Icon("circle-alert", "danger", 16) if overdue else None
        ending = holding(row(sign, when, gap=5))
        line = row(tick, (self.words, 1), ending, gap=10, edges=(0, 7, 0, 7))
        for part in (tick, ending):
            line.setAlignment(part, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(line)


class SilenceRow(QWidget):
    """Who has not answered, what was promised, and the reminder to write."""

    reminded = Signal(str)

    def __init__(self, entry: Silence) -> None:
        super().__init__()
        self.setProperty("bare", "true")
        remind = Button(self.tr("Buat pengingat"), Weight.LINK)
        remind.setAccessibleName(self.tr("Buat pengingat untuk {agency}").format(agency=entry.agency))
        remind.setObjectName(f"remind-{entry.referral}")
        remind.clicked.connect(lambda: self.reminded.emit(entry.referral))
        top = Flow(Label(entry.agency, Role.STRONG), ..., Label(entry.silent, Role.SMALL_STRONG, "warning"), line_gap=0)
        below = row((Label(entry.promise, Role.SMALL, "muted"), 1), remind)
        below.setAlignment(remind, Qt.AlignmentFlag.AlignTop)
        self.setLayout(column(holding(top), below, gap=1, edges=(0, 9, 0, 9)))


class CountRow(QAbstractButton):
    """An icon, words, a count, and the way to the list behind it."""

    def __init__(self, icon: str, text: str, note: str, *, tone: str = "muted") -> None:
        super().__init__()
        self._icon, self._note, self._tone, self._count = icon, note, tone, 0
        self.setText(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_count(0)

    def set_count(self, count: int) -> None:
        """Show how many there are."""
        self._count = count
        self.setAccessibleName(f"{self.text()}: {count}")
        self.update()

    def _note_width(self) -> int:
        return theme().metrics(Role.SMALL).horizontalAdvance(self._note)

    def sizeHint(self) -> QSize:
        look = theme()
        words = look.metrics(Role.BODY).horizontalAdvance(self.text())
        return QSize(words + self._note_width() + look.px(90), look.line(Role.BODY) + 14)

    def minimumSizeHint(self) -> QSize:
        look = theme()
        return QSize(look.metrics(Role.BODY).horizontalAdvance(self.text()) + look.px(90), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        height, icon, arrow = self.height(), look.px(18), look.px(16)
        painter.drawPixmap(0, (height - icon) // 2, look.icon(self._icon, self._tone if self._count else "muted", 18))
        font = look.font(Role.BODY)
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(look.colour("text"))
        left = icon + 10
        words = painter.fontMetrics().horizontalAdvance(self.text())
        painter.drawText(QRectF(left, 0, words + 2, height), _LEFT, self.text())
        right = self.width() - arrow - 10
        if left + words + 12 + self._note_width() < right - look.px(40):
            painter.setFont(look.font(Role.SMALL))
            painter.setPen(look.colour("muted"))
            painter.drawText(QRectF(left + words + 12, 1, self._note_width() + 2, height), _LEFT, self._note)
        painter.setFont(look.font(Role.STRONG, figures=True))
        painter.setPen(look.colour("text"))
        painter.drawText(QRectF(0, 0, right, height), _RIGHT, str(self._count))
        painter.drawPixmap(self.width() - arrow, (height - arrow) // 2, look.icon("chevron-right", "muted", 16))
        painter.end()
