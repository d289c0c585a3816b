"""What a type stores it can read again; what is of another shape is told apart, and protects where that matters."""

from typing import Any

import pytest

from app.records.schema import SCHEMA
from db.ids import new_id
from db.log.merge import Live, counted, resolve
from db.schema.declare import Field, Shape
from db.schema.merging import MergeClass
from db.schema.values import InvalidValue, Json

TYPED: list[Any] = [
    "x", "kemlu-pwni", "id", "SA", "33.05.01.2001", "9905124501920003", "X0000147", "+6281200000147", "a@b.id",
    "2026-01-05", "2026-01", "sekitar 1990", "2026-01-05T08:00:00+07:00", "person.nik", "health", "a" * 64, str(new_id()),
    True, False, 5, {"text": "sekitar Lebaran 2023"}, {"amount": 150, "currency": "IDR"}, "Rp1.500.000", "female", "yes",
    {"number": "+6281200000147", "of": "ibu", "safe": True}, {"from": "19:00", "to": "21:00", "zone": "Asia/Riyadh"},
    {"act": "report_police"}, {"audience": "baznas", "until": "2027"}, ["kemlu-pwni"], ["identity", "health"], [str(new_id())],
    {"isi": ["satu", "dua"], "tanda": True}, {"amount": {"amount": 1, "currency": "SAR"}, "per": "bulan"}, "video_call",
    {"date": "1990", "source": "KTP"}, {"name": "PT Uji", "until": "2020"}, "-----BEGIN AGE ENCRYPTED FILE-----\nx",
]  # fmt: skip
STRANGE: list[Json] = [
    {"a": 1},
    [[]],
    [{"a": {"b": 1}}],
    {"text": 5},
    [None],
    7,
    True,
    {"gap": 3},
    {"number": {"a": 1}},
]
# What trust says is read by the store, whatever shape it has.
FIELDS = [(kind, field) for kind in SCHEMA.kinds.values() if kind.name != "trust" for field in kind.fields.values()]
IDS = [f"{kind.name}.{field.name}" for kind, field in FIELDS]


def test_whatever_a_type_stores_has_its_shape() -> None:
    stored = 0
    for kind, field in FIELDS:
        for raw in TYPED:
            try:
                value = field.type.clean(raw)
            except InvalidValue:
                continue
            if value is not None:
                stored += 1
                assert field.type.holds(value), (kind.name, field.name, raw)
    assert stored > len(FIELDS) * 2


@pytest.mark.parametrize(("kind", "field"), FIELDS, ids=IDS)
def test_what_has_another_shape_never_stands_for_a_value(kind: Any, field: Field) -> None:
    register = f"{field.name}#x" if field.shape is Shape.SET else field.name
    for strange in STRANGE:
        if not field.type.holds(strange):
            shown = counted(kind, register, strange)
            assert shown is None or field.type.holds(shown)
            assert resolve(kind, register, [Live(1, b"a", strange, erased=False)]).value == shown
    assert counted(kind, f"{field.name}#x" if register == field.name else field.name, {"a": 1}) in (
        None, field.merge.unreadable, field.unreadable,
    )  # fmt: skip


def _shown(name: str, *values: Json) -> Json:
    kind, _, field = name.partition(".")
    lives = [Live(place, bytes([place]), value, erased=False) for place, value in enumerate(values)]
    return resolve(SCHEMA[kind], field, lives).value


@pytest.mark.parametrize(
    ("name", "readable", "alone"),
    [
        ("case.summary", "dijemput paman", None),
        ("case.risk", "emergency", "emergency"),
        ("case.not_via_village", True, True),
        ("contact_plan.do_not_initiate", True, True),
        ("case.safe_to_take_home", False, False),
        ("party.may_know", "nothing", "nothing"),
        ("party.safe_contact", False, False),
        ("person.child", "yes", "yes"),
        ("statement.data_class", "health", "operational"),
        ("consent.withdrawn_at", "2026-11-23", "1900-01-01"),
    ],
)
def test_a_strange_value_neither_wins_nor_opens_a_door(name: str, readable: Json, alone: Json) -> None:
    assert _shown(name, readable, {"a": 1}) == readable
    assert _shown(name, {"a": 1}) == alone
    if SCHEMA.kinds[name.partition(".")[0]].field(name.partition(".")[2]).merge.into is MergeClass.PROTECTIVE:
        assert _shown(name, None, ["?"]) == alone


def test_a_list_is_read_as_far_as_it_can_be() -> None:
    one, other = str(new_id()), str(new_id())
    assert _shown("case.blocked", [one, {"a": 1}], [other]) == sorted([one, other])
    assert _shown("case.blocked", [one, 7]) == [one]
    assert _shown("statement.audience", ["kemlu-pwni", 7]) == ["kemlu-pwni"]
    assert list(_shown("statement.audience", ["kemlu-pwni"], {"all": True})) == []  # type: ignore[arg-type]
    assert list(_shown("contact_plan.hours", {"from": "always"})) == []  # type: ignore[arg-type]


@pytest.mark.parametrize("odd", ["besok", "!!!", "0000-00-00", "9999-99-99T99:99", "0001-01-01T00:00:00+14:00"])
def test_a_withdrawal_nobody_can_date_never_hides_the_day_that_was_said(odd: str) -> None:
    assert _shown("consent.withdrawn_at", odd, "2026-11-23") == "2026-11-23"
    assert _shown("consent.withdrawn_at", None, odd) == odd


def test_every_protective_order_says_what_protects_most() -> None:
    protective = [field for _, field in FIELDS if field.merge.into is MergeClass.PROTECTIVE]
    unions = {"blocked", "closed_topics", "objections", "must_not_know"}
    assert {field.name for field in protective if field.merge.unreadable is None} == unions
