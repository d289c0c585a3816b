"""Whatever a person may read on the screen can be translated, and it is Indonesian."""

import ast
import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QTextEdit,
    QWidget,
)

from app.records import codes
from app.records.assets import assets_folder
from app.records.schema import SCHEMA
from ui.translations import QtWords

HOUSE = Path(__file__).parents[3]
TRANSLATES = {"tr", "translate", "QT_TRANSLATE_NOOP", "_say", "say"}

# Texts that read like language and are none, or are the same in every language.
NOT_SAID = {
    "ui/desktop/options.py": "the command line speaks English",
    "ui/plain_import.py": "names of Python's own",
    "ui/whole_errors.py": "names of the binding's own",
    "ui/theme/": "names of faces, styles and rules of the style sheet",
    "ui/present/words.py": "days, months and small numbers: looked up as rows, which the reader of texts follows",
}
SAME_EVERYWHERE = {"Damping", "Bahasa Indonesia", "PDF (*.pdf)", "Tab"}
IDENTIFIER = re.compile(r"(?:[A-Z][a-z0-9]*){2,}|[A-Z][A-Za-z]*(?:\+[A-Z][a-z]*)*\+\S+")  # ClassName, Ctrl+Shift+X
ENGLISH = re.compile(
    r"\b(?:the|and|of|with|for|from|not|is|are|was|you|your|this|that|please|error|failed|invalid|warning|file|folder name|"
    r"save|saved|delete|open|close|cancel|ok|yes|no|upload|download|password|email|click|backup|sync|settings|user|"
    r"search|print|draft|case|letter|new|edit|add|remove|select|choose|unknown|none|loading|done|offline|online)\b",
    re.IGNORECASE,
)
ENGLISH_ALSO_OURS = {"no"}  # "tanda terima no. 4"


def parents_of(tree: ast.AST) -> dict[ast.AST, ast.AST]:
    return {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}


def reads_like_language(text: str) -> bool:
    two_words = re.search(r"[^\W\d_]{2,} [^\W\d_]{2,}", text)
    return bool(two_words or re.match(r"[A-Z][a-z]+", text)) and not IDENTIFIER.fullmatch(text.strip())


def untranslated(where: str, tree: ast.Module) -> Iterator[str]:
    """Walk the literals that read like language and pass through no translation."""
    parents = parents_of(tree)
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Constant) and isinstance(node.value, str) and reads_like_language(node.value)):
            continue
        if isinstance(parents.get(node), ast.Expr) or node.value.strip() in SAME_EVERYWHERE:
            continue
        if not passes(node, parents):
            yield f"{where}:{node.lineno}: {node.value!r}"


def passes(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> bool:
    """Tell whether a literal is translated, a type, or a name that a table is looked up by."""
    while node in parents:
        above = parents[node]
        match above:
            case ast.Call(func=ast.Attribute(attr=name) | ast.Name(id=name)) if name in {
                *TRANSLATES,
                "cast",
                "TypeVar",
            }:
                return True
            case ast.Dict(keys=keys) if node in keys:  # what a table is looked up by
                return True
            case ast.AnnAssign(annotation=says) | ast.arg(annotation=says) | ast.FunctionDef(returns=says) if (
                says is node
            ):
                return True
            case _:
                node = above
    return False


def modules() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted((HOUSE / "ui").rglob("*.py")):
        yield path.relative_to(HOUSE).as_posix(), ast.parse(path.read_text("utf-8"))


def test_every_text_of_the_screens_passes_through_translation():
    found = [
        each for where, tree in modules() if not where.startswith(tuple(NOT_SAID)) for each in untranslated(where, tree)
    ]
    assert found == []


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ('label.setText("Belum ada surat.")', 1),
        ('label.setText(self.tr("Belum ada surat."))', 0),
        ('Button("Simpan")', 1),
        ('label.setText(f"Surat {number} terbit")', 1),
        ('label.setText("Surat {number} terbit".format(number=1))', 1),
        ('box.setObjectName("save-draft")', 0),
        ('when = type(error).__name__ == "TypedTextLeaks"', 0),
    ],
)
def test_the_guard_tells_what_is_said_from_what_is_named(line, found):
    assert len(list(untranslated("ui/x.py", ast.parse(line)))) == found


def test_every_text_can_be_read_off_the_page(words):
    found = words.texts()
    assert len(found) > 500
    assert all(each.context and each.text.strip() for each in found)


def test_what_records_declare_is_said_by_one_module_alone():
    """A name taken straight from a declaration or a code list could not be translated."""
    straight = re.compile(r"codes\.label\(|SCHEMA\[[^]]+\](\.fields\[[^]]+\])?\.label")
    found = [
        path.relative_to(HOUSE).as_posix()
        for path in sorted((HOUSE / "ui").rglob("*.py"))
        if straight.search(path.read_text("utf-8")) and path.name != "declared.py"
    ]
    assert found == []


