"""What PySide6 does with an answer: some questions are not asked (docs/decisions/005)."""

import ast
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[2]
# The binding counts what these return as a child of what was asked, although it is a neighbour or stands above.
ADOPTING = {
    "focusProxy", "buddy", "group", "checkedButton", "topLevelWidget", "nextInFocusChain", "previousInFocusChain",
}  # fmt: skip


def asked(source: str) -> list[str]:
    """Return the questions of that kind in a module: method calls without arguments."""
    return [
        f"{node.lineno}: {node.func.attr}()"
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in ADOPTING
        and not node.args
    ]


@pytest.mark.parametrize("folder", ["ui", "tests/gui"])
def test_nothing_is_asked_whose_answer_changes_hands(folder: str):
    found = {path.relative_to(HOUSE): asked(path.read_text("utf-8")) for path in (HOUSE / folder).rglob("*.py")}
    assert {path: lines for path, lines in found.items() if lines} == {}


def test_such_a_question_is_found():
    assert asked("def f(w):\n    return w.viewport().focusProxy()\n") == ["2: focusProxy()"]
    assert asked("match.group(1)") == []
