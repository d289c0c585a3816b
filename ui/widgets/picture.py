"""A small picture of an attachment, made and kept in memory only; what is too large to be looked at is not opened."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.theme import theme

SIDE, _ICON = 44, 18  # px at 100 %
LARGEST = 50_000_000  # pixels: more would take all the memory of an old laptop
_KEPT = 3 * SIDE  # px: sharp at 200 % on a dense screen, and no more
_FORMATS = {"image/jpeg": b"jpeg", "image/png": b"png", "image/gif": b"gif", "image/webp": b"webp"}


def is_picture(media_type: str) -> bool:
    """Tell whether files of this kind are shown as small pictures."""
    return media_type in _FORMATS


def small_picture(untrusted: bytes, media_type: str) -> QImage | None:
    """Return a small square from the middle of a picture, None for one that is none, broken or over `LARGEST` pixels.

    The size is read before anything is decoded, and only the format the file was taken in as is tried. May be called
    from any thread.
    """
    known = _FORMATS.get(media_type)
    if known is None:
        return None
    buffer = QBuffer()
    buffer.setData(QByteArray(untrusted))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(known))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.isEmpty() or size.width() * size.height() > LARGEST:
        return None
    reader.setScaledSize(size.scaled(QSize(_KEPT, _KEPT), Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    if _over(reader.scaledSize()):
        return None
    image = reader.read()
    if image.isNull():
        return None
    side = min(image.width(), image.height())
    return image.copy(QRect((image.width() - side) // 2, (image.height() - side) // 2, side, side))


def _over(size: QSize) -> bool:
    """Tell whether a strip, a pixel high and endless, would grow beyond measure when its short side is made to fit."""
    return size.width() * size.height() > LARGEST


class Picture(QWidget):
    """Shows one, or an icon in a square as large; the line it stands in says what it is."""

    def __init__(self, image: QImage | None, icon: str) -> None:
        super().__init__()
        self.image, self._icon = image, icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = theme().px(SIDE)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        path = QPainterPath()
        path.addRoundedRect(self.rect(), 6, 6)
        if self.image is not None:
            painter.setClipPath(path)
            painter.drawImage(self.rect(), self.image)
        else:
            look = theme()
            painter.fillPath(path, look.colour("well"))
            inset = (self.width() - look.px(_ICON)) // 2
            painter.drawPixmap(inset, inset, look.icon(self._icon, "muted", _ICON))
        painter.end()
