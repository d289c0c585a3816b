"""Cases full of marked facts, and what of them nobody, or not this reader, may find on paper: told apart by hand.

The oracle says only what must NOT appear, from the consent as it was given and the page of who may see what; it shares
no code with the gate.
"""

import random
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.unit.papers.world import TODAY, WANASARI, World

_CONSONANTS, _VOWELS = "bdfgjklmnprstvz", "aiou"
READERS = {  # code → row; parties and unknown kinds are made by `cast`
    "kemlu-pwni": "kemlu", "kbri-riyadh": "mission", "rs-polri": "hospital", "polda-jateng": "police",
    "baznas": "baznas", "kp2mi": "kp2mi", "bp3mi-jateng": "bp3mi", "uji-ngo": "ngo", "uji-desa": "village_government",
    "uji-asing": "foreign_authority", "uji-lain": "other",
}  # fmt: skip
TEMPLATES = ("T01", "T04", "T14")
# Rows that may never, or only when a fact is named and released by hand, see a marked field (letters_id, matrix X).
X = {
    "hospital": {"passport", "city", "workplace", "employer", "p3mi", "job", "danger", "summary"},
    "baznas": {"passport", "city", "workplace", "employer", "p3mi", "job", "danger", "complaint", "summary"},
    "ngo": {"nik", "passport", "city", "workplace", "employer", "p3mi", "job", "danger", "complaint", "name", "address"},
    "village_government": {
        "nik", "passport", "city", "workplace", "employer", "p3mi", "job", "danger", "complaint", "name", "address",
        "reporter", "summary", "birth_place",
    },
    "police": set(),
    "kemlu": {"complaint"},
    "mission": {"complaint"},
    "kp2mi": set(),
    "bp3mi": set(),
    "family": {
        "nik", "passport", "city", "workplace", "employer", "p3mi", "job", "danger", "complaint", "address", "reporter",
    },
}  # fmt: skip
UNKNOWN = {
    "name", "nik", "passport", "city", "workplace", "employer", "p3mi", "job", "danger", "complaint", "address",
    "reporter", "summary", "birth_place",
}  # fmt: skip
# field of the oracle → (fact, class)
FIELDS = {
    "name": ("person.full_name", "identity"),
    "nik": ("person.nik", "identity"),
    "passport": ("person.passport", "identity"),
    "birth_place": ("person.birth_place", "identity"),
    "address": ("person.address", "location"),
    "city": ("migration.city", "location"),
    "workplace": ("migration.workplace", "location"),
    "employer": ("migration.employer", "employment"),
    "p3mi": ("migration.p3mi", "employment"),
    "job": ("migration.job", "employment"),
    "danger": ("case.danger", "exploitation"),
    "complaint": ("health_need.complaint", "health"),
    "summary": ("audience_summary.text", "chronology"),
    "reporter": ("person.full_name", "identity"),
}
ALL_CLASSES = (
    "identity", "contact", "location", "migration_status", "employment", "chronology", "exploitation", "health",
    "finance", "legal", "suspects",
)  # fmt: skip


@dataclass
class Case:
    """A case with its marks: `marks` by oracle field, `never` on no paper at all; the consent as it was given."""

    id: str
    client: str
    reporter: str
    parties: dict[str, str]
    marks: dict[str, str]
    never: list[str]
    classes_of: dict[str, str]
    summaries: dict[str, str]
    audiences: frozenset[str] = frozenset()
    classes: frozenset[str] = frozenset()
    withheld: frozenset[str] = frozenset()
    reporter_told: frozenset[str] = frozenset()
    family_name: str = ""
    emergency: bool = False
    typed: list[tuple[str, str]] = field(default_factory=list)


