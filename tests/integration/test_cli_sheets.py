"""`import-sheet` at the front door: what it answers, what it refuses, and how it is taken back."""

import json
from pathlib import Path

import pytest

from tests.integration.conftest import Desk


@pytest.fixture
def mapping(tmp_path: Path) -> Path:
    path = tmp_path / "mapping.json"
    path.write_text(json.dumps({"kind": "person", "columns": {"Nama": "full_name", "NIK": "nik", "HP": "phones"}}))
    return path


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    path = tmp_path / "warga.csv"
    path.write_text(
        "Nama;NIK;HP\nSiti Rekaan;9901014101900001;0812 9000 1111\nSitti Rekaan;;081290001111\n;1;\nBudi;12;\n"
    )
    return path


def test_a_sheet_comes_in_is_told_of_and_goes_with_one_act(branch: Desk, sheet, mapping, tmp_path):
    out = tmp_path / "out.csv"
    looked = branch.json("import-sheet", sheet, "--mapping", mapping, "--dry-run")
    assert looked == {"rows": 4, "imported": 2, "duplicates": 1, "rejected": 1, "cells": 1, "import": None}
    assert branch.list("person") == []
    done = branch.json("import-sheet", sheet, "--mapping", mapping, "--rejects", out)
    assert {**looked, "import": done["import"]} == done
    assert len(branch.list("person")) == 2
    assert out.stat().st_mode & 0o077 == 0
    assert branch.json("undo-import", done["import"]) == {"import": done["import"], "changes": 2, "kept": 0}
    assert branch.list("person") == []


def test_human_output_names_no_content(branch: Desk, sheet, mapping):
    answer = branch.run("import-sheet", sheet, "--mapping", mapping)
    assert answer.code == 0
    assert "4 rows: 2 imported, 1 duplicates, 1 rejected" in answer.out
    assert "Siti" not in answer.out + answer.err


def test_what_cannot_be_taken_in_ends_with_three_and_one_line(branch: Desk, sheet, mapping, tmp_path):
    torn, other, broken = tmp_path / "a.xlsx", tmp_path / "other.json", tmp_path / "broken.json"
    torn.write_bytes(b"PK\x03\x04" + bytes(40))
    other.write_text('{"kind": "person", "columns": {"Alamat": "address"}}')
    broken.write_text("{")
    there = tmp_path / "there.csv"
    there.write_text("")
    for arguments, told in (
        ((torn, "--mapping", mapping), "torn or damaged"),
        ((tmp_path / "none.csv", "--mapping", mapping), "no such file"),
        ((tmp_path, "--mapping", mapping), "it is a folder"),
        ((sheet, "--mapping", other), "no heading Alamat"),
        ((sheet, "--mapping", broken), "not a JSON document"),
        ((sheet, "--mapping", mapping, "--rejects", there), "is there already"),
        ((sheet, "--mapping", mapping, "--rejects", tmp_path / "nowhere" / "out.csv"), "nowhere"),
    ):
        answer = branch.run("import-sheet", *arguments, "--json")
        assert (answer.code, answer.out, answer.err.count("\n")) == (3, "", 1), answer
        assert told in answer.err
    assert branch.list("person") == []
    assert branch.run("import-sheet", sheet).code == 2


def test_who_may_not_write_people_is_refused(branch: Desk, sheet, mapping):
    secret = branch.add_user("sari", "counsellor")
    answer = branch.run("import-sheet", sheet, "--mapping", mapping, secret=secret)
    assert (answer.code, "your role does not allow this" in answer.err) == (3, True)
