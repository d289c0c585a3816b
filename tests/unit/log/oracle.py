"""The merge rule as the design words it, naively: a set of changes in, what is shown out; nothing is remembered between.

It shares no code with the product. What a field's merge class and protective order are is told again here, by name.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

VOID = "_void"
RISK = ("low", "medium", "high")
PROTECTIVE = {("case", "risk"), ("case", "blocked"), ("case", "hours"), ("consent", "withdrawn_at")}
FIXED = {("consent", "case"), ("consent", "audiences"), ("consent", "classes")}
OWNED = {("case", "owner")}
SETS = {("case", "aliases")}
LISTS = {("case", "blocked"), ("case", "hours"), ("consent", "audiences"), ("consent", "classes")}
WORDS = {("case", "number"), ("case", "summary"), ("case", "risk"), ("case", "owner"), ("case", "aliases"),
         ("statement", "case"), ("statement", "text"), ("consent", "case"), ("consent", "withdrawn_at")}  # fmt: skip
UNREADABLE = {"risk": "high", "hours": [], "withdrawn_at": ""}  # what protects most


@dataclass(frozen=True)
class Fact:
    """One change as one replica has it; `vouched` and `here` say how it came."""

    id: str
    device: str
    epoch: str
    seq: int
    prev: str | None
    lamport: int
    kind: str
    record: str
    act: str
    fields: Mapping[str, Sequence[str]]
    values: Mapping[str, object] | None
    seen: Sequence[str]
    signed: bool
    vouched: bool
    here: bool
    header_sound: bool = True
    body_sound: bool = True


@dataclass
class Shown:
    """What one record shows, and from which changes."""

    values: dict = field(default_factory=dict)
    gaps: dict = field(default_factory=dict)
    conflicts: set = field(default_factory=set)
    voided: bool = False
    hidden: bool = False
    tags: dict = field(default_factory=dict)  # set field → tag → element
    live: dict = field(default_factory=dict)  # register → facts
    standings: dict = field(default_factory=dict)  # id → word


def text(value):
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


def merge_class(kind, register):
    name = register.partition("#")[0]
    if kind == "trust":
        return "owned"
    for word, members in (("protective", PROTECTIVE), ("fixed", FIXED), ("owned", OWNED)):
        if (kind, name) in members:
            return word
    return "ordinary"


class Oracle:
    """Answers for one set of facts, as seen on the device `own`."""

    def __init__(self, facts: Iterable[Fact], own: str) -> None:
        self.facts = {fact.id: fact for fact in facts}
        self.own = own
        self.records: dict[tuple[str, str], list[Fact]] = {}
        for fact in self.facts.values():
            self.records.setdefault((fact.kind, fact.record), []).append(fact)
        self.erased: set[str] = set()
        self.late: set[str] = set()
        for group in self.records.values():
            self._carry_out_erasures(group)
        self.trust = {
            record: {} if shown.voided else shown.values
            for kind, record in self.records
            if kind == "trust" and not (shown := self.show(kind, record)).hidden
        }

    # -- what counts -----------------------------------------------------------------------------------------------

    def _carry_out_erasures(self, group):
        orders = [f for f in group if f.act == "erase" and f.signed and self._is_whole(f)]
        listed = {each for f in orders for each in f.values.get("changes", ())}
        kept = {each for f in orders for each in f.values.get("keeps", ())} - listed
        for fact in group if orders else ():
            if fact.act != "put" or set(fact.fields) == {VOID}:
                continue
            if fact.id in listed:
                self.erased.add(fact.id)
            elif fact.id not in kept:
                self.late.add(fact.id)

    def _is_whole(self, fact):
        if fact.id in self.erased:
            return fact.header_sound
        return fact.header_sound and fact.body_sound and fact.values is not None and fact.id not in self.late

    def standing(self, fact):
        trusted = self._trusted(fact)
        if not self._is_whole(fact):
            return "rejected" if trusted == "rejected" else "held"
        return trusted

    def _trusted(self, fact):
        if fact.signed or fact.kind == "trust":
            return "admitted" if fact.signed else "waiting"
        own = fact.here or (fact.device == self.own and fact.vouched)
        if fact.device not in self.trust:
            return "admitted" if own else "waiting"
        said = self.trust[fact.device]
        if fact.id in (said.get("rejected") or ()) or self._in(fact, said.get("taken_back")):
            return "rejected"
        if self._in(fact, said.get("approved")):
            return "admitted"
        if said.get("certificate") is None or not (own or fact.vouched) or self._in(fact, said.get("quarantined")):
            return "waiting"
        revoked = said.get("revoked_from")
        if revoked is not None and not self._in(fact, revoked if isinstance(revoked, list) else [revoked]):
            return "waiting"
        return "admitted"

    def _in(self, fact, stretches):
        for each in stretches or ():
            first, last = each.get("first", 1), each.get("last", each.get("seq"))
            if each["epoch"] != fact.epoch or not first <= fact.seq <= last:
                continue
            if "id" not in each or fact.id in self._chain_back(each["id"]):
                return True
        return False

    def _chain_back(self, change):
        found = set()
        while change in self.facts and change not in found:
            found.add(change)
            change = self.facts[change].prev
        return found

    # -- what shows ------------------------------------------------------------------------------------------------

    def show(self, kind, record):
        group = self.records[(kind, record)]
        shown = Shown(standings={fact.id: self.standing(fact) for fact in group})
        puts = [fact for fact in group if fact.act == "put" and shown.standings[fact.id] == "admitted"]
        shown.hidden = not puts
        registers = {register for fact in group for register in fact.fields}
        for register in sorted(registers):
            self._show_register(shown, kind, register, group, puts)
        self._place_sets(shown, kind)
        self._judge_voids(shown)
        if any(fact.act == "erase" and fact.signed and self._is_whole(fact) for fact in group):
            shown.hidden = shown.hidden or (not shown.values and not shown.gaps)
        return shown

    def _show_register(self, shown, kind, register, group, puts):
        word = merge_class(kind, register)
        setting = [fact for fact in puts if register in fact.fields and (word != "owned" or fact.signed)]
        if word == "fixed":
            any_fixed = [f for f in puts if any(merge_class(kind, each) == "fixed" for each in f.fields)]
            first = min(any_fixed, key=lambda f: (f.lamport, bytes_of(f.id)), default=None)
            live = [fact for fact in setting if fact is first]
        else:
            replaced = {each for fact in setting for each in fact.fields[register]}
            live = [fact for fact in setting if fact.id not in replaced]
        if live:
            shown.live[register] = live
        present = [fact for fact in live if fact.id not in self.erased]
        value = self._value(kind, register, group, shown.standings, present)
        if len({text(fact.values[register]) for fact in present}) > 1:
            shown.conflicts.add(register.partition("#")[0])
        self._place(shown, register, value)

    def _value(self, kind, register, group, standings, present):
        values = [fact.values[register] for fact in present]
        if merge_class(kind, register) == "protective":
            aside = [
                fact.values[register]
                for fact in group
                if standings[fact.id] == "waiting" and register in fact.fields and fact.id not in self.erased
            ]
            if aside and not values:
                values = [None]
            values = [readable(kind, register, each) for each in [*values, *aside]]
            if len({text(value) for value in values}) > 1:
                return most_protective(register, values)
            return values[0] if values else None
        newest = sorted(present, key=lambda f: (f.lamport, bytes_of(f.id)), reverse=True)
        for fact in newest:
            if has_shape(kind, register, fact.values[register]):
                return fact.values[register]
        return readable(kind, register, newest[0].values[register]) if newest else None

    def _place(self, shown, register, value):
        name, mark, tag = register.partition("#")
        if mark:
            shown.tags.setdefault(name, {})[tag] = value
        elif register == VOID:
            shown.voided = value is True
        elif isinstance(value, dict) and set(value) == {"gap"}:
            shown.gaps[name] = value["gap"]
        elif value is not None:
            shown.values[name] = value

    def _place_sets(self, shown, kind):
        for name, tags in shown.tags.items():
            elements = []
            for _, value in sorted(tags.items()):
                if value is not None and value not in elements:
                    elements.append(value)
            if elements and (kind, name) in SETS:
                shown.values[name] = elements
                shown.gaps.pop(name, None)

    def _judge_voids(self, shown):
        others = {
            fact.id
            for register, facts in shown.live.items()
            for fact in facts
            if register != VOID and fact.id not in self.erased
        }
        for void in shown.live.get(VOID, ()):
            if void.values.get(VOID) is True and not others <= set(void.seen):
                shown.conflicts.add(VOID)


def has_shape(kind, register, value):
    name, mark, _ = register.partition("#")
    known = WORDS | LISTS | {("case", "open"), ("case", "days")}
    if value is None or (kind, name) not in known or (not mark and isinstance(value, dict) and set(value) == {"gap"}):
        return True
    if bool(mark) != ((kind, name) in SETS):
        return False
    if (kind, name) in LISTS:
        return isinstance(value, list) and all(isinstance(each, str) for each in value)
    if (kind, name) in WORDS:
        return isinstance(value, str)
    return isinstance(value, bool) if name == "open" else isinstance(value, int) and not isinstance(value, bool)


def readable(kind, register, value):
    name, mark, _ = register.partition("#")
    if has_shape(kind, register, value):
        return value
    if (kind, name) in LISTS and not mark and isinstance(value, list):
        return [each for each in value if isinstance(each, str)]
    return UNREADABLE.get(name)


def bytes_of(change):
    import base64

    return base64.urlsafe_b64decode(change + "=")


def most_protective(register, values):
    if register == "risk":
        return max(values, key=_rank)
    if register == "blocked":
        lists = [value for value in values if isinstance(value, list)]
        everyone = []
        for each in (element for value in lists for element in value):
            if each not in everyone:
                everyone.append(each)
        return sorted(everyone, key=repr)
    if register == "hours":
        if any(value is None or isinstance(value, dict) for value in values):
            return []
        return sorted(set.intersection(*(set(value) for value in values)))
    return min((value for value in values if isinstance(value, str)), default=None)


def _rank(value):
    if value is None:
        return -2, ""
    if isinstance(value, dict) and set(value) == {"gap"}:
        return -1, repr(value)
    return (RISK.index(value), "") if value in RISK else (len(RISK), str(value))
