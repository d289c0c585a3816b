"""The whole schema in a real encrypted store: what a form saves is what the next reader sees."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from app.records.kinds.case import Case
from app.records.kinds.contact import Contact
from app.records.kinds.people import Person
from app.records.schema import KINDS, SCHEMA
from db.errors import ExpectedError
from db.ids import new_id
from db.schema.declare import Shape
from db.schema.values import ValueType
from db.store.store import Store
from db.store.writer import Author

NOON = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)


def listed(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    headquarters = Author(device=new_id(), epoch=new_id(), user="rina", clock=lambda: NOON, sign=lambda _: "signed")
    made = Store(
        tmp_path / "vault.db", bytes(32), SCHEMA, headquarters, signed=lambda _, said: said == "signed", create=True
    )
    yield made
    made.close()


@pytest.mark.parametrize("record", KINDS, ids=lambda record: record.kind.name)
def test_every_field_comes_back_as_it_was_saved(record: type, store: Store, typed: Callable[[ValueType], Any]) -> None:
    values = {
        field.attribute: (cleaned,) if field.shape is Shape.SET else cleaned
        for field in record.kind.fields.values()
        for cleaned in (field.type.clean(typed(field.type)),)
    }
    with store.write() as tx:
        saved = tx.save(record(**values))
    with store.read() as reader:
        found = reader.get(record, saved.id)
    assert {name: listed(getattr(found, name)) for name in values} == {
        name: listed(each) for name, each in values.items()
    }
    assert not found.conflicts
    assert not found.gaps


def test_a_gap_stands_in_a_fields_place_until_something_is_known(store: Store) -> None:
    with store.write() as tx:
        person = tx.save(Person(code_name="Melati", gaps={"full_name": "not_ready"}))
    with store.read() as reader:
        seen = reader.get(Person, person.id)
    assert seen.full_name is None
    assert seen.gaps == {"full_name": "not_ready"}
    with store.write() as tx:
        tx.save(replace(seen, full_name="Sri Rahayu", gaps={}))
    with store.read() as reader:
        known = reader.get(Person, person.id)
    assert known.full_name == "Sri Rahayu"
    assert not known.gaps


def test_a_field_named_by_a_taken_word_is_found_under_its_permanent_name(store: Store) -> None:
    with store.write() as tx:
        made = tx.put("contact", None, {"with": "ibu klien"})
    with store.read() as reader:
        assert reader.get(Contact, made).with_ == "ibu klien"


@pytest.mark.parametrize(
    ("kind", "field", "value"),
    [
        ("case", "risk", "gawat"),
        ("case", "blocked", ["Pak Lurah"]),
        ("person", "nik", "123"),
        ("person", "birth_date", "31 Februari 2020"),
        ("consent", "form", "telepati"),
        ("statement", "text", "a\u0000b"),
        ("person", "shoe_size", 38),
    ],
)
def test_what_a_field_cannot_hold_is_refused_and_nothing_is_written(
    kind: str, field: str, value: Any, store: Store
) -> None:
    with pytest.raises(ExpectedError), store.write() as tx:
        tx.put(kind, None, {field: value})
    with store.read() as reader:
        assert reader.count(kind) == 0


def test_a_case_holds_every_client_anybody_added(store: Store) -> None:
    first, second = new_id(), new_id()
    with store.write() as tx:
        case = tx.save(Case(number="KBM-2026-0147", clients=(first,)))
    with store.read() as reader:
        one, other = reader.get(Case, case.id), reader.get(Case, case.id)
    with store.write() as tx:
        tx.save(replace(one, clients=(first, second)))
    with store.write() as tx:
        tx.save(replace(other, clients=(*other.clients, case.id)))
    with store.read() as reader:
        assert set(reader.get(Case, case.id).clients) == {first, second, case.id}
