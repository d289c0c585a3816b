"""A letter page's two halves: words and acts at the left, the paper at the right; two tabs where there is no room."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.letters.preview import Preview
from ui.theme.theme import theme
from ui.widgets.label import Rule
from ui.widgets.layout import Part, Scroll, column, holding
from ui.widgets.tabs import Tabs

FORM_WIDTH = 500
FOLD_BELOW = 900  # px of page width at 100 %: below, form and preview become two tabs
_WIDE = 16_777_215


class Split(QWidget):
    """`content` scrolls, `bar` stays at the bottom, `preview` takes the rest."""

    def __init__(self, words: Sequence[str], content: QWidget, bar: Part, preview: Preview) -> None:
        super().__init__()
        self.setProperty("bare", "true")
        foot = holding(column(Rule(), bar, gap=12, edges=(32, 0, 20, 14)))
        self._left, self._preview = holding(column((Scroll(content), 1), foot, gap=0)), preview
        self.tabs = Tabs(words)
        self.tabs.chosen.connect(lambda _at: self._fit())
        self._tab_row = holding(column(self.tabs, gap=0, edges=(32, 4, 32, 0)))
        sides = QHBoxLayout()
        sides.setSpacing(0)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.addWidget(self._left)
        sides.addWidget(preview, 1)
        self.setLayout(column(self._tab_row, (holding(sides), 1), gap=0))
        self._fit()

    def folded(self) -> bool:
        """Tell whether only one half is shown."""
        return self.width() < theme().px(FOLD_BELOW)

    def to_words(self) -> None:
        """Show the half with the words, where only one is shown."""
        self.tabs.choose(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        folded = self.folded()
        self._tab_row.setVisible(folded)
        self._left.setVisible(not folded or self.tabs.current() == 0)
        self._preview.setVisible(not folded or self.tabs.current() == 1)
        width = theme().px(FORM_WIDTH)
        self._left.setMinimumWidth(0 if folded else width)
        self._left.setMaximumWidth(_WIDE if folded else width)
