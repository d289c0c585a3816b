"""The house stays in order: what lies where, how long things get, what never appears."""

import ast
import importlib
import os
import re
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.errors import ExpectedError

HOUSE = Path(__file__).parents[2]
PRODUCT = ("app", "db", "sync", "ui")
TOP = {
    ".ci", ".gitignore", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "Makefile", "README.md", "app", "assets", "db",
    "docs", "pyproject.toml", "requirements-dev.lock", "requirements.lock", "sync", "tests", "ui",
}  # fmt: skip
NOT_OURS = {".git", ".venv", "build", "dist", "__pycache__"}
TEXT = {".py", ".md", ".toml", ".json", ".jsonl", ".csv", ".tsv", ".txt", ".j2", ".ts", ".html", ""}

# A file or function that may be longer, with the reason; an entry that is no longer needed fails.
LONGER_FILES: dict[str, str] = {}
LONGER_FUNCTIONS: dict[str, str] = {}


def files(*folders: str) -> Iterator[Path]:
    """Walk what belongs to the house, leaving out what make and the tools lay down."""
    for folder in folders or (".",):
        for here, below, names in os.walk(HOUSE / folder):
            below[:] = sorted(
                each for each in below if each not in NOT_OURS and not each.endswith(("_cache", ".egg-info"))
            )
            yield from (Path(here) / name for name in sorted(names))


def name(path: Path) -> str:
    return path.relative_to(HOUSE).as_posix()


def product() -> Iterator[tuple[str, str, ast.Module]]:
    """Walk our modules: where, text, tree."""
    for path in files(*PRODUCT):
        if path.suffix == ".py":
            text = path.read_text("utf-8")
            yield name(path), text, ast.parse(text)


