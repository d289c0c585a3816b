"""A small schema of every merge class, and stores in real SQLCipher files."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from db.ids import new_id
from db.log.change import ChangeId
from db.log.trust import Trust
from db.schema.declare import Record, Schema, Shape, Subset, Title, declare, kind
from db.schema.merging import FIXED, OWNED, earliest, highest, intersection, union
from db.schema.values import FLAG, INTEGER, LINE, TEXT, ValueType, item, listing, reference
from db.store.store import Store
from db.store.writer import Author

RISK = ("low", "medium", "high")


def in_all(values):
    """An overlap as the app writes it: it trusts the shapes it knows."""
    return sorted(set.intersection(*({each.upper() for each in value} for value in values)))


BLOB = ValueType(name="blob", clean=LINE.clean)
CODE = ValueType(name="code", clean=LINE.clean, codes="level")


SUBSETS = (
    Subset(name="running", empty=("state",)),
    Subset(name="waiting", empty=("state",), filled=("days",), order="days"),
    Subset(name="grave", empty=("state",), equal=(("risk", "high"),), order=""),
    Subset(name="unheard", empty=("state",), lacking=("statement", "case")),
)


@kind(
    "case", "Kasus", home="id", title=Title(("number",), lambda values: str(values.get("number", "?"))), subsets=SUBSETS
)
@dataclass(frozen=True, slots=True, kw_only=True)
class Case(Record):
    number: Any = declare(LINE, "Nomor", searchable=True, sortable=True)
    summary: Any = declare(TEXT, "Ringkasan", searchable=True)
    secret: Any = declare(TEXT, "Tertutup", searchable=True, closed=True)
    risk: Any = declare(LINE, "Risiko", merge=highest(*RISK))
    blocked: Any = declare(listing(LINE), "Tidak boleh tahu", merge=union())
    clients: Any = declare(reference("case"), "Klien", shape=Shape.SET)
    aliases: Any = declare(LINE, "Alias", shape=Shape.SET, searchable=True)
    open: Any = declare(FLAG, "Terbuka")
    days: Any = declare(INTEGER, "Hari", sortable=True)
    level: Any = declare(CODE, "Tingkat", listed=True, sortable=True)
    owner: Any = declare(LINE, "Pemilik", merge=OWNED)
    state: Any = declare(LINE, "Keadaan", sortable=True)
    hours: Any = declare(listing(LINE), "Jam aman", merge=intersection(in_all))
    photos: Any = declare(BLOB, "Foto", shape=Shape.SET)
    copies: Any = declare(listing(item("copy", to=LINE, blob=BLOB)), "Salinan")


@kind("statement", "Keterangan", home="case")
@dataclass(frozen=True, slots=True, kw_only=True)
class Statement(Record):
    case: Any = declare(reference("case"), "Kasus")
    text: Any = declare(TEXT, "Isi", searchable=True)


@kind("entry", "Catatan jejak", home="case")
@dataclass(frozen=True, slots=True, kw_only=True)
class Entry(Record):
    case: Any = declare(reference("case"), "Kasus", merge=FIXED, looked_up=False)
    said: Any = declare(LINE, "Isi", merge=FIXED)


@kind("consent", "Persetujuan", home="case")
@dataclass(frozen=True, slots=True, kw_only=True)
class Consent(Record):
    case: Any = declare(reference("case"), "Kasus", merge=FIXED)
    audiences: Any = declare(listing(LINE), "Penerima", merge=FIXED)
    withdrawn_at: Any = declare(
        LINE, "Ditarik", merge=earliest(lambda value: value if isinstance(value, str) else None, unreadable="")
    )


SCHEMA = Schema([Case, Statement, Consent, Entry, Trust], version=1)
KEY = bytes(range(32))


def seal_by(root: str) -> Callable[[ChangeId], str]:
    return lambda change: f"{root}:{change}"


def sealed_by(root: str) -> Callable[[ChangeId, str], bool]:
    return lambda change, signature: signature == f"{root}:{change}"


@pytest.fixture
def open_store(tmp_path: Path) -> Iterator[Callable[..., Store]]:
    opened: list[Store] = []
    now = [datetime(2026, 11, 24, 2, 0, tzinfo=UTC)]

    def tick() -> datetime:
        now[0] += timedelta(seconds=1)
        return now[0]

    def make(name: str = "desk", *, root: bool = False, device: str | None = None, epoch: str | None = None) -> Store:
        path = tmp_path / f"{name}.db"
        author = Author(
            device=device or new_id(),
            epoch=epoch or new_id(),
            user="rina",
            clock=tick,
            sign=seal_by("root") if root else None,
        )
        made = Store(path, KEY, SCHEMA, author, signed=sealed_by("root"), create=not path.exists())
        opened.append(made)
        return made

    yield make
    for each in opened:
        each.close()


def lines(store: Store) -> list[Any]:
    """Every change of a store, as it would travel."""
    from db.log.change import from_line, to_line, trusted_parts

    with store.read() as reader:
        rows = reader.connection.execute("SELECT header, body, signature FROM change").fetchall()
    return [from_line(to_line(trusted_parts(*row))) for row in rows]


def hand_over(source: Store, target: Store, *, vouched: bool = True) -> Any:
    with target.write() as tx:
        return tx.absorb(lines(source), vouched=vouched)


def certify(desk: Store, device: str) -> None:
    with desk.write() as tx:
        tx.put("trust", device, {"device": device, "certificate": {"device": device}})


def crafted(
    values: Any, *, device: str = "", epoch: str = "", record: str = "", signature: str | None = None, **head: Any
) -> Any:
    """A change somebody else's program wrote, by default about a case."""
    from db.log.change import Header, body_hash, compose, from_line, make_body, to_line

    body = make_body(values, head.pop("seen", None))
    given = {
        "v": 1,
        "device": device or new_id(),
        "epoch": epoch or new_id(),
        "seq": 1,
        "prev": None,
        "lamport": 3,
        "wall": 0,
        "user": "x",
        "save": new_id(),
        "schema": 1,
        "kind": "case",
        "record": record or new_id(),
        "act": "put",
        "fields": {name: [] for name in values},
        "body": body_hash(body),
        **head,
    }
    return from_line(to_line(compose(Header(**given), body, signature)))


def absorb(store: Store, *changes: Any, vouched: bool = True) -> Any:
    with store.write() as tx:
        return tx.absorb(changes, vouched=vouched)


def found(store: Store, record: str, kind: str = "case") -> Any:
    with store.read() as reader:
        return reader.find(kind, record)


@pytest.fixture
def two_and_a_case(open_store: Callable[..., Store]) -> tuple[Store, Store, Any]:
    """Headquarters' desk and another device it trusts, both with the same case."""
    desk, other = open_store("desk", root=True), open_store("other")
    with desk.write() as tx:
        case = tx.save(Case(summary="awal"))
    certify(desk, desk.author.device)
    certify(desk, other.author.device)
    hand_over(desk, other)
    return desk, other, case
