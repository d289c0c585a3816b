"""Knows where the data files shipped with the program lie."""

from pathlib import Path


def assets_folder() -> Path:
    """Return the folder `assets/` beside the packages."""
    return Path(__file__).resolve().parents[2] / "assets"
