"""An error in what Qt calls back is an error: it reaches the last resort, and the program goes on."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROGRAM = """
import os, sys
import ui
from PySide6.QtCore import QAbstractListModel, QObject, QSize
from PySide6.QtWidgets import QApplication, QLabel, QListView, QWidget
from shiboken6 import delete

app = QApplication([])
gone = QLabel("a")
delete(gone)
told = []
sys.excepthook = lambda kind, error, trace: told.append(kind.__name__)


def fail():
    {fails}


class Wrong(QWidget):
    def sizeHint(self):
        fail()


class WrongToo(Wrong):
    pass


class Filter(QObject):
    def eventFilter(self, watched, event):
        fail()


class Model(QAbstractListModel):
    def rowCount(self, parent):
        return 1

    def data(self, index, role):
        fail()


def virtual():
    return WrongToo()


def watched():
    made = QWidget()
    made.watch = Filter()
    made.installEventFilter(made.watch)
    return made


def model():
    made = QListView()
    made.rows = Model()
    made.setModel(made.rows)
    return made


try:
    shown = {what}()
    shown.show()
    app.processEvents()
except Exception as error:
    told.append(type(error).__name__)
print(told[0], flush=True)
os._exit(0)
"""


@pytest.mark.parametrize("what", ["virtual", "watched", "model"])
@pytest.mark.parametrize(
    ("fails", "kind"), [("len(5)", "TypeError"), ("[][0]", "IndexError"), ("gone.text()", "RuntimeError")]
)
def test_an_error_that_c_raised_does_not_end_the_program(what: str, fails: str, kind: str):
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(fails=fails, what=what)],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert (done.returncode, done.stdout.split()) == (0, [kind]), done.stderr


def test_what_is_no_override_stays_as_it_was_written():
    from ui.widgets.buttons import Button

    assert not hasattr(Button.rename, "__wrapped__")
    assert hasattr(Button.sizeHint, "__wrapped__") is (sys.version_info < (3, 12))
