"""Small pictures beside attachments: made in memory, gone with the case, none behind the Tirai, none of what is too large."""

import struct
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage

from app.casework.access import entries
from app.casework.attachments import Evidence, attach
from tests.gui.journey import Traveller, found_office
from ui.desktop.case import CaseDesk
from ui.page import Touched
from ui.record.lists import LineRow, RecordLists
from ui.widgets.picture import LARGEST, Picture, small_picture

RED = QColor("#C03030")


def picture(width: int = 320, height: int = 200, sort: str = "PNG") -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(RED)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, sort)
    return content.data()


def png_saying(width: int, height: int) -> bytes:
    """A PNG whose head says how large it is, with nothing behind it."""

    def chunk(name: bytes, content: bytes) -> bytes:
        body = name + content
        return struct.pack(">I", len(content)) + body + struct.pack(">I", zlib.crc32(body))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


def with_attachments(me: Traveller, *files: tuple[str, bytes]) -> CaseDesk:
    me.start()
    found_office(me)
    session = me.work.session
    with session.store.write() as tx:
        client = tx.put("person", None, {"full_name": "Murni Contoh"})
        me.case = tx.put("case", None, {"clients": [client]})
    for name, content in files:
        attach(session, me.case, Evidence(untrusted_bytes=content, name=name))
    me.work.desk.open("case", me.case, "documents")
    page = me.page("case")
    assert isinstance(page, CaseDesk)
    return page


def shown(page: CaseDesk) -> dict[str, bool]:
    """Return, for each attachment, whether its picture is seen."""
    return {
        row.line.title: any(each.image is not None for each in row.findChildren(Picture))
        for row in page.findChildren(LineRow)
        if row.line.kind == "attachment"
    }


def test_a_picture_stands_beside_its_attachment_and_other_files_keep_their_icon(me: Traveller):
    page = with_attachments(me, ("foto.png", picture()), ("chat.txt", b"halo"), ("foto.jpg", picture(sort="JPG")))
    me.until(lambda: shown(page) == {"foto.png": True, "chat.txt": False, "foto.jpg": True})


def test_nothing_of_it_is_written_outside_the_vault(me: Traveller, monkeypatch: pytest.MonkeyPatch):
    opened: list[str] = []
    monkeypatch.setattr("tempfile.NamedTemporaryFile", lambda *_a, **_k: opened.append("temp"))
    before = set(me.root.rglob("*"))
    page = with_attachments(me, ("foto.png", picture()))
    me.until(lambda: shown(page) == {"foto.png": True})
    new = {each for each in set(me.root.rglob("*")) - before if each.is_file()}
    assert opened == []
    assert not any(is_in(each, b"\x89PNG") for each in new)


def is_in(file: Path, needle: bytes) -> bool:
    return needle in file.read_bytes()


def test_the_look_at_pictures_is_on_record_once(me: Traveller):
    page = with_attachments(me, ("a.png", picture()), ("b.png", picture()))
    me.until(lambda: all(shown(page).values()))

    def looks() -> list[object]:
        found = entries(me.work.session, case=me.case)
        return [
            each.fields.get("count")
            for each in found
            if each.fields.get("subject_kind") == "attachment" and each.fields["act"] == "viewed"
        ]

    assert looks() == [2]
    me.work.desk.touched.emit(Touched(kinds=frozenset({"attachment"})))
    me.settle()
    assert all(shown(page).values())
    assert looks() == [2]


def test_behind_the_tirai_there_are_none_and_none_are_fetched(me: Traveller):
    page = with_attachments(me, ("a.png", picture()))
    me.until(lambda: all(shown(page).values()))
    me.work.window.set_veil(drawn=True)
    assert shown(page) == {"a.png": False}
    me.work.window.set_veil(drawn=False)
    assert shown(page) == {"a.png": True}


def test_the_pictures_of_a_case_go_when_another_is_opened(me: Traveller):
    page = with_attachments(me, ("a.png", picture()))
    me.until(lambda: all(shown(page).values()))
    with me.work.session.store.write() as tx:
        other = tx.put("case", None, {})
    me.work.desk.open("case", other, "documents")
    me.settle()
    assert page.findChild(RecordLists, "documents")._pictures == {}


def test_a_file_that_is_gone_from_this_laptop_keeps_its_icon(me: Traveller):
    page = with_attachments(me, ("a.png", picture()))
    me.until(lambda: all(shown(page).values()))
    for each in (me.work.session.path / "blobs").rglob("*"):
        if each.is_file():
            each.unlink()
    page._pictures.of_case("")
    me.work.desk.open("home")
    me.page("home")
    me.work.desk.open("case", me.case, "documents")
    me.page("case")
    assert shown(page) == {"a.png": False}


@pytest.mark.parametrize(("width", "height"), [(10_000, 5_001), (60_000, 60_000), (2_147_483_647, 1)])
def test_what_is_over_fifty_megapixels_is_not_opened(width: int, height: int):
    assert width * height > LARGEST
    assert small_picture(png_saying(width, height), "image/png") is None


def test_a_strip_one_pixel_high_does_not_grow_beyond_measure():
    assert small_picture(png_saying(40_000_000, 1), "image/png") is None


@pytest.mark.qt_log_level_fail("CRITICAL")  # what the library says of the file is no fault of ours
@pytest.mark.parametrize(
    "untrusted",
    [b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0 no picture", b"<svg/>", picture()[:60]],
    ids=["nothing", "png head", "jpeg head", "svg", "torn"],
)
def test_what_is_no_picture_gives_none(untrusted: bytes):
    for sort in ("image/png", "image/jpeg", "image/gif", "image/webp"):
        assert small_picture(untrusted, sort) is None


@pytest.mark.qt_log_level_fail("CRITICAL")  # what the library says of the file is no fault of ours
def test_only_the_format_it_was_taken_in_as_is_tried():
    assert small_picture(picture(), "image/jpeg") is None
    assert small_picture(b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", "image/svg+xml") is None


def test_it_is_a_small_square_of_the_same_colour():
    image = small_picture(picture(640, 200), "image/png")
    assert image is not None
    assert image.width() == image.height() <= 200
    assert image.pixelColor(5, 5) == RED
