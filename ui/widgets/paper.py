"""Shows the pages of a PDF from memory: on a desk, with a soft shadow, drawn off the event loop."""

from collections.abc import Iterator

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions, QPdfPageRenderer
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from ui.theme.theme import theme

AROUND = 20  # px of desk around a page
SHARPER = 2  # drawn larger, then scaled smoothly
WIDEST = 640  # px of a page at 100 % zoom
_SHADOW = 8


class Paper(QAbstractScrollArea):
    """Pages below each other; only those in view are drawn, and kept until the letter changes."""

    page_shown = Signal(int, int)  # page in view (from 1), number of pages

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Pratinjau surat"))
        self.viewport().setAutoFillBackground(False)
        self.viewport().setProperty("bare", "true")
        self._document = QPdfDocument(self)
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.pageRendered.connect(self._arrived)
        self._buffer: QBuffer | None = None
        self._zoom = 1.0
        self._drawn: dict[int, QImage] = {}
        self._asked: dict[int, int] = {}
        theme().changed.connect(self._draw_anew)

    def show_pdf(self, data: bytes) -> None:
        """Show the PDF in `data`; pages of the letter before stay until the new ones are drawn."""
        self._renderer.setDocument(None)  # pyright: ignore[reportArgumentType] - Qt takes none, its stub does not
        self._document.close()
        buffer = QBuffer(self)
        buffer.setData(QByteArray(data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(buffer)
        if self._buffer is not None:
            self._buffer.deleteLater()
        self._buffer = buffer
        self._renderer.setDocument(self._document)
        self._asked.clear()
        self._measure()
        self._ask()
        self._tell()

    def empty(self) -> None:
        """Drop the letter and everything drawn of it (lock does this)."""
        self._renderer.setDocument(None)  # pyright: ignore[reportArgumentType] - Qt takes none, its stub does not
        self._document.close()
        self._drawn.clear()
        self.viewport().update()

    def zoom(self) -> float:
        """Return the zoom, 1.0 where a page fills the width."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Set the zoom between one half and three."""
        self._zoom = min(max(zoom, 0.5), 3.0)
        self._draw_anew()

    def pages(self) -> int:
        """Return how many pages there are."""
        return self._document.pageCount()

    def waiting(self) -> bool:
        """Tell whether a page in view is still being drawn."""
        return bool(self._asked)

    def text(self) -> str:
        """Return what is written on the pages, in reading order."""
        return "\n".join(self._document.getAllText(page).text() for page in range(self.pages()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw_anew()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.viewport().update()
        self._ask()
        self._tell()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom * (1.1 if event.angleDelta().y() > 0 else 1 / 1.1))
            return
        super().wheelEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for page, place in self._places():
            if not place.intersects(self.viewport().rect()):
                continue
            _paint_shadow(painter, place)
            painter.fillRect(place, theme().colour("paper"))
            image = self._drawn.get(page)
            if image is not None:
                painter.drawImage(place, image)
        painter.end()

    def _page_width(self) -> int:
        room = self.viewport().width() - 2 * AROUND
        return max(round(min(room, WIDEST) * self._zoom), 40)

    def _places(self) -> Iterator[tuple[int, QRect]]:
        width = self._page_width()
        shift = self.horizontalScrollBar().value()
        x = max((self.viewport().width() - width) // 2, AROUND) - shift
        y = AROUND - 2 - self.verticalScrollBar().value()
        for page in range(self.pages()):
            size = self._document.pagePointSize(page)
            height = round(width * size.height() / size.width()) if size.width() else width
            yield page, QRect(x, y, width, height)
            y += height + AROUND

    def _measure(self) -> None:
        places = list(self._places())
        view = self.viewport()
        tall = sum(place.height() + AROUND for _page, place in places) + AROUND
        wide = self._page_width() + 2 * AROUND
        self.verticalScrollBar().setPageStep(view.height())
        self.verticalScrollBar().setSingleStep(40)
        self.verticalScrollBar().setRange(0, max(tall - view.height(), 0))
        self.horizontalScrollBar().setPageStep(view.width())
        self.horizontalScrollBar().setRange(0, max(wide - view.width(), 0))

    def _draw_anew(self) -> None:
        self._asked.clear()
        self._drawn.clear()
        self._measure()
        self._ask()
        self._tell()
        self.viewport().update()

    def _ask(self) -> None:
        if self._document.status() != QPdfDocument.Status.Ready:
            return
        ratio = self.devicePixelRatioF()
        for page, place in self._places():
            wanted = place.adjusted(0, -AROUND, 0, AROUND).intersects(self.viewport().rect())
            if (wanted and page not in self._asked and self._drawn.get(page) is None) or (wanted and self._stale(page)):
                size = QSize(round(place.width() * SHARPER * ratio), round(place.height() * SHARPER * ratio))
                self._asked[page] = self._renderer.requestPage(page, size, QPdfDocumentRenderOptions())

    def _stale(self, page: int) -> bool:
        return page not in self._asked and page in self._drawn and self._drawn[page].text("letter") != self._stamp()

    def _stamp(self) -> str:
        return str(id(self._buffer))

    def _arrived(self, page: int, _size: QSize, image: QImage, _options: object, request: int) -> None:
        if self._asked.get(page) != request:
            return
        self._asked.pop(page)
        self._drawn[page] = self._on_paper(image, page)
        self.viewport().update()

    def _on_paper(self, image: QImage, page: int) -> QImage:
        ratio = self.devicePixelRatioF()
        place = dict(self._places())[page]
        sheet = QImage(image.size(), QImage.Format.Format_RGB32)
        sheet.fill(theme().colour("paper"))
        painter = QPainter(sheet)
        if theme().tokens.dark:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.drawImage(0, 0, image)
        painter.end()
        size = QSize(round(place.width() * ratio), round(place.height() * ratio))
        made = sheet.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
        made.setDevicePixelRatio(ratio)
        made.setText("letter", self._stamp())
        return made

    def _tell(self) -> None:
        middle = self.viewport().height() // 2
        shown = [page for page, place in self._places() if place.top() <= middle]
        page = max(shown[-1:], default=0)
        if self.pages():
            self.setAccessibleDescription(self._document.getAllText(page).text())
        self.page_shown.emit(page + 1 if self.pages() else 0, self.pages())


def _paint_shadow(painter: QPainter, place: QRect) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 4))
    for step in range(_SHADOW):
        around = QRectF(place).adjusted(-step, 3 - step, step, 3 + step)
        painter.drawRoundedRect(around, 2 + step, 2 + step)
