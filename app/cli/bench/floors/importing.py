"""The floor of importing: verify, decode, and one bulk insert of log, projection and search rows; no merging."""

import base64
import hashlib
import io
import json
import struct
import tarfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import pyrage
import zstandard
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from .opening import encrypted

_rage: Any = pyrage  # the library ships no types

_CACHE_MIB = 64


class _Line(msgspec.Struct):
    body: msgspec.Raw
    header: msgspec.Raw
    signature: str | None = None


class _Header(msgspec.Struct):
    kind: str
    record: str
    seq: int
    lamport: int
    device: str
    epoch: str


class _Body(msgspec.Struct):
    values: dict[str, Any]


_LINE = msgspec.json.Decoder(_Line)
_HEADER = msgspec.json.Decoder(_Header)
_BODY = msgspec.json.Decoder(_Body)


class _Sheet(NamedTuple):
    """How rows of one kind are written: columns, those that hold JSON, searchable ones, those found through links."""

    insert: str
    columns: list[str]
    json: set[str]
    searchable: list[str]
    links: set[str]


def prepare(given: dict[str, Any]) -> Callable[[dict[str, Any]], list[float]]:
    """Take `path` of a new database and its `key`, the `tables` to make, the `kinds`, and an age `identity`.

    Returns a measure of taking in the files `parts`, seconds.
    """
    connection = encrypted(given["path"], given["key"], _CACHE_MIB)
    for statement in given["tables"]:
        connection.execute(statement)
    connection.execute("INSERT INTO origin VALUES(2, '', 1, 0)")
    sheets = {name: _sheet(name, each) for name, each in given["kinds"].items()}
    identity = _rage.x25519.Identity.from_str(given["identity"])

    def measure(asked: dict[str, Any]) -> list[float]:
        begun = time.perf_counter()
        for path in asked["parts"]:
            _take(connection, sheets, _verified(Path(path).read_bytes(), identity))
        return [time.perf_counter() - begun]

    return measure


def _sheet(name: str, given: dict[str, list[str]]) -> _Sheet:
    columns = given["columns"]
    names = ",".join(f'"{each}"' for each in ["_record", "_state", *columns])
    marks = ",".join("?" * (len(columns) + 2))
    return _Sheet(
        f"INSERT INTO k_{name}({names}) VALUES({marks})",
        columns,
        set(given["json"]),
        given["searchable"],
        set(given["links"]),
    )


def _verified(sealed: bytes, identity: Any) -> bytes:
    """Return the lines of a part whose signature and hashes hold."""
    with tarfile.open(fileobj=io.BytesIO(_rage.decrypt(sealed, [identity]))) as archive:
        members = {each.name: archive.extractfile(each) for each in archive.getmembers()}
        read = {name: stream.read() for name, stream in members.items() if stream is not None}
    _check(read["manifest.json"], read["manifest.json.sig"])
    for member in json.loads(read["manifest.json"])["members"]:
        if hashlib.sha256(read[member["name"]]).hexdigest() != member["sha256"]:
            raise ValueError(member["name"])
    return zstandard.ZstdDecompressor().decompress(read.get("changes.jsonl.zst", zstandard.compress(b"")))


def _check(manifest: bytes, armored: bytes) -> None:
    blob = base64.b64decode(b"".join(armored.splitlines()[1:-1]))
    pieces, at = list[bytes](), 10
    while at < len(blob):
        (length,) = struct.unpack_from(">I", blob, at)
        pieces.append(blob[at + 4 : at + 4 + length])
        at += 4 + length
    key, namespace, reserved, digest, signature = pieces
    signed = b"SSHSIG" + b"".join(
        struct.pack(">I", len(each)) + each for each in (namespace, reserved, digest, hashlib.sha512(manifest).digest())
    )
    Ed25519PublicKey.from_public_bytes(key[-32:]).verify(signature[-64:], signed)


def _take(connection: Any, sheets: dict[str, _Sheet], lines: bytes) -> None:
    connection.execute("BEGIN IMMEDIATE")
    first = connection.execute("SELECT coalesce(max(num), 0) FROM record").fetchone()[0] + 1
    connection.execute("INSERT OR IGNORE INTO chain(num, device, epoch) VALUES(?, ?, '')", (first, str(first)))
    nums: dict[tuple[str, str], int] = {}
    shown: dict[int, tuple[str, dict[str, Any]]] = {}
    log: list[tuple[object, ...]] = []
    for line in lines.splitlines():
        found = _LINE.decode(line)
        header, values = _HEADER.decode(found.header), _BODY.decode(found.body).values
        num = nums.setdefault((header.kind, header.record), first + len(nums))
        _, fields = shown.setdefault(num, (header.kind, {}))
        for name, value in values.items():
            field, mark, _ = name.partition("#")
            fields[field] = [*fields.get(field, []), value] if mark else value
        raw = hashlib.sha256(b"damping.change.v1\0" + found.header).digest()
        hashlib.sha256(b"damping.body.v1\0" + found.body).digest()
        log.append(
            (raw, first, header.seq, header.lamport, num, 0, 2, "", "put", bytes(found.header), bytes(found.body))
        )
    _insert(connection, sheets, (nums, shown, log))
    connection.execute("COMMIT")


def _insert(connection: Any, sheets: dict[str, _Sheet], brought: tuple[Any, Any, Any]) -> None:
    nums, shown, log = brought
    connection.executemany(
        "INSERT INTO record(num, id, kind) VALUES(?, ?, ?)", [(num, key[1], key[0]) for key, num in nums.items()]
    )
    connection.executemany(
        "INSERT INTO change(id, chain, seq, lamport, record, standing, origin, flaw, act, header, body) "
        "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        log,
    )
    rows: dict[str, list[list[Any]]] = {}
    for num, (kind, fields) in shown.items():
        if kind in sheets:
            rows.setdefault(kind, []).append(_row(sheets[kind], num, fields))
    for kind, each in rows.items():
        connection.executemany(sheets[kind].insert, each)
    links = list(_links(sheets, shown))
    connection.executemany("INSERT OR IGNORE INTO link VALUES(?, ?, ?)", links)
    found = [
        (num, " \n".join(str(fields[name]) for name in sheets[kind].searchable if fields.get(name)), "")
        for num, (kind, fields) in shown.items()
        if kind in sheets
    ]
    found = [each for each in found if each[1]]
    connection.executemany("INSERT INTO search_row(record, row) VALUES(?, ?)", [(num, num) for num, _, _ in found])
    connection.executemany("INSERT INTO search(rowid, open, closed) VALUES(?, ?, ?)", found)


def _row(sheet: _Sheet, num: int, fields: dict[str, Any]) -> list[Any]:
    row: list[Any] = [num, 0]
    for name in sheet.columns:
        value = fields.get(name)
        is_plain = value is None or (name not in sheet.json and isinstance(value, str | int))
        row.append(value if is_plain else msgspec.json.encode(value).decode())
    return row


def _links(sheets: dict[str, _Sheet], shown: dict[int, tuple[str, dict[str, Any]]]) -> Iterator[tuple[str, str, int]]:
    for num, (kind, fields) in shown.items():
        for name in sheets[kind].links if kind in sheets else ():
            for target in fields.get(name) or ():
                if isinstance(target, str):
                    yield f"{kind}.{name}", target, num
