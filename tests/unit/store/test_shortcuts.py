"""What makes a save quick says the same as the long way."""

import random
import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.log.change import BODY_LIMIT, HEADER_LIMIT, canonical
from db.schema.values import InvalidValue, clean_text
from db.store.composing import Draft
from db.store.reader import Reader
from db.store.seeing import is_empty, same

from .conftest import Case, Statement, absorb, certify, crafted, hand_over, lines

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 3) | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from("ab"), inner, max_size=2),
)


@given(JSON, JSON)
def test_values_are_the_same_where_their_json_is(one, other):
    assert same(one, other) is (
        canonical(None if is_empty(one) else one) == canonical(None if is_empty(other) else other)
    )


@pytest.mark.parametrize(("one", "other"), [(True, 1), (False, 0), (1, True), ("1", 1), ("", None), ([True], [1])])
def test_likeness_is_not_sameness(one, other):
    assert not same(one, other)


@given(st.text(max_size=20), st.booleans())
def test_printable_text_holds_no_sign_that_is_refused(text, lines):
    allowed = "\n\t" if lines else ""
    whole = unicodedata.normalize("NFC", text).replace("\r\n", "\n").strip()
    refused = any(unicodedata.category(each) in ("Cc", "Cs", "Co") and each not in allowed for each in whole)
    if refused:
        with pytest.raises(InvalidValue):
            clean_text(text, lines=lines)
    else:
        assert clean_text(text, lines=lines) == (whole or None)


def test_as_much_as_is_never_measured_fits_one_change(open_store):
    store = open_store()
    with store.write() as tx:
        case = tx.save(Case(number="1")).id
        tags = {f"aliases#{'t' * 110}{at:02}": '"' * 4096 for at in range(16)}
        replaced = {name: [f"{at:043d}" for at in range(32)] for name in tags}
        written = list(
            tx._composer.changes(Draft(kind="case", record=case, registers=tags, replaced=replaced), Case.kind)
        )
    assert len(written) == 1
    assert len(written[0].header_bytes) <= HEADER_LIMIT
    assert len(written[0].body_bytes) <= BODY_LIMIT
    assert not written[0].flaw


@pytest.mark.parametrize("seed", range(4))
def test_a_record_worked_out_from_the_log_is_the_record_read_back(open_store, seed):
    rng = random.Random(seed)
    desk, other = open_store("desk", root=True), open_store("other")
    certify(desk, other.author.device)
    with desk.write() as tx:
        cases = [tx.save(Case(number=str(at))).id for at in range(3)]
        said = tx.save(Statement(case=cases[0], text="kata")).id
    hand_over(desk, other)
    values = [
        {"summary": "a"},
        {"summary": {"gap": "unknown"}},
        {"aliases": ["x", "y"]},
        {"risk": "high"},
        {"open": True},
        {"days": 3},
    ]
    for _ in range(25):
        store = rng.choice([desk, other])
        with store.write() as tx:
            case = rng.choice(cases)
            match rng.choice(["put", "put", "put", "void", "back", "move", "erase"]):
                case "put":
                    tx.put("case", case, rng.choice(values))
                case "void":
                    tx.void("case", case)
                case "back":
                    tx.unvoid("case", case)
                case "move":
                    tx.put("statement", said, {"case": rng.choice([*cases, None])})
                case "erase" if store is desk and rng.random() < 0.2:
                    tx.erase("case", case, basis="permintaan", ticket="H-1")
            agrees(tx, [*(("case", each) for each in cases), ("statement", said)])
        if rng.random() < 0.3:
            hand_over(desk, other)
            hand_over(other, desk)
    absorb(
        desk,
        crafted(
            {"tomorrow": {"a": 1}, "days": "many", "number": 7},
            device=other.author.device,
            record=cases[0],
            lamport=900,
        ),
    )
    with desk.write() as tx:
        agrees(tx, [("case", each) for each in cases])
        assert tx.as_shown("case", "x" * 26) is None


def agrees(tx, records):
    for kind, record in records:
        found = tx.find(kind, record)
        assert tx.as_shown(kind, record) == found
        view = tx.view(kind, record)
        plain = Reader.view(tx, kind, record)
        assert (view.values, view.seen, view.gaps, view.standing) == (
            plain.values,
            plain.seen,
            plain.gaps,
            plain.standing,
        )


def test_what_was_read_before_an_erasure_shows_no_more_after_it(open_store):
    desk = open_store("desk", root=True)
    with desk.write() as tx:
        case = tx.save(Case(number="1", summary="rahasia")).id
    with desk.write() as tx:
        assert tx.view("case", case).values["summary"] == "rahasia"
        tx.put("case", case, {"risk": "high"})
        tx.erase("case", case, basis="permintaan", ticket="H-1")
        assert tx.view("case", case).values == {}
    with desk.read() as reader:
        assert reader.find("case", case).hidden
    assert desk.check_log(full=True) == []


def test_an_edit_replaces_what_was_shown_though_it_was_read_but_once(open_store):
    desk = open_store("desk")
    with desk.write() as tx:
        case = tx.save(Case(number="1", summary="a", aliases=("x",))).id
    before = {each.id for each in lines(desk)}
    with desk.write() as tx:
        tx.save(replace(tx.need(Case, case), summary="b", aliases=("x", "y")))
    (change,) = [each for each in lines(desk) if each.id not in before]
    assert {name.partition("#")[0]: len(ids) for name, ids in change.header.fields.items()} == {
        "summary": 1,
        "aliases": 0,
    }
