"""A list can be walked from one value to another, and only there."""

import pytest

from db.store.reader import CannotFilter, Page

from .conftest import Case


@pytest.fixture
def desk(open_store):
    made = open_store()
    with made.write() as tx:
        for number in ("2024-05-01", "2025-02", "2025-03-01", "2025-03-31T10:00", "2026-01-01"):
            tx.save(Case(number=number))
        tx.save(Case(summary="tanpa nomor"))
    return made


def numbers(desk, **page):
    with desk.read() as reader:
        return [each.number for each in reader.list(Case, Page(sort="number", **page))]


def test_both_ends_belong_to_it_and_what_has_no_value_does_not(desk):
    assert numbers(desk, since="2025-02", until="2025-03-01") == ["2025-02", "2025-03-01"]
    assert numbers(desk, since="2025-03-01") == ["2025-03-01", "2025-03-31T10:00", "2026-01-01"]
    assert numbers(desk, since="2025-01", until="2025-03-31~", backwards=True) == [
        "2025-03-31T10:00",
        "2025-03-01",
        "2025-02",
    ]


def test_it_is_walked_page_by_page_and_counted(desk):
    with desk.read() as reader:
        page = Page(sort="number", since="2025", until="2026", limit=2)
        first = reader.list(Case, page)
        rest = reader.list(Case, Page(sort="number", since="2025", until="2026", limit=2, after=first[-1].id))
        assert [each.number for each in (*first, *rest)] == ["2025-02", "2025-03-01", "2025-03-31T10:00"]
        assert reader.count("case", page) == 3


def test_a_bound_needs_an_order(desk):
    with desk.read() as reader, pytest.raises(CannotFilter):
        reader.list(Case, Page(sort="summary", since="a"))
