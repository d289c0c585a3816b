"""Devices of a small organisation: each a real vault database, and what the harness knows it was given."""

import dataclasses
import json
import shutil
from datetime import UTC, datetime, timedelta
from typing import Any

import db.store.store
from db.errors import ExpectedError
from db.ids import new_id
from db.log.change import from_parts, header_flaw
from db.log.trust import Trust
from db.schema.declare import Record, Schema, Shape, Subset, declare, kind
from db.schema.merging import FIXED, OWNED, earliest, highest, intersection, union
from db.schema.values import FLAG, INTEGER, LINE, TEXT, listing, reference
from db.store.store import Store
from db.store.writer import Author
from tests.unit.log.oracle import Fact


def _in_all(values):
    return sorted(set.intersection(*(set(value) for value in values)))


SUBSETS = (
    Subset(name="unnumbered", empty=("number",)),
    Subset(name="dated", filled=("days",), equal=(("risk", "high"),), order="days"),
    Subset(name="unheard", empty=("number",), lacking=("statement", "case")),
)


@kind("case", "Kasus", home="id", subsets=SUBSETS)
@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Case(Record):
    number: Any = declare(LINE, "Nomor", searchable=True, sortable=True)
    summary: Any = declare(TEXT, "Ringkasan", searchable=True)
    risk: Any = declare(LINE, "Risiko", merge=highest("low", "medium", "high"))
    blocked: Any = declare(listing(LINE), "Tidak boleh tahu", merge=union())
    hours: Any = declare(listing(LINE), "Jam aman", merge=intersection(_in_all))
    aliases: Any = declare(LINE, "Alias", shape=Shape.SET, searchable=True)
    open: Any = declare(FLAG, "Terbuka")
    days: Any = declare(INTEGER, "Hari", sortable=True)
    owner: Any = declare(LINE, "Pemilik", merge=OWNED)


@kind("statement", "Keterangan", home="case")
@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Statement(Record):
    case: Any = declare(reference("case"), "Kasus")
    text: Any = declare(TEXT, "Isi", searchable=True)


@kind("consent", "Persetujuan", home="case")
@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Consent(Record):
    case: Any = declare(reference("case"), "Kasus", merge=FIXED)
    audiences: Any = declare(listing(LINE), "Penerima", merge=FIXED)
    classes: Any = declare(listing(LINE), "Golongan", merge=FIXED)
    withdrawn_at: Any = declare(
        LINE, "Ditarik", merge=earliest(lambda value: value if isinstance(value, str) else None, unreadable="")
    )


KINDS = {each.kind.name: each for each in (Case, Statement, Consent)}


SCHEMA = Schema([Case, Statement, Consent, Trust], version=1)


KEY = bytes(range(32))


NAMES = ("desk", "branch", "laptop", "village")


@dataclasses.dataclass
class Known:
    """A change as one replica was given it; what anybody brought adds up."""

    header: bytes
    body: bytes | None
    signature: str | None
    vouched: bool
    here: bool


class Replica:
    """One device: a real store, a clock that may be wrong, and what the harness knows it was given."""

    def __init__(self, world, name):
        self.world, self.name = world, name
        self.path = world.folder / f"{name}.db"
        self.device, self.epoch = new_id(), new_id()
        self.known: dict[str, Known] = {}
        self.backups = []
        self.forms = []
        self.hours_off = 0
        shutil.copy(world.template, self.path)
        self.store = self.open()

    def open(self):
        self.store = Store(self.path, KEY, SCHEMA, self.author(), signed=self.world.signed)
        return self.store

    def author(self):
        sign = (lambda change: f"root:{change}") if self.name == "desk" else None
        return Author(device=self.device, epoch=self.epoch, user=self.name, clock=self.clock, sign=sign)

    def clock(self):
        return datetime(2026, 11, 24, tzinfo=UTC) + timedelta(hours=self.hours_off, seconds=len(self.known))

    def write(self, act):
        """Run one transaction; remember what it wrote. Returns what `act` returns, None where it was refused."""
        try:
            with self.store.write(self.author()) as tx:
                before = tx.connection.execute("SELECT coalesce(max(local), 0) FROM change").fetchone()[0]
                made = act(tx)
                tx.settle()
                rows = tx.connection.execute(
                    "SELECT header, body, signature FROM change WHERE local > ?", (before,)
                ).fetchall()
        except ExpectedError as refused:
            self.world.count[f"refused {type(refused).__name__}"] += 1
            return None
        for header, body, signature in rows:
            change = from_parts(header, body, signature)
            self.known[change.id] = Known(header, body, signature, vouched=True, here=True)
            self.world.pool[change.id] = change
            self.world.acknowledged.add(change.id)
        return made

    def take_in(self, changes, *, vouched):
        """Absorb changes in slices, as an import does."""
        rng = self.world.rng
        while changes:
            size = rng.randint(1, len(changes))
            part, changes = changes[:size], changes[size:]
            with self.store.write(self.author()) as tx:
                tx.absorb(part, vouched=vouched)
            for each in part:
                known = self.known.setdefault(each.id, Known(each.header_bytes, None, None, vouched=False, here=False))
                known.body = known.body if known.body is not None else each.body_bytes
                if known.signature is None or not self.world.signed(each.id, known.signature):
                    known.signature = each.signature or known.signature
                known.vouched = known.vouched or vouched

    def facts(self):
        """Return what the oracle is told."""
        found = []
        for change, known in self.known.items():
            head = json.loads(known.header)
            body = {} if known.body is None else json.loads(known.body)
            flaw = from_parts(known.header, known.body).flaw
            found.append(
                Fact(
                    id=change,
                    values=body.get("values"),
                    seen=body.get("seen", ()),
                    signed=known.signature is not None and self.world.signed(change, known.signature),
                    vouched=known.vouched,
                    here=known.here,
                    header_sound=not header_flaw(known.header),
                    body_sound=not flaw or bool(header_flaw(known.header)),
                    **{
                        name: head[name]
                        for name in ("device", "epoch", "seq", "prev", "lamport", "kind", "record", "act", "fields")
                    },
                )
            )
        return found

    def shown(self):
        """Return every record as the store shows it."""
        with self.store.read() as reader:
            rows = reader.connection.execute("SELECT kind, id FROM record").fetchall()
            return {key: reader.find(*key) for key in rows if SCHEMA.knows(key[0])}


def make_template(folder):
    """Make an empty vault database to be copied, and lower its promise of durability for the speed of tests."""
    path = folder / "template.db"
    author = Author(device=new_id(), epoch=new_id(), user="x", clock=lambda: datetime.now(UTC))
    Store(path, KEY, SCHEMA, author, create=True).close()
    return path


def without_fsync(monkeypatch):
    """Open databases as the product does, then let go of fsync: these tests ask what is shown, not what survives."""
    connect = db.store.store.connect

    def hasty(*args, **kwargs):
        connection = connect(*args, **kwargs)
        connection.execute("PRAGMA synchronous = OFF").fetchall()
        return connection

    monkeypatch.setattr(db.store.store, "connect", hasty)
