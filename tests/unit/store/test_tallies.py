"""Tallies say what a full count would, and a page of a subset holds what walking over everything would find."""

import random

import pytest

from db.store.asking import index_for
from db.store.reader import EVERYTHING, Page
from db.store.tallies import recounted

from .conftest import SCHEMA, SUBSETS, Case, Statement, absorb, certify, crafted, hand_over

KIND = Case.kind
NAMES = [each.name for each in SUBSETS]


def in_subset(reader, name):
    """Cases of a subset, found by looking at every one."""
    heard = {each.fields.get("case") for each in reader.rows("statement")}
    tests = {
        "running": lambda case: True,
        "waiting": lambda case: "days" in case.fields,
        "grave": lambda case: case.fields.get("risk") == "high",
        "unheard": lambda case: case.id not in heard,
    }
    return [each for each in reader.rows("case", EVERYTHING) if "state" not in each.fields and tests[name](each)]


def agrees(store, hidden=()):
    with store.read() as reader:
        kept = dict(reader.connection.execute("SELECT name, value FROM tally WHERE value <> 0"))
        assert kept == recounted(reader.connection, SCHEMA)
        assert reader.tally("case") == reader.count("case") == len(reader.rows("case", EVERYTHING))
        for name in NAMES:
            wanted = [each for each in in_subset(reader, name) if each.id not in hidden]
            assert reader.tally("case", name, outside=hidden) == len(wanted)
            assert reader.count("case", Page(subset=name, outside=hidden)) == len(wanted)
            for sort, backwards in (("", False), ("", True), ("number", True), ("days", False), ("days", True)):
                ways = Page(sort=sort, backwards=backwards, limit=-1, outside=hidden)
                everyone = [each.id for each in reader.rows("case", ways)]
                expected = [each for each in everyone if each in {one.id for one in wanted}]
                assert (
                    walked(reader, Page(subset=name, sort=sort, backwards=backwards, limit=3, outside=hidden))
                    == expected
                )


def walked(reader, page):
    from dataclasses import replace

    found = []
    while part := [each.id for each in reader.rows("case", page)]:
        found += part
        page = replace(page, after=part[-1])
    return found


@pytest.mark.parametrize("seed", range(6))
def test_tallies_and_pages_agree_with_a_full_count_whatever_was_done(open_store, seed):
    rng = random.Random(seed)
    store = open_store("desk", root=True)
    cases, statements = [], []
    for turn in range(90):
        with store.write() as tx:
            match rng.choice(["case", "case", "edit", "edit", "say", "move", "void", "back"]):
                case "case":
                    values = {
                        "number": f"K-{rng.randrange(40):02}",
                        "days": rng.choice([None, 1, 2]),
                        "risk": rng.choice(["low", "high"]),
                    }
                    cases.append(
                        tx.put("case", None, {name: value for name, value in values.items() if value is not None})
                    )
                case "edit" if cases:
                    field, value = rng.choice(
                        [
                            ("state", "done"),
                            ("state", None),
                            ("days", None),
                            ("days", 3),
                            ("risk", "high"),
                            ("risk", {"gap": "unknown"}),
                        ]
                    )
                    tx.put("case", rng.choice(cases), {field: value})
                case "say" if cases:
                    statements.append(tx.put("statement", None, {"case": rng.choice(cases), "text": "kata"}))
                case "move" if statements:
                    tx.put("statement", rng.choice(statements), {"case": rng.choice([*cases, None])})
                case "void" if cases:
                    tx.void(*rng.choice([("case", one) for one in cases] + [("statement", one) for one in statements]))
                case "back" if cases:
                    tx.unvoid(
                        *rng.choice([("case", one) for one in cases] + [("statement", one) for one in statements])
                    )
        if turn % 30 == 29:
            agrees(store, hidden=frozenset(rng.sample(cases, len(cases) // 4)))
    agrees(store)
    store.rebuild()
    agrees(store)
    assert store.check_log(full=True) == []


def test_what_comes_from_elsewhere_is_tallied_whatever_comes_first(open_store):
    desk, other = open_store("desk", root=True), open_store("other")
    certify(desk, other.author.device)
    with other.write() as tx:
        case = tx.save(Case(number="1"))
        tx.save(Statement(case=case.id, text="kata"))
        tx.save(Case(number="2"))
    hand_over(other, desk)
    agrees(desk)
    with desk.read() as reader:
        assert (reader.tally("case"), reader.tally("case", "unheard")) == (2, 1)


def test_what_nobody_vouched_for_is_in_no_tally_until_it_is_trusted(open_store):
    desk, device = open_store("desk", root=True), "d" * 26
    change = crafted({"number": "1"}, device=device, record="c" * 26)
    absorb(desk, change, vouched=False)
    agrees(desk)
    with desk.read() as reader:
        assert (reader.tally("case"), reader.kept(["case"])) == (0, 0)
    certify(desk, device)
    absorb(desk, change)
    agrees(desk)
    with desk.read() as reader:
        assert (reader.tally("case"), reader.kept(["case"])) == (1, 1)


def test_a_transaction_sees_what_it_wrote_itself(open_store):
    store = open_store()
    with store.write() as tx:
        case = tx.save(Case(number="1"))
        assert (tx.tally("case", "running"), tx.tally("case", "unheard"), tx.count("case")) == (1, 1, 1)
        tx.save(Statement(case=case.id, text="kata"))
        assert tx.tally("case", "unheard") == 0
        tx.void("case", case.id)
        assert (tx.tally("case"), tx.kept(["case"])) == (0, 1)


def test_nothing_of_a_transaction_that_failed_stays_in_a_tally(open_store):
    store = open_store()

    def fail():
        with store.write() as tx:
            tx.save(Case(number="1"))
            assert tx.tally("case") == 1
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    agrees(store)


@pytest.mark.parametrize(
    ("page", "members", "everyone", "by_its_index"),
    [
        (Page(subset="grave", sort="number", limit=60), 20, 100_000, True),
        (Page(subset="grave", sort="number", limit=60), 10_000, 100_000, False),
        (Page(subset="grave", sort="number", limit=-1), 10_000, 100_000, True),
        (Page(subset="waiting", sort="days", limit=60), 90_000, 100_000, True),
        (Page(subset="running", sort="number", limit=60), 2, 100_000, False),
        (Page(subset="unheard", sort="number", limit=60), 2, 100_000, False),
    ],
)
def test_few_are_sorted_and_many_are_walked(page, members, everyone, by_its_index):
    assert bool(index_for(KIND, page, members, everyone)) is by_its_index
