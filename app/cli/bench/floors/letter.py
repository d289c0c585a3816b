"""The floor of a letter: a bare reportlab page of the same text, typefaces, logo and QR."""

import io
import time
from collections.abc import Callable
from typing import Any, cast

_LEFT, _WIDTH, _TOP, _BOTTOM, _HEIGHT = 71.0, 453.0, 800.0, 60.0, 842.0
_QR_SIDE = 40.0


def prepare(given: dict[str, Any]) -> Callable[[dict[str, list[str]]], list[float]]:
    """Take `fonts` (name to file), `lines` of (font, size, text) and the path of a `logo` in JPEG.

    Returns a measure of one document for each of `codes` (what its QR says), seconds each.
    """
    from reportlab import rl_config
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    rl_config.invariant = 1
    rl_config.useA85 = 0
    for name, file in given["fonts"].items():
        pdfmetrics.registerFont(TTFont(name, file, asciiReadable=False))

    def measure(asked: dict[str, list[str]]) -> list[float]:
        taken: list[float] = []
        for code in asked["codes"]:
            begun = time.perf_counter()
            _page(given["lines"], code, given["logo"])
            taken.append(time.perf_counter() - begun)
        return taken

    return measure


def _page(lines: list[tuple[str, float, str]], payload: str, logo: str) -> bytes:
    from reportlab.lib import utils
    from reportlab.pdfgen.canvas import Canvas

    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(595.0, _HEIGHT), pageCompression=1)
    canvas.drawImage(logo, _LEFT, _TOP - 48, 48, 48)
    text = canvas.beginText(_LEFT, _TOP)
    for font, size, words in lines:
        text.setFont(font, size, size * 1.3)
        broken = cast("list[str]", utils.simpleSplit(words, font, size, _WIDTH))
        for line in broken:
            if text.getY() < _BOTTOM:
                canvas.drawText(text)
                canvas.showPage()
                text = canvas.beginText(_LEFT, _TOP)
                text.setFont(font, size, size * 1.3)
            text.textLine(line)
    canvas.drawText(text)
    _code(canvas, payload)
    canvas.showPage()
    canvas.save()
    return target.getvalue()


def _code(canvas: Any, payload: str) -> None:
    import segno

    rows = segno.make(payload, micro=False, error="m", boost_error=False).matrix
    unit = _QR_SIDE / len(rows)
    path = canvas.beginPath()
    for at, row in enumerate(rows):
        for place, dark in enumerate(row):
            if dark:
                path.rect(_LEFT + _WIDTH - _QR_SIDE + place * unit, _BOTTOM - at * unit, unit, unit)
    canvas.drawPath(path, stroke=0, fill=1)
