"""What was worked out from the records is remembered until something is written, and never beyond."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from .conftest import Case


def numbers(reader):
    """What is worked out here: something the records alone decide."""
    return reader.once("numbers", lambda: [each.fields["number"] for each in reader.rows("case")])


def test_nothing_is_worked_out_twice_while_nothing_is_written(open_store):
    store, asked = open_store(), []
    for _ in range(3):
        with store.read() as reader:
            assert reader.once("a", lambda: asked.append(1) or "told") == "told"
            assert reader.once(("a", 2), lambda: "other") == "other"
    assert asked == [1]


def test_a_look_after_a_write_sees_what_was_written(open_store):
    store = open_store()
    for number in ("1", "2", "3"):
        with store.read() as reader:
            assert len(numbers(reader)) == int(number) - 1
        with store.write() as tx:
            assert len(numbers(tx)) == int(number) - 1
            tx.save(Case(number=number))
            assert len(numbers(tx)) == int(number)


def test_a_look_that_began_before_a_write_goes_on_seeing_what_it_saw(open_store):
    store = open_store()
    with store.read() as before:
        with store.write() as tx:
            tx.save(Case(number="1"))
        assert numbers(before) == []
        with store.read() as after:
            assert numbers(after) == ["1"]
        assert numbers(before) == []
    with store.read() as again:
        assert numbers(again) == ["1"]


def test_a_look_while_somebody_writes_leaves_nothing_behind(open_store):
    store = open_store()
    with store.write() as tx:
        tx.save(Case(number="1"))
        tx.settle()
        with store.read() as beside:
            assert numbers(beside) == []
    with store.read() as after:
        assert numbers(after) == ["1"]


def test_a_write_that_failed_leaves_the_old_answer(open_store):
    store = open_store()

    def fail():
        with store.write() as tx:
            tx.save(Case(number="1"))
            assert numbers(tx) == ["1"]
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    with store.read() as reader:
        assert numbers(reader) == []


def test_no_look_is_ever_told_of_a_state_it_does_not_see(open_store):
    store = open_store()
    done = threading.Event()

    def write():
        try:
            for number in range(60):
                with store.write() as tx:
                    tx.save(Case(number=str(number)))
        finally:
            done.set()

    def look():
        while True:
            ended = done.is_set()
            with store.read() as reader:
                said = len(numbers(reader))
                assert said == reader.count("case") == reader.tally("case")
            if ended:
                return said

    with ThreadPoolExecutor() as pool:
        looking = [pool.submit(look) for _ in range(2)]
        pool.submit(write).result()
        assert [each.result() for each in looking] == [60, 60]
