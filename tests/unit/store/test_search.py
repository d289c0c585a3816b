"""A hit says without a further look what its record says, also where the index has not caught up."""

import random
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from db.store.reader import EVERYTHING
from db.store.search import search

from .conftest import SCHEMA, Case, Statement, absorb, certify, crafted

WORDS = ("Sri", "Sriwati", "Ani", "melati")


def naive(store, word, outside=()):
    """The records that hold a word, found by reading all of them."""
    found = set()
    with store.read() as reader:
        for kind, names in (("case", ("number", "summary", "secret", "aliases")), ("statement", ("text",))):
            for each in reader.rows(kind, EVERYTHING):
                said = " ".join(str(each.fields.get(name, "")) for name in names).casefold()
                if each.home not in outside and any(part.startswith(word.casefold()) for part in words_of(said)):
                    found.add(each.id)
    return found


def words_of(text):
    return "".join(each if each.isalnum() else " " for each in text).split()


def agrees(store, hits):
    """Hold what hits say against the records themselves."""
    with store.read() as reader:
        for hit in hits:
            found = reader.find(hit.kind, hit.id)
            kind = SCHEMA[hit.kind]
            assert (found.voided, found.hidden) == (False, False)
            assert (hit.home, hit.title) == (found.home, kind.title(found.fields) if kind.title else kind.label)
            assert reader.by_numbers([hit.number])[hit.number].id == hit.id


class Office:
    """Somebody who writes at random."""

    def __init__(self, rng):
        self.rng, self.cases, self.statements = rng, [], []

    def act(self, tx, turn):
        rng = self.rng
        words = " ".join(rng.sample(WORDS, rng.randint(0, 2)))
        if not self.cases or rng.random() < 0.2:
            self.cases.append(tx.put("case", None, {"number": f"K-{turn}", "summary": words or None}))
            return
        case = rng.choice(self.cases)
        match rng.choice(["edit", "edit", "other", "say", "move", "void", "back", "erase"]):
            case "edit":
                tx.put("case", case, {rng.choice(["summary", "secret"]): words or None})
            case "other":
                tx.put("case", case, {"number": f"N-{turn}", "days": turn})
            case "say":
                self.statements.append(tx.put("statement", None, {"case": case, "text": words or "x"}))
            case "move" if self.statements:
                tx.put("statement", rng.choice(self.statements), {"case": rng.choice([case, None])})
            case "void":
                tx.void("case", case)
            case "back":
                tx.unvoid("case", case)
            case "erase" if rng.random() < 0.3:
                self.cases.remove(case)
                tx.erase("case", case, basis="permintaan", ticket="H-1")


@pytest.mark.parametrize("seed", range(5))
def test_a_search_finds_what_reading_everything_finds_whatever_was_done(open_store, seed):
    store, office = open_store("desk", root=True), Office(random.Random(seed))
    for turn in range(60):
        with store.write() as tx:
            office.act(tx, turn)
        with store.read() as reader:  # what is not indexed yet may be missed, but nothing untrue is said
            agrees(store, search(reader, office.rng.choice(WORDS), limit=100))
        if turn % 20 == 19:
            outside = frozenset(office.rng.sample(office.cases, len(office.cases) // 3))
            for word in WORDS:
                hits = store.search(word, limit=1_000)
                assert {hit.id for hit in hits} == naive(store, word)
                agrees(store, hits)
                seen = store.search(word, limit=1_000, outside=outside)
                assert {hit.id for hit in seen} == naive(store, word, outside)
    assert store.check_log(full=True) == []


def test_what_was_struck_out_moved_or_renamed_since_is_shown_as_it_is_now(open_store):
    store = open_store("desk")
    with store.write() as tx:
        shut, other = tx.save(Case(number="K-1")).id, tx.save(Case(number="K-2")).id
        moved = tx.save(Statement(case=other, text="melati putih")).id
        struck = tx.save(Statement(case=other, text="melati merah")).id
        renamed = tx.save(Case(number="K-3", summary="melati")).id
    store.flush_search()
    with store.write() as tx:
        tx.put("statement", moved, {"case": shut})
        tx.void("statement", struck)
        tx.put("case", renamed, {"number": "K-9"})
    with store.read() as reader:
        assert reader.connection.execute("SELECT count(*) FROM search_due").fetchone() == (3,)
        found = {hit.id: hit for hit in search(reader, "melati")}
        assert found.keys() == {moved, renamed}
        assert found[moved].home == shut
        assert found[renamed].heads == {"number": "K-9"}
        assert [hit.id for hit in search(reader, "melati", outside={shut})] == [renamed]


def test_a_change_of_what_the_search_does_not_say_leaves_the_index_alone(open_store):
    store = open_store("desk")
    with store.write() as tx:
        case = tx.save(Case(number="K-1", summary="melati")).id
    store.flush_search()
    with store.write() as tx:
        tx.put("case", case, {"days": 4, "risk": "high"})
    with store.read() as reader:
        assert reader.connection.execute("SELECT count(*) FROM search_due").fetchone() == (0,)


def test_a_record_known_by_a_broken_change_alone_takes_its_place_once_it_really_begins(open_store):
    desk, device = open_store("desk", root=True), "d" * 26
    certify(desk, device)
    late = "z" * 26
    absorb(desk, crafted({"summary": "Sri"}, device=device, record=late, lamport=2**52))
    with desk.write() as tx:
        tx.put("case", late, {"summary": "Sri"})
        tx.save(Case(summary="Sri kemudian"))
    order = [hit.id for hit in desk.search("sri")]
    desk.rebuild()
    assert [hit.id for hit in desk.search("sri")] == order
    assert order[-1] == late


def test_a_keystroke_does_not_wait_for_whoever_writes(open_store):
    store = open_store("desk")
    with store.write() as tx:
        tx.save(Case(summary="melati"))
    store.flush_search()
    writing, searched = threading.Event(), threading.Event()

    def write():
        with store.write() as tx:
            tx.save(Case(summary="melati kedua"))
            tx.settle()
            writing.set()
            searched.wait(30)

    with ThreadPoolExecutor() as pool:
        done = pool.submit(write)
        assert writing.wait(30)
        try:
            assert len(store.search("melati")) == 1
        finally:
            searched.set()
        done.result()
    assert len(store.search("melati")) == 2
