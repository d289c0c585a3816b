"""Turns a letter model into PDF bytes: the same bytes for the same model, nothing written to disk."""

import io
from collections.abc import Sequence
from typing import Final

from app.letters.blocks import Setters, setters
from app.letters.canvas import Canvas, closed, draw_logo, draw_operators, open_canvas
from app.letters.fonts import Role, Typefaces, typefaces
from app.letters.logo import Logo, prepared
from app.letters.model import CONFIDENTIAL, LetterModel
from app.letters.page import HEIGHT, LEFT, MEASURE, MM, TOP, WIDTH, Ink, Picture, Placed, Stroke, paginate
from app.letters.qr import dark_runs
from app.letters.sheet import lay_sheet
from app.letters.text import one_line
from app.letters.typeset import Piece

_FOOT_RULE: Final = 20 * MM
_FOOT: Final = 15.5 * MM
_QR_SIDE: Final = 14 * MM
_QR_BOTTOM: Final = 5 * MM
_DRAFT_FAINT: Final = 0.07
_TIGHTEN_UP_TO: Final = 4
_ELLIPSIS: Final = "\u2026"
# D, R, A, F as lines around the origin, 88 high.
_DRAFT_LETTERS: Final = (
    "-152 -44 m -152 44 l -128 44 l -72 44 -72 -44 -128 -44 c h "
    "-52 -52 m -52 44 l -24 44 l 10 44 10 -4 -24 -4 c -52 -4 l -22 -4 m 8 -52 l "
    "16 -52 m 50 44 l 84 -52 l 29 -18 m 71 -18 l "
    "104 -52 m 104 44 l 158 44 l 104 0 m 148 0 l"
)


def render(model: LetterModel) -> bytes:
    """Return the paper as PDF; may be called from any thread, documents are made one at a time.

    Raises LogoUnreadable where the letterhead's picture is none.
    """
    faces = typefaces()
    with faces.lock:
        logo = _logo(model)
        use, pages = _pages(model, faces, logo)
        target = io.BytesIO()
        canvas = open_canvas(target, logo)
        code = dark_runs(model.qr) if model.qr else None
        for number, page in enumerate(pages, 1):
            _draw_page(canvas, page)
            _draw_foot(canvas, model, use, f"Halaman {number} dari {len(pages)}")
            if code is not None:
                _draw_code(canvas, *code)
            if model.draft:
                _draw_draft(canvas)
            canvas.showPage()
        return closed(canvas, target)


def page_count(model: LetterModel) -> int:
    """Return on how many pages the paper stands, without making it."""
    faces = typefaces()
    with faces.lock:
        return len(_pages(model, faces, _logo(model))[1])


def unprintable(model_text: str) -> tuple[str, ...]:
    """Return the characters no typeface here has, each once; on paper they become `[?]`."""
    faces: Typefaces = typefaces()
    return faces.unprintable(model_text.replace("\n", " "))


def _logo(model: LetterModel) -> Logo | None:
    return prepared(model.letterhead.logo) if model.letterhead is not None and model.letterhead.logo else None


def _pages(model: LetterModel, faces: Typefaces, logo: Logo | None) -> tuple[Setters, list[list[Placed]]]:
    """Return the laid pages; a paper that fits on one page fewer when set tighter is set tighter."""
    shape = (logo.width, logo.height) if logo is not None else None
    use = setters(faces)
    pages = paginate(lay_sheet(model, use, shape))
    if 1 < len(pages) <= _TIGHTEN_UP_TO:
        tight = setters(faces, tight=True)
        fewer = paginate(lay_sheet(model, tight, shape))
        if len(fewer) < len(pages):
            return tight, fewer
    return use, pages


def _draw_page(canvas: Canvas, page: Sequence[Placed]) -> None:
    """Ink a page in reading order; rules come after the text they belong to."""
    text = canvas.beginText()
    face: tuple[Role, float] | None = None
    rules: dict[float, list[tuple[float, float, float, float]]] = {}
    for top, strip in page:
        base = HEIGHT - TOP - top
        for mark in strip.marks:
            match mark:
                case Ink():
                    text.setTextOrigin(LEFT + mark.x, base - mark.y)
                    for role, words in mark.runs:
                        if face != (role, mark.size):
                            face = (role, mark.size)
                            text.setFont(role.value, mark.size)
                        text.textOut(words)
                case Stroke():
                    line = (LEFT + mark.x0, base - mark.y0, LEFT + mark.x1, base - mark.y1)
                    rules.setdefault(mark.weight, []).append(line)
                case Picture():
                    draw_logo(canvas, LEFT + mark.x, base - mark.y - mark.height, mark.width, mark.height)
    canvas.drawText(text)
    for weight, lines in rules.items():
        canvas.setLineWidth(weight)
        canvas.lines(lines)


def _draw_foot(canvas: Canvas, model: LetterModel, use: Setters, page: str) -> None:
    """Write the foot: confidential, fingerprint, page; for a copy below it whom it is for. Never a case number."""
    right = MEASURE - (_QR_SIDE + 6 * MM if model.qr else 0.0)
    canvas.setLineWidth(0.4)
    canvas.lines([(LEFT, _FOOT_RULE, LEFT + MEASURE, _FOOT_RULE)])
    text = canvas.beginText()
    text.setFont(use.tiny.family.plain.value, use.tiny.size)
    shown = use.tiny.single(page)
    places: list[tuple[float, float, Piece]] = []
    if model.confidential:
        words = f"{CONFIDENTIAL} \u00b7 DRAF" if model.draft else CONFIDENTIAL
        places.append((0.0, _FOOT, use.tiny.single(words)))
    if model.fingerprint:
        mark = use.tiny.single(f"sidik {model.fingerprint}")
        places.append(((right - mark.width) / 2 + 10 * MM, _FOOT, mark))
    places.append((right - shown.width, _FOOT, shown))
    if model.copy_for:
        places.append((0.0, _FOOT - 10.5, _shortened(f"Salinan untuk {one_line(model.copy_for)}", right, use)))
    for x, y, piece in places:
        text.setTextOrigin(LEFT + x, y)
        for role, words in piece.runs:
            text.setFont(role.value, use.tiny.size)
            text.textOut(words)
    canvas.drawText(text)


def _shortened(words: str, room: float, use: Setters) -> Piece:
    piece = use.tiny.single(words)
    while piece.width > room:
        words = words[: max(1, int(len(words) * room / piece.width) - 2)].rstrip()
        piece = use.tiny.single(words + _ELLIPSIS)
    return piece


def _draw_code(canvas: Canvas, side: int, runs: Sequence[tuple[int, int, int]]) -> None:
    unit = _QR_SIDE / side
    squares = " ".join(f"{start} {side - 1 - row} {length} 1 re" for row, start, length in runs)
    draw_operators(canvas, f"{unit:.4f} 0 0 {unit:.4f} {LEFT + MEASURE - _QR_SIDE:.3f} {_QR_BOTTOM:.3f} cm {squares} f")


def _draw_draft(canvas: Canvas) -> None:
    """Draw DRAF across the page as shapes: as text it would stand in the middle of what is read back."""
    canvas.saveState()
    canvas.setStrokeAlpha(_DRAFT_FAINT)
    canvas.setLineWidth(17)
    canvas.translate(WIDTH / 2, HEIGHT / 2 - 10 * MM)
    canvas.rotate(52)
    # One path, one stroke: where letters' lines cross nothing gets darker.
    draw_operators(canvas, f"1 j {_DRAFT_LETTERS} S")
    canvas.restoreState()
