"""What the documents point at is there, and the pictures stay small."""

import re
import tomllib
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[2]
DOCUMENTS = [*HOUSE.glob("*.md"), *(HOUSE / "docs").rglob("*.md"), *HOUSE.glob("*/*/FORMAT.md")]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(HOUSE).as_posix())
def test_a_document_points_only_at_what_is_there(document):
    text = document.read_text("utf-8")
    links = [each for each in re.findall(r"\]\(([^)#]+)", text) if "://" not in each]
    assert [each for each in links if not (document.parent / each).exists()] == []


@pytest.mark.parametrize("document", ["README.md", "CONTRIBUTING.md"])
def test_what_is_named_as_a_file_of_the_house_is_there(document):
    text = (HOUSE / document).read_text("utf-8")
    named = re.findall(r"`((?:app|assets|db|docs|sync|tests|ui|\.ci)/[\w./-]+)`", text)
    assert [each for each in named if "NNN" not in each and not (HOUSE / each).exists()] == []


def test_what_can_be_made_is_what_the_documents_tell_to_make():
    made = set(re.findall(r"^([a-z-]+):", (HOUSE / "Makefile").read_text("utf-8"), re.MULTILINE))
    told = {
        each
        for path in DOCUMENTS
        for each in re.findall(r"(?:^|`)make ([a-z-]+)", path.read_text("utf-8"), re.MULTILINE)
    }
    assert {"run", "test", "demo"} <= told <= made


def test_the_readme_shows_pictures_of_a_modest_size():
    pictures = re.findall(r"\((docs/screenshots/[\w-]+\.png)\)", (HOUSE / "README.md").read_text("utf-8"))
    assert 3 <= len(pictures) <= 4
    for each in pictures:
        data = (HOUSE / each).read_bytes()
        assert len(data) < 150_000, each
        assert (int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")) == (1366, 768), each
    assert {path.name for path in (HOUSE / "docs/screenshots").iterdir()} == {Path(each).name for each in pictures}


def test_the_wheel_carries_code_and_assets():
    wheel = tomllib.loads((HOUSE / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert {"app", "assets", "db", "sync", "ui"} <= set(wheel["packages"])
