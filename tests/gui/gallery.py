"""The gallery of components: every part once, to hold beside its drawing. Not a page of the product."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ui.page import Page
from ui.theme.faces import Role
from ui.theme.theme import theme
from ui.widgets.buttons import Button, Weight
from ui.widgets.cards import Card, Note
from ui.widgets.chips import Chip, ChipFace, Risk, RiskChip, Tone
from ui.widgets.empty import Empty
from ui.widgets.gaps import GapWords
from ui.widgets.inputs import Labelled, LineInput
from ui.widgets.label import Label
from ui.widgets.layout import Equal, Flow, Part, Scroll, column, holding, row
from ui.widgets.progress import ProgressLine
from ui.widgets.stage import Stage, StageFace
from ui.widgets.toast import Toast

TOKENS = (
    "background", "surface", "raised", "well", "fill", "line", "edge", "line_strong", "text", "muted", "accent",
    "accent_fill", "accent_soft", "danger", "danger_fill", "danger_soft", "warning", "warning_soft", "success",
    "success_soft", "focus", "desk", "paper", "selected",
)  # fmt: skip


class Swatch(QWidget):
    """One colour and its name."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        look = theme()
        return QSize(32 + look.metrics(Role.SMALL).horizontalAdvance(self._name) + 2, look.line(Role.SMALL) + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("edge"), 1))
        painter.setBrush(look.colour(self._name))
        painter.drawRoundedRect(QRectF(0.5, 1.5, 25, self.height() - 3), 4, 4)
        painter.setPen(look.colour("text"))
        painter.setFont(look.font(Role.SMALL))
        painter.drawText(QRectF(32, 0, self.width(), self.height()), Qt.AlignmentFlag.AlignVCenter, self._name)
        painter.end()


def section(title: str, *parts: Part, gap: int = 10) -> QWidget:
    return holding(column(Label(title, Role.SMALL_STRONG, "muted"), *parts, gap=gap))


def flow(*widgets: QWidget, gap: int = 6) -> QWidget:
    return holding(Flow(*widgets, gap=gap))


def wrong_nik() -> Labelled:
    line = LineInput()
    line.setText("990512450192000")
    field = Labelled("NIK", line)
    field.complain("NIK terdiri atas 16 angka, baru ada 15.")
    return field


class Gallery(Page):
    """Every component once."""

    code = "gallery"

    def __init__(self) -> None:
        super().__init__()
        columns = Equal(gap=28, line_gap=24, snug=True)
        for part in (self._first(), self._second(), self._third()):
            columns.addWidget(part)
        content = column(Label("Komponen", Role.TITLE), 14, holding(columns), ..., gap=0, edges=(32, 18, 32, 10))
        self.body(Scroll(holding(content)))

    def title(self) -> str:
        return "Komponen"

    def _first(self) -> QWidget:
        disabled = Button("Belum bisa")
        disabled.setEnabled(False)
        self.focused = Button("Terfokus")
        address = LineInput()
        address.setText("Desa Wanasari, Kec. Kaliwening")
        address.setAccessibleName("Desa")
        run = ProgressLine("Memeriksa ulang 7 dari 12 catatan")
        run.show_step("Memeriksa ulang 7 dari 12 catatan", 7, 12)
        self._toast_home = QWidget()
        self._toast_home.setFixedHeight(60)
        return holding(
            column(
                section(
                    "Tombol",
                    flow(Button("Utama", Weight.PRIMARY), Button("Biasa"), Button("Tenang", Weight.QUIET), gap=8),
                    flow(self.focused, disabled, gap=8),
                    flow(
                        Button("Ringkas", icon="upload", compact=True),
                        Button("Hapus dari komputer ini", Weight.DANGER, compact=True),
                        gap=8,
                    ),
                ),
                20,
                section("Isian", address, LineInput("Tanggal, misalnya “sekitar Lebaran 2023”"), wrong_nik()),
                20,
                section("Pekerjaan panjang", run, gap=7),
                20,
                section("Pemberitahuan singkat, 8 detik, tidak mengambil fokus", self._toast_home),
                ...,
                gap=0,
            )
        )

    def showEvent(self, event) -> None:
        super().showEvent(event)
        if not self._toast_home.findChildren(Toast):
            Toast(self._toast_home, "Tugas ditandai selesai.", undo=True)

    def _second(self) -> QWidget:
        states = (
            ("Aman dicabut", Tone.SUCCESS, "check"), ("Menunggu balasan", Tone.WARNING, "hourglass"),
            ("Ditolak", Tone.DANGER, "x"), ("Draf", Tone.NEUTRAL, "pencil"), ("Terkirim", Tone.ACCENT, "send"),
        )  # fmt: skip
        chips = [Chip(ChipFace(text=text, tone=tone, icon=icon)) for text, tone, icon in states]
        stages = (("Verifikasi", 0.12), ("Asesmen", 0.25), ("Menunggu balasan", 0.55), ("Pemantauan", 0.85))
        gaps = ("not_asked", "unknown", "not_ready", "withheld", "not_applicable")
        return holding(
            column(
                section(
                    "Risiko dan keadaan", flow(*[RiskChip(risk) for risk in Risk]), flow(*chips[:2]), flow(*chips[2:])
                ),
                20,
                section("Kekosongan adalah jawaban", *[GapWords(gap) for gap in gaps], gap=5),
                20,
                section(
                    "Tahap, dihitung dari yang sudah dikerjakan",
                    *[Stage(StageFace(word=word, share=share)) for word, share in stages],
                    gap=3,
                ),
                20,
                section(
                    "Catatan di halaman",
                    Note("danger", "phone-off", "Jangan ditelepon."),
                    Note("warning", "circle-alert", "Cadangan terakhir 8 hari lalu."),
                    Note("success", "shield-check", "Pusat sudah menerima semuanya."),
                    gap=8,
                ),
                ...,
                gap=0,
            )
        )

    def _third(self) -> QWidget:
        grid = QGridLayout()
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(2)
        grid.setContentsMargins(0, 0, 0, 0)
        for at, name in enumerate(TOKENS):
            grid.addWidget(Swatch(name), at % 8, at // 8)
        empty = Empty(
            "notebook-pen",
            "Belum ada peristiwa",
            "Mulai dari yang paling diingat.\nTanggal boleh kira-kira, urutannya menyusul.",
            act="Catat peristiwa",
            act_icon="plus",
        )
        return holding(
            column(
                section(
                    "Huruf",
                    Label("Judul, Source Serif 4, 24", Role.TITLE),
                    Label("Kutipan dan nama, 19", Role.QUOTE),
                    Label("Judul bagian, Source Sans 3, 17", Role.HEADING),
                    Label("Isi 15: Il1 O0 rn, 12 catatan, 3×24 jam"),
                    Label("Kecil 13: sumber, waktu, keterangan", Role.SMALL, "muted"),
                    gap=5,
                ),
                12,
                section("Halaman kosong mengajari", Card(empty), gap=8),
                12,
                section("Warna", row(holding(grid), ...), gap=6),
                ...,
                gap=0,
            )
        )
