"""The bytes of a change: what is read, what is held, what is refused."""

import hashlib
import json
from base64 import urlsafe_b64encode

import pytest

from db.log.change import (
    BODY_LIMIT,
    INTEGER_LIMIT,
    LAMPORT_LIMIT,
    MalformedChange,
    from_line,
    from_parts,
    is_change_id,
    raw_id,
    to_line,
    trusted_parts,
)

ID = "A" * 43


def plain(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def named(domain, content):
    return urlsafe_b64encode(hashlib.sha256(domain + b"\0" + content).digest()).rstrip(b"=").decode()


def line(values=None, *, body=None, raw_body=None, **head):
    """A line made as FORMAT.md says, with nothing of the product."""
    values = {"summary": "Sri"} if values is None else values
    body_bytes = raw_body if raw_body is not None else plain(body or {"salt": "s", "values": values})
    header = {
        "v": 1,
        "device": "d",
        "epoch": "e",
        "seq": 1,
        "prev": None,
        "lamport": 1,
        "wall": 0,
        "user": "u",
        "save": "s",
        "schema": 1,
        "kind": "case",
        "record": "r",
        "act": "put",
        "fields": {name: [] for name in values},
        "body": named(b"damping.body.v1", body_bytes),
        **head,
    }
    return b'{"body":' + body_bytes + b',"header":' + plain(header) + b"}"


def test_a_change_written_by_the_page_alone_is_read_and_named_the_same():
    written = line({"summary": "Sri “ñ” \u0007 🌸", "days": -3, "open": None})
    change = from_line(written)
    assert change.flaw == ""
    assert change.id == named(b"damping.change.v1", change.header_bytes)
    assert change.values == {"summary": "Sri “ñ” \u0007 🌸", "days": -3, "open": None}
    assert to_line(change) == written


def nested(depth):
    value = "x"
    for _ in range(depth):
        value = [value]
    return value


@pytest.mark.parametrize(
    ("written", "flaw"),
    [
        (line(v=2), "version"),
        (line(lamport=0), "counter"),
        (line(lamport=LAMPORT_LIMIT + 1), "counter"),
        (line(lamport=LAMPORT_LIMIT), ""),
        (line(seq=0), "counter"),
        (line(seq=INTEGER_LIMIT + 1), "header_bounds"),
        (line(wall=-(10**30)), "header_bounds"),
        (line(act="dance"), "act"),
        (line(act="erase"), "fields"),
        (line(act="erase", fields={}), ""),
        (line(kind="k" * 121), "names"),
        (line(record="a\nb"), "names"),
        (line(prev="short"), "names"),
        (line(fields={"summary": ["short"]}), "names"),
        (line(fields={"summary": [ID]}), ""),
        (line(later={"a": 1}), ""),
        (line(later=nested(9)), "header_bounds"),
        (line(user="u" * 70_000), "header_too_large"),
        (line({"a": 1.5}), "body_bounds"),
        (line({"a": INTEGER_LIMIT}), ""),
        (line({"a": INTEGER_LIMIT + 1}), "body_bounds"),
        (line({"a": nested(6)}), ""),
        (line({"a": nested(7)}), "body_bounds"),
        (line(fields={}), "fields_differ"),
        (line(raw_body=b'{"salt":"s", "values":{"summary":"x"}}'), "body_not_canonical"),
        (line(raw_body=b'{"values":{"summary":"x"},"salt":"s"}'), "body_not_canonical"),
        (line(raw_body=b'{"salt":"s","values":{"summary":"a","summary":"b"}}'), "body_not_canonical"),
        (line(raw_body=b'{"salt":"s","values":{"summary":"\\u0041"}}'), "body_not_canonical"),
        (line(raw_body=b'{"salt":"s","values":{"summary":1.0}}'), "body_bounds"),
        (line(raw_body=b'{"salt":"s","values":[]}'), "body"),
        (line(raw_body=b'{"salt":7,"values":{"summary":"x"}}'), "body"),
        (line(raw_body=b'{"salt":"s","seen":[7],"values":{"summary":"x"}}'), "body"),
        (line(raw_body=b"7"), "body"),
        (line({"summary": "x" * BODY_LIMIT}), "body_too_large"),
    ],
)  # fmt: skip
def test_what_breaks_the_receiving_rule_is_held_by_name(written, flaw):
    change = from_line(written)
    assert change.flaw == flaw
    assert to_line(change) == written
    trusted_parts(change.header_bytes, change.body_bytes)


@pytest.mark.parametrize(
    "untrusted",
    [
        b"", b"null", b"[]", b"{}", b"{", b"\xff\xfe", b'{"body":null}', b'{"header":{}}', b"[" * 200_000,
        b'{"body":null,"header":{"v":1}}', line() + b"\n", b" " + line(), line().replace(b',"header"', b', "header"'),
        line()[:-1] + b',"future":1}', line()[:-1] + b',"signature":null}', line().replace(b"Sri", b"Ani"),
        line(raw_body=b'{"salt":"s","values":{"summary":"\\ud800"}}'), line(raw_body=b"[" * 3000 + b"]" * 3000)[:-4],
        b'{"body":null,"header":' + b"9" * 400 + b"}", b'{"body":' + b" " * 2_000_000 + b'null,"header":{}}',
        line(seq="1"), line(fields=[]), line(device=None), line(lamport=1.0),
    ],
)  # fmt: skip
def test_what_is_no_change_is_refused_and_nothing_else_happens(untrusted):
    with pytest.raises(MalformedChange):
        from_line(untrusted)


def test_a_header_whose_body_is_missing_is_read_without_it():
    change = from_line(line())
    alone = from_parts(change.header_bytes, None)
    assert (alone.id, alone.values, alone.flaw) == (change.id, None, "")
    assert from_line(to_line(alone)) == alone


@pytest.mark.parametrize(
    "text", ["", "A" * 42, "A" * 44, "A" * 42 + "B", "A" * 42 + "=", "A" * 41 + "+A", "é" * 43, 7, None]
)
def test_only_one_spelling_names_a_change(text):
    assert not is_change_id(text)
    if isinstance(text, str):
        with pytest.raises(MalformedChange):
            raw_id(text)
