"""A small organisation of real vault databases, and everything that may befall the changes between them."""

import dataclasses
import json
import random
import shutil
from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import Any

import db.store.store
from db.errors import ExpectedError
from db.ids import new_id
from db.log.change import (
    LAMPORT_LIMIT,
    Act,
    Header,
    MalformedChange,
    body_hash,
    compose,
    from_line,
    from_parts,
    header_flaw,
    make_body,
    to_line,
)
from db.log.trust import Trust
from db.schema.declare import Record, Schema, Shape, Subset, declare, kind
from db.schema.merging import FIXED, OWNED, earliest, highest, intersection, union
from db.schema.values import FLAG, INTEGER, LINE, TEXT, listing, reference
from db.store.history import disputes, history
from db.store.reader import Page
from db.store.store import Store
from db.store.undoing import CannotUndo
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


class World:
    """Four devices and what happens between them, drawn from one seed."""

    def __init__(self, folder, template, seed):
        self.folder, self.template = folder, template
        self.rng = random.Random(seed)
        self.count = Counter()
        self.pool: dict[str, Any] = {}
        self.acknowledged: set[str] = set()
        self.forged: set[str] = set()
        self.records: list[tuple[str, str]] = []
        self.replicas = {name: Replica(self, name) for name in NAMES}
        self.desk = self.replicas["desk"]
        for each in self.replicas.values():
            if self.rng.random() < 0.7:
                self.certify(each.device)
        for name in ("case", "case", "consent"):
            self.begin_record(self.desk, name)
        for each in self.replicas.values():
            if each is not self.desk and self.rng.random() < 0.8:
                self.carry(self.desk, each)

    def close(self):
        for each in self.replicas.values():
            each.store.close()

    @staticmethod
    def signed(change, signature):
        return signature == f"root:{change}"

    # -- what people do --------------------------------------------------------------------------------------------

    def step(self):
        acts = [
            (3, self.begin_record), (16, self.edit), (5, self.edit_set), (3, self.void), (4, self.unvoid),
            (7, self.resolve), (3, self.undo), (3, self.erase), (16, self.deliver), (2, self.certify),
            (7, self.say_trust), (4, self.back_up), (8, self.restore), (1, self.jump_clock), (6, self.open_form),
            (7, self.save_form), (5, self.argue), (2, self.forge), (1, self.spoil), (2, self.speak_tomorrow), (1, self.own_case),
        ]  # fmt: skip
        weights, choices = zip(*acts, strict=True)
        self.rng.choices(choices, weights)[0]()

    def someone(self):
        return self.rng.choice(list(self.replicas.values()))

    def record(self, wanted=None):
        fitting = [each for each in self.records if wanted is None or each[0] == wanted]
        return self.rng.choice(fitting) if fitting else None

    def begin_record(self, who=None, name=None):
        who, name = who or self.someone(), name or self.rng.choice(["case", "case", "case", "statement", "consent"])
        values = self.some_values(name)
        made = who.write(lambda tx: tx.put(name, None, values))
        if made:
            self.records.append((name, made))

    def some_values(self, name):
        rng = self.rng
        pick = lambda: sorted(rng.sample(["a", "b", "c", "d"], rng.randint(0, 3)))  # noqa: E731
        offers = {
            "case": {
                "number": lambda: rng.choice(["KBM-1", "KBM-2", None]),
                "summary": lambda: rng.choice(["satu", "dua", "tiga", {"gap": "unknown"}, None]),
                "risk": lambda: rng.choice(["low", "medium", "high", None, {"gap": "not_asked"}]),
                "blocked": pick,
                "hours": lambda: rng.choice([None, pick(), pick()]),
                "open": lambda: rng.choice([True, False, None]),
                "days": lambda: rng.choice([1, 2, None]),
            },
            "statement": {
                "text": lambda: rng.choice(["kata", "lain", None]),
                "case": lambda: rng.choice([None, *(record for kind, record in self.records if kind == "case")]),
            },
            "consent": {
                "audiences": pick,
                "classes": pick,
                "withdrawn_at": lambda: rng.choice([None, "2026-01", "2025-12"]),
            },
        }[name]
        chosen = rng.sample(sorted(offers), rng.randint(1, len(offers)))
        return {field: offers[field]() for field in chosen}

    def edit(self):
        target = self.record()
        if target is None:
            return
        values = self.some_values(target[0])
        if target[0] == "consent" and self.rng.random() < 0.7:
            values = {"withdrawn_at": self.rng.choice(["2026-01", "2025-12", None])}
        if self.someone().write(lambda tx: tx.put(*target, values)):
            self.count["edit"] += 1
            if "audiences" in values or "classes" in values:
                self.count["fixed field written where its first is not here"] += 1

    def edit_set(self):
        target = self.record("case")
        wanted = self.rng.sample(["Tini", "Sri", "Ani", "Wati"], self.rng.randint(0, 3))
        if target and self.someone().write(lambda tx: tx.put(*target, {"aliases": wanted})):
            self.count["set"] += 1

    def own_case(self):
        target = self.record("case")
        if target and self.desk.write(lambda tx: tx.put(*target, {"owner": self.rng.choice(["KBM", "CLP"])})):
            self.count["owned"] += 1

    def void(self):
        target = self.record()
        if target and self.someone().write(lambda tx: tx.void(*target)):
            self.count["void"] += 1

    def unvoid(self):
        who = self.someone()
        with who.store.read() as reader:
            voided = [(name, each.id) for name in KINDS for each in reader.rows(name, Page(voided=True)) if each.voided]
        if voided and who.write(lambda tx: tx.unvoid(*self.rng.choice(voided))):
            self.count["restored from void"] += 1

    def argue(self):
        """Several people set the same field at once, and one of them hears of it and may settle it."""
        target = self.record("case")
        if target is None:
            return
        sides = self.rng.sample(list(self.replicas.values()), self.rng.choice([2, 3, 4]))
        name = self.rng.choice(["summary", "risk", "blocked", "hours", "days", "_void"])
        for number, each in enumerate(sides):
            if name == "_void":
                value = f"saat dicoret {number}"
                each.write(
                    lambda tx, v=value: tx.put(*target, {"summary": v}) if self.rng.random() < 0.5 else tx.void(*target)
                )
            else:
                value = {
                    "summary": f"kata {number}", "risk": ["low", "medium", "high", None][number], "days": number,
                    "blocked": [f"b{number}", "a"], "hours": [f"h{number}", "a"],
                }[name]  # fmt: skip
                each.write(lambda tx, v=value: tx.put(*target, {name: v}))
        for each in sides[1:]:
            self.carry(each, sides[0])
        if self.rng.random() < 0.5:
            self.resolve(sides[0])

    def resolve(self, who=None):
        who = who or self.someone()
        with who.store.read() as reader:
            open_ones = [each for found in reader.disputed() for each in disputes(reader, found.kind, found.id)]
        if not open_ones:
            return
        each = self.rng.choice(open_ones)
        if len({json.dumps(side.value, sort_keys=True) for side in each.sides}) > 2:
            self.count["conflict of three"] += 1
        value = self.rng.choice(list(each.sides)).value
        if "#" in each.register:
            value = [value] if value is not None else []
        if who.write(lambda tx: tx.resolve(each.kind, each.id, each.field, value)):
            self.count["resolved"] += 1

    def undo(self):
        target, who = self.record(), self.someone()
        if target is None:
            return

        def act(tx):
            return tx.undo(*target, self.rng.choice(history(tx, *target)).change)

        if who.write(act):
            self.count["undone"] += 1

    def open_form(self):
        target, who = self.record(), self.someone()
        if target is None:
            return
        with who.store.read() as reader:
            found = reader.get(KINDS[target[0]], target[1])
        if found is not None:
            who.forms.append((found, len(who.known)))

    def save_form(self):
        who = self.someone()
        if not who.forms:
            return
        form, known = who.forms.pop(self.rng.randrange(len(who.forms)))
        values = {
            name: value for name, value in self.some_values(form.kind.name).items() if not isinstance(value, dict)
        }
        if form.kind.name == "consent":
            values = {"withdrawn_at": "2025-11"}
        edited = dataclasses.replace(
            form, **{name: tuple(v) if isinstance(v, list) else v for name, v in values.items()}
        )
        before = self.live(who, form)
        had = set(who.known)
        if who.write(lambda tx: tx.save(edited)) is None:
            return
        for written in set(who.known) - had:
            names = {register.partition("#")[0] for register in json.loads(who.known[written].header)["fields"]}
            assert names <= set(values), "what its author never touched was written"
        after = self.live(who, form)
        for register, ids in before.items():
            unseen = ids - set((form.seen or {}).get(register, ()))
            assert unseen <= after.get(register, set()), f"what came while the form was open was swallowed: {register}"
            if unseen and len(who.known) > known:
                self.count["open form during import"] += 1

    def live(self, who, form):
        with who.store.read() as reader:
            _, state = reader.state(form.kind.name, form.id)
            rows = dict(reader.connection.execute("SELECT local, id FROM change").fetchall())
        from db.log.change import id_from_raw

        return {register: {id_from_raw(rows[row]) for row in held} for register, held in state.live.items()}

    # -- what headquarters does ------------------------------------------------------------------------------------

    def certify(self, device=None):
        device = device or self.someone().device
        if self.desk.write(lambda tx: tx.put("trust", device, {"certificate": {"device": device}})):
            self.count["certified"] += 1

    def erase(self):
        target = self.record()
        if target is None or self.rng.random() < 0.4:
            return

        def act(tx):
            kept = []
            if self.rng.random() < 0.4 and target[0] == "case":
                tx.put(*target, {"number": "disimpan", "open": None})
                kept = [each.change for each in history(tx, *target) if (each.values or {}).get("number") == "disimpan"]
            return tx.erase(*target, basis="permintaan", ticket="H-1", keeps=kept)

        if self.desk.write(act):
            self.count["erased"] += 1

    def say_trust(self):
        rng = self.rng
        subject = self.someone()
        theirs = [c for c in self.pool.values() if c.header.device == subject.device and c.header.kind != "trust"]
        if not theirs:
            return
        last = rng.choice(theirs)
        stretch = {
            "epoch": last.header.epoch,
            "first": max(1, last.header.seq - rng.randint(0, 4)),
            "last": last.header.seq,
        }
        if rng.random() < 0.5:
            stretch["id"] = last.id
        word, value = rng.choice(
            [
                ("revoked_from", {"epoch": last.header.epoch, "seq": last.header.seq, "id": last.id}),
                ("revoked_from", None),
                ("quarantined", [stretch]),
                ("approved", [stretch]),
                ("taken_back", [stretch]),
                ("taken_back", []),
                ("rejected", [last.id]),
                ("void", None),
            ]
        )
        if word == "void":
            done = self.desk.write(lambda tx: tx.void("trust", subject.device) or tx.unvoid("trust", subject.device))
        else:
            done = self.desk.write(lambda tx: tx.put("trust", subject.device, {word: value}))
        if done:
            self.count[f"trust {word}"] += 1

    # -- what happens to devices -----------------------------------------------------------------------------------

    def back_up(self):
        who = self.someone()
        with who.store.write(who.author()):
            pass
        who.store._writing.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        copy = who.path.with_suffix(f".{len(who.backups)}")
        shutil.copy(who.path, copy)
        who.backups.append(
            (copy, {change: dataclasses.replace(known) for change, known in who.known.items()}, who.epoch)
        )

    def restore(self):
        who = self.someone()
        if not who.backups:
            return
        copy, known, epoch = self.rng.choice(who.backups)
        who.store.close()
        shutil.copy(copy, who.path)
        who.known = {change: dataclasses.replace(each) for change, each in known.items()}
        who.forms.clear()
        if self.rng.random() < 0.5:
            who.epoch = epoch  # a copied folder nobody noticed: the same epoch and seq twice
        else:
            who.epoch = new_id()
            self.count["new epoch"] += 1
        who.open()
        if who.epoch != epoch:
            who.write(lambda tx: tx.announce_epoch("restored"))

    def jump_clock(self):
        self.someone().hours_off += self.rng.choice([-200_000, -24, 24, 200_000])
        self.count["clock jump"] += 1

    # -- what strangers and later versions do ----------------------------------------------------------------------

    def craft(self, device, epoch, **given):
        target = self.record("case") or ("case", new_id())
        values = given.pop("values", {"summary": "palsu", "risk": "high"})
        body = make_body(values, given.pop("seen", None))
        header = Header(
            v=1, device=device, epoch=epoch, seq=given.pop("seq", self.rng.randint(1, 9)), prev=None,
            lamport=given.pop("lamport", self.rng.randint(1, 40)), wall=0, user="x", save=new_id(), schema=1,
            kind=given.pop("kind", target[0]), record=given.pop("record", target[1]), act=given.pop("act", Act.PUT.value),
            fields=given.pop("fields", {name: [] for name in values}), body=body_hash(body),
        )  # fmt: skip
        change = compose(header, body, given.pop("signature", None))
        assert not given
        change = from_line(to_line(change))
        self.pool[change.id] = change
        if target not in self.records:
            self.records.append(target)
        return change

    def forge(self):
        """Somebody without anybody's trust speaks in a device's name, as headquarters, or replaces what others said."""
        victim = self.someone()
        live = [c.id for c in self.pool.values() if c.header.kind == "case"]
        case = self.rng.choice(
            [
                {},
                {"fields": {"summary": live[-3:], "risk": live[-3:]}},
                {"kind": "trust", "record": victim.device, "values": {"certificate": None}},
                {"kind": "trust", "record": victim.device, "values": {"_void": True}, "seen": []},
                {"act": "erase", "fields": {}, "values": {"changes": live}, "signature": "root:other"},
                {"seq": 2**53},
                {"lamport": LAMPORT_LIMIT},
            ]
        )
        change = self.craft(victim.device, victim.epoch, **case)
        self.forged.add(change.id)
        self.someone().take_in([change], vouched=False)
        self.count["forged"] += 1

    def spoil(self):
        who = self.someone()
        case = self.rng.choice(
            [{"lamport": 2**52}, {"fields": {"summary": []}, "values": {"number": "1"}}, {"seq": -4}]
        )
        self.someone().take_in([self.craft(who.device, who.epoch, **case)], vouched=True)
        self.count["breaks the receiving rule"] += 1

    def speak_tomorrow(self):
        who = self.someone()
        values = self.rng.choice(
            [
                {"tomorrow": {"a": [1, 2]}},
                {"risk": "extreme"},
                {"risk": ["very", "high"]},
                {"blocked": {"all": True}},
                {"blocked": ["ani", {"all": True}, 7]},
                {"hours": "19-21"},
                {"hours": [["19", "21"]]},
                {"aliases": "Tini"},
                {"number": 7},
                {"open": 1},
                {"days": True},
                {"summary#x": "?"},
                {"aliases#x": ["Tini"]},
            ]
        )
        self.someone().take_in([self.craft(who.device, who.epoch, values=values)], vouched=True)
        self.count["a later version's field or shape"] += 1

    # -- carrying --------------------------------------------------------------------------------------------------

    def deliver(self):
        source, target = self.rng.sample(list(self.replicas.values()), 2)
        self.carry(source, target, losses=self.rng.choice([0, 0, 0.3, 0.7]), vouched=self.rng.random() < 0.85)

    def carry(self, source, target, *, losses=0.0, vouched=True):
        rng = self.rng
        changes = [self.as_held(source, change) for change in source.known]
        carried = [change for change in changes if rng.random() >= losses]
        if len(carried) < len(changes):
            self.count["subset"] += 1
        if rng.random() < 0.3:
            carried += rng.sample(carried, len(carried) // 2)
        if rng.random() < 0.5:
            rng.shuffle(carried)
            self.count["any order"] += 1
        if rng.random() < 0.2:
            carried = [self.without_body(change) if rng.random() < 0.3 else change for change in carried]
        self.tally(target, carried)
        target.take_in([c for c in carried if c.id in self.forged], vouched=False)
        target.take_in([c for c in carried if c.id not in self.forged], vouched=vouched)

    def as_held(self, source, change):
        known = source.known[change]
        return from_parts(known.header, known.body, known.signature)

    def without_body(self, change):
        self.count["missing body"] += 1
        return from_parts(change.header_bytes, None, change.signature)

    def tally(self, target, carried):
        ids = [change.id for change in carried]
        if len(ids) > len(set(ids)) or any(each in target.known for each in ids):
            self.count["repetition"] += 1
        places = {
            (json.loads(k.header)["device"], json.loads(k.header)["epoch"], json.loads(k.header)["seq"]): c
            for c, k in target.known.items()
        }
        for change in carried:
            head = change.header
            if places.get((head.device, head.epoch, head.seq), change.id) != change.id and change.id not in self.forged:
                self.count["fork"] += 1
            known = target.known.get(change.id)
            if known is not None and known.body is None and change.body_bytes is not None:
                self.count["body comes later"] += 1
        with target.store.read() as reader:
            erased = set(reader.connection.execute("SELECT kind, id FROM record WHERE erased").fetchall())
        if any((c.header.kind, c.header.record) in erased and c.id not in target.known for c in carried):
            self.count["late arrival after erasure"] += 1

    def settle(self):
        """Let everybody have everything, and headquarters a word about every device, so that all must show the same."""
        for each in self.replicas.values():
            with self.desk.store.read() as reader:
                found = reader.find("trust", each.device)
            if found is None or found.hidden:
                self.certify(each.device)
        for target in self.replicas.values():
            everything = [*self.pool.values(), *self.rng.sample(list(self.pool.values()), len(self.pool) // 4)]
            self.rng.shuffle(everything)
            target.take_in([c for c in everything if c.id in self.forged], vouched=False)
            target.take_in([c for c in everything if c.id not in self.forged], vouched=True)


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


__all__ = ["NAMES", "CannotUndo", "MalformedChange", "World", "make_template", "without_fsync"]
