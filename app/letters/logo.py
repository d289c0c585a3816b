"""Makes an office's logo ready for paper: small, opaque, encoded once."""

import base64
import io
import warnings
import zlib
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from app.letters.errors import LogoUnreadable

if TYPE_CHECKING:
    from PIL.Image import Image as Picture

_MOST_BYTES: Final = 4 * 1024 * 1024
_MOST_PIXELS: Final = 24_000_000
# 17 mm at 300 dots per inch, and room for a wide one.
_TALLEST: Final = 220
_WIDEST: Final = 420
_FLATE_MOST: Final = 20_000
_KEPT_MOST: Final = 70_000  # as text it fits a field


@dataclass(frozen=True, slots=True, kw_only=True)
class Logo:
    """A picture as a PDF stream wants it: RGB, encoded by `encoding`."""

    width: int
    height: int
    encoding: str
    content: bytes


@lru_cache(maxsize=4)
def prepared(untrusted_picture: bytes) -> Logo:
    """Return the logo scaled for print on white; raise LogoUnreadable for what is no PNG or JPEG, or far too large."""
    paper = _on_paper(_small(untrusted_picture))
    content = zlib.compress(paper.tobytes(), 9)
    encoding = "FlateDecode"
    if len(content) > _FLATE_MOST:
        # A photograph: as JPEG it stays small enough for a letter that travels by telephone.
        packed = io.BytesIO()
        paper.save(packed, "JPEG", quality=82, optimize=True)
        content, encoding = packed.getvalue(), "DCTDecode"
    return Logo(width=paper.width, height=paper.height, encoding=encoding, content=content)


def to_keep(untrusted_picture: bytes) -> str:
    """Return the logo as a record keeps it: small, as text; raise LogoUnreadable as `prepared`, or where it stays large."""
    picture = _small(untrusted_picture)
    packed = io.BytesIO()
    picture.save(packed, "PNG", optimize=True)
    if len(packed.getvalue()) > _KEPT_MOST:
        packed = io.BytesIO()
        _on_paper(picture).save(packed, "JPEG", quality=85, optimize=True)
    if len(packed.getvalue()) > _KEPT_MOST:
        raise LogoUnreadable(reason="too_large")
    return base64.b64encode(packed.getvalue()).decode("ascii")


def kept(text: str | None) -> bytes | None:
    """Return the picture a record keeps, None where there is none or it is no picture of ours."""
    try:
        return base64.b64decode(text, validate=True) if text else None
    except ValueError:
        return None


def _small(untrusted_picture: bytes) -> "Picture":
    """Return the picture no larger than print needs, with its transparency; raise LogoUnreadable."""
    from PIL import Image, UnidentifiedImageError

    if len(untrusted_picture) > _MOST_BYTES:
        raise LogoUnreadable(reason="too_large")
    try:
        with _opened(untrusted_picture) as opened:
            if opened.width * opened.height > _MOST_PIXELS:
                raise LogoUnreadable(reason="too_many_pixels")
            picture = opened.convert("RGBA")
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise LogoUnreadable(reason="not_a_picture") from error
    picture.thumbnail((_WIDEST, _TALLEST))
    return picture


def _on_paper(picture: "Picture") -> "Picture":
    from PIL import Image

    paper = Image.new("RGB", picture.size, "white")
    paper.paste(picture, mask=picture.getchannel("A"))
    return paper


def _opened(untrusted_picture: bytes) -> "Picture":
    """Return the picture unread: only its head is parsed, so its size is known before anything is unpacked."""
    from PIL import Image

    with warnings.catch_warnings():
        # Our own limit is lower, and checked by the caller.
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        return Image.open(io.BytesIO(untrusted_picture), formats=("PNG", "JPEG"))
