"""What befalls the changes: trust given and taken, erasure, backups, wrong clocks, forgers and later versions."""

import dataclasses
import shutil

from db.ids import new_id
from db.log.change import LAMPORT_LIMIT, Act, Header, body_hash, compose, from_line, make_body, to_line
from db.store.history import history


class Mishaps:
    """What happens to devices and to what they carry."""

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
