"""Owns the two fields with which a single record narrows its own release: its data class and its audience."""

from typing import Any

from app.records import types as of
from app.records.protection import NARROWEST
from app.records.section import Section

WHOSE = Section(name="Siapa yang boleh tahu")


def of_class() -> Any:
    """Declare the record's own data class, needed beside the class its fields are declared with."""
    return WHOSE.one(
        of.coded("data_class"),
        "Golongan data",
        "Menentukan lembaga mana yang boleh menerima isi catatan ini.",
        gap=False,
        unreadable="operational",
    )


def of_audience() -> Any:
    """Declare to whom the record may go at most; None leaves it to consent, an empty list keeps it in the house."""
    return WHOSE.one(
        of.AUDIENCES,
        "Hanya boleh sampai kepada",
        "Kosong: menurut persetujuan klien.",
        merge=NARROWEST,
        gap=False,
    )
