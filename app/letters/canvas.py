"""Opens reportlab's canvas the way we want it: no name, no date, no other typeface, the logo stored once."""

import io
import re
from collections.abc import Sequence
from typing import Final, Protocol, cast

from app.letters.fonts import Role
from app.letters.logo import Logo
from app.letters.page import HEIGHT, WIDTH

TITLE: Final = "Surat"
_LOGO: Final = "kop"
_ADVERT: Final = re.compile(rb"^%[^\n]{0,80}ReportLab [Gg]enerated[^\n]*$", re.MULTILINE)


class TextObject(Protocol):
    """Text in the making: one block per page, in reading order."""

    def setFont(self, psfontname: str, size: float) -> None: ...  # noqa: N802, D102 - reportlab's names
    def setTextOrigin(self, x: float, y: float) -> None: ...  # noqa: N802, D102 - reportlab's name
    def textOut(self, text: str) -> None: ...  # noqa: N802, D102 - reportlab's name


class Canvas(Protocol):
    """What we use of reportlab's canvas."""

    _code: list[str]
    _formsinuse: list[str]

    def beginText(self) -> TextObject: ...  # noqa: N802, D102 - reportlab's name
    def drawText(self, aTextObject: TextObject) -> None: ...  # noqa: N802, N803, D102 - reportlab's name
    def setLineWidth(self, width: float) -> None: ...  # noqa: N802, D102 - reportlab's name
    def lines(self, linelist: Sequence[tuple[float, float, float, float]]) -> None: ...  # noqa: D102 - reportlab's name
    def saveState(self) -> None: ...  # noqa: N802, D102 - reportlab's name
    def restoreState(self) -> None: ...  # noqa: N802, D102 - reportlab's name
    def setStrokeAlpha(self, a: float) -> None: ...  # noqa: N802, D102 - reportlab's name
    def translate(self, dx: float, dy: float) -> None: ...  # noqa: D102 - reportlab's name
    def rotate(self, theta: float) -> None: ...  # noqa: D102 - reportlab's name
    def showPage(self) -> None: ...  # noqa: N802, D102 - reportlab's name
    def save(self) -> None: ...  # noqa: D102 - reportlab's name


class _Document(Protocol):
    """What we use of reportlab's document."""

    info: object

    def Reference(self, obj: object, name: str) -> object: ...  # noqa: N802 - reportlab's name


def open_canvas(target: io.BytesIO, logo: Logo | None) -> Canvas:
    """Return an A4 canvas that writes into `target` and knows the logo."""
    from reportlab.pdfbase import pdfdoc
    from reportlab.pdfgen.canvas import Canvas as Reportlab

    class TitleOnly(pdfdoc.PDFInfo):
        """Document information without names, dates or the tool that made it."""

        def format(self, document: object) -> bytes:
            return pdfdoc.PDFDictionary({"Title": pdfdoc.PDFString(TITLE)}).format(document)

    canvas = Reportlab(
        target,
        pagesize=(WIDTH, HEIGHT),
        invariant=1,
        pageCompression=1,
        initialFontName=Role.SERIF.value,  # pyright: ignore[reportArgumentType] - wrongly inferred from a default
        lang="id-ID",
    )
    # The library has no public way to leave fields out of its information, or to take a ready picture.
    document = cast("_Document", canvas._doc)  # noqa: SLF001  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    document.info = TitleOnly()
    canvas.setViewerPreference("DisplayDocTitle", "true")
    if logo is not None:
        # The library would encode the picture anew for every letter; ours is encoded once per logo.
        picture = pdfdoc.PDFStream(content=logo.content)
        picture.dictionary["Type"] = pdfdoc.PDFName("XObject")
        picture.dictionary["Subtype"] = pdfdoc.PDFName("Image")
        picture.dictionary["Width"] = logo.width
        picture.dictionary["Height"] = logo.height
        picture.dictionary["ColorSpace"] = pdfdoc.PDFName("DeviceRGB")
        picture.dictionary["BitsPerComponent"] = 8
        picture.dictionary["Filter"] = pdfdoc.PDFName(logo.encoding)
        document.Reference(picture, pdfdoc.xObjectName(_LOGO))
    return cast("Canvas", canvas)


def draw_logo(canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
    """Show the logo `open_canvas` was given, its lower left corner at (x, y)."""
    from reportlab.pdfbase.pdfdoc import xObjectName

    canvas._code.append(f"q {width:.2f} 0 0 {height:.2f} {x:.2f} {y:.2f} cm /{xObjectName(_LOGO)} Do Q")  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
    canvas._formsinuse.append(_LOGO)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]


def draw_operators(canvas: Canvas, operators: str) -> None:
    """Add drawing operators as they are, in a graphics state of their own: hundreds of squares at no cost."""
    canvas._code.append(f"q {operators} Q")  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]


def closed(canvas: Canvas, target: io.BytesIO) -> bytes:
    """Finish the document and return it without the library's remarks about itself."""
    canvas.save()
    # Blanks of the same length leave every offset in the file as it was.
    return _ADVERT.sub(lambda found: b"%".ljust(len(found.group())), target.getvalue())
