"""What stands between the start and the locked window: nothing that only opening a vault or a page needs."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.casework.founding import Beginning
from app.casework.vaults import create_vault
from db.vault.machine import Machine
from tests.gui.journey import CHEAP

HOUSE = Path(__file__).parents[2]
LATER = (
    "concurrent.futures", "cryptography", "httpx", "jinja2", "msgspec", "PySide6.QtPdf", "PySide6.QtPrintSupport",
    "PySide6.QtSvg", "pyrage", "reportlab", "segno", "socket", "sqlcipher3", "subprocess", "zstandard", "zxcvbn",
    "app.casework.session", "app.letters", "app.records.schema", "app.reports", "db.log", "db.schema", "db.store",
    "db.vault.folder", "db.vault.slots", "sync", "ui.desktop.work", "ui.forms", "ui.frame.help", "ui.jobs", "ui.present",
    "ui.window",
)  # fmt: skip
NEVER_ASKED = ("QStyle", "QWizard", "QMainWindow", "QTextBrowser", "QFileDialog", "QTableView", "QMessageBox")
"""Classes of Qt's: one of them here means that PySide6 was asked for a widget it had not made, and read them all."""

WATCH = """
import builtins, gc, json, os, sys
from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QObject, QTimer
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not told:
            told.update(
                modules=sorted(sys.modules), classes=sorted(vars(QtWidgets)), collecting=gc.isenabled(),
                importing=builtins.__import__.__name__,
            )
            QTimer.singleShot(0, watched, self.wait)
        return False
    def wait(self):
        QtWidgets.QApplication.instance().setStyleSheet("")  # which hides the style behind it
        style = QtWidgets.QApplication.style().name()
        poll = QTimer(self, interval=20)
        poll.timeout.connect(lambda: gc.isenabled() and (print(json.dumps(told | {"style": style}), flush=True), os._exit(0)))
        poll.start()
told, watch, show = {}, Watch(), QtWidgets.QWidget.show
QtWidgets.QWidget.show = lambda self: (self.installEventFilter(watch), show(self))
from app.__main__ import main
main()
"""


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    """What a start had read when its locked window was painted, told once it collects garbage again."""
    root = tmp_path_factory.mktemp("start")
    beginning = Beginning(
        office_kind="branch", office_code="KBM", office_name="Migrant CARE Cabang Rekaan", screen_name="Rina",
        passphrase="lumbung sore perahu jati kelapa awan",
    )  # fmt: skip
    create_vault(root / "vault", beginning, machine=Machine(state=root / "state", policy=CHEAP)).session.close()
    surroundings = {
        **os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(root), "DAMPING_STATE_DIR": str(root / "state"),
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", WATCH, "desktop", "--vault", root / "vault"],
        cwd=HOUSE, env=surroundings, capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    return json.loads(done.stdout)


def test_the_locked_window_waits_for_nothing_that_only_opening_needs(seen):
    read = seen["modules"]
    assert "ui.unlock.page" in read
    assert [name for name in read for each in LATER if name == each or name.startswith(each + ".")] == []


def test_only_the_classes_it_is_made_of_are_asked_of_qt(seen):
    assert "QLineEdit" in seen["classes"]
    assert [each for each in NEVER_ASKED if each in seen["classes"]] == []


def test_no_import_is_looked_behind(seen):
    assert seen["importing"] != "__feature_import__"


def test_nothing_is_collected_before_it_stands_and_again_soon_after(seen):
    assert seen["collecting"] is False


def test_it_is_drawn_in_the_style_our_sheet_is_written_for(seen):
    assert str(seen["style"]).casefold() == "fusion"
