"""Says what records declare, kinds, fields, sections and codes, in the language of the screens.

Their Indonesian names stand where they are declared, in `app/records` and `assets/codes`; from there `make translations`
gathers them, each list of codes as a context of its own.
"""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from app.records import codes
from app.records.form import Form, FormField
from app.records.schema import SCHEMA


def declared(text: str) -> str:
    """Return a name or sentence that a kind declares for itself, a section, a field or a part of one."""
    return QCoreApplication.translate("Records", text) if text else ""


def kind_words(kind: str) -> str:
    """Return what a kind of record is called."""
    return declared(SCHEMA[kind].label)


def field_words(kind: str, name: str) -> str:
    """Return what a field is called."""
    return declared(SCHEMA[kind].fields[name].label)


def coded(name: str, code: str) -> str:
    """Return what a code of the list `name` is called; one of a newer version is kept and says so."""
    found = codes.codes(name).get(code)
    if found is None:
        return QCoreApplication.translate("Codes", "{code} (dari versi lebih baru)").format(code=code)
    return _code(name, found.label)


def offered(name: str) -> tuple[tuple[str, str], ...]:
    """Return the codes of a list with their words, as they are offered."""
    return tuple((each.code, _code(name, each.label)) for each in codes.codes(name).offered())


def in_words(form: Form) -> Form:
    """Return a form with everything it says in the language of the screens."""
    sections = tuple(
        replace(each, name=declared(each.name), fields=tuple(_field(field) for field in each.fields))
        for each in form.sections
    )
    return replace(form, label=declared(form.label), sections=sections)


def _field(field: FormField) -> FormField:
    told = field.privacy
    return replace(
        field,
        label=declared(field.label),
        help=declared(field.help),
        parts=tuple(replace(part, label=declared(part.label)) for part in field.parts),
        privacy=replace(told, why=declared(told.why), who=declared(told.who)) if told is not None else None,
    )


def _code(name: str, label: str) -> str:
    return QCoreApplication.translate(f"Codes.{name}", label)
