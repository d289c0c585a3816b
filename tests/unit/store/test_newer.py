"""What a later version writes is kept, passed on as it came, reported, and never breaks or wipes anything."""

from dataclasses import replace

import pytest

from db.log.change import from_line, to_line
from db.schema.declare import Schema
from db.store.store import Store
from db.vault.errors import VaultTooNew

from .conftest import KEY, SCHEMA, Case, absorb, certify, crafted, found, lines

ODD = [
    {"risk": {"level": 9}}, {"risk": ["a"]}, {"risk": 4}, {"blocked": "semua"}, {"blocked": {"a": 1}}, {"hours": "19"},
    {"hours": [1, None, {"a": []}]}, {"aliases": "Tini"}, {"aliases": 5}, {"aliases#x": {"a": [1]}}, {"open": "ya"},
    {"open": 2}, {"days": "tiga"}, {"days": True}, {"number": 3}, {"number": {"a": "b"}}, {"number#x": "y"},
    {"clients": [None]}, {"clients#q": 7}, {"copies": {"blob": 1}}, {"copies": [7]}, {"photos#a": []}, {"_void": "x"},
    {"state": [1]}, {"summary": {"gap": "besok"}}, {"summary": {"gap": 3}},
]  # fmt: skip


@pytest.mark.parametrize("values", ODD, ids=repr)
def test_a_value_of_another_shape_breaks_nothing_and_survives_saving_beside_it(open_store, values):
    desk = open_store("desk", root=True)
    with desk.write() as tx:
        case = tx.save(Case(number="KBM-1", hours=("A",), risk="low", blocked=("x",)))
    certify(desk, desk.author.device)
    strange = crafted(values, device=desk.author.device, record=case.id, lamport=9)
    absorb(desk, strange)
    with desk.write() as tx:
        assert len(tx.rows("case")) == 1
        tx.save(replace(tx.need(Case, case.id), summary="di sebelahnya"))
    desk.search("sebelahnya")
    with desk.read() as reader:
        _, state = reader.state("case", case.id)
    name = next(iter(values))
    assert len(state.live[name]) == 1 + (name in ("number", "hours", "risk", "blocked"))
    assert strange.header_bytes in [each.header_bytes for each in lines(desk)]
    assert desk.check_log(full=True) == []
    desk.rebuild()
    assert desk.check_log(full=True) == []


def test_fields_of_a_later_version_are_shown_as_such_and_kept(open_store):
    desk = open_store("desk", root=True)
    with desk.write() as tx:
        case = tx.save(Case(number="KBM-1"))
    certify(desk, desk.author.device)
    absorb(desk, crafted({"tomorrow": {"a": 1}}, device=desk.author.device, record=case.id))
    assert found(desk, case.id).newer == {"tomorrow": {"a": 1}}
    assert found(desk, case.id).fields == {"number": "KBM-1"}


def test_kinds_and_lines_of_a_later_version_are_kept_counted_and_passed_on(open_store):
    desk, other = open_store("desk", root=True), open_store("other")
    session = crafted({"sealed": "x"}, kind="session")
    unknown = b'{"future":true}'
    absorb(desk, session)
    with desk.write() as tx:
        assert tx.keep_unread(unknown)
        assert not tx.keep_unread(unknown)
    with desk.read() as reader:
        newer = reader.newer()
        from db.store.chains import pending, unread

        sent = [each.line for each in pending(reader)]
        assert list(unread(reader)) == [unknown]
    assert (newer.kinds, newer.unread) == ({"session": 1}, 1)
    assert sent == [to_line(session)]
    absorb(other, *map(from_line, sent))
    assert other.check_log(full=True) == []


def test_a_record_of_a_later_kind_can_be_erased(open_store):
    desk = open_store("desk", root=True)
    session = crafted({"sealed": "rahasia"}, kind="session")
    absorb(desk, session)
    with desk.write() as tx:
        tx.erase("session", session.header.record, basis="b", ticket="t")
    assert all(each.body_bytes is None for each in lines(desk) if each.id == session.id)


def test_a_line_an_earlier_version_could_not_read_is_read_when_it_can_be(open_store):
    desk = open_store("desk", root=True)
    change = crafted({"summary": "x"})
    with desk.write() as tx:
        tx.keep_unread(to_line(change))
    desk.rebuild()
    assert [each.id for each in lines(desk)] == [change.id]
    with desk.read() as reader:
        assert reader.newer().unread == 0


def test_an_element_of_a_later_code_list_stays_when_another_is_added(open_store):
    from db.schema.values import InvalidValue

    desk = open_store("desk", root=True)
    with desk.write() as tx:
        case = tx.save(Case(number="KBM-1"))
    certify(desk, desk.author.device)
    absorb(desk, crafted({"clients#1": "not-an-id-yet"}, device=desk.author.device, record=case.id))
    with desk.write() as tx:
        tx.put("case", case.id, {"clients": ["not-an-id-yet", case.id]})
        assert set(tx.need(Case, case.id).clients) == {"not-an-id-yet", case.id}
        with pytest.raises(InvalidValue):
            tx.put("case", case.id, {"clients": ["another"]})


def test_a_vault_a_later_version_wrote_is_left_alone(open_store):
    desk = open_store("desk", root=True)
    later = Schema([each.record for each in SCHEMA.kinds.values()], version=2)
    desk.close()
    Store(desk.path, KEY, later, desk.author).close()
    with pytest.raises(VaultTooNew) as caught:
        Store(desk.path, KEY, SCHEMA, desk.author)
    assert (caught.value.found, caught.value.supported) == (2, 1)
    Store(desk.path, KEY, later, desk.author).close()
    desk._writing = Store(desk.path, KEY, later, desk.author)._writing


@pytest.mark.parametrize("values", [each for each in ODD if not each.keys() & {"_void", "summary"}], ids=repr)
def test_a_value_of_another_shape_is_shown_as_of_a_later_version_only(open_store, values):
    desk = open_store("desk", root=True)
    certify(desk, desk.author.device)
    with desk.write() as tx:
        case = tx.save(Case(summary="x"))
    absorb(desk, crafted(values, device=desk.author.device, record=case.id, lamport=9))
    ((register, value),) = values.items()
    field = register.partition("#")[0]
    shown = found(desk, case.id)
    assert shown.newer == {register: value}
    assert shown.fields.get(field) in {"risk": ["high"], "hours": [[]], "copies": [None, []]}.get(field, [None])
    with desk.read() as reader:
        assert reader.need(Case, case.id).unreadable == {field}


def test_what_can_be_read_is_shown_whoever_spoke_last(open_store):
    desk = open_store("desk", root=True)
    certify(desk, desk.author.device)
    with desk.write() as tx:
        case = tx.save(Case(number="KBM-1", risk="low"))
    absorb(desk, crafted({"number": {"a": 1}, "risk": ["a"]}, device=desk.author.device, record=case.id, lamport=90))
    shown = found(desk, case.id)
    assert (shown.fields["number"], shown.fields["risk"]) == ("KBM-1", "high")
    assert set(shown.conflicts) == {"number", "risk"}
    with desk.write() as tx:
        tx.put("case", case.id, {"number": "KBM-2"})
    assert found(desk, case.id).fields["number"] == "KBM-2"
    assert found(desk, case.id).conflicts == ("number", "risk")
