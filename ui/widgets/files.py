"""Asks for files and folders without leaving a trace: Qt's own dialog, which remembers no place it was in."""

from pathlib import Path

from PySide6.QtCore import QSettings, QSize, QUrl
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFileDialog, QHeaderView, QSplitter, QToolButton, QTreeView, QWidget
from shiboken6 import delete

from ui.theme.theme import theme

_SECTION = "FileDialog"
_WIDE, _TALL, _PLACES = 860, 540, 150  # px at 100 %
_SORT = 2  # the column that says what sort of file it is
_SIGNS = {  # Qt's own are black, which a dark window swallows
    "backButton": "chevron-left",
    "forwardButton": "chevron-right",
    "toParentButton": "arrow-up",
    "newFolderButton": "folder-plus",
}


def ask_folder(parent: QWidget, words: str) -> Path | None:
    """Ask for a folder that is there."""
    dialog = _dialog(parent, words, QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _answer(dialog)


def ask_file(parent: QWidget, words: str, kinds: str = "") -> Path | None:
    """Ask for a file that is there; `kinds` as Qt writes them, "Gambar (*.png)"."""
    dialog = _dialog(parent, words, QFileDialog.FileMode.ExistingFile)
    if kinds:
        dialog.setNameFilter(kinds)
    return _answer(dialog)


def ask_copy(parent: QWidget, words: str, name: str, kinds: str = "") -> Path | None:
    """Ask where a copy goes; `name` is neutral."""
    dialog = _dialog(parent, words, QFileDialog.FileMode.AnyFile)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    if kinds:
        dialog.setNameFilter(kinds)
    dialog.selectFile(name)
    return _answer(dialog)


def forget_places() -> None:
    """Take what a file dialog wrote to Qt's own settings out of them: folders, history, shortcuts."""
    kept = QSettings(QSettings.Scope.UserScope, "QtProject")
    kept.remove(_SECTION)
    kept.sync()


def _dialog(parent: QWidget, words: str, mode: QFileDialog.FileMode) -> QFileDialog:
    dialog = QFileDialog(parent, words)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)  # the desktop's own would remember for us
    dialog.setFileMode(mode)
    dialog.setHistory([])
    dialog.setSidebarUrls([QUrl.fromLocalFile(str(Path.home())), QUrl("file:")])
    dialog.setDirectory(str(Path.home()))
    for name, sign in _SIGNS.items():
        button = dialog.findChild(QToolButton, name)
        if button is not None:
            button.setIcon(QIcon(theme().icon(sign, "text", 18)))
    _make_room(dialog)
    return dialog


def _make_room(dialog: QFileDialog) -> None:
    """Let names be read whole, as far as the screen allows."""
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    room = dialog.screen().availableSize() - QSize(40, 80)
    dialog.resize(QSize(theme().px(_WIDE), theme().px(_TALL)).boundedTo(room))
    parts, names = dialog.findChild(QSplitter), dialog.findChild(QTreeView, "treeView")
    if parts is not None:
        parts.setSizes([theme().px(_PLACES), dialog.width()])
    if names is not None:
        names.setColumnHidden(_SORT, True)  # the name's ending says it
        names.header().setStretchLastSection(False)
        names.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        names.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)


def _answer(dialog: QFileDialog) -> Path | None:
    chosen = dialog.selectedFiles() if dialog.exec() == QFileDialog.DialogCode.Accepted else []
    dialog.setHistory([])
    delete(dialog)  # its destructor writes where it was; only then can that be taken out again
    forget_places()
    return Path(chosen[0]) if chosen else None
