"""Knows what a file is by its content, never by its name: what may be kept as evidence, and what cannot be told."""

import zipfile
from collections.abc import Mapping
from io import BytesIO

from app.casework.errors import UnfitFile

PLAIN = "text/plain"
_MAGIC: tuple[tuple[int, bytes, str], ...] = (
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"GIF87a", "image/gif"),
    (0, b"GIF89a", "image/gif"),
    (0, b"II*\0", "image/tiff"),
    (0, b"MM\0*", "image/tiff"),
    (0, b"%PDF-", "application/pdf"),
    (0, b"OggS", "audio/ogg"),
    (0, b"ID3", "audio/mpeg"),
    (0, b"#!AMR", "audio/amr"),
    (0, b"fLaC", "audio/flac"),
    (0, b"\x1aE\xdf\xa3", "video/webm"),
    (0, b"{\\rtf", "application/rtf"),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
)
_RIFF: Mapping[bytes, str] = {b"WAVE": "audio/wav", b"WEBP": "image/webp", b"AVI ": "video/x-msvideo"}
_BRANDS: tuple[tuple[bytes, str], ...] = (
    (b"hei", "image/heic"),
    (b"hev", "image/heic"),
    (b"mif1", "image/heic"),
    (b"avif", "image/avif"),
    (b"M4A", "audio/mp4"),
    (b"M4B", "audio/mp4"),
    (b"3g", "video/3gpp"),
    (b"qt", "video/quicktime"),
)
_OFFICE: tuple[tuple[str, str], ...] = (
    ("word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("ppt/", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
)
_ENDINGS: Mapping[str, frozenset[str]] = {
    "jpg": frozenset({"image/jpeg"}),
    "jpeg": frozenset({"image/jpeg"}),
    "png": frozenset({"image/png"}),
    "gif": frozenset({"image/gif"}),
    "webp": frozenset({"image/webp"}),
    "pdf": frozenset({"application/pdf"}),
    "txt": frozenset({PLAIN}),
}
_KINDS: Mapping[str, str] = {"image": "photo", "video": "video", "audio": "audio"}
_SIGNS = frozenset(range(0x20)) - {0x09, 0x0A, 0x0C, 0x0D}


def media_type_of(untrusted_bytes: bytes, name: str) -> str:
    """Return the media type the content has; raise `UnfitFile` (`empty`, `unknown`, or `mismatch` with the name)."""
    if not untrusted_bytes:
        raise UnfitFile(reason="empty")
    found = _by_magic(untrusted_bytes)
    if found is None:
        raise UnfitFile(reason="unknown")
    ending = name.rpartition(".")[2].casefold()
    if ending in _ENDINGS and found not in _ENDINGS[ending]:
        raise UnfitFile(reason="mismatch", found=found, ending=ending)
    return found


def media_kind_of(media_type: str) -> str:
    """Return the code of the list `media_kind` a media type suggests."""
    return _KINDS.get(media_type.partition("/")[0], "file")


def _by_magic(content: bytes) -> str | None:
    for offset, magic, media_type in _MAGIC:
        if content.startswith(magic, offset):
            return media_type
    if content[:4] == b"RIFF":
        return _RIFF.get(content[8:12])
    if content[4:8] == b"ftyp":
        brand = content[8:12]
        return next((media for start, media in _BRANDS if brand.startswith(start)), "video/mp4")
    if content[:2] in (b"\xff\xfb", b"\xff\xf3", b"\xff\xf2", b"\xff\xf1", b"\xff\xf9"):
        return "audio/mpeg" if content[1] & 0x06 else "audio/aac"
    if content[:4] == b"PK\x03\x04":
        return _archive(content)
    return PLAIN if _is_text(content) else None


def _archive(content: bytes) -> str | None:
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            names = archive.namelist()
            if "mimetype" in names and archive.getinfo("mimetype").file_size < 200:
                return archive.read("mimetype").decode("ascii", "replace").strip() or None
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError):
        return None
    for start, media_type in _OFFICE:
        if any(name.startswith(start) for name in names):
            return media_type
    return "application/zip"


def _is_text(content: bytes) -> bool:
    """Tell whether this is UTF-8 without control signs: an exported chat, a note."""
    if content.startswith(b"#!") or _SIGNS & set(content):
        return False
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
