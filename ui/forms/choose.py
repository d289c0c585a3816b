"""Chooses the control for a declared field."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QCoreApplication

from app.records.form import FormField, ItemPart
from app.records.schema import SCHEMA
from app.records.tellable import tellable
from ui.forms.choices import ChoiceControl, ChoicesControl, YesNoControl
from ui.forms.controls import (
    Control,
    LineControl,
    ParagraphControl,
    PickControl,
    ReadControl,
    SuggestedControl,
)
from ui.forms.facts import FactsControl
from ui.forms.many import ItemControl, ListControl
from ui.forms.services import Services, choices, find_regions, find_villages, name_place

MOST_CHOICES = 16  # longer lists are looked through line by line

Clean = Callable[[object], object]
Show = Callable[[object], str]


def control_for(kind: str, field: FormField, services: Services) -> Control:
    """Return the control of a field; several values of anything but a short code list are added one by one."""
    if field.many and field.control == "choice" and field.codes and len(choices(field.codes)) <= MOST_CHOICES:
        return ChoicesControl(choices(field.codes))
    if field.many and field.control == "fact":
        return FactsControl(tellable())
    if field.many:
        return ListControl(lambda: _single(kind, field, services), field.label)
    return _single(kind, field, services)


def is_wide(field: FormField) -> bool:
    """Tell whether a field takes a line of its own: long text, lists, items."""
    return field.many or bool(field.parts) or field.control in ("paragraph", "statement", "safe_hours")


def _single(kind: str, field: FormField, services: Services) -> Control:
    if field.parts and field.control in ("item", "phone"):
        members = [(part.name, part.label, _part(kind, field, part, services)) for part in field.parts]
        return ItemControl(members, bare="number" if field.control == "phone" else "")
    clean, show = _reading(kind, field.name)
    return _plain(_Wanted(field.control, field.codes, field.refers_to, clean, show), services)


class _Wanted:
    """What a single control is made from."""

    def __init__(self, control: str, codes: str | None, refers_to: str | None, clean: Clean, show: Show) -> None:
        self.control, self.codes, self.refers_to = control, codes, refers_to
        self.clean, self.show = clean, show


def _part(kind: str, field: FormField, part: ItemPart, services: Services) -> Control:
    clean, show = _reading(kind, field.name, part.name)
    return _plain(_Wanted(part.control, part.codes, part.refers_to, clean, show), services)


def _plain(wanted: _Wanted, services: Services) -> Control:
    match wanted.control:
        case "paragraph" | "statement":
            return ParagraphControl()
        case "choice":
            return ChoiceControl(choices(wanted.codes or ""))
        case "choice_or_words":
            return SuggestedControl(choices(wanted.codes or ""))
        case "yes_no":
            return YesNoControl()
        case "village":
            return PickControl(find_villages, name_place, icon="map-pin")
        case "region":
            return PickControl(find_regions, name_place, icon="map-pin")
        case "audience":
            return PickControl(services.find_audiences, services.name_audience, words_too=True)
        case "record" | "record_or_words":
            return _record(wanted, services)
        case (
            "date" | "day" | "moment" | "safe_hours" | "money" | "number" | "nik" | "family_card" | "passport" | "email"
        ):
            clean = _number_clean(wanted.clean) if wanted.control == "number" else wanted.clean
            return ReadControl(clean, wanted.show, _example(wanted.control), _ICONS.get(wanted.control, ""))
        case _:
            return LineControl()


_ICONS = {"date": "calendar", "day": "calendar", "moment": "clock", "safe_hours": "clock"}


def _record(wanted: _Wanted, services: Services) -> Control:
    kind = wanted.refers_to or ""
    return PickControl(
        lambda text: services.find_records(kind, text),
        lambda record: services.name_record(kind, record),
        words_too=wanted.control == "record_or_words",
    )


def _number_clean(clean: Clean) -> Clean:
    return lambda raw: clean(int(raw) if isinstance(raw, str) and raw.strip().isdecimal() else raw)


def _example(control: str) -> str:
    say = QCoreApplication.translate
    return {
        "date": say("Forms", "Tanggal, misalnya “sekitar Lebaran 2023”"),
        "day": say("Forms", "Hari, bulan, tahun"),
        "moment": say("Forms", "Tanggal dan jam"),
        "safe_hours": say("Forms", "Misalnya 19.00–21.00 waktu Riyadh"),
        "money": say("Forms", "Misalnya Rp2.500.000"),
        "nik": say("Forms", "16 angka"),
    }.get(control, "")


def _reading(kind: str, name: str, member: str = "") -> tuple[Clean, Show]:
    """Return how one value of a field (or of a member of its items) is cleaned and shown."""
    of = SCHEMA[kind].fields[name].type
    if len(of.items) == 1 and of.items[0][0] == "":
        of = of.items[0][1]
    if member:
        of = dict(of.items)[member]
    return cast("Clean", of.clean), cast("Show", of.show)
