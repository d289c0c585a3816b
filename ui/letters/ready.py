"""The two cards of the composer: "Siap kirim?" with gaps first, and what stays out with its reason."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.letters.view import ComposerView, Missing, Readiness, Withheld
from ui.theme.faces import Role
from ui.widgets.buttons import Button, Weight
from ui.widgets.cards import Card
from ui.widgets.chips import Chip, ChipFace, Tone
from ui.widgets.gaps import gap_icon
from ui.widgets.label import Icon, Label, Rule, Said
from ui.widgets.layout import Equal, Flow, clear, column, holding, row

_FACES = {
    Readiness.READY: (Tone.SUCCESS, "check"),
    Readiness.GAPS: (Tone.WARNING, "circle-alert"),
    Readiness.NOT_YET: (Tone.DANGER, "circle-alert"),
}


class ReadyCard(Card):
    """What the addressee needs: what is missing with the next step, then what is in order."""

    step_asked = Signal(str)

    def __init__(self) -> None:
        """Start empty."""
        super().__init__(edges=(16, 10, 16, 10))
        self._chip = Chip(ChipFace(text=""))
        self._gaps = QVBoxLayout()
        self._gaps.setSpacing(0)
        box = self.layout()
        head = Flow(Label(self.tr("Siap kirim?"), Role.HEADING), ..., self._chip)
        box.addLayout(column(holding(head), 4, self._gaps, gap=0))  # type: ignore[union-attr]

    def show_view(self, view: ComposerView) -> None:
        """Show how ready the letter is."""
        tone, icon = _FACES[view.readiness] if view.readiness is not None else (Tone.NEUTRAL, "circle-question-mark")
        self._chip.show_face(ChipFace(text=view.verdict, tone=tone, icon=icon))
        self._chip.setVisible(bool(view.verdict))
        self.setVisible(bool(view.missing or view.in_order or (view.verdict and view.stop is None)))
        clear(self._gaps)
        for missing in view.missing:
            self._gaps.addWidget(self._row(missing))
            self._gaps.addWidget(Rule())
        if view.in_order:
            fine = Equal(gap=8, line_gap=4, snug=True, most=2)
            for words in view.in_order:
                fine.addWidget(Said("check", words, icon_tone="success"))
            fine.setContentsMargins(0, 8, 0, 0)
            self._gaps.addWidget(holding(fine))

    def _row(self, missing: Missing) -> QWidget:
        title = Label(missing.title, Role.STRONG)
        named = Flow(title, Label(self.tr("pokok"), Role.SMALL, "warning"), line_gap=0) if missing.must else title
        words = column(
            holding(named) if isinstance(named, Flow) else named, Label(missing.why, Role.SMALL, "muted"), gap=0
        )
        act = Button(missing.act, Weight.SECONDARY, compact=True) if missing.act else None
        if act:
            act.setAccessibleName(f"{missing.act}: {missing.title}")
            act.clicked.connect(lambda: self.step_asked.emit(missing.code))
        sign = holding(column(2, Icon(gap_icon(missing.gap), "warning"), ..., gap=0))
        return holding(row(sign, (holding(words), 1), act, gap=10, edges=(0, 4, 0, 5)))


class WithheldCard(Card):
    """What stays out, per addressee, with the reason."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__(edges=(16, 10, 16, 8))
        self._count = Label("", Role.SMALL, "muted")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        head = Flow(Label(self.tr("Tidak disertakan"), Role.HEADING), ..., self._count)
        self.layout().addLayout(column(holding(head), 5, self._rows, gap=0))  # type: ignore[union-attr]

    def show_view(self, view: ComposerView) -> None:
        """Show what each addressee will not get."""
        clear(self._rows)
        self.setVisible(bool(view.copies))
        kept = {(item.what, item.why) for copy in view.copies for item in copy.withheld}
        words = self.tr("{count} hal, menurut persetujuan klien").format(count=len(kept))
        self._count.setText(words if kept else "")
        alike: dict[tuple[Withheld, ...], list[str]] = {}
        for copy in view.copies:
            alike.setdefault(copy.withheld, []).append(copy.name)
        for withheld, names in alike.items():
            if len(view.copies) > 1:
                self._rows.addWidget(Label(", ".join(names), Role.SMALL_STRONG, "muted"))
            for item in withheld:
                self._rows.addWidget(withheld_row(item))
            if not withheld:
                self._rows.addWidget(Label(self.tr("Tidak ada yang ditahan."), Role.SMALL, "muted"))


def withheld_row(item: Withheld) -> QWidget:
    """Return one thing that stays out; its reason goes below it where there is no room beside it."""
    words = Flow(Label(item.what), Label(item.why, Role.SMALL, "muted"), line_gap=0)
    sign = holding(column(3, Icon("eye-off", "muted", 16), ..., gap=0))
    return holding(row(sign, (holding(words), 1), gap=8, edges=(0, 2, 0, 2)))
