"""What happens when the program itself fails: a dialog without data, and the user can go on."""

import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from ui.theme.faces import Role
from ui.widgets.buttons import Button, Weight
from ui.widgets.label import Icon, Label
from ui.widgets.layout import column, row


def fault_code(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return where it failed, as "TypeError window.py:120": nothing anyone typed is in it."""
    frames = traceback.extract_tb(trace)
    where = f" {frames[-1].filename.rsplit('/', 1)[-1]}:{frames[-1].lineno}" if frames else ""
    return f"{kind.__name__}{where}"


class FaultDialog(QDialog):
    """Says that something failed, what is safe, and which code to name when asking for help."""

    def __init__(self, parent: QWidget | None, code: str) -> None:
        """Show `code`."""
        super().__init__(parent)
        self.setWindowTitle(QCoreApplication.applicationName())
        on = Button(self.tr("Lanjutkan"), Weight.PRIMARY)
        on.clicked.connect(self.accept)
        told = self.tr("Yang sudah tersimpan tetap aman. Anda dapat melanjutkan pekerjaan.")
        ask = self.tr("Bila terulang, sebutkan kode ini ketika meminta bantuan: {code}").format(code=code)
        self.setLayout(
            column(
                row(
                    Icon("circle-alert", "warning", 24), (Label(self.tr("Ada bagian program yang gagal"), Role.NAME), 1)
                ),
                Label(told),
                Label(ask, Role.SMALL, "muted"),
                row(..., on),
                gap=12,
                edges=(24, 20, 24, 20),
            )
        )
        self.setMinimumWidth(420)


def install_last_resort(parent: QWidget | None, log: Callable[[str], None]) -> None:
    """Show every error nobody handled as a dialog and hand its code to `log`; one dialog at a time."""
    shown: list[FaultDialog] = []

    def handle(kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
        code = fault_code(kind, trace)
        log(code)
        if shown:
            return
        dialog = FaultDialog(parent, code)
        shown.append(dialog)
        dialog.finished.connect(shown.clear)
        dialog.open()

    sys.excepthook = handle
