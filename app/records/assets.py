"""Knows where the data files shipped with the program lie."""

from functools import cache
from pathlib import Path


@cache
def assets_folder() -> Path:
    """Return the folder `assets/` beside the packages."""
    return Path(__file__).resolve().parents[2] / "assets"