def functions(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Name each function with the number of its lines, the docstring not counted."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno:
            says = ast.get_docstring(node, clean=False)
            first = node.body[1] if says is not None and len(node.body) > 1 else node.body[0]
            head = node.body[0].lineno - node.lineno
            yield node.name, head + node.end_lineno - first.lineno + 1


def test_the_top_level_holds_what_the_architecture_names():
    present = {each.name for each in HOUSE.iterdir()} - NOT_OURS
    extra = {each for each in present if each not in TOP and not each.endswith(("_cache", ".egg-info", ".hypothesis"))}
    assert (extra, TOP - present) == (set(), set())


def test_no_file_grows_past_three_hundred_lines():
    longer = {where: text.count("\n") for where, text, _ in product() if text.count("\n") > 300}
    assert longer.keys() == LONGER_FILES.keys(), longer


def test_no_function_grows_past_forty_lines():
    longer = {
        f"{where}:{function}": lines
        for where, _, tree in product()
        for function, lines in functions(tree)
        if lines > 40
    }
    assert longer.keys() == LONGER_FUNCTIONS.keys(), longer


def test_every_module_says_what_it_owns():
    silent = [where for where, _, tree in product() if not (ast.get_docstring(tree) or "").split("\n")[0].endswith(".")]
    assert silent == []


def test_nothing_is_left_for_later():
    mark = re.compile(r"\b(?:TODO|FIXME|XXX|HACK)\b")
    left = [where for where, text, _ in product() if mark.search(text)]
    assert left == []


def test_no_test_is_skipped_or_expected_to_fail():
    mark = re.compile(r"(?:mark\.|pytest\.)(?:skip|skipif|xfail|importorskip)\b")
    skipped = [name(path) for path in files("tests") if path.suffix == ".py" and mark.search(path.read_text("utf-8"))]
    assert skipped == []


def test_nothing_waits_by_sleeping():
    sleepers = [
        where for where, text, _ in product() if re.search(r"\btime\.sleep\(|from time import .*\bsleep\b", text)
    ]
    assert sleepers == []


def test_threads_belong_to_the_jobs_of_the_window():
    thread = re.compile(r"\bQ(?:Thread|ThreadPool|Runnable)\b")
    spinners = [where for where, text, _ in product() if thread.search(text) and where != "ui/jobs.py"]
    assert spinners == []


def test_every_suppression_carries_its_reason():
    mark = re.compile(
        r"#\s*(?:noqa|type: ignore|pyright: ignore)\b(?::\s*[A-Z]+\d+(?:,\s*[A-Z]+\d+)*|\[[\w, ]+\])?(.*)"
    )
    bare = [
        f"{where}:{number}"
        for where, text, _ in product()
        for number, line in enumerate(text.splitlines(), 1)
        if (found := mark.search(line)) and len(found[1].strip(" #-:()")) < 5
    ]
    assert bare == []


def is_someones_number(digits: str) -> bool:
    """Tell whether 16 digits read as the NIK of a person who may exist (fictitious ones begin with 99)."""
    day, month = int(digits[6:8]), int(digits[8:10])
    return not digits.startswith("99") and (day - 40 if day > 40 else day) in range(1, 32) and month in range(1, 13)


@pytest.mark.parametrize(("digits", "real"), [("3305" + "010101900001", True), ("9905010101900001", False)])
def test_the_guard_tells_an_invented_nik_from_a_possible_one(digits, real):
    assert is_someones_number(digits) is real


def test_every_nik_in_the_house_is_invented():
    number = re.compile(r"(?<![\w.])\d{16}(?![\w.])")
    found = [
        f"{name(path)}: {digits}"
        for path in files("app", "assets", "db", "docs", "sync", "tests", "ui")
        if path.suffix in TEXT and path.stat().st_size < 2_000_000
        for digits in number.findall(path.read_text("utf-8", errors="ignore"))
        if is_someones_number(digits)
    ]
    assert found == []


def expected_failures() -> set[type[ExpectedError]]:
    """Import every module below the screens and answer all kinds of expected failure."""
    for where, _, _ in product():
        if not where.startswith(("ui/", "app/cli/bench/floors/")):
            importlib.import_module(where.removesuffix(".py").removesuffix("/__init__").replace("/", "."))
    found, queue = set[type[ExpectedError]](), [ExpectedError]
    while queue:
        found |= (below := set(queue.pop().__subclasses__()))
        queue += below
    return {each for each in found if each.__module__.partition(".")[0] in PRODUCT}


def test_an_expected_failure_is_explained_and_ends_a_verb_as_specified():
    failures = expected_failures()
    assert len(failures) > 5
    unfit = [each.__qualname__ for each in failures if not each.__doc__ or each.exit_code not in (3, 4)]
    assert unfit == []


def pinned(lock: str) -> dict[str, str]:
    """Read a lock file: name → what is said about it."""
    entries = re.split(r"\n(?=[a-z0-9])", (HOUSE / lock).read_text("utf-8").strip())
    return {entry.partition("==")[0]: entry for entry in entries}


def wanted(group: str) -> set[str]:
    project = tomllib.loads((HOUSE / "pyproject.toml").read_text("utf-8"))
    lines = project["project"]["dependencies"] if group == "run" else project["dependency-groups"][group]
    return {re.split(r"[<>=!~ ;\[]", line)[0] for line in lines}


@pytest.mark.parametrize(
    ("lock", "groups"), [("requirements.lock", ("run", "build")), ("requirements-dev.lock", ("dev",))]
)
def test_the_lock_pins_every_dependency_by_hash_and_names_no_place(lock, groups):
    entries = pinned(lock)
    assert set().union(*map(wanted, groups)) <= entries.keys()
    assert [name for name, entry in entries.items() if "==" not in entry or "--hash=sha256:" not in entry] == []
    assert "/" not in (HOUSE / lock).read_text("utf-8")


def test_the_two_locks_agree():
    def version(entry: str) -> str:
        return entry.split(maxsplit=1)[0]

    run, dev = pinned("requirements.lock"), pinned("requirements-dev.lock")
    assert [each for each in run.keys() & dev.keys() if version(run[each]) != version(dev[each])] == []


def test_every_runtime_dependency_has_its_reason():
    reasons = (HOUSE / "docs/decisions/001-stack-and-dependencies.md").read_text("utf-8").lower()
    assert [each for each in wanted("run") if f"`{each}`" not in reasons] == []


def test_decision_records_are_numbered_short_and_complete():
    records = sorted((HOUSE / "docs/decisions").glob("*.md"))
    numbers = [record.name[:3] for record in records]
    assert len(set(numbers)) == len(numbers) > 0
    for record in records:
        text = record.read_text("utf-8")
        assert re.fullmatch(r"\d{3}(-[a-z0-9]+)+\.md", record.name), record.name
        missing = {"## Context", "## Decision", "## Consequences", "## Considered"} - set(text.split("\n"))
        assert (missing, text.count("\n") <= 70) == (set(), True), record.name


@pytest.mark.parametrize("script", ["run", "setup"])
def test_the_scripts_of_ci_are_sound_and_can_be_run(script):
    path = HOUSE / ".ci" / script
    assert os.access(path, os.X_OK)
    assert subprocess.run(["bash", "-n", path], check=False).returncode == 0
