"""Who may import whom: the contracts in pyproject.toml can fail, and nothing heavy is loaded at start."""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[2]
PACKAGES = ("app", "db", "sync", "ui")
HEAVY = ("PySide6", "reportlab", "httpx", "zxcvbn", "jinja2", "openpyxl", "xlsxwriter")

# One file each, and the contract it must break.
PLANTED = {
    "db/planted.py": ("import app.records", "db"),
    "sync/planted.py": ("import app.records", "sync"),
    "app/records/planted.py": ("import db.store", "records"),
    "app/letters/planted.py": ("import db.store", "letters"),
    "app/casework/planted.py": ("import app.cli", "casework"),
    "ui/planted.py": ("import db.store", "ui"),
    "app/cli/planted.py": ("def show():\n    import ui", "headless"),
    "db/log/planted.py": ("from PySide6 import QtCore", "qt"),
    "db/store/planted.py": ("import sqlcipher3", "driver"),
    "app/casework/planted_too.py": ("from reportlab.pdfgen import canvas", "paper"),
    "db/schema/planted.py": ("from cryptography import x509", "crypto"),
    "app/cli/bench/floors/planted.py": ("import db.log", "floors"),
}


def contracts() -> dict[str, str]:
    config = tomllib.loads((HOUSE / "pyproject.toml").read_text("utf-8"))
    return {each["id"]: each["name"] for each in config["tool"]["importlinter"]["contracts"]}


def lint(folder: Path) -> tuple[int, str]:
    """Run the contracts over a copy of the house; answer the exit code and its words with single spaces."""
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache", "--no-logo"],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(folder), "COLUMNS": "400"},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, " ".join((done.stdout + done.stderr).split())


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for package in PACKAGES:
        shutil.copytree(HOUSE / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(HOUSE / "pyproject.toml", tmp_path)
    return tmp_path


def test_every_contract_finds_what_it_forbids(copy):
    assert set(contracts()) == {contract for _, contract in PLANTED.values()}
    for path, (line, _) in PLANTED.items():
        file = copy / path
        for folder in reversed(file.relative_to(copy).parents):
            (copy / folder).mkdir(exist_ok=True)
            if folder != Path() and not (copy / folder / "__init__.py").exists():
                (copy / folder / "__init__.py").touch()
        file.write_text(f'"""A mistake."""\n\n{line}\n', "utf-8")
    code, said = lint(copy)
    kept = [name for name in contracts().values() if f"{name} BROKEN" not in said]
    assert (code, kept) == (1, []), said


def modules(*, without: tuple[str, ...]) -> list[str]:
    """Name every module of ours outside the given packages."""
    named = []
    for package in ("app", "db", "sync"):
        for file in sorted((HOUSE / package).rglob("*.py")):
            parts = file.relative_to(HOUSE).with_suffix("").parts
            name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
            if not any(name == each or name.startswith(each + ".") for each in without):
                named.append(name)
    return named


def loaded_by(names: list[str]) -> set[str]:
    """Import the modules in a process of their own and answer which heavy libraries came along."""
    code = (
        f"import importlib, sys\nfor name in {names!r}:\n    importlib.import_module(name)\n"
        f"print(*(each for each in {HEAVY!r} if each in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=HOUSE, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def test_no_heavy_library_is_loaded_before_its_first_use():
    # A page of paper may name its library at its head; whoever asks for paper imports the page when asked.
    assert loaded_by(modules(without=("app.cli.bench.floors", "app.letters"))) == set()


def test_the_headless_verbs_start_without_qt():
    assert "PySide6" not in loaded_by(modules(without=("app.cli.bench.floors",)))
