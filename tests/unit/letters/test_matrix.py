"""The page of who may see what says something of every field, and whatever is asked, consent bounds what is released."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.letters.errors import MatrixBroken
from app.letters.facts import PUBLIC, Consent, Fact, Grounds, PersonRole, Reader, Setting
from app.letters.gate import rule, standing_consents
from app.letters.matrix import Level, Matrix, matrix_of
from app.records.schema import SCHEMA
from tests.unit.letters.gating import ALL, CLASSES, DAY, PAGE, reader_in


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
    before = rule(facts, reader_in(row), setting, matrix, Grounds(consents=consents))
    narrower = [replace(one, withheld=one.withheld | {"c", "case.types"}) for one in consents]
    after = rule(facts, reader_in(row), setting, matrix, Grounds(consents=narrower))
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
