"""Hands the tests the tool that reads the texts of the screens, as `make translations` runs it."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtWidgets import QApplication

from app.records.assets import assets_folder
from ui.theme.theme import Theme, theme

HOUSE = Path(__file__).parents[3]


@pytest.fixture(scope="session")
def words() -> ModuleType:
    spec = importlib.util.spec_from_file_location("house_words", HOUSE / ".ci" / "words.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["house_words"] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def on_screen(words: ModuleType) -> set[str]:
    """Every text a screen may say, without the full stop of a sentence."""
    return {each.text.removesuffix(".") for each in words.texts()}


@pytest.fixture
def look(qapp: QApplication) -> Theme:
    """Give the widgets a look to stand in; one made before serves as well."""
    made: Theme | None = theme()
    if made is None:
        qapp.setApplicationName("Damping")
        made = Theme(qapp, assets_folder())
    return made
