"""How it looks and when it locks: theme, size of the text, idle minutes; each holds at once and for next time."""

from PySide6.QtCore import QCoreApplication, Signal

from ui.desktop.desk import Desk
from ui.theme.faces import Role
from ui.theme.theme import Appearance, theme
from ui.widgets.cards import Card
from ui.widgets.inputs import Combo, Labelled
from ui.widgets.label import Label

SCALES = (100, 112, 125, 150, 175, 200)
MINUTES = (1, 2, 5, 10, 15, 30, 60)


class AppearanceCard(Card):
    """Three choices, kept on this machine in the clear: none of them says anything about anybody."""

    chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        say = QCoreApplication.translate
        self._desk = desk
        self.theme = Combo(say("AppearanceCard", "Tema"), _themes())
        self.theme.setObjectName("theme")
        self.scale = Combo(say("AppearanceCard", "Ukuran huruf"), [(str(each), f"{each} %") for each in SCALES])
        self.scale.setObjectName("scale")
        self.idle = Combo(
            say("AppearanceCard", "Kunci otomatis"),
            [(str(each), say("AppearanceCard", "setelah {count} menit").format(count=each)) for each in MINUTES],
        )
        self.idle.setObjectName("idle")
        now = desk.remembered.now
        self.theme.choose(now.appearance)
        self.scale.choose(str(now.scale))
        self.idle.choose(str(now.idle_minutes))
        super().__init__(
            Label(say("AppearanceCard", "Tampilan dan kunci"), Role.HEADING), 8,
            Labelled(say("AppearanceCard", "Tema"), self.theme), 10,
            Labelled(say("AppearanceCard", "Ukuran huruf"), self.scale), 10,
            Labelled(
                say("AppearanceCard", "Kunci otomatis"), self.idle,
                help_text=say("AppearanceCard", "Bila tidak ada yang menyentuh laptop. Mengunci menutup program yang tahu kuncinya."),
            ),
        )  # fmt: skip
        self.theme.currentIndexChanged.connect(lambda _at: self._themed())
        self.scale.currentIndexChanged.connect(lambda _at: self._scaled())
        self.idle.currentIndexChanged.connect(lambda _at: self._timed())

    def _themed(self) -> None:
        self._desk.remembered.change(appearance=self.theme.code())
        theme().choose(Appearance(self.theme.code()))

    def _scaled(self) -> None:
        self._desk.remembered.change(scale=int(self.scale.code()))
        theme().enlarge(int(self.scale.code()) / 100)

    def _timed(self) -> None:
        self._desk.remembered.change(idle_minutes=int(self.idle.code()))
        self._desk.idle_chosen.emit(int(self.idle.code()))


def _themes() -> list[tuple[str, str]]:
    say = QCoreApplication.translate
    return [
        (Appearance.SYSTEM.value, say("AppearanceCard", "Mengikuti sistem")),
        (Appearance.LIGHT.value, say("AppearanceCard", "Terang")),
        (Appearance.DARK.value, say("AppearanceCard", "Gelap")),
    ]
