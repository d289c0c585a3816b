"""A small organisation of real vault databases, and everything that may befall the changes between them."""

import json
import random
from collections import Counter
from typing import Any

from db.log.change import from_parts
from tests.unit.log.deeds import Deeds
from tests.unit.log.mishaps import Mishaps
from tests.unit.log.replica import NAMES, SCHEMA, Replica, make_template, without_fsync

__all__ = ["SCHEMA", "World", "make_template", "without_fsync"]


class World(Deeds, Mishaps):
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
