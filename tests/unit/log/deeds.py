"""What people do at their devices: write, strike out, argue, settle, take back, leave forms open."""

import dataclasses
import json

from db.store.history import disputes, history
from db.store.reader import Page
from tests.unit.log.replica import KINDS


class Deeds:
    """Acts of whoever sits before a device; the world draws who and what."""

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
