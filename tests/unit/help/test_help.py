"""Each page has its help, each help page is reached, and it speaks the words of the screen and of the field."""

import ast
import importlib
import re
from pathlib import Path

import pytest

from app.records.assets import assets_folder
from ui.frame.help import HelpPane
from ui.frame.shortcuts import Shortcut
from ui.page import Page

HOUSE = Path(__file__).parents[3]
FOLDER = assets_folder() / "help"
START = "awal"  # what F1 shows where a page names nothing
TOPICS = sorted(path.stem for path in FOLDER.glob("*.md"))

# Words the field avoids or spells otherwise (glossary), and words of machines that nobody in a village uses.
AVOIDED = (
    "pasien", "tersangka", "pelaku", "ilegal", "tki", "tkw", "materai", "email", "e-mail", "password", "kata sandi",
    "backup", "offline", "online", "upload", "download", "file", "folder", "klik kanan", "database", "server", "enkripsi",
    "terenkripsi", "kriptografi", "algoritma", "sinkron", "device", "case", "draft", "void", "print", "error",
)  # fmt: skip
FIELD = (
    "klien", "pengadu", "konsultasi", "pengaduan", "kasus", "kronologi", "peristiwa", "tugas", "tenggat", "rujukan",
    "surat kuasa", "kop surat", "nomor surat", "tembusan", "penerima", "lembaga tujuan", "slip balasan", "direktori",
    "persetujuan", "wali", "cap jempol", "frasa sandi", "perekrutnya", "register", "berangkat", "pulang", "batal", "draf",
    "agenda", "pendamping", "paralegal", "koordinator", "P3MI", "DESBUMI",
)  # fmt: skip


def text_of(topic: str) -> str:
    return (FOLDER / f"{topic}.md").read_text("utf-8")


def pages() -> dict[str, type[Page]]:
    """Name every page that exists, by the code of its door: whatever doors.py makes."""
    tree = ast.parse((HOUSE / "ui/desktop/doors.py").read_text("utf-8"))
    made = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}
    found: dict[str, type[Page]] = {}
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        match call:
            case ast.Call(
                func=ast.Name(id="_door"),
                args=[ast.Constant(value=code), *_, ast.Lambda(body=ast.Call(func=ast.Name(id=maker)))],
            ):
                bring = next(node for node in made[maker].body if isinstance(node, ast.ImportFrom))
                page = getattr(importlib.import_module(bring.module or ""), bring.names[0].name)
                found[f"{maker}:{code}"] = page
            case _:
                continue
    return found


def links(topic: str) -> set[str]:
    return set(re.findall(r"\]\(([^)]+)\.md\)", text_of(topic)))


def test_every_door_has_its_help():
    found = pages()
    assert len(found) >= 15
    without = {door: page.help_topic for door, page in found.items() if page.help_topic not in TOPICS}
    assert without == {}


def test_every_help_page_is_reached_from_a_page_of_the_window():
    reached: set[str] = set()
    ahead = {page.help_topic for page in pages().values()} | {START}
    while ahead:
        topic = ahead.pop()
        reached.add(topic)
        ahead |= links(topic) - reached
    assert reached == set(TOPICS)


@pytest.mark.parametrize("topic", TOPICS)
def test_a_help_page_is_short_and_says_what_to_do_when_something_goes_wrong(topic):
    text = text_of(topic)
    assert text.startswith("## ")
    assert "### Bila ada yang tidak beres\n" in text
    assert 90 <= len(text.split()) <= 260
    assert text.count("\n- ") >= 4


@pytest.mark.parametrize("topic", TOPICS)
def test_a_help_page_speaks_plainly(topic):
    text = text_of(topic)
    assert "!" not in text
    said = text.casefold()
    assert [each for each in AVOIDED if re.search(rf"\b{re.escape(each)}\b", said)] == []


@pytest.mark.parametrize("topic", TOPICS)
def test_what_stands_in_bold_stands_on_the_screen(topic, on_screen):
    """A headline ends with a full stop; any other bold words are a button, a title or a key, spelled as they are shown."""
    keys = {each.value for each in Shortcut}
    bold = re.findall(r"\*\*([^*]+)\*\*", text_of(topic))
    assert [each for each in bold if not each.endswith(".") and each not in on_screen | keys] == []


def test_the_words_of_the_field_are_used():
    everything = "\n".join(text_of(topic) for topic in TOPICS)
    unused = [each for each in FIELD if not re.search(rf"\b{re.escape(each)}\b", everything, re.IGNORECASE)]
    assert unused == []


@pytest.mark.parametrize("topic", TOPICS)
def test_the_pane_shows_each_page_and_follows_its_links(topic, qtbot, look):
    pane = HelpPane(FOLDER)
    qtbot.addWidget(pane)
    pane.show_topic(topic)
    shown = pane._text.toPlainText()
    title = text_of(topic).split("\n", 1)[0].removeprefix("## ")
    assert shown.startswith(title)
    assert "**" not in shown
    for link in links(topic):
        assert (FOLDER / f"{link}.md").is_file(), link


def test_a_topic_nobody_wrote_about_is_said_to_have_no_help_yet(qtbot, look):
    pane = HelpPane(FOLDER)
    qtbot.addWidget(pane)
    pane.show_topic("halaman-yang-tidak-ada")
    assert "Belum ada bantuan" in pane._text.toPlainText()
