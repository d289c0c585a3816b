"""What somebody might type into a field of each type."""

from collections.abc import Callable
from typing import Any

import pytest

from app.records import codes
from db.schema.values import ValueType

AN_ID = "abcdefghijklmnopqrstuvwxyz"
TYPED: dict[str, Any] = {
    "line": "Sri  Rahayu",
    "blob": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "text": "Baris satu\r\nBaris dua",
    "flag": True,
    "integer": 7,
    "reference": AN_ID,
    "who": "Pak Darmo",
    "suggested": "bibi dari pihak ibu",
    "partial_date": "21 April 2023",
    "day": "2026-11-23",
    "moment": "2026-11-23T14:05:00+07:00",
    "moment_or_day": "2026-11-23",
    "nik": "9905054101900001",
    "family_card": "9905050101100001",
    "passport": "C 1234567",
    "phone": "0812-0000-0000",
    "email": "kantor@contoh.example",
    "country": "arab saudi",
    "village": "3305052004",
    "region": "33.05",
    "money": "1.500 riyal",
    "safe_hours": "19.00-21.00 waktu Riyadh",
    "audience": "kemlu-pwni",
    "audiences": "kemlu-pwni",
    "fact": "person.nik",
    "topic": "health",
    "sealed": "-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n-----END AGE ENCRYPTED FILE-----",
    "written": {"permohonan": ["menelusuri keberadaannya"], "keadaan_darurat": "ia dikurung", "perlu_visum": False},
}


def _typed(of: ValueType) -> Any:
    if of.name in TYPED:
        return TYPED[of.name]
    if len(of.items) == 1 and of.items[0][0] == "":
        return [_typed(of.items[0][1])]
    if of.codes:
        return codes.codes(of.codes).in_order()[0]
    return {name: _typed(part) for name, part in of.items}


@pytest.fixture
def typed() -> Callable[[ValueType], Any]:
    return _typed
