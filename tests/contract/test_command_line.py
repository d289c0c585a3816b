"""The command line keeps its contract: every verb is there, every failure has a sentence, no screen is needed."""

import importlib
import pkgutil
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import app
import db
import sync
from app.cli.main import FAMILIES, run
from app.cli.reasons import reason, worded
from app.cli.value_reasons import known_reasons
from db.errors import ExpectedError

ROOT = Path(__file__).parents[2]
CONTRACT = [
    "create",
    "invite",
    "join",
    "devices",
    "approve",
    "revoke",
    "quarantine",
    "kinds",
    "put",
    "get",
    "list",
    "void",
    "unvoid",
    "undo",
    "attach",
    "open-attachment",
    "search",
    "link",
    "unlink",
    "duplicates",
    "import-sheet",
    "due",
    "close",
    "reopen",
    "assign",
    "transfer",
    "accept",
    "reject",
    "withdraw",
    "ready",
    "letter",
    "letter-approve",
    "form",
    "letter-sent",
    "letter-void",
    "agenda",
    "template",
    "export",
    "import",
    "undo-import",
    "ingest",
    "status",
    "conflicts",
    "resolve",
    "erase",
    "check",
    "rebuild",
    "backup",
    "restore",
    "slots",
    "add-user",
    "remove-user",
    "change-passphrase",
    "recover",
    "escrow",
    "log",
    "generate",
    "demo",
    "bench",
]


def _every_module() -> Iterator[str]:
    for package in (app, db, sync):
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if ".floors" not in found.name and not found.name.endswith("__main__"):
                yield found.name


def _subclasses(of: type[ExpectedError]) -> Iterator[type[ExpectedError]]:
    for each in of.__subclasses__():
        yield each
        yield from _subclasses(each)


def _failures() -> list[type[ExpectedError]]:
    for name in _every_module():
        importlib.import_module(name)
    return sorted(
        {each for each in _subclasses(ExpectedError) if each.__module__.split(".")[0] in ("app", "db", "sync")},
        key=lambda each: (each.__name__, each.__module__),
    )


def test_every_expected_failure_has_a_sentence() -> None:
    assert [f"{each.__module__}.{each.__name__}" for each in _failures() if not worded(each.__name__)] == []


@pytest.mark.parametrize(
    "facts",
    [{}, {"reason": "x", "given": "a\x1b[31m\nb", "path": "y" * 500, "cause": None}],
)
def test_every_sentence_is_one_plain_line_whatever_the_facts(facts: dict[str, object]) -> None:
    for each in _failures():
        if worded(each.__name__):
            told = reason(_made(each, facts))
            assert told.isprintable(), each
            assert 3 < len(told) < 400, each
            assert not told.endswith("."), each


def _made(failure: type[ExpectedError], facts: dict[str, object]) -> ExpectedError:
    made = failure.__new__(failure)
    ExpectedError.__init__(made, **facts)
    return made


def test_a_missing_consent_names_consent() -> None:
    for each in _failures():
        if each.__name__.startswith("Consent"):
            assert "consent" in reason(_made(each, {}))
            assert "consent" in reason(_made(each, {"field": "person.nik", "audience": "baznas"}))


def test_every_reason_a_value_is_refused_for_has_words() -> None:
    pattern = re.compile(r"""InvalidValue\([^)]*?reason=["']([a-z0-9_]+)["']|_refuse\(["']([a-z0-9_]+)["']\)""")
    used: set[str] = set()
    for path in [
        *(ROOT / "app/records").rglob("*.py"),
        *(ROOT / "db/schema").rglob("*.py"),
        *(ROOT / "app/casework").glob("*.py"),
    ]:
        used |= {first or second for first, second in pattern.findall(path.read_text(encoding="utf-8"))}
    assert len(used) > 20
    assert sorted(used - known_reasons()) == []


def test_the_contract_lists_no_verb_that_is_not_there() -> None:
    named = [name for names in FAMILIES.values() for name in names]
    assert len(named) == len(set(named))
    assert sorted(set(CONTRACT) - set(named)) == []
    for family, names in FAMILIES.items():
        verbs = {each.name for each in importlib.import_module(f"app.cli.{family}").VERBS}
        assert set(names) <= verbs, family


def test_help_lists_every_verb(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["help"]) == 0
    listed = capsys.readouterr().out
    assert [name for name in CONTRACT if f"  {name} " not in listed] == []


@pytest.mark.parametrize("verb", [name for names in FAMILIES.values() for name in names])
def test_each_verb_explains_itself(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([verb, "--help"]) == 0
    assert f"damping {verb}" in capsys.readouterr().out


def test_verbs_start_without_a_screen_or_a_heavy_library() -> None:
    code = (
        "import sys\n"
        "sys.modules['PySide6'] = None\n"
        "from app.cli.main import run\n"
        "run(['kinds', 'person', '--json'])\n"
        "heavy = {'reportlab', 'httpx', 'jinja2', 'zxcvbn', 'PIL'} & set(sys.modules)\n"
        "print(sorted(heavy), file=sys.stderr)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, cwd=ROOT, check=True)
    assert done.stderr.strip() == b"[]"
