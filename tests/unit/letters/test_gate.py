"""Nothing reaches a reader but what was released to that very reader; what is in doubt stays here."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.letters.errors import MatrixBroken
from app.letters.facts import PUBLIC, Consent, Fact, Grounds, PersonRole, Reader, Setting, Vital, Why
from app.letters.gate import Ruling, rule, standing_consents
from app.letters.matrix import Level, Matrix, matrix_of, read_matrix
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


@pytest.fixture(scope="module")
def matrix() -> Matrix:
    return read_matrix()


def _to(row: str, *, copy: bool = False) -> Reader:
    return Reader(id="reader", row=row, copy=copy)


def _ask(
    matrix: Matrix, row: str, *consents: Consent, setting: Setting = SETTING, facts: tuple[Fact, ...] = ALL
) -> Ruling:
    return rule(facts, _to(row), setting, matrix, Grounds(consents=consents or (FULL,)))


def _why(ruling: Ruling) -> dict[Fact, Why]:
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
COLUMNS = (NAME, NIK, PASSPORT, PHONE, SHELTER, STORY, MEDICAL, SUSPECT)


@pytest.mark.parametrize("row", PAGE)
def test_each_reader_gets_what_the_page_says(row: str, matrix: Matrix) -> None:
    ruling = _ask(matrix, row)
    withheld = _why(ruling)
    for fact, said in zip(COLUMNS, PAGE[row].split(), strict=True):
        if said in {"W", "O"}:
            assert fact in ruling.released, fact.fact
        elif said == "ringkas":
            assert withheld[fact] is Why.SUMMARY_INSTEAD
        elif said in {"nama", "darurat"}:
            assert withheld[fact] is Why.NOT_NAMED
        else:
            assert withheld[fact] in {Why.NEVER, Why.NOT_FOR_THIS_READER}, fact.fact


def test_rows_were_added_for_every_reader_the_design_names(matrix: Matrix) -> None:
    added = {"family", "village_government", "kemensos", "dinas_p3a", "health_office", "imigrasi", "dukcapil", "bank"}
    assert added | {"business_partner"} | set(PAGE) <= set(matrix.rows)
    assert {"reporter", "safe_channel", "violence", "children", "money"} <= set(matrix.columns)


@pytest.mark.parametrize("row", ["", "unknown", "court"])
def test_a_reader_without_a_row_gets_initials_only(row: str, matrix: Matrix) -> None:
    ruling = _ask(matrix, row)
    assert ruling.released == ()
    assert {ADDRESS, PROBLEM, NAME} <= set(_why(ruling))


@pytest.mark.parametrize(
    ("row", "fact"),
    [
        ("p3mi", PHONE),
        ("agency_abroad", PHONE),
        ("employer", PHONE),
        ("p3mi", ADDRESS),
        ("p3mi", REPORTER),
        ("baznas", VIOLENCE),
        ("baznas", PROBLEM),
        ("family", CHANNEL),
        ("village_government", VIOLENCE),
    ],
)
def test_never_fields_are_released_by_nobody(row: str, fact: Fact, matrix: Matrix) -> None:
    named = replace(FULL, facts=frozenset({fact.fact, fact.record_id}))
    by_hand = replace(SETTING, by_hand=frozenset({fact.fact, fact.record_id}), emergency=True)
    own = replace(named, id="c2", person=fact.person or "p1")
    assert _why(_ask(matrix, row, named, own, setting=by_hand))[fact] is Why.NEVER


@pytest.mark.parametrize("fact", [SHELTER, CODE_WORD])
def test_the_shelters_address_and_the_code_word_go_to_nobody(fact: Fact, matrix: Matrix) -> None:
    named = replace(FULL, facts=frozenset({fact.fact, fact.record_id}))
    for row in (*matrix.rows, "unknown", matrix.house):
        asked = _ask(matrix, row, named, setting=replace(SETTING, by_hand=named.facts, emergency=True))
        assert _why(asked)[fact] is Why.NEVER


def test_without_consent_there_is_no_paper(matrix: Matrix) -> None:
    ruling = rule(ALL, _to("kemlu"), SETTING, matrix, Grounds())
    assert not ruling.allowed
    assert ruling.released == ()
    assert not _ask(matrix, "kemlu", replace(FULL, audiences=frozenset({"somebody_else"}))).allowed


@pytest.mark.parametrize(
    "change",
    [
        {"withdrawn": True},
        {"broken": True},
        {"giver_reported": True},
        {"given_on": None},
        {"given_on": DAY + timedelta(days=1)},
        {"valid_until": DAY - timedelta(days=1)},
        {"purposes": frozenset({"statistics", "research", "success_story"})},
        {"capacity": "heir"},
    ],
)
def test_a_consent_that_does_not_hold_releases_nothing(change: dict[str, object], matrix: Matrix) -> None:
    ruling = _ask(matrix, "kemlu", replace(FULL, **change))
    assert not ruling.allowed
    assert ruling.released == ()


def test_a_later_consent_replaces_the_earlier_even_when_it_was_withdrawn(matrix: Matrix) -> None:
    narrow = replace(FULL, id="c2", supersedes="c1", data_classes=frozenset({"identity"}))
    assert STORY not in _ask(matrix, "kemlu", FULL, narrow).released
    assert _ask(matrix, "kemlu", FULL, replace(narrow, withdrawn=True)).released == ()


def test_two_narrow_consents_do_not_make_a_wide_one(matrix: Matrix) -> None:
    story = replace(STORY, also=frozenset({"sexual_violence"}))
    one = replace(FULL, data_classes=frozenset({"chronology"}))
    other = replace(FULL, id="c2", data_classes=frozenset({"sexual_violence"}))
    assert _why(_ask(matrix, "police", one, other, facts=(story,)))[story] is Why.CLASS_NOT_RELEASED


def test_what_was_withheld_stays_withheld_whatever_another_consent_says(matrix: Matrix) -> None:
    for what in ("person.nik", "p1"):
        elsewhere = replace(FULL, id="c2", audiences=frozenset({"other"}), withheld=frozenset({what}))
        assert _why(_ask(matrix, "kemlu", FULL, elsewhere))[NIK] is Why.WITHHELD


def test_a_class_that_was_not_released_stays_here(matrix: Matrix) -> None:
    ruling = _ask(matrix, "kemlu", replace(FULL, data_classes=frozenset({"identity"})))
    assert NAME in ruling.released
    assert _why(ruling)[STORY] is Why.CLASS_NOT_RELEASED


def test_a_named_fact_is_released_beyond_its_class(matrix: Matrix) -> None:
    named = replace(FULL, data_classes=frozenset({"identity"}), facts=frozenset({"statement.text"}))
    assert STORY in _ask(matrix, "kemlu", named).released


def test_what_is_not_for_a_reader_wants_a_named_fact_and_a_hand(matrix: Matrix) -> None:
    named = replace(FULL, facts=frozenset({"person.passport"}))
    by_hand = replace(SETTING, by_hand=frozenset({"person.passport"}))
    assert PASSPORT not in _ask(matrix, "hospital", named).released
    assert PASSPORT not in _ask(matrix, "hospital", FULL, setting=by_hand).released
    assert PASSPORT in _ask(matrix, "hospital", named, setting=by_hand).released


def test_medical_data_go_to_the_ministry_only_in_an_emergency(matrix: Matrix) -> None:
    assert _why(_ask(matrix, "kemlu"))[MEDICAL] is Why.NOT_NAMED
    assert MEDICAL in _ask(matrix, "kemlu", setting=replace(SETTING, emergency=True)).released


def test_the_reporter_consents_to_his_own_data(matrix: Matrix) -> None:
    assert _why(_ask(matrix, "kemlu"))[REPORTER] is Why.OWN_CONSENT
    own = replace(FULL, id="c2", person="p2")
    ruling = _ask(matrix, "kemlu", FULL, own)
    assert REPORTER in ruling.released
    assert set(ruling.consents) == {"c1", "c2"}
    assert not _ask(matrix, "kemlu", own).allowed


def test_operational_facts_go_to_one_named_recipient_and_no_copy(matrix: Matrix) -> None:
    named = replace(FULL, facts=frozenset({"contact_plan.channels"}))
    by_row = replace(named, audiences=frozenset({"mission"}))
    assert CHANNEL in _ask(matrix, "mission", named).released
    assert CHANNEL not in _ask(matrix, "mission", by_row).released
    copied = rule(ALL, _to("mission", copy=True), SETTING, matrix, Grounds(consents=(named,)))
    assert _why(copied)[CHANNEL] is Why.NOT_TO_A_COPY


def test_a_copy_is_judged_by_its_own_readers_consent(matrix: Matrix) -> None:
    copied = rule(ALL, Reader(id="other", row="bp3mi", copy=True), SETTING, matrix, Grounds(consents=(FULL,)))
    assert copied.released == ()
    assert not copied.allowed


def test_an_objection_closes_every_fact_to_that_reader(matrix: Matrix) -> None:
    for token in ("reader", "police"):
        ruling = _ask(matrix, "police", setting=replace(SETTING, objected=frozenset({token})))
        assert ruling.objected
        assert not ruling.allowed
        assert ruling.released == ()


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"in_conflict": True}, Why.CONFLICT),
        ({"closed": True}, Why.CLOSED_TOPIC),
        ({"only_for": frozenset()}, Why.RECORD_NARROWER),
        ({"only_for": frozenset({"bp3mi"})}, Why.RECORD_NARROWER),
        ({"also": frozenset({"newer_class"})}, Why.NEVER),
        ({"fact": "newer.field", "data_class": "newer_class"}, Why.NEVER),
    ],
)
def test_a_fact_in_doubt_is_not_released(change: dict[str, object], why: Why, matrix: Matrix) -> None:
    fact = replace(STORY, **change)
    assert _why(_ask(matrix, "police", facts=(fact,)))[fact] is why


def test_a_record_may_name_its_reader_by_id_code_or_row(matrix: Matrix) -> None:
    for token in ("reader", "police"):
        fact = replace(STORY, only_for=frozenset({token}))
        assert _ask(matrix, "police", facts=(fact,)).released == (fact,)


def test_for_a_child_only_a_guardian_consents(matrix: Matrix) -> None:
    child = replace(SETTING, child=True)
    guardian = replace(FULL, capacity="guardian")
    assert not _ask(matrix, "kemlu", setting=child).allowed
    assert NAME in _ask(matrix, "kemlu", guardian, setting=child).released


def test_for_the_dead_only_an_heir_consents(matrix: Matrix) -> None:
    dead = replace(SETTING, deceased=True)
    assert not _ask(matrix, "kemlu", setting=dead).allowed
    assert NAME in _ask(matrix, "kemlu", replace(FULL, capacity="heir"), setting=dead).released


VITAL = Vital(reader="reader", agreed_by="Hartini Kusuma", reason="dikurung, tidak dapat dihubungi")


@pytest.mark.parametrize("row", ["kemlu", "mission", "kp2mi", "bp3mi", "police", "hospital"])
def test_vital_interest_tells_a_rescuer_who_where_and_the_danger(row: str, matrix: Matrix) -> None:
    ruling = rule(ALL, _to(row), SETTING, matrix, Grounds(vital=VITAL))
    assert ruling.allowed
    assert ruling.vital is VITAL
    assert ruling.consents == ()
    least = {NAME, DANGER, MEDICAL} if row == "hospital" else {NAME, PASSPORT, COUNTRY, WORKPLACE, DANGER}
    assert set(ruling.released) == least


@pytest.mark.parametrize("row", ["baznas", "ngo", "p3mi", "family", "village_government", "lpsk", "unknown"])
def test_vital_interest_reaches_nobody_else(row: str, matrix: Matrix) -> None:
    ruling = rule(ALL, _to(row), SETTING, matrix, Grounds(vital=VITAL))
    assert not ruling.allowed
    assert ruling.released == ()


@pytest.mark.parametrize("change", [{"agreed_by": " "}, {"reason": ""}, {"reachable": True}, {"reader": "other"}])
def test_vital_interest_needs_a_name_a_reason_and_somebody_out_of_reach(
    change: dict[str, object], matrix: Matrix
) -> None:
    grounds = Grounds(vital=replace(VITAL, **change))
    assert not rule(ALL, _to("kemlu"), SETTING, matrix, grounds).allowed


def test_vital_interest_gives_way_to_refusal_copies_and_consent(matrix: Matrix) -> None:
    refused = replace(SETTING, objected=frozenset({"kemlu"}))
    assert not rule(ALL, _to("kemlu"), refused, matrix, Grounds(vital=VITAL)).allowed
    assert not rule(ALL, _to("kemlu", copy=True), SETTING, matrix, Grounds(vital=VITAL)).allowed
    both = rule(ALL, _to("kemlu"), SETTING, matrix, Grounds(consents=(FULL,), vital=VITAL))
    assert both.vital is None
    assert both.consents == ("c1",)


def test_our_own_offices_are_one_keeper(matrix: Matrix) -> None:
    ruling = rule(ALL, _to(matrix.house), SETTING, matrix, Grounds())
    assert ruling.allowed
    assert set(ALL) - set(ruling.released) == {SHELTER, CODE_WORD}


def test_what_is_public_needs_no_consent(matrix: Matrix) -> None:
    public = Fact(fact="agency.name", record_id="x", value="KBRI", data_class=PUBLIC)
    assert rule([public], _to("unknown"), SETTING, matrix, Grounds()).released == (public,)


def test_every_declared_field_of_a_class_has_a_column(matrix: Matrix) -> None:
    for kind in SCHEMA.kinds.values():
        for name, declared in kind.fields.items():
            if declared.data_class:
                assert matrix.columns_of(f"{kind.name}.{name}", declared.data_class), f"{kind.name}.{name}"


def test_when_and_where_somebody_arrives_is_told_to_nobody_who_earned_on_the_migration(matrix: Matrix) -> None:
    for name in ("arrives", "arrival_place", "carrier", "picked_up_by"):
        columns = matrix.columns_of(f"journey.{name}", "operational")
        assert "arrival" in columns
        for row in ("p3mi", "agency_abroad", "employer", "village_government", "baznas", "of_nobody"):
            assert matrix.level(row, columns) is Level.NEVER
        assert matrix.level("ngo", columns) is Level.NAMED


def test_what_is_kept_for_the_house_in_the_work_on_a_case_is_told_to_nobody(matrix: Matrix) -> None:
    for fact in ("risk_assessment.self_harm", "risk_assessment.steps", "lead.checked_with", "service.why_not"):
        kind, _, name = fact.partition(".")
        columns = matrix.columns_of(fact, SCHEMA[kind].fields[name].data_class or "")
        assert {matrix.level(row, columns) for row in matrix.rows} == {Level.NEVER}, fact


def test_every_fact_of_a_column_is_declared(matrix: Matrix) -> None:
    for rule_ in matrix.columns.values():
        for fact in rule_.facts:
            kind, _, name = fact.partition(".")
            assert name in SCHEMA[kind].fields, fact


def test_placeholders_have_the_class_their_field_declares() -> None:
    from app.letters.library import WRITTEN_HERE, read_library

    for name, placeholder in read_library().placeholders.items():
        if placeholder.source != WRITTEN_HERE:
            kind, _, field = placeholder.source.partition(".")
            assert (SCHEMA[kind].field(field).data_class or PUBLIC) == placeholder.data_class, name


_rows = st.sampled_from([*PAGE, "family", "village_government", "bank", "unknown"])
_facts = st.builds(
    Fact,
    fact=st.sampled_from([one.fact for one in ALL]),
    record_id=st.sampled_from("abc"),
    value=st.just("x"),
    data_class=st.sampled_from(CLASSES),
    also=st.frozensets(st.sampled_from(CLASSES), max_size=2),
    role=st.sampled_from(PersonRole),
    person=st.sampled_from(["", "p1", "p2"]),
    only_for=st.none() | st.frozensets(st.sampled_from(["reader", "other", "kemlu"])),
    in_conflict=st.booleans(),
    closed=st.booleans(),
)
_consents = st.builds(
    Consent,
    id=st.sampled_from(["c1", "c2", "c3"]),
    person=st.sampled_from(["", "p1", "p2"]),
    capacity=st.sampled_from(["self", "guardian", "heir"]),
    purposes=st.frozensets(st.sampled_from(["services", "statistics"])),
    audiences=st.frozensets(st.sampled_from(["reader", "other", "kemlu", "police"])),
    data_classes=st.frozensets(st.sampled_from(CLASSES)),
    facts=st.frozensets(st.sampled_from(["a", "person.nik", "statement.text"])),
    withheld=st.frozensets(st.sampled_from(["b", "person.phones"]), max_size=1),
    given_on=st.sampled_from([DAY, DAY - timedelta(days=9), DAY + timedelta(days=9), None]),
    valid_until=st.sampled_from([None, DAY, DAY - timedelta(days=1)]),
    withdrawn=st.booleans(),
    supersedes=st.sampled_from(["", "c1", "c2"]),
    giver_reported=st.booleans(),
    broken=st.booleans(),
)
_settings = st.builds(
    Setting,
    client=st.just("p1"),
    on=st.just(DAY),
    child=st.booleans(),
    deceased=st.booleans(),
    emergency=st.booleans(),
    objected=st.frozensets(st.sampled_from(["reader", "other"]), max_size=1),
    by_hand=st.frozensets(st.sampled_from(["a", "person.nik"]), max_size=1),
)


@given(st.lists(_facts, max_size=6), _rows, st.lists(_consents, max_size=4), _settings, st.booleans())
def test_nothing_is_released_that_no_standing_consent_for_this_reader_covers(
    matrix: Matrix, facts: list[Fact], row: str, consents: list[Consent], setting: Setting, copy: bool
) -> None:
    reader = Reader(id="reader", row=row, copy=copy)
    ruling = rule(facts, reader, setting, matrix, Grounds(consents=consents))
    for fact in ruling.released:
        covering = [
            one
            for one in consents
            if one.audiences & {"reader", row}
            and "services" in one.purposes
            and not (one.withdrawn or one.broken or one.giver_reported)
            and one.given_on is not None
            and one.given_on <= DAY
            and (one.valid_until is None or one.valid_until >= DAY)
            and one.id not in {other.supersedes for other in consents}
            and ({fact.data_class, *fact.also} <= one.data_classes or {fact.fact, fact.record_id} & one.facts)
        ]
        assert covering
        assert not setting.objected & {"reader", row}
        assert not fact.in_conflict
        assert not fact.closed
        assert fact.only_for is None or fact.only_for & {"reader", row}
        assert not any({fact.fact, fact.record_id} & one.withheld for one in standing_consents(consents, setting))
        assert not (copy and "operational" in {fact.data_class, *fact.also})
    assert len(ruling.released) + len(ruling.withheld) == len(facts)


@given(st.lists(_facts, max_size=6), _rows, st.lists(_consents, min_size=1, max_size=3), _settings)
def test_withholding_one_thing_more_never_releases_another(
    matrix: Matrix, facts: list[Fact], row: str, consents: list[Consent], setting: Setting
) -> None:
    before = rule(facts, _to(row), setting, matrix, Grounds(consents=consents))
    narrower = [replace(one, withheld=one.withheld | {"c", "case.types"}) for one in consents]
    after = rule(facts, _to(row), setting, matrix, Grounds(consents=narrower))
    assert set(after.released) <= set(before.released)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda text: text.replace('"must"', '"all"', 1),
        lambda text: text.replace('"kemlu"', '"kemluu"', 1),
        lambda text: text.replace('"strictest"', '"strict"'),
        lambda text: text.replace('"reporter": {', '"reporters": {', 1),
        lambda text: text[:-40],
    ],
)
def test_a_spoilt_matrix_is_refused_whole(spoil: object) -> None:
    from app.records.assets import assets_folder

    content = (assets_folder() / "templates" / "matrix.json").read_text(encoding="utf-8")
    spoilt = spoil(content)  # pyright: ignore[reportCallIssue]
    assert spoilt != content
    with pytest.raises(MatrixBroken):
        matrix_of(spoilt.encode())


def test_levels_are_ordered_from_wide_to_narrow() -> None:
    assert list(Level)[-2:] == [Level.NO, Level.NEVER]
