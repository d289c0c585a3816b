"""Asks for files and folders without leaving a trace: Qt's own dialog, which remembers no place it was in."""

from pathlib import Path

from PySide6.QtCore import QSettings, QUrl
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import delete

_SECTION = "FileDialog"


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
    return dialog


def _answer(dialog: QFileDialog) -> Path | None:
    chosen = dialog.selectedFiles() if dialog.exec() == QFileDialog.DialogCode.Accepted else []
    dialog.setHistory([])
    delete(dialog)  # its destructor writes where it was; only then can that be taken out again
    forget_places()
    return Path(chosen[0]) if chosen else None
