"""Words the short title of a record, for search hits and lists, from its shown values."""

from collections.abc import Mapping

from app.records import codes
from db.schema.declare import Title
from db.schema.values import Json

LONGEST = 80
CODE_NAME = "nama samaran"


def short(text: str, longest: int = LONGEST) -> str:
    """Return the first line of `text`, cut at a word where it is long."""
    line = " ".join(text.split("\n", 1)[0].split())
    if len(line) <= longest:
        return line
    cut = line[: longest - 1]
    return f"{cut.rsplit(' ', 1)[0] if ' ' in cut else cut}…"


def words(value: Json) -> str:
    """Return `value` if it is text, else nothing: a gap or an unknown shape has no place in a title."""
    return short(value) if isinstance(value, str) else ""


def first_of(*names: str, otherwise: str) -> Title:
    """Return a title made of the first of these fields that holds words."""
    return Title(names, lambda values: next((found for name in names if (found := words(values.get(name)))), otherwise))


def coded_first(name: str, code_list: str, *rest: str, otherwise: str) -> Title:
    """Return a title of a code's label (or the words in its place) followed by the fields `rest` that hold words."""

    def title(values: Mapping[str, Json]) -> str:
        code = values.get(name)
        label = words(code)
        if isinstance(code, str) and codes.known(code_list, code):
            label = codes.label(code_list, code)
        return " · ".join(part for part in (label, *(words(values.get(each)) for each in rest)) if part) or otherwise

    return Title((name, *rest), title)


def plain_title(text: str) -> Title:
    """Return a title that is the same for every record: its content never shows outside its own page."""
    return Title((), lambda _: text)


def _person(values: Mapping[str, Json]) -> str:
    """Return the full name, else the code name marked as one, else a preferred name."""
    if name := words(values.get("full_name")):
        return name
    if code_name := words(values.get("code_name")):
        return f"{code_name} ({CODE_NAME})"
    return words(values.get("preferred_name")) or "Orang tanpa nama"


person_title = Title(("full_name", "code_name", "preferred_name"), _person)
