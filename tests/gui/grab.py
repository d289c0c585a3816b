"""Paints every page with fictitious data into `build/screenshots`, to hold beside the drawings.

Run from the root of the repository: `QT_QPA_PLATFORM=offscreen python -m tests.gui.grab [page…] [--scale 1.5] [--size 1024x600]`.
"""

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.records.assets import assets_folder
from tests.gui import scenes
from ui.theme.theme import STYLE, Appearance, Theme
from ui.widgets.focus import FocusRing


def settle(app: QApplication, rounds: int = 6) -> None:
    """Let layouts, deferred deletes and results of jobs arrive."""
    for _ in range(rounds):
        app.processEvents()


def grab(
    app: QApplication, make: Callable[[], tuple[QWidget, QWidget | None]], size: tuple[int, int], path: Path
) -> None:
    """Show a window, give the focus where the drawing has it, and save what it looks like."""
    window, focused = make()
    window.resize(*size)
    window.show()
    settle(app)
    window.activateWindow()
    if focused is not None:
        for ring in window.findChildren(FocusRing):
            ring.use_keys(used=True)
        focused.setFocus(Qt.FocusReason.TabFocusReason)
    elif window.focusWidget() is not None:
        window.focusWidget().clearFocus()
    settle(app)
    scenes.wait_for(window, app)
    window.grab().save(str(path))
    window.close()
    window.deleteLater()
    settle(app)


def main() -> None:
    """Paint what was asked for, in both themes."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("pages", nargs="*")
    asked.add_argument("--scale", type=float, default=1.0)
    asked.add_argument("--size", default="1366x768")
    asked.add_argument("--theme", choices=["light", "dark"], action="append")
    asked.add_argument("--to", type=Path, default=Path("build/screenshots"))
    options = asked.parse_args()
    app = QApplication(["damping", *STYLE])
    app.setApplicationName("Damping")
    look = Theme(app, assets_folder())
    look.enlarge(options.scale)
    options.to.mkdir(parents=True, exist_ok=True)
    width, height = (int(part) for part in options.size.split("x"))
    for name in options.pages or scenes.SCENES:
        for appearance in options.theme or ["light", "dark"]:
            look.choose(Appearance(appearance))
            size = (440, 560) if name == "unlock" else (width, height)
            grab(app, scenes.SCENES[name], size, options.to / f"{name}-{appearance}.png")


if __name__ == "__main__":
    main()
    sys.stdout.flush()
    os._exit(0)  # as a lock does: Qt takes layouts of ours down after Python has gone, and trips over it
