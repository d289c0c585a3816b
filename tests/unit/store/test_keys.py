"""Records are found by their keys: after an edit, a void, an erasure, a rebuild, and never by what they no longer say."""

import dataclasses
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import pytest

from db.ids import new_id
from db.log.trust import Trust
from db.schema.declare import Record, Schema, declare, kind
from db.schema.values import LINE
from db.store.alike import alike, shared
from db.store.store import Store
from db.store.writer import Author

KEY = bytes(32)


def words(values: Mapping[str, Any]) -> set[str]:
    return {f"w:{each}" for each in str(values["name"]).split()} if values.get("name") else set()


@kind("somebody", "Seseorang", keys=words)
@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Somebody(Record):
    name: Any = declare(LINE, "Nama", searchable=True)


SCHEMA = Schema([Somebody, Trust], version=1)


@pytest.fixture
def store(tmp_path):
    author = Author(
        device=new_id(),
        epoch=new_id(),
        user="rina",
        clock=lambda: datetime(2026, 11, 23, tzinfo=UTC),
        sign=lambda _: "signed",
    )
    made = Store(tmp_path / "vault.db", KEY, SCHEMA, author, signed=lambda _, said: said == "signed", create=True)
    yield made
    made.close()


def found(store, *keys, beginnings=()):
    with store.read() as reader:
        return [each.fields.get("name") for each in alike(reader, "somebody", keys, beginnings=beginnings)]


def put(store, name, record=None):
    with store.write() as tx:
        return tx.put("somebody", record, {"name": name})


def test_a_record_is_found_by_each_of_its_keys_newest_first(store):
    put(store, "siti aminah")
    put(store, "siti lestari")
    assert found(store, "w:siti") == ["siti lestari", "siti aminah"]
    assert found(store, "w:aminah", "w:lestari") == ["siti lestari", "siti aminah"]
    assert found(store, "w:sit") == []
    assert found(store, beginnings=["w:les"]) == ["siti lestari"]


def test_an_edit_moves_a_record_to_its_new_keys(store):
    record = put(store, "siti aminah")
    put(store, "siti murni", record)
    assert found(store, "w:aminah") == []
    assert found(store, "w:murni") == ["siti murni"]
    put(store, None, record)
    assert found(store, "w:siti", "w:murni") == []


def test_what_was_written_in_this_very_transaction_is_found(store):
    with store.write() as tx:
        tx.put("somebody", None, {"name": "siti"})
        assert [each.fields["name"] for each in alike(tx, "somebody", ["w:siti"])] == ["siti"]


def test_a_voided_record_is_not_found_and_an_erased_one_leaves_no_key(store):
    record, other = put(store, "siti"), put(store, "murni")
    with store.write() as tx:
        tx.void("somebody", record)
        tx.erase("somebody", other, basis="x", ticket="y")
    assert found(store, "w:siti", "w:murni") == []
    with store.read() as reader:
        kept = reader.connection.execute("SELECT key FROM k_somebody__key").fetchall()
    assert ("w:murni",) not in kept
    with store.write() as tx:
        tx.unvoid("somebody", record)
    assert found(store, "w:siti") == ["siti"]


def test_each_key_has_its_own_limit(store):
    put(store, "langka biasa")
    for _ in range(5):
        put(store, "biasa")
    with store.read() as reader:
        several = alike(reader, "somebody", ["w:biasa", "w:langka"], limit=2)
    assert [each.fields["name"] for each in several] == ["biasa", "biasa", "langka biasa"]


def test_records_that_share_a_key_come_together_unless_it_says_too_little(store):
    for name in ("siti a", "siti b", "murni"):
        put(store, name)
    with store.read() as reader:
        together = [sorted(each.fields["name"] for each in group) for group in shared(reader, "somebody", "w:")]
        assert together == [["siti a", "siti b"]]
        assert list(shared(reader, "somebody", "w:", most=1)) == []


def test_a_rebuild_finds_the_same_and_a_check_sees_what_is_missing_or_too_much(store):
    record = put(store, "siti aminah")
    put(store, "siti murni", record)
    store.rebuild()
    assert found(store, "w:murni") == ["siti murni"]
    assert [each.code for each in store.check_derived()] == []
    with store.write() as tx:
        tx.connection.execute("DELETE FROM k_somebody__key WHERE key = 'w:murni'")
    assert {each.code for each in store.check_derived()} == {"keys_differ", "keys_stray"}
    with store.write() as tx:
        tx.connection.execute("INSERT INTO k_somebody__key SELECT 'w:murni', record FROM k_somebody__key LIMIT 1")
        tx.connection.execute("INSERT INTO k_somebody__key SELECT 'w:stray', record FROM k_somebody__key LIMIT 1")
    assert {each.code for each in store.check_derived()} == {"keys_stray"}
