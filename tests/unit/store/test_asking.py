"""A list is narrowed by the index that is there: the one that orders it, or the one that says where records are at home."""

import random

import pytest

from db.store.reader import EVERYTHING, Page

from .conftest import Case, Entry


def plan(reader, statements):
    """What SQLite says it does for each statement a look asks."""
    return " ".join(
        row[-1]
        for text, values in statements
        for row in reader.connection.execute(f"EXPLAIN QUERY PLAN {text}", values)
    )


@pytest.fixture
def store(open_store):
    rng = random.Random(1)
    store = open_store()
    with store.write() as tx:
        cases = [tx.save(Case(number=str(at), level=rng.choice(["low", "LOW", "high", None]))).id for at in range(30)]
        for at in range(60):
            tx.save(Entry(case=rng.choice([*cases[:3], None]), said=str(at)))
    return store


@pytest.mark.parametrize("wanted", ["low", ["low"], ["low", "high"], ["none"], None])
@pytest.mark.parametrize(
    "page", [EVERYTHING, Page(sort="number", limit=5), Page(sort="level", backwards=True, limit=5)]
)
def test_what_a_list_is_sorted_by_also_narrows_it(store, page, wanted):
    with store.read() as reader:
        options = wanted if isinstance(wanted, list) else [wanted]
        everyone = reader.rows("case", Page(sort=page.sort, backwards=page.backwards, limit=-1))
        expected = [each.id for each in everyone if each.fields.get("level") in options]
        found = reader.rows("case", page, level=wanted)
        assert [each.id for each in found] == (expected if page.limit < 0 else expected[:5])
        assert reader.count("case", level=wanted) == len(expected)


def test_entries_are_found_by_where_they_are_at_home(store):
    with store.read() as reader:
        everything = reader.rows("entry", EVERYTHING)
        for case in {each.fields.get("case") for each in everything} - {None}:
            expected = [each.id for each in everything if each.fields.get("case") == case]
            assert [each.id for each in reader.rows("entry", EVERYTHING, case=case)] == expected
            assert reader.count("entry", case=case) == len(expected)
            assert reader.count("entry", Page(outside=[case])) == len(everything) - len(expected)
        alone = [each.id for each in everything if "case" not in each.fields]
        assert [each.id for each in reader.rows("entry", EVERYTHING, case=None)] == alone
        assert alone


def test_neither_is_walked_over(store):
    with store.read() as reader:
        asked = []
        reader.connection.set_trace_callback(asked.append)
        reader.rows("case", Page(limit=5), level="low")
        reader.rows("entry", Page(limit=5), case="x" * 26)
        reader.connection.set_trace_callback(None)
        said = plan(reader, [(each, ()) for each in asked if each.startswith("SELECT record.num")])
    assert "SEARCH k USING INDEX k_case__by_level" in said
    assert "SEARCH record USING INDEX record_home" in said
    assert "SCAN k" not in said
