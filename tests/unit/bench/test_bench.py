"""The bench as programs read it: its rows, the names promised, floors that answer for themselves."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.cli.bench import VERBS, carriage, desk, figures, files, material, paper, verb, window
from app.cli.bench.floor import FLOORS, FloorFailed, floor
from app.cli.bench.rows import BYTES, in_turn, median, p95, row, sized
from app.cli.main import FAMILIES, run
from db.vault.machine import Machine
from tests.machines import CHEAP

NAMES = ["search", "duplicates", "save", "page", "unlock", "start", "letter", "size", "export", "import", "rebuild"]


@pytest.fixture
def small(monkeypatch):
    """A bench of a few records and one round, with cheap passphrases."""
    monkeypatch.setattr(verb, "QUICK", verb.Extent(cases=130, changes=45))
    monkeypatch.setattr(material, "this_machine", lambda state: Machine(state=state, policy=CHEAP))
    for module in (desk, files, paper, window, carriage):
        monkeypatch.setattr(module, "_ROUNDS", 1)


def test_the_verb_prints_every_row_promised(small, capsys):
    assert run(["bench", "--quick", "--json"]) == 0
    told = capsys.readouterr()
    rows = json.loads(told.out)
    assert [each["name"].partition("-")[0] for each in rows] == NAMES
    for each in rows:
        assert set(each) == {"name", "value", "unit", "floor", "ratio"}
        assert each["value"] > 0
        assert each["floor"] > 0
        is_sum = each["name"].partition("-")[0] in ("unlock", "save")
        assert each["ratio"] == (None if is_sum else pytest.approx(each["value"] / each["floor"]))
        assert each["unit"] == ("B" if each["name"].startswith("size") else "s")


def test_start_is_left_out_where_there_is_no_screen_library(tmp_path, monkeypatch):
    monkeypatch.setattr(window.importlib.util, "find_spec", lambda name: None)
    assert window.start(material.place(tmp_path), "large") is None


def test_the_family_is_found_by_its_name():
    assert FAMILIES["bench"] == tuple(each.name for each in VERBS)


def test_nothing_of_the_bench_is_left_behind(small, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(verb.tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(
        figures, "figures", lambda folder, extent, say: [folder.joinpath("x").touch() or row("a", 1, 1)]
    )
    assert run(["bench", "--quick"]) == 0
    assert list(tmp_path.iterdir()) == []


def test_a_floor_is_a_process_that_imports_nothing_of_ours():
    program = "import json, sys, floors.__main__ as m; m.main(); print(sorted(sys.modules), file=sys.stderr)"
    given = json.dumps({"memory_kib": 64, "iterations": 1, "lanes": 1})
    done = subprocess.run(
        [sys.executable, "-P", "-c", program, "unlock"],
        input=f"{given}\n{{}}\n",
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": str(FLOORS.parent)},
    )
    ready, seconds = done.stdout.splitlines()
    assert ready == "ready"
    assert 0 < json.loads(seconds)[0] < 60
    loaded = {each.strip("' [],").partition(".")[0] for each in done.stderr.split(",")}
    assert "floors" in loaded
    assert not loaded & {"app", "db", "sync", "ui"}


def test_a_floor_that_breaks_is_told_from_a_slow_one(capfd):
    with pytest.raises(FloorFailed), floor("unlock", {}) as bare:
        bare.measure()
    assert "KeyError" in capfd.readouterr().err


def test_figures_take_turns_so_that_a_slow_moment_hits_both():
    order: list[str] = []
    mine, least = in_turn(lambda: order.append("a") or [1.0], lambda: order.append("b") or [2.0], 3)
    assert (order, mine, least) == (["a", "b"] * 3, [1.0] * 3, [2.0] * 3)


def test_the_middle_and_the_slow_end_are_what_they_are_called():
    values = [float(each) for each in range(100, 0, -1)]
    assert median(values) == 50.5
    assert p95(values) == 96.0
    assert p95([3.0]) == 3.0


@pytest.mark.parametrize(("count", "name"), [(100_000, "search-100k"), (2_000, "search-2k"), (130, "search-130")])
def test_a_size_follows_the_name(count, name):
    assert sized("search", count) == name


def test_a_sum_has_no_ratio_and_shows_what_is_added():
    assert row("unlock", 1.25, 1.0, is_sum=True).line().endswith("+ 250.00 ms")
    assert row("size", 3e6, 2e6, unit=BYTES).line().split() == ["size", "3.00", "MB", "2.00", "MB", "1.50", "×"]


def test_made_up_cases_show_and_are_found(tmp_path, small):
    where = material.place(tmp_path)
    with material.branch_vault(where, "v") as session:
        material.fill(session, 40)
        with session.read() as reader:
            assert (reader.count("case"), reader.count("person"), reader.count("task")) == (40, 20, 1)
        assert len(session.store.search("Kabar", limit=50)) == 40
        assert Path(desk.database(session)["path"]).is_file()
        assert session.store.check_log(full=True) == []
