"""Protective fields: whatever meets whatever, what is shown protects no less than anything that went in."""

import itertools
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from app.records.schema import SCHEMA
from app.records.values.hours import overlap
from app.records.values.moments import moment_of
from db.schema.merging import MergeClass
from db.schema.values import Json

STEADY = settings(deadline=None, max_examples=60)  # the first hours read load the zones of every country
GAPS: list[Json] = [{"gap": "unknown"}, {"gap": "not_asked"}]
IDS = [letter * 26 for letter in "abcd"]

# From least to most protective; what stands together in a tuple protects alike.
RANKED: dict[str, list[tuple[Json, ...]]] = {
    "person.child": [(None, *GAPS), ("no",), ("possibly",), ("yes",), ("of_a_newer_version",)],
    "case.risk": [(None, *GAPS), ("low",), ("medium",), ("high",), ("emergency",), ("of_a_newer_version",)],
    "case.readiness": [(None, *GAPS), ("ready",), ("partly",), ("not_ready",), ("of_a_newer_version",)],
    "case.not_via_village": [(None,), (False,), (True,)],
    "case.safe_to_take_home": [(None,), (True,), (False,)],
    "consultation.safe_to_take_home": [(None,), (True,), (False,)],
    "contact.safe": [(None, *GAPS), (True,), (False,)],
    "contact_plan.do_not_initiate": [(None,), (False,), (True,)],
    "party.reported": [(None,), (False,), (True,)],
    "party.may_know": [("summary",), ("safe_only",), (None, "nothing", *GAPS), ("of_a_newer_version",)],
    "party.safe_contact": [(True,), (None, False, *GAPS)],
    "user.left": [(None,), (False,), (True,)],
    "risk_assessment.level": [(None, *GAPS), ("low",), ("medium",), ("high",), ("emergency",), ("of_a_newer_version",)],
    "risk_assessment.self_harm": [(None, *GAPS), (False,), (True,)],
    "lead.safe_to_check": [(None, *GAPS), (True,), (False,)],
}
UNIONS = {
    "case.blocked": IDS,
    "case.closed_topics": ["health", "migration.debts", "finance"],
    "case.objections": [{"act": "report_police"}, {"audience": "baznas"}, {"act": "publish", "until": "2027"}],
    "contact_plan.must_not_know": [*IDS, "suami"],
}
AUDIENCES = {
    "statement.audience", "party.audience", "document.audience", "attachment.audience", "contact.audience",
    "health_need.audience", "task.audience", "legal_step.audience", "risk_assessment.audience", "lead.audience",
    "journey.audience", "claim.audience", "service.audience",
}  # fmt: skip
HOURS = [
    [{"from": "19:00", "to": "21:00", "zone": "Asia/Riyadh"}],
    [{"from": "20:00", "to": "23:00", "zone": "Asia/Riyadh"}],
    [{"from": "23:00", "to": "02:00", "zone": "Asia/Jakarta"}],
    [{"from": "08:00", "to": "09:00", "zone": "Asia/Jakarta"}],
]


def combine(name: str) -> Callable[[Sequence[Json]], Json]:
    kind, _, field = name.partition(".")
    found = SCHEMA[kind].fields[field].merge.combine
    assert found is not None
    return found


def values_of(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[list[Any]]:
    return st.lists(strategy, min_size=1, max_size=5)


def test_every_protective_field_is_held_to_its_order_here() -> None:
    protective = {
        f"{kind.name}.{field.name}"
        for kind in SCHEMA.kinds.values()
        for field in kind.fields.values()
        if field.merge.into is MergeClass.PROTECTIVE
    }
    assert protective == {*RANKED, *UNIONS, *AUDIENCES, "contact_plan.hours", "consent.withdrawn_at"}


@STEADY
@given(st.data())
def test_the_most_protective_of_ranked_values_is_shown(data: st.DataObject) -> None:
    for name, ranks in RANKED.items():
        level = {repr(value): at for at, values in enumerate(ranks) for value in values}
        values = data.draw(values_of(st.sampled_from([value for row in ranks for value in row])), label=name)
        shown = combine(name)(values)
        assert level[repr(shown)] == max(level[repr(value)] for value in values)
        assert repr(shown) in {repr(value) for value in values}


@STEADY
@given(st.data())
def test_a_union_keeps_what_anybody_put_in(data: st.DataObject) -> None:
    for name, elements in UNIONS.items():
        one = st.lists(st.sampled_from(elements), unique_by=repr, max_size=3)
        values = data.draw(values_of(st.one_of(one, st.none())), label=name)
        shown = combine(name)(values)
        kept = shown if isinstance(shown, list) else []
        assert all(element in kept for value in values if value for element in value)
        assert all(any(value and element in value for value in values) for element in kept)


@STEADY
@given(values_of(st.one_of(st.none(), st.sampled_from(GAPS), st.lists(st.sampled_from(IDS), unique=True))))
def test_an_audience_is_never_wider_than_any_side_had_it(values: list[Json]) -> None:
    for name in AUDIENCES:
        shown = combine(name)(values)
        assert all(value is None for value in values) or isinstance(shown, list)
        for value in values:
            if isinstance(value, list):
                assert isinstance(shown, list)
                assert set(shown) <= set(value)


@STEADY
@given(values_of(st.one_of(st.none(), st.just([]), st.sampled_from(HOURS))))
def test_safe_hours_are_those_every_side_holds_safe(values: list[Json]) -> None:
    shown = combine("contact_plan.hours")(values)
    if any(not value for value in values):
        assert not shown
    for value in values:
        if shown and value:
            assert overlap([shown, value]) == shown or overlap([value, shown]) == overlap([shown, shown])


MOMENTS = st.builds(
    lambda hours, zone: (
        datetime(2026, 11, 23, tzinfo=UTC).astimezone(timezone(timedelta(hours=zone))) + timedelta(hours=hours)
    ),
    st.integers(0, 200),
    st.integers(-5, 9),
)


@STEADY
@given(values_of(st.one_of(st.none(), MOMENTS.map(lambda moment: moment.isoformat(timespec="seconds")))))
def test_a_withdrawal_counts_from_its_first_word_in_whatever_zone(values: list[Json]) -> None:
    shown = combine("consent.withdrawn_at")(values)
    moments = [moment for value in values if (moment := moment_of(value)) is not None]
    assert (moment_of(shown) if shown else None) == min(moments, default=None)


@STEADY
@given(st.data())
def test_the_order_in_which_values_come_does_not_matter(data: st.DataObject) -> None:
    pools: dict[str, list[Json]] = {name: [each for row in ranks for each in row] for name, ranks in RANKED.items()}
    pools |= {name: [None, [], *([each] for each in elements)] for name, elements in UNIONS.items()}
    pools |= {name: [None, [], ["kemlu-pwni"], ["kemlu-pwni", "family"]] for name in AUDIENCES}
    pools["contact_plan.hours"] = [None, [], *HOURS]
    pools["consent.withdrawn_at"] = [None, "2026-11-23", "2026-11-23T08:00:00+07:00", "2026-11-23T08:30:00+09:00"]
    for name, pool in pools.items():
        values = data.draw(st.lists(st.sampled_from(pool), min_size=1, max_size=3), label=name)
        shown = {repr(_settled(combine(name)(list(order)))) for order in itertools.permutations(values)}
        assert len(shown) == 1


def _settled(value: Json) -> Json:
    return sorted(value, key=repr) if isinstance(value, list) else value
