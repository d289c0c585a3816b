"""Sets questions on the upper half of a sheet, with room to write below each: for a talk, not for an agency."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from app.letters.blocks import setters
from app.letters.fonts import typefaces
from app.letters.model import Block, Item, Items, LetterModel, Note, PaperKind, Paragraph, Span, Style, Title, said
from app.letters.page import HEIGHT, TOP
from app.letters.sheet import lay_sheet
from app.letters.words import long_date

CODE: Final = "questions"
HALF: Final = HEIGHT / 2 - TOP
_MOST_LINES: Final = 3
_WHOLE_LINE: Final = "_" * 84  # at the size of the body just as wide as the sheet
_LEAD: Final = "Tanyakan hanya bila ia siap dan aman untuk bicara. \u201cTidak tahu\u201d dan \u201cbelum ingin bercerita\u201d juga jawaban."
_FREE: Final = "Pendampingan tidak dipungut biaya. Lembar ini tidak memuat nama."


def half_page(questions: Sequence[str], on: date) -> LetterModel:
    """Return the sheet, with as many lines for each answer as the upper half has room for."""
    models = [_model(questions, on, lines) for lines in range(_MOST_LINES, -1, -1)]
    return next((each for each in models if height(each) <= HALF), models[-1])


def height(model: LetterModel) -> float:
    """Return how far down from the top margin a one-page paper reaches, in points."""
    faces = typefaces()
    with faces.lock:
        strips = lay_sheet(model, setters(faces), None)
    return sum(strip.before + strip.height for strip in strips) - (strips[0].before if strips else 0.0)


def _model(questions: Sequence[str], on: date, lines: int) -> LetterModel:
    asked: list[Block] = []
    for number, question in enumerate(questions, 1):
        asked.append(Items(items=(Item(marker=f"{number}.", text=said(question)),)))
        asked += [Paragraph(text=(Span(text=_WHOLE_LINE, style=Style.BLANK),))] * lines
    return LetterModel(
        kind=PaperKind.FORM,
        template=CODE,
        version=1,
        letterhead=None,
        number=None,
        place="",
        date=long_date(on),
        blocks=(
            Title(text=said("Pertanyaan berikutnya"), under=said(long_date(on))),
            Note(text=said(_LEAD)),
            *asked,
            Note(text=said(_FREE)),
        ),
        confidential=False,
    )
