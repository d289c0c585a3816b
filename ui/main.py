"""Opens the desktop: a hardened process, the application with its look and words, then whichever window is due."""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from app.casework.desk.door import prepare_process
from app.records.assets import assets_folder
from ui.desktop.desktop import Desktop, Surroundings
from ui.desktop.options import read_options
from ui.desktop.remembered import Memory
from ui.theme.theme import STYLE, Theme
from ui.translations import install_words

NAME = "Damping"
_SETTLED = 1_000  # ms after which the first window stands
_REFUSED = 3


def open_desktop(arguments: Sequence[str]) -> int:
    """Run the desktop until its window closes; return the exit code."""
    prepare_process()
    options = read_options(arguments)
    app = make_application()
    desktop = Desktop(app, options, surroundings())
    QTimer.singleShot(_SETTLED, app, gc.enable)
    try:
        desktop.start()
    except Exception as error:
        from ui.desktop.raising import ask_to_rise
        from ui.desktop.refused import RefusedWindow
        from ui.messages import is_expected

        if not is_expected(error):
            raise
        ask_to_rise(desktop.around.data, int(getattr(error, "pid", 0) or 0))
        window = RefusedWindow(error)
        window.show()
        app.exec()
        return _REFUSED
    return _end(app.exec())


def _end(code: int) -> NoReturn:
    """End as a lock does, at once: everything is on the disk, and nothing has to be taken down."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def make_application() -> QApplication:
    """Return the application with style, fonts, theme and words."""
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)  # the system's remember where they were
    app = QApplication([*sys.argv[:1], *STYLE])
    app.setApplicationName(NAME)
    app.setDesktopFileName("damping")
    app.setQuitOnLastWindowClosed(True)
    Theme(app, assets_folder())
    install_words(app, assets_folder() / "translations")
    return app


def surroundings() -> Surroundings:
    """Return where this machine keeps settings and vaults."""
    from platformdirs import user_config_path, user_data_path

    data = user_data_path("damping", appauthor=False)
    data.mkdir(mode=0o700, parents=True, exist_ok=True)
    return Surroundings(memory=Memory(Path(user_config_path("damping", appauthor=False))), data=data)
