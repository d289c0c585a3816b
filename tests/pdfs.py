"""Reads the papers the program prints, with a program that is not ours."""

import subprocess
from collections.abc import Callable

ReadBack = Callable[..., str]


def text_of(content: bytes, *options: str) -> str:
    """Return the text of a PDF as pdftotext gives it."""
    done = subprocess.run(["pdftotext", *options, "-", "-"], input=content, capture_output=True, check=True)
    return done.stdout.decode()


def squeezed(text: str) -> str:
    """Return text as one line, however it was broken."""
    return " ".join(text.split())
