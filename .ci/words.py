"""Finds every text of the screens and writes it where Qt Linguist reads it: `words.py FILE.ts`.

`pyside6-lupdate` reads `tr`, `translate` and `QT_TRANSLATE_NOOP` as they are called. The pages also speak through short
helpers (`_say("…")` for one context, `say = QCoreApplication.translate`), which it does not follow. So each module is
read here and handed to it as a mirror that says the same in the long form. What records declare, and the lists of codes,
are added from where they stand (`ui/wording/declared.py` says them).
"""

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.records import codes
from app.records.form import form_of
from app.records.schema import SCHEMA

HOUSE = Path(__file__).parents[1]
SCREENS = HOUSE / "ui"
DIRECT = frozenset({"translate", "QT_TRANSLATE_NOOP", "QT_TR_NOOP"})
EVERY_WIDGET = "QWidget"  # where `tr` of a widget handed in looks last, whatever its class


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """One source text, the context it is looked up in, and where it stands."""

    context: str
    text: str
    where: str


def texts(folder: Path = SCREENS) -> list[Text]:
    """Return every text of the modules below `folder`, and what records and code lists are called."""
    read = [each for path in sorted(folder.rglob("*.py")) for each in texts_of(path)]
    return [*read, *declared_texts(), *code_texts()]


def declared_texts() -> Iterator[Text]:
    """Walk the names and sentences that kinds of records declare."""
    for kind in SCHEMA.kinds.values():
        said = [kind.label, *(field.label for field in kind.fields.values())]
        for section in form_of(kind.name).sections:
            said.append(section.name)
            for field in section.fields:
                told = (field.privacy.why, field.privacy.who) if field.privacy is not None else ()
                said += [field.help, *(part.label for part in field.parts), *told]
        where = f"records/{kind.name}.py:1"
        yield from (Text(context="Records", text=text, where=where) for text in dict.fromkeys(said) if text)


def code_texts() -> Iterator[Text]:
    """Walk the names of the codes of every list."""
    for name in codes.code_lists():
        where = f"codes/{name}.py:1"
        yield from (
            Text(context=f"Codes.{name}", text=each.label, where=where) for each in codes.codes(name).codes.values()
        )


def texts_of(path: Path) -> Iterator[Text]:
    """Walk the texts of one module; raise `ValueError` for a call whose text cannot be read off the page."""
    where = path.relative_to(HOUSE).as_posix()
    tree = ast.parse(path.read_text("utf-8"))
    own, rows = _own_contexts(tree), _rows(tree)
    for call, cls in _calls(tree, ""):
        found = _spoken(call, cls, own)
        if found is None:
            continue
        context, said = found
        line = f"{where}:{call.lineno}"
        if spoken := _constants(said, rows):
            yield from (Text(context=context, text=text, where=line) for text in spoken)
        elif not _looks_up(call):
            raise ValueError(line)


def name_of(function: ast.expr) -> str:
    """Return the last name of what is called."""
    match function:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
        case _:
            return ""


def _own_contexts(tree: ast.Module) -> dict[str, str]:
    """Return the module's helpers of one argument, each with the context it looks its text up in."""
    found: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and len(node.args.args) == 1:
            match node.body[-1]:
                case ast.Return(value=ast.Call(args=[ast.Constant(value=str(context)), ast.Name()]) as call) if (
                    name_of(call.func) == "translate"
                ):
                    found[node.name] = context
                case _:
                    continue
    return found


def _calls(node: ast.AST, cls: str) -> Iterator[tuple[ast.Call, str]]:
    for child in ast.iter_child_nodes(node):
        inside = child.name if isinstance(child, ast.ClassDef) else cls
        if isinstance(child, ast.Call):
            yield child, inside
        yield from _calls(child, inside)


def _spoken(call: ast.Call, cls: str, own: dict[str, str]) -> tuple[str, ast.expr] | None:
    """Return the context and what is said of a call that translates, None for any other."""
    name, arguments = name_of(call.func), call.args
    if name in own and isinstance(call.func, ast.Name):
        return own[name], arguments[0]
    if name == "tr":
        mine = isinstance(call.func, ast.Attribute) and name_of(call.func.value) == "self"
        return (cls if mine else EVERY_WIDGET), arguments[0]
    match arguments:
        case [ast.Constant(value=str(context)), text] if name in DIRECT or name == "say":
            return context, text
        case _:
            return None


def _constants(said: ast.expr, rows: dict[str, list[str]]) -> list[str]:
    """Return the texts of an expression: one, the two of a choice, a whole row; none where it is no text written here."""
    match said:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.IfExp(body=body, orelse=orelse):
            either = (_constants(body, rows), _constants(orelse, rows))
            return [*either[0], *either[1]] if all(either) else []
        case ast.Subscript(value=ast.Name(id=name)):
            return rows.get(name, [])
        case _:
            return []


def _rows(tree: ast.Module) -> dict[str, list[str]]:
    """Return the rows of texts a module names: days, months, small numbers."""
    found: dict[str, list[str]] = {}
    for node in ast.walk(tree):
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Tuple(elts=parts)):
                texts_in = [
                    each.value for each in parts if isinstance(each, ast.Constant) and isinstance(each.value, str)
                ]
                found.setdefault(name, []).extend(texts_in if len(texts_in) == len(parts) else [])
            case _:
                continue
    return found


def _looks_up(call: ast.Call) -> bool:
    """Tell whether a call looks up what it is handed: a helper, or words that QT_TRANSLATE_NOOP marks elsewhere."""
    return name_of(call.func) == "translate"


def mirror(found: list[Text], folder: Path) -> list[Path]:
    """Write the texts in the long form, one file for each module; return the files."""
    modules: dict[str, list[Text]] = {}
    for each in found:
        modules.setdefault(each.where.partition(":")[0], []).append(each)
    written: list[Path] = []
    for module, inside in modules.items():
        path = folder / module
        path.parent.mkdir(parents=True, exist_ok=True)
        lines = [f"QCoreApplication.translate({_quoted(each.context)}, {_quoted(each.text)})" for each in inside]
        path.write_text("\n".join(["from PySide6.QtCore import QCoreApplication", *lines, ""]), "utf-8")
        written.append(path)
    return written


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def write(ts: Path, found: list[Text], lupdate: Path) -> None:
    """Bring a `.ts` file up to date: new texts are added, translations kept, what is gone dropped."""
    with tempfile.TemporaryDirectory() as folder:
        files = [str(path) for path in mirror(found, Path(folder))]
        fixed = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "id"]
        target = ["-target-language", ts.stem.rpartition("_")[2] or "id"]
        subprocess.run(  # noqa: S603 - the tool of our own environment, on files of our own
            [str(lupdate), *fixed, *target, *files, "-ts", str(ts)], check=True
        )


def main() -> int:
    """Write the file named on the command line."""
    ts = Path(sys.argv[1])
    found = texts()
    write(ts, found, Path(sys.executable).parent / "pyside6-lupdate")
    sys.stdout.write(f"{len({(each.context, each.text) for each in found})} texts in {ts}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
