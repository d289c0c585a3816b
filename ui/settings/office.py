"""The office and its letterhead: name, logo, the way to its record."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QCoreApplication, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel

from app.casework.desk.settings import SettingsFacts, set_logo
from ui.desktop.desk import Desk
from ui.theme.faces import Role
from ui.theme.theme import theme
from ui.widgets.buttons import Button, Weight
from ui.widgets.cards import Card, heading
from ui.widgets.files import ask_file
from ui.widgets.label import Label
from ui.widgets.layout import Flow, holding, row

_MOST = 4 << 20
_SVG_SIDE = 840
_TALL = 56


class OfficeCard(Card):
    """Shows the letterhead's logo as it will be printed, on white."""

    def __init__(self, desk: Desk, facts: SettingsFacts) -> None:
        say = QCoreApplication.translate
        self._desk = desk
        change = Button(say("OfficeCard", "Ubah kop surat"), Weight.SECONDARY, "pencil", compact=True)
        change.setObjectName("office")
        change.clicked.connect(lambda: desk.open("record", facts.office, kind="office", **{"from": "settings"}))
        if not facts.may_administer:
            change.hide()
        told = Label(
            say("OfficeCard", "Nama, alamat, dan penomoran tercetak di setiap surat kantor ini."), Role.SMALL, "muted"
        )
        choose = Button(
            say("OfficeCard", "Ganti logo") if facts.logo else say("OfficeCard", "Pilih logo"), Weight.SECONDARY,
            compact=True,
        )  # fmt: skip
        choose.setObjectName("logo")
        choose.clicked.connect(self._choose)
        drop = Button(say("OfficeCard", "Hapus logo"), Weight.LINK)
        drop.setObjectName("drop-logo")
        drop.clicked.connect(lambda: self._keep(b""))
        if not facts.logo:
            drop.hide()
        kinds = Label(say("OfficeCard", "Logo: PNG, JPEG, atau SVG."), Role.SMALL, "muted")
        acts = holding(Flow(choose, drop, kinds))
        if not facts.may_administer:
            acts.hide()
        super().__init__(
            heading(say("OfficeCard", "Kantor dan kop surat"), change), 4, Label(facts.office_name, Role.STRONG), told,
            8, row(_shown(facts.logo), ...), 6, acts, gap=2,
        )  # fmt: skip

    def _choose(self) -> None:
        say = QCoreApplication.translate
        kinds = say("OfficeCard", "Gambar") + " (*.png *.jpg *.jpeg *.svg)"
        path = ask_file(self, say("OfficeCard", "Pilih logo"), kinds)
        if path:
            self.take_logo(path)

    def take_logo(self, path: Path) -> None:
        """Read a picture and keep it as the logo."""
        try:
            with path.open("rb") as file:
                untrusted = file.read(_MOST + 1)
        except OSError:
            self._desk.say(QCoreApplication.translate("OfficeCard", "Berkas itu tidak dapat dibaca."))
            return
        self._keep(drawn(untrusted) or untrusted)

    def _keep(self, picture: bytes) -> None:
        say = QCoreApplication.translate
        told = say("OfficeCard", "Logo tersimpan.") if picture else say("OfficeCard", "Logo dihapus.")
        self._desk.do(lambda session: set_logo(session, picture), lambda _none: self._desk.say(told), kinds=("office",))


def drawn(untrusted: bytes) -> bytes:
    """Return an SVG as a PNG, b"" for what is none."""
    if len(untrusted) > _MOST or b"<svg" not in untrusted[:4096]:
        return b""
    renderer = QSvgRenderer(QByteArray(untrusted))
    if not renderer.isValid() or renderer.defaultSize().isEmpty():
        return b""
    size = renderer.defaultSize().scaled(QSize(_SVG_SIDE, _SVG_SIDE), Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage(size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return _png(image)


def _png(image: QImage) -> bytes:
    from PySide6.QtCore import QBuffer, QIODevice

    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(held, "PNG")  # type: ignore[call-overload] - the stubs want bytes for the format
    return bytes(held.data().data())


def _shown(logo: bytes | None) -> QLabel | None:
    picture = QPixmap()
    if not logo or not picture.loadFromData(logo):
        return None
    label = QLabel()
    ratio = label.devicePixelRatioF()
    scaled = picture.scaledToHeight(round(theme().px(_TALL) * ratio), Qt.TransformationMode.SmoothTransformation)
    scaled.setDevicePixelRatio(ratio)
    label.setPixmap(scaled)
    label.setAutoFillBackground(True)  # on paper's white, in either theme: that is where it will be printed
    label.setPalette(QPalette(QColor(Qt.GlobalColor.white)))
    label.setMargin(6)
    label.setAccessibleName(QCoreApplication.translate("OfficeCard", "Logo kop surat"))
    return label
