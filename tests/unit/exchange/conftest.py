"""Loads the world of these tests by path: folders of tests are no packages."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest


def _load(name: str) -> ModuleType:
    path = Path(__file__).parent / f"{name}.py"
    spec = importlib.util.spec_from_file_location(f"exchange_{name}", path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def offices() -> ModuleType:
    return _load("world")


@pytest.fixture
def world(offices, tmp_path):
    yield from offices.worlds(tmp_path)
