"""Ids that begin like options: base64url lets one in 64 begin with a hyphen."""

from pathlib import Path

import pytest

from app.cli import main
from app.cli.verb import USAGE


@pytest.mark.parametrize("change", ["-" + "a" * 42, "--" + "b" * 41])
def test_a_change_is_named_whatever_its_id_begins_with(tmp_path: Path, change: str):
    assert main.run(["undo", str(tmp_path / "none"), "person", "x", change]) != USAGE


def test_what_is_no_id_stays_an_option(tmp_path: Path):
    assert main.run(["undo", str(tmp_path / "none"), "person", "x", "-abc"]) == USAGE