def fold(text: str) -> str:
    """Return letters and digits alone, as an eye runs over them."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(char for char in plain if char.isalnum())


class Marks:
    """Makes words and numbers that occur nowhere else."""

    def __init__(self, draw: random.Random) -> None:
        self.draw = draw

    def word(self, syllables: int = 4) -> str:
        made = "".join(self.draw.choice(_CONSONANTS) + self.draw.choice(_VOWELS) for _ in range(syllables))
        return made.capitalize() + self.draw.choice("kntrs")

    def number(self, digits: int = 12) -> str:
        return "".join(str(self.draw.randint(1, 9)) for _ in range(digits))

    def nik(self) -> str:
        return f"99{self.number(4)}450192{self.number(4)}"

    def sentence(self) -> str:
        return f"{self.word().lower()} {self.word().lower()} {self.word().lower()} {self.word().lower()} {self.word()}"


def plant(world: World, seed: int) -> Case:
    """Put a case in which every field bears a mark, with one consent drawn from the seed."""
    draw = random.Random(seed)
    marks = Marks(draw)
    told = {name: marks.word() for name in FIELDS if name not in ("nik", "passport", "summary")}
    told["nik"] = marks.nik()
    told["passport"] = "X" + marks.number(7)
    never: list[str] = []
    classes: dict[str, str] = {}

    def secret(text: str, data_class: str = "") -> str:
        """Mark what no template prints; of a class it may be typed where that class is released, of none never."""
        never.append(text)
        classes[text] = data_class
        return text

    def slip(text: str) -> str:
        """Let somebody write what nobody may learn into a field of their own words, now and then."""
        return f"{text} dan {misspelt(draw, draw.choice(known))}" if draw.random() < 0.3 else text

    known = [secret(marks.word()), secret(marks.word())]  # the danger word and the shelter

    client = world.put("person", {
        "full_name": told["name"], "nik": told["nik"], "passport": told["passport"], "birth_place": told["birth_place"],
        "birth_date": "1992", "sex": "female", "village": WANASARI, "address": told["address"],
        "preferred_name": secret(marks.word(), "identity"), "aliases": [secret(marks.word(), "identity"), secret(marks.word(), "identity")],
        "phones": [{"number": "+628" + secret(marks.number(9), "contact")}], "family_card": secret(marks.nik(), "identity"),
        "mother_name": secret(marks.word(), "identity"), "remarks": secret(marks.sentence()), "accounts": [secret(marks.word(), "contact")],
    })  # fmt: skip
    reporter = world.put("person", {"full_name": told["reporter"], "nik": secret(marks.nik(), "reporter")})
    emergency = draw.random() < 0.3
    case = world.put("case", {
        "clients": [client], "reporter": reporter, "relation": draw.choice(["mother", "wife", "sibling"]),
        "received_at": "2026-11-18", "types": draw.sample(["KER-GAJI", "KER-SAKIT", "KER-SEKAP", "PRA-NONPRO"], 2),
        "risk": "emergency" if emergency else "high", "danger": slip(f"ia dikurung di {told['danger']}"),
        "summary": secret(marks.sentence()), "wishes": secret(marks.sentence()), "remarks": secret(marks.sentence()),
        "plan": secret(marks.sentence()), "assigned": world.session.actor.user,
    })  # fmt: skip
    parties = dict(zip(("family", "reported", "p3mi"), world.put_all(
        ("party", {"case": case, "name": secret(marks.word(), "suspects"), "relation": "sibling", "may_know": "summary"}),
        ("party", {"case": case, "name": secret(marks.word(), "suspects"), "roles": ["recruiter"], "reported": True}),
        ("party", {"case": case, "name": secret(marks.word(), "suspects"), "roles": ["p3mi"]}),
    ), strict=True))  # fmt: skip
    family_name = never[-3]  # the three parties' names were made last, hers first
    summaries = {
        row: slip(f"Ringkasan: {marks.word()}.") for row in draw.sample(["kemlu", "police", "hospital", "ngo"], 3)
    }
    world.put_all(
        ("migration", {
            "case": case, "person": client, "country": "SA", "city": told["city"], "workplace": f"Gedung {told['workplace']}",
            "employer": told["employer"], "p3mi": told["p3mi"], "job": told["job"], "departed": "2025-02",
            "recruiter": secret(marks.word(), "suspects"), "remarks": secret(marks.sentence()),
        }),
        ("statement", {"case": case, "text": secret(marks.sentence(), "chronology"), "place": secret(marks.word(), "location"), "source": "client"}),
        ("document", {"case": case, "person": client, "type": "passport", "state": "copy", "number": secret(marks.number(9), "identity"),
                      "name_on_it": secret(marks.word(), "identity"), "next_step": secret(marks.sentence())}),
        ("document", {"case": case, "name": f"Surat {known[1]}", "number": secret(marks.number(9), "identity")}),
        ("attachment", {"case": case, "name": secret(marks.word(), "identity") + ".jpg", "description": secret(marks.sentence(), "identity")}),
        ("contact_plan", {"case": case, "person": client, "code_word": known[0],
                          "shelter": f"Jalan {known[1]}", "instructions": secret(marks.sentence()),
                          "channels": [{"channel": "whatsapp", "value": secret(marks.number(10)), "safe": True}]}),
        ("contact", {"case": case, "said": secret(marks.sentence(), "chronology"), "promised": secret(marks.sentence(), "chronology")}),
        ("note", {"case": case, "text": secret(marks.sentence())}),
        ("task", {"case": case, "what": secret(marks.sentence())}),
        ("health_need", {"case": case, "person": client, "complaint": slip(f"nyeri {told['complaint']}"),
                         "result": secret(marks.sentence(), "health")}),
        *(("audience_summary", {"case": case, "audience": row, "text": text, "data_classes": ["employment"]})
          for row, text in summaries.items()),
    )  # fmt: skip
    made = Case(
        id=case,
        client=client,
        reporter=reporter,
        parties=parties,
        marks=told,
        never=never,
        classes_of=classes,
        summaries=summaries,
        family_name=family_name,
        emergency=emergency,
    )
    _consent(world, made, draw)
    return made


def _consent(world: World, case: Case, draw: random.Random) -> None:
    rows = ["kemlu", "mission", "hospital", "police", "baznas", "ngo", "village_government", "family", "other", "kp2mi"]
    case.audiences = frozenset(draw.sample(rows, draw.randint(4, 8)))
    case.classes = frozenset(draw.sample(ALL_CLASSES, draw.randint(3, len(ALL_CLASSES))))
    facts = [fact for name, (fact, _) in FIELDS.items() if name not in ("summary", "reporter")]
    case.withheld = frozenset(draw.sample(facts, draw.randint(0, 4)))
    given: dict[str, Any] = {
        "case": case.id, "person": case.client, "given_by": case.client, "capacity": "self", "form": "written",
        "purposes": ["services"], "given_at": TODAY.isoformat(), "audiences": sorted(case.audiences),
        "data_classes": sorted(case.classes), "withheld": sorted(case.withheld),
    }  # fmt: skip
    world.put("consent", given)
    if draw.random() < 0.5:
        case.reporter_told = frozenset(draw.sample(sorted(case.audiences), 2))
        world.put("consent", {**given, "person": case.reporter, "given_by": case.reporter, "withheld": [],
                              "audiences": sorted(case.reporter_told), "data_classes": ["identity"]})  # fmt: skip
    spoiled = draw.choice(["", "withdrawn", "expired", "reported", "research"])  # one that must not widen anything
    wide = {**given, "audiences": rows, "data_classes": list(ALL_CLASSES), "withheld": []}
    changed: dict[str, dict[str, Any]] = {
        "withdrawn": {"withdrawn_at": TODAY.isoformat()},
        "expired": {"valid_until": "2026-11-23", "given_at": "2026-11-01"},
        "reported": {"given_by": case.reporter, "capacity": "self"},
        "research": {"purposes": ["research", "statistics"]},
    }
    if spoiled:
        world.put("consent", wide | changed[spoiled])


def forbidden(case: Case, row: str) -> list[str]:
    """Return the marks this reader must not find on a paper nobody typed into."""
    found = list(case.never)
    consented = row in case.audiences
    for name, (fact, data_class) in FIELDS.items():
        if name == "reporter":
            allowed = row in case.reporter_told
        else:
            allowed = consented and data_class in case.classes and fact not in case.withheld
        lifted = name == "complaint" and case.emergency and row in ("kemlu", "mission")
        if name != "summary" and (not allowed or (name in X.get(row, UNKNOWN) and not lifted)):
            found.append(case.marks[name])
    may = consented and {"chronology", "employment"} <= case.classes and "summary" not in X.get(row, UNKNOWN)
    return found + [text for other, text in case.summaries.items() if other != row or not may]


def not_to_be_typed(case: Case, row: str) -> list[str]:
    """Return the marks that may not even be typed for this reader: what is not theirs by any consent."""
    released = case.classes if row in case.audiences else frozenset[str]()
    return [mark for mark in forbidden(case, row) if case.classes_of.get(mark, "") not in released]


def misspelt(draw: random.Random, mark: str) -> str:
    """Return a mark as somebody may type it all the same: a slip, spaced out, in other letters, digits in words."""
    if mark.isdigit() or (mark[0] == "X" and mark[1:].isdigit()):
        digits = [char for char in mark if char.isdigit()]
        said = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
        return draw.choice([
            mark, " ".join(digits), "-".join("".join(digits[at : at + 4]) for at in range(0, len(digits), 4)),
            " ".join(said[int(each)] for each in digits),
        ])  # fmt: skip
    words = mark.split()
    if len(words) > 1:
        return draw.choice([mark, mark.upper(), "  ".join(words)])
    at = draw.randint(2, len(mark) - 2)
    return draw.choice([
        mark, mark.upper(), " ".join(mark), mark[:at] + mark[at + 1 :], mark[:at] + mark[at] * 2 + mark[at + 1 :],
        mark.replace("a", "\u0430").replace("o", "\u043e"), mark[:at] + "\u00ad" + mark[at:],
    ])  # fmt: skip


def shown_digits(text: str) -> str:
    """Return every digit of a text, one after the other."""
    return "".join(char for char in text if char.isdigit())


def leaks(text: str, marks: Sequence[str]) -> Iterator[str]:
    """Yield the marks a paper's text bears."""
    folded = fold(text)
    for mark in marks:
        if fold(mark) in folded:
            yield mark