def test_names_of_fields_and_codes_reach_the_translator(words):
    found = {(each.context, each.text) for each in words.texts()}
    assert ("Records", SCHEMA["person"].fields["full_name"].label) in found
    assert ("Records", SCHEMA["case"].label) in found
    assert ("Codes.countries", "Arab Saudi") in found
    listed = {context.partition(".")[2] for context, _text in found if context.startswith("Codes.")}
    assert listed == set(codes.code_lists())


def test_no_english_stands_in_what_is_said(words):
    english = [
        f"{each.where}: {each.text}"
        for each in words.texts()
        if {found.casefold() for found in ENGLISH.findall(re.sub(r"{\w*}", "", each.text))} - ENGLISH_ALSO_OURS
    ]
    assert english == []


def test_nothing_shouts(words):
    assert [f"{each.where}: {each.text}" for each in words.texts() if "!" in each.text] == []


def test_the_texts_reach_qt_linguist_with_the_contexts_they_are_looked_up_in(words, tmp_path):
    ts, lupdate = tmp_path / "damping_en.ts", HOUSE / ".venv" / "bin" / "pyside6-lupdate"
    found = words.texts()
    words.write(ts, found, lupdate)
    tree = ET.parse(ts)
    written = {
        (context.findtext("name"), message.findtext("source"))
        for context in tree.iter("context")
        for message in context.iter("message")
    }
    assert written == {(each.context, each.text) for each in found}
    assert tree.getroot().get("sourcelanguage") == "id"


def test_a_widget_handed_in_finds_its_words_where_the_mirror_puts_them(qapp: QApplication, words):
    """`widget.tr` looks through the classes of the widget, up to the one every widget is."""
    translator = QtWords({words.EVERY_WIDGET: {"belum sampai": "not there yet"}}, qapp)
    qapp.installTranslator(translator)
    said = QLineEdit().tr("belum sampai")
    qapp.removeTranslator(translator)
    assert said == "not there yet"


# ── Qt's own dialogs ──


class Listener(QTranslator):
    """Writes down what Qt asks to have translated."""

    def __init__(self, parent: QApplication) -> None:
        super().__init__(parent)
        self.asked: set[tuple[str, str]] = set()

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:  # noqa: N803
        self.asked.add((context, sourceText))
        return None  # type: ignore[return-value]

    def isEmpty(self) -> bool:
        return False


def show_qt_dialogs(bot) -> None:
    """Make every dialog and menu of Qt's that the pages use."""
    widgets: list[QWidget] = []
    printer = QPrinter()
    for mode, accept in (
        (QFileDialog.FileMode.ExistingFile, QFileDialog.AcceptMode.AcceptOpen),
        (QFileDialog.FileMode.AnyFile, QFileDialog.AcceptMode.AcceptSave),
        (QFileDialog.FileMode.Directory, QFileDialog.AcceptMode.AcceptOpen),
    ):
        dialog = QFileDialog()
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setFileMode(mode)
        dialog.setAcceptMode(accept)
        widgets.append(dialog)
    widgets += [QPrintDialog(printer), QMessageBox(), QLineEdit("teks"), QTextEdit("teks")]
    box = QDialogButtonBox()
    for button in QDialogButtonBox.StandardButton:
        if button is not QDialogButtonBox.StandardButton.NoButton:
            box.addButton(button)
    for each in (*widgets, box):
        bot.addWidget(each)
        each.show()
    menus = [each.createStandardContextMenu() for each in widgets if isinstance(each, (QLineEdit, QTextEdit))]
    assert all(isinstance(each, QMenu) for each in menus)
    for each in (*widgets, box):
        each.close()


@pytest.mark.qt_log_ignore("This plugin does not support .*")  # the offscreen platform, of windows it cannot move
def test_qt_asks_for_no_word_that_we_do_not_have_in_indonesian(qtbot, qapp: QApplication):
    ours = json.loads((assets_folder() / "translations" / "qtbase_id.json").read_text("utf-8"))
    listener = Listener(qapp)
    qapp.installTranslator(listener)
    show_qt_dialogs(qtbot)
    qapp.removeTranslator(listener)
    told = {(context, text) for context, text in listener.asked if re.search("[A-Za-z]{2}", text)}
    told.discard(("QGuiApplication", "QT_LAYOUT_DIRECTION"))  # not a word: which way the script runs, left to right
    told = {each for each in told if each[0] != "QShortcut"}  # keys are called what stands on them
    assert len(told) > 40
    missing = sorted((context, text) for context, text in told if text not in ours.get(context, {}))
    assert missing == []
