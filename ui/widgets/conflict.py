"""Data that differ: what was, and the two live values with equal weight; a person chooses."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from ui.theme.faces import Role
from ui.widgets.buttons import Button, Weight
from ui.widgets.cards import Card, Well
from ui.widgets.chips import Chip, ChipFace, Tone
from ui.widgets.columns import Columns
from ui.widgets.label import Icon, Label
from ui.widgets.layout import Equal, Flow, column, holding


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One value: where it comes from, what it says, who wrote it and when (by whose clock)."""

    change: str
    origin: str  # "Semula", "Di sini", "Dari DESBUMI Wanasari"
    value: str
    who: str
    when: str
    shown_meanwhile: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ConflictView:
    """One field with several live values."""

    code: str
    field: str
    about: str  # number and name
    base: Side | None
    sides: tuple[Side, ...]
    left: str = ""  # "1 perlu dipilih"
    protective: bool = False
    can_keep_both: bool = True


class Conflict(Card):
    """One conflict; nothing is pre-selected, nothing is green or red."""

    chosen = Signal(str, str)  # conflict, change
    both_kept = Signal(str)
    asked = Signal(str)

    def __init__(self, view: ConflictView) -> None:
        """Show base and sides."""
        super().__init__(edges=(20, 14, 20, 12))
        self._view = view
        head = Flow(
            Icon("git-compare-arrows", "warning", 20),
            Label(self.tr("Data berbeda: {field}").format(field=view.field), Role.HEADING),
            Label(view.about, Role.BODY, "muted"),
            ...,
            Label(view.left, Role.SMALL, "muted"),
        )
        live = Equal(*[self._side(side) for side in view.sides], gap=12, line_gap=12, snug=True)
        sides: QWidget = holding(live)
        if view.base:
            sides = Columns(self._base(view.base), sides, fold_below=640, gap=12).share(2, 3 * len(view.sides))
        words = (
            self.tr("Sampai ada yang memilih, dipakai nilai yang paling melindungi. Tidak ada yang terhapus.")
            if view.protective
            else self.tr("Sampai ada yang memilih, nilai terbaru yang tampil. Tidak ada yang terhapus.")
        )
        both = Button(self.tr("Simpan keduanya"), Weight.QUIET, compact=True)
        both.setVisible(view.can_keep_both)
        both.clicked.connect(lambda: self.both_kept.emit(view.code))
        ask = Button(self.tr("Tanyakan dulu"), Weight.SECONDARY, "message-circle", compact=True)
        ask.clicked.connect(lambda: self.asked.emit(view.code))
        foot = Flow(Label(words, Role.SMALL, "muted"), ..., both, ask)
        self.layout().addLayout(column(holding(head), 12, sides, 10, holding(foot), gap=0))  # type: ignore[union-attr]

    def _base(self, side: Side) -> QFrame:
        return Well(
            Label(side.origin, Role.SMALL_STRONG, "muted"), 6, Label(side.value, Role.BODY, "muted"), 2,
            Label(side.who, Role.SMALL), Label(side.when, Role.SMALL, "muted"), ..., edges=(14, 14, 14, 12),
        )  # fmt: skip

    def _side(self, side: Side) -> QWidget:
        meanwhile = ChipFace(text=self.tr("dipakai sementara"), tone=Tone.NEUTRAL, icon="shield-check")
        chip = Chip(meanwhile)
        chip.setVisible(side.shown_meanwhile)
        kept = chip.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # so that both values begin at the same height
        chip.setSizePolicy(kept)
        top = Flow(Label(side.origin, Role.SMALL_STRONG, "muted"), ..., chip, line_gap=2)
        pick = Button(self.tr("Pakai yang ini"), Weight.SECONDARY, compact=True)
        pick.setAccessibleName(self.tr("Pakai nilai {origin}").format(origin=side.origin))
        pick.clicked.connect(lambda: self.chosen.emit(self._view.code, side.change))
        return Card(
            holding(top), 4, Label(side.value, Role.NAME), 2, Label(side.who, Role.SMALL),
            Label(side.when, Role.SMALL, "muted"), 10, ..., holding(Flow(pick)), edges=(14, 12, 14, 12),
        )  # fmt: skip
