"""Which clients of the case a letter or form is about: one to choose, or several; hidden where there is only one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from ui.widgets.inputs import Combo
from ui.widgets.tokens_field import Choice, TokensField


class AboutField(QStackedWidget):
    """A choice of one where the paper speaks of one, tokens where it may speak of several."""

    chosen = Signal(object)  # their ids

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("bare", "true")
        self.one, self.many = Combo(name), TokensField(name)
        self.one.setObjectName("about-one")
        self.many.setObjectName("about-many")
        self.addWidget(self.one)
        self.addWidget(self.many)
        self.setFocusProxy(self.one)
        self._showing = False
        self.one.currentIndexChanged.connect(lambda _at: self._tell([self.one.code()]))
        self.many.changed.connect(lambda: self._tell(self.many.codes()))

    def show_clients(self, clients: Sequence[Choice], about: Sequence[str], *, several: bool = False) -> None:
        """Show who could be chosen and who is; nothing is emitted."""
        shown: TokensField | Combo = self.many if several else self.one
        named = {each.code: each for each in clients}
        self._showing = True
        self.one.offer([(each.code, each.words) for each in clients])
        self.one.choose(about[0] if about else "")
        self.many.show_choices(
            [named[each] for each in about if each in named], [each for each in clients if each.code not in about]
        )
        self._showing = False
        self.setCurrentWidget(shown)
        self.setFocusProxy(shown)
        self.setVisible(len(clients) > 1)

    def _tell(self, who: list[str]) -> None:
        if not self._showing:
            self.chosen.emit(who)
