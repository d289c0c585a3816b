"""Two columns that fold into one where there is too little room."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from ui.theme.theme import theme


class Columns(QWidget):
    """Two columns side by side, or one below the other where there is too little room.

    They share the width equally, or as `share` says; `fixed` gives the right column that width (at 100 %) instead.
    """

    def __init__(self, left: QWidget, right: QWidget, *, fold_below: int, gap: int = 16, fixed: int = 0) -> None:
        """Take the two columns and the width, at 100 %, below which one lies under the other."""
        super().__init__()
        self.setProperty("bare", "true")
        self._right, self._fold_below, self._fixed = right, fold_below, fixed
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(gap)
        self._box.addWidget(left, 1)
        self._box.addWidget(right, 0 if fixed else 1)
        if not fixed:
            for each in (left, right):
                each.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._fold(folded=False)

    def share(self, left: int, right: int) -> "Columns":
        """Divide the width in these parts; return self."""
        self._box.setStretch(0, left)
        self._box.setStretch(1, right)
        return self

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        folded = self.width() < theme().px(self._fold_below)
        if folded != self.folded():
            self._fold(folded=folded)

    def folded(self) -> bool:
        """Tell whether the right column is below the left one."""
        return self._box.direction() == QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        narrowest = max(
            widget.minimumSizeHint().width()
            for index in range(self._box.count())
            if (item := self._box.itemAt(index)) and (widget := item.widget())
        )
        return QSize(narrowest, hint.height())

    def _fold(self, *, folded: bool) -> None:
        direction = QBoxLayout.Direction.TopToBottom if folded else QBoxLayout.Direction.LeftToRight
        self._box.setDirection(direction)
        if self._fixed:
            limit = 16_777_215 if folded else theme().px(self._fixed)
            self._right.setMinimumWidth(0 if folded else limit)
            self._right.setMaximumWidth(limit)
        self.updateGeometry()
