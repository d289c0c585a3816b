"""A transaction is whole or nothing; readers come and go beside it, a search waits for its end."""

import threading

import pytest

from .conftest import Case


def test_a_transaction_that_fails_half_way_leaves_nothing_for_the_next(open_store):
    desk = open_store()

    def fail():
        with desk.write() as tx:
            tx.save(Case(number="KBM-1"))
            tx.settle()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    with desk.write() as tx:
        tx.save(Case(number="KBM-2"))
    with desk.read() as reader:
        assert [each.number for each in reader.list(Case)] == ["KBM-2"]
    assert desk.check_log(full=True) == []


def test_many_readers_come_and_go_beside_a_writer(open_store):
    desk = open_store()
    failures = []

    def look():
        try:
            for _ in range(60):
                with desk.read() as reader:
                    numbers = [each.number for each in reader.list(Case)]
                    assert len(numbers) == reader.count("case")
        except BaseException as error:  # noqa: BLE001 - told to the test below
            failures.append(error)

    threads = [threading.Thread(target=look) for _ in range(8)]
    for each in threads:
        each.start()
    for number in range(40):
        with desk.write() as tx:
            tx.save(Case(number=f"KBM-{number}"))
    for each in threads:
        each.join()
    assert failures == []


def test_searching_inside_a_transaction_waits_for_its_end(open_store):
    desk = open_store()
    with desk.write() as tx:
        tx.save(Case(summary="Sri"))
        assert desk.search("Sri") == []
    assert len(desk.search("Sri")) == 1
