"""Draws the line icons in any colour, size and pixel ratio, and keeps what it has drawn."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap


def stroke(size: float) -> float:
    """Return the width of the line in pixels for an icon `size` px wide at 100 %."""
    if size >= 32:
        return 1.8
    return 1.6 if size >= 24 else 1.5


class IconSet:
    """The icons of one folder; pixmaps are cached until `forget`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sources: dict[str, str] = {}
        self._drawn: dict[tuple[str, str, int, float, float], QPixmap] = {}

    def names(self) -> tuple[str, ...]:
        """Return the names of all icons in the folder."""
        return tuple(sorted(path.stem for path in self._folder.glob("*.svg")))

    def pixmap(self, name: str, colour: str, size: int, *, line: float, ratio: float) -> QPixmap:
        """Return icon `name` in `colour` (`#RRGGBB`), `size` logical px square, its line `line` px wide."""
        key = (name, colour, size, line, ratio)
        found = self._drawn.get(key)
        if found is None:
            found = self._draw(name, colour, size, line, ratio)
            self._drawn[key] = found
        return found

    def forget(self) -> None:
        """Drop what was drawn: the theme or the scale has changed."""
        self._drawn.clear()

    def _draw(self, name: str, colour: str, size: int, line: float, ratio: float) -> QPixmap:
        from PySide6.QtSvg import QSvgRenderer  # a window is laid out before its icons are drawn

        source = self._sources.get(name)
        if source is None:
            source = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
            self._sources[name] = source
        painted = source.replace("currentColor", colour).replace(
            'stroke-width="2"', f'stroke-width="{line * 24 / size:.3f}"'
        )
        pixmap = QPixmap(round(size * ratio), round(size * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(painted.encode())).render(painter, QRectF(0, 0, size, size))
        painter.end()
        return pixmap
