"""Prints a PDF from memory: no file of ours on the disk, a neutral name in the queue."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

NAME = "Damping"
_DPI = 200


def print_pdf(pdf: bytes, parent: QWidget) -> bool:
    """Ask for a printer and print every page; tell whether it was sent there."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(NAME)
    if QPrintDialog(printer, parent).exec() != QPrintDialog.DialogCode.Accepted:
        return False
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument(parent)
    document.load(buffer)
    painter = QPainter(printer)
    for page in range(document.pageCount()):
        if page:
            printer.newPage()
        size = document.pagePointSize(page)
        image = document.render(page, QSize(round(size.width() / 72 * _DPI), round(size.height() / 72 * _DPI)))
        painter.drawImage(printer.pageRect(QPrinter.Unit.DevicePixel), image)
    painter.end()
    document.deleteLater()
    return True
