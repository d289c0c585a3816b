"""Turns a kind's declaration into what a form needs, as plain data: sections, fields, controls, labels, reasons."""

from dataclasses import dataclass
from typing import cast

from app.records import codes, gaps
from app.records.privacy import Privacy, privacy
from app.records.schema import SCHEMA
from db.schema.declare import Field, Kind, Shape
from db.schema.values import Json, ValueType

NO_CONTROL = "none"  # the program or an act of its own fills this field; no form offers it
_CODED = frozenset({"code", "suggested", "country"})
_CONTROLS = {
    "text": "paragraph",
    "flag": "yes_no",
    "integer": "number",
    "code": "choice",
    "country": "choice",
    "suggested": "choice_or_words",
    "reference": "record",
    "who": "record_or_words",
    "partial_date": "date",
    "day": "day",
    "moment": "moment",
    "moment_or_day": "moment",
    "audience": "audience",
    "audiences": "audience",
}
_ITEM_LABELS = {
    "number": "Nomor",
    "of": "Milik",
    "safe": "Aman",
    "date": "Tanggal",
    "source": "Menurut",
    "text": "Isi",
    "by": "Sampai",
    "reached": "Penilaian klien",
    "audience": "Lembaga",
    "act": "Tindakan",
    "until": "Sampai kapan",
    "since": "Sejak",
    "name": "Nama",
    "what": "Untuk apa",
    "amount": "Jumlah",
    "currency": "Mata uang",
    "per": "Setiap",
    "to": "Kepada",
    "proof": "Bukti",
    "channel": "Kanal",
    "value": "Nomor atau akun",
    "through": "Lewat siapa",
    "use": "Untuk",
    "city": "Kota",
    "office": "Kantor",
    "at": "Kapan",
    "item": "Hak yang dijelaskan",
    "version": "Versi",
    "who": "Siapa",
    "lost": "Uang yang hilang",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemPart:
    """One member of a small item: a phone's number, whose it is, whether it is safe."""

    name: str
    label: str
    control: str
    codes: str | None = None
    refers_to: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FormField:
    """One field as a form shows it.

    `many`: several values, added and taken out one by one. `gaps`: the reasons it may give for being empty, in the
    order they are offered. `parts`: the members of an item. `codes` names the list to choose from.
    """

    name: str
    label: str
    help: str
    control: str
    many: bool
    codes: str | None
    refers_to: str | None
    parts: tuple[ItemPart, ...]
    gaps: tuple[str, ...]
    data_class: str | None
    privacy: Privacy | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FormSection:
    """A heading and the fields under it, in the order they are asked."""

    name: str
    fields: tuple[FormField, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A kind as a form: nothing in it is required, and any section may stay empty."""

    kind: str
    label: str
    sections: tuple[FormSection, ...]


def form_of(kind: str) -> Form:
    """Return the form of a kind; raise `UnknownKind`. What the program fills itself has no place in it."""
    found = SCHEMA[kind]
    sections: dict[str, list[FormField]] = {}
    for field in found.fields.values():
        if field.control != NO_CONTROL and field.name != found.home and not field.sealed:
            sections.setdefault(field.section, []).append(form_field(field))
    return Form(
        kind=kind,
        label=found.label,
        sections=tuple(FormSection(name=name, fields=tuple(fields)) for name, fields in sections.items()),
    )


def form_field(field: Field) -> FormField:
    """Return one field as a form shows it."""
    element = _element(field.type)
    return FormField(
        name=field.name,
        label=field.label,
        help=field.help,
        control=field.control or control_of(element),
        many=field.shape is Shape.SET or element is not field.type,
        codes=element.codes,
        refers_to=element.refers_to,
        parts=_parts(element),
        gaps=gaps.OFFERED if field.gap else (),
        data_class=field.data_class,
        privacy=privacy(field.data_class, field.why),
    )


def control_of(of: ValueType) -> str:
    """Return the control a value type is entered with; a type with members and no control of its own is an `item`."""
    return _CONTROLS.get(of.name) or ("item" if of.items and of.name not in _OWN_CONTROL else of.name)


_OWN_CONTROL = frozenset({"phone", "money"})


def kinds_as_data() -> list[dict[str, Json]]:
    """Return every kind with its fields as plain data, for the verb `kinds` and whoever reads records from outside."""
    return [_kind_as_data(each) for each in SCHEMA.kinds.values()]


def _kind_as_data(kind: Kind) -> dict[str, Json]:
    fields = [cast("Json", _field_as_data(each)) for each in kind.fields.values()]
    return {"name": kind.name, "label": kind.label, "home": kind.home, "fields": fields}


def _field_as_data(field: Field) -> dict[str, Json]:
    element = _element(field.type)
    listed = element.codes if element.name in _CODED else None
    said = privacy(field.data_class, field.why)
    return {
        "name": field.name,
        "type": field.type.name,
        "label": field.label,
        "help": field.help,
        "why_asked": said.why if said else None,
        "seen_by": said.who if said else None,
        "section": field.section,
        "data_class": field.data_class,
        "merge": str(field.merge.into),
        "shape": "list" if field.shape is Shape.SINGLE and element is not field.type else str(field.shape),
        "code_list": listed,
        "codes": list(codes.codes(listed).in_order()) if listed else None,
        "refers_to": field.type.refers_to,
        "gap": field.gap,
        "sealed": field.sealed,
        "searchable": field.searchable,
        "listed": field.listed,
        "sortable": field.sortable,
        "htcds": field.htcds or None,
    }


def _element(of: ValueType) -> ValueType:
    """Return what one element of a whole list is; a type that is no list is its own element."""
    return of.items[0][1] if len(of.items) == 1 and of.items[0][0] == "" else of


def _parts(of: ValueType) -> tuple[ItemPart, ...]:
    return tuple(
        ItemPart(
            name=name,
            label=_ITEM_LABELS.get(name, name),
            control=control_of(part),
            codes=part.codes,
            refers_to=part.refers_to,
        )
        for name, part in of.items
    )
