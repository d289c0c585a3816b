"""Owns the templates and the table of placeholders: read from files, checked whole before any is used."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Final

from app.letters.errors import TemplateBroken, TemplateUnknown
from app.letters.model import PaperKind
from app.letters.sandbox import Sandbox, open_sandbox

TEMPLATES_FOLDER: Final = Path(__file__).resolve().parents[2] / "assets" / "templates"
WRITTEN_HERE: Final = "letter"
_TABLE: Final = "placeholders.json"
_PARTS: Final = "parts"
_LONGEST_FILE: Final = 200_000


class PlaceKind(StrEnum):
    """What may be typed in an editable place; `REQUESTS` are points ended by semicolons and a full stop."""

    PARAGRAPHS = "paragraphs"
    POINTS = "points"
    REQUESTS = "requests"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """An editable place of a template; everything else on the paper is locked."""

    key: str
    label: str
    kind: PlaceKind = PlaceKind.PARAGRAPHS
    help: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Placeholder:
    """Where a placeholder's words come from (`kind.field`, or `letter` for what is written in it), and their class.

    `of` tells whose record it is where several could be meant; `parts` names the words of each entry of a list.
    """

    source: str
    data_class: str
    label: str
    of: str = ""
    parts: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """What is known of a template besides its text. Codes of agencies are those of the directory."""

    code: str
    version: int
    kind: PaperKind
    title: str
    number_code: str = ""
    series: str = "letters"
    to: str | None = None
    suits: tuple[str, ...] = ()
    nature: str = ""
    subject: str = ""
    addressee: tuple[str, ...] = ()
    salutation: str = ""
    cc: tuple[str, ...] = ()
    enclosures: tuple[str, ...] = ()
    spelling: str = ""
    legal: tuple[str, ...] = ()  # codes of the list of legal bases the letter names
    about: str = ""
    client_paper: bool = False
    several: bool = False  # may speak of more than one client of a case
    places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """All templates of one reference set, ready to be filled."""

    templates: Mapping[str, Template]
    placeholders: Mapping[str, Placeholder]
    sandbox: Sandbox

    def template(self, code: str) -> Template:
        """Return a template; raise TemplateUnknown."""
        if code not in self.templates:
            raise TemplateUnknown(template=code)
        return self.templates[code]

    def needs(self, code: str) -> frozenset[str]:
        """Return the placeholders a template uses: each must be given, None where there is nothing to say."""
        return self.sandbox.names[self.template(code).code]


def read_library(folder: Path = TEMPLATES_FOLDER) -> Library:
    """Return the library kept in `folder`."""
    files: dict[str, bytes] = {}
    for path in sorted(folder.rglob("*")):
        if path.suffix in {".json", ".jinja"} and path.is_file():
            if path.stat().st_size > _LONGEST_FILE:
                raise TemplateBroken(template=path.name, line=0, reason="too_long")
            files[path.relative_to(folder).as_posix()] = path.read_bytes()
    return library_of(files)


def library_of(untrusted_files: Mapping[str, bytes]) -> Library:
    """Return a library made from files by name (`T01.json`, `T01.jinja`, `parts/….jinja`, `placeholders.json`).

    Raises TemplateBroken for whatever cannot be used, before anything is printed with it. `matrix.json` is not ours.
    """
    sources: dict[str, str] = {}
    templates: dict[str, Template] = {}
    for name, content in untrusted_files.items():
        stem, _, ending = name.rpartition(".")
        if ending == "jinja":
            sources[stem] = _text(name, content)
        elif ending == "json" and f"{stem}.jinja" in untrusted_files:
            templates[stem] = _template(stem, content)
    table = _table(untrusted_files.get(_TABLE, b"{}"))
    for stem in sources:
        if stem not in templates and not stem.startswith(f"{_PARTS}/"):
            raise TemplateBroken(template=stem, line=0, reason="no_description")
    sandbox = open_sandbox(sources | _one_liners(templates))
    for code, template in templates.items():
        missing = sorted(_all_names(sandbox, template) - set(table))
        if missing:
            raise TemplateBroken(template=code, line=0, reason=f"placeholder_unknown:{missing[0]}")
    names = {**sandbox.names, **{code: _all_names(sandbox, template) for code, template in templates.items()}}
    return Library(
        templates=templates,
        placeholders=table,
        sandbox=replace(sandbox, names=names),
    )


def subject_name(code: str) -> str:
    """Return the name under which a template's Hal line is kept in the sandbox."""
    return f"{code}#subject"


def addressee_name(code: str, line: int) -> str:
    """Return the name under which a line of a template's usual addressee is kept in the sandbox."""
    return f"{code}#addressee{line}"


def _one_liners(templates: Mapping[str, Template]) -> dict[str, str]:
    lines: dict[str, str] = {}
    for code, template in templates.items():
        lines[subject_name(code)] = template.subject
        lines.update({addressee_name(code, at): line for at, line in enumerate(template.addressee)})
    return lines


def _all_names(sandbox: Sandbox, template: Template) -> frozenset[str]:
    lines = [subject_name(template.code), *(addressee_name(template.code, at) for at in range(len(template.addressee)))]
    return sandbox.names[template.code].union(*(sandbox.names[line] for line in lines))


def _text(name: str, content: bytes) -> str:
    try:
        return content.decode()
    except UnicodeDecodeError as error:
        raise TemplateBroken(template=name, line=0, reason="not_utf8") from error


def _template(stem: str, content: bytes) -> Template:
    import msgspec

    try:
        template = msgspec.json.decode(content, type=Template)
    except msgspec.MsgspecError as error:
        raise TemplateBroken(template=stem, line=0, reason="description") from error
    if template.code != stem:
        raise TemplateBroken(template=stem, line=0, reason="code_differs")
    return template


def _table(content: bytes) -> dict[str, Placeholder]:
    import msgspec

    try:
        return msgspec.json.decode(content, type=dict[str, Placeholder])
    except msgspec.MsgspecError as error:
        raise TemplateBroken(template=_TABLE, line=0, reason="description") from error
