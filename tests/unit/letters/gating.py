"""A client, a consent for everything, and a fact of each sort, as the gate is asked about them."""

from datetime import date

from app.letters.facts import Consent, Fact, Grounds, PersonRole, Reader, Setting, Why
from app.letters.gate import Ruling, rule
from app.letters.matrix import Matrix
from app.records.schema import SCHEMA

DAY = date(2026, 11, 24)


CLASSES = tuple(
    sorted({str(one.data_class) for kind in SCHEMA.kinds.values() for one in kind.fields.values() if one.data_class})
)


SETTING = Setting(client="p1", on=DAY)


FULL = Consent(
    id="c1",
    person="p1",
    capacity="self",
    purposes=frozenset({"services"}),
    audiences=frozenset({"reader"}),
    data_classes=frozenset(CLASSES),
    given_on=DAY,
)


NAME = Fact(fact="person.full_name", record_id="p1", value="Sri", data_class="identity")


NIK = Fact(fact="person.nik", record_id="p1", value="99", data_class="identity")


PASSPORT = Fact(fact="person.passport", record_id="p1", value="X1", data_class="identity")


PHONE = Fact(fact="person.phones", record_id="p1", value="0812", data_class="contact")


ADDRESS = Fact(fact="person.address", record_id="p1", value="Wanasari", data_class="location")


SHELTER = Fact(fact="contact_plan.shelter", record_id="k1", value="Jalan X", data_class="operational")


CHANNEL = Fact(fact="contact_plan.channels", record_id="k1", value="adik", data_class="operational")


CODE_WORD = Fact(fact="contact_plan.code_word", record_id="k1", value="melati", data_class="operational")


STORY = Fact(fact="statement.text", record_id="s1", value="dipukul", data_class="chronology")


SUMMARY = Fact(fact="audience_summary.text", record_id="a1", value="ringkas", data_class="chronology")


MEDICAL = Fact(fact="health_need.complaint", record_id="h1", value="nyeri", data_class="health")


SUSPECT = Fact(
    fact="party.name", record_id="y1", value="Baba", data_class="suspects", role=PersonRole.SUSPECT, person="p9"
)


PROBLEM = Fact(fact="case.types", record_id="k", value="gaji", data_class="chronology")


VIOLENCE = Fact(fact="migration.exploitation", record_id="m1", value="kerja paksa", data_class="exploitation")


MONEY = Fact(fact="migration.debts", record_id="m1", value="Rp1", data_class="finance")


COUNTRY = Fact(fact="migration.country", record_id="m1", value="Arab Saudi", data_class="employment")


WORKPLACE = Fact(fact="migration.workplace", record_id="m1", value="Riyadh", data_class="location")


DANGER = Fact(fact="case.danger", record_id="k", value="dikurung", data_class="exploitation")


REPORTER = Fact(
    fact="person.full_name",
    record_id="p2",
    value="Karti",
    data_class="identity",
    role=PersonRole.REPORTER,
    person="p2",
)


ALL = (
    NAME, NIK, PASSPORT, PHONE, ADDRESS, SHELTER, CHANNEL, CODE_WORD, STORY, SUMMARY, MEDICAL, SUSPECT, PROBLEM,
    VIOLENCE, MONEY, COUNTRY, WORKPLACE, DANGER, REPORTER,
)  # fmt: skip


def reader_in(row: str, *, copy: bool = False) -> Reader:
    return Reader(id="reader", row=row, copy=copy)


def ask(
    matrix: Matrix, row: str, *consents: Consent, setting: Setting = SETTING, facts: tuple[Fact, ...] = ALL
) -> Ruling:
    return rule(facts, reader_in(row), setting, matrix, Grounds(consents=consents or (FULL,)))


def reasons(ruling: Ruling) -> dict[Fact, Why]:
    return {one.fact: one.why for one in ruling.withheld}


# The matrix of letters_id.md §0.4, as a reader of that page copies it: W and O with consent, X not, and the words.
PAGE = {
    "kemlu": "W O O O X O darurat O",
    "mission": "W O O O X O darurat O",
    "kp2mi": "W W W O X O O W",
    "bp3mi": "W W W O X O O W",
    "hospital": "W W X O X X W X",
    "psychologist": "O X X O X ringkas O X",
    "police": "W W O O X W O W",
    "lpsk": "W W O W X W O W",
    "dinsos": "W W O O X ringkas O X",
    "baznas": "W W X W X X X X",
    "ngo": "nama X X nama X ringkas nama X",
    "disnaker": "W W O O X ringkas X W",
    "p3mi": "W X O never X X X W",
    "uptd_ppa": "W W X O X ringkas O O",
    "bpjs": "W W W O X X W X",
}
