"""Made-up cases are believable, clearly fictitious, and the same for the same seed."""

from collections.abc import Callable
from typing import Any

import pytest

from app.records.schema import SCHEMA
from tests.integration.conftest import Desk

KINDS = (
    "person",
    "case",
    "migration",
    "statement",
    "document",
    "health_need",
    "referral",
    "consent",
    "contact",
    "task",
    "legal_step",
    "risk_assessment",
    "lead",
    "journey",
    "claim",
    "service",
)
REFERENCES = {"case", "person", "clients", "reporter", "given_by", "agency", "assigned"}


def _values(desk: Desk, kind: str) -> list[dict[str, Any]]:
    return [
        {name: value for name, value in each["fields"].items() if name not in REFERENCES} for each in desk.list(kind)
    ]


@pytest.fixture(scope="module")
def filled(shared_branch: Desk) -> tuple[Desk, dict[str, int]]:
    return shared_branch, shared_branch.json("generate", "--cases", "20", "--seed", "5")


def test_the_counts_are_those_of_the_vault(filled: tuple[Desk, dict[str, int]]) -> None:
    desk, counts = filled
    assert counts["case"] == 20
    assert {kind: len(desk.list(kind)) for kind in KINDS} == counts
    assert min(counts.values()) > 0


def test_the_same_seed_gives_the_same_field_values(
    filled: tuple[Desk, dict[str, int]], make_office: Callable[..., Desk]
) -> None:
    first, counts = filled
    second = make_office("branch", "KBM")
    assert second.json("generate", "--cases", "20", "--seed", "5") == counts
    for kind in KINDS:
        assert _values(first, kind) == _values(second, kind), kind


def test_another_seed_gives_others(filled: tuple[Desk, dict[str, int]], branch: Desk) -> None:
    branch.json("generate", "--cases", "20", "--seed", "6")
    assert _values(branch, "person") != _values(filled[0], "person")


def test_every_nik_begins_with_99(filled: tuple[Desk, dict[str, int]]) -> None:
    numbers = [each["fields"]["nik"] for each in filled[0].list("person") if "nik" in each["fields"]]
    assert len(numbers) > 10
    assert all(number.startswith("99") for number in numbers)


def test_referrals_and_consents_cover_every_starter_agency(filled: tuple[Desk, dict[str, int]]) -> None:
    desk, _ = filled
    agencies = {each["id"]: each["fields"]["code"] for each in desk.list("agency")}
    assert {each["fields"]["agency"] for each in desk.list("referral")} == set(agencies)
    consented = {code for each in desk.list("consent") for code in each["fields"]["audiences"]}
    assert consented == set(agencies.values())


def test_what_is_made_up_would_pass_any_form(filled: tuple[Desk, dict[str, int]]) -> None:
    desk, _ = filled
    for kind in KINDS:
        for each in desk.list(kind):
            for name, value in each["fields"].items():
                field = SCHEMA[kind].fields[name]
                elements = value if field.shape.value == "set" else [value]
                assert [field.type.clean(element) for element in elements] == elements, (kind, name)
            assert each["gaps"] == {}


def test_cases_are_numbered_in_the_order_they_came(filled: tuple[Desk, dict[str, int]]) -> None:
    numbers = [each["fields"]["number"] for each in filled[0].list("case", "--sort", "received_at")]
    assert len(set(numbers)) == 20
    assert numbers == sorted(numbers)
    assert numbers[0] == "KBM-X-2024-0001"


def test_generating_twice_goes_on_with_the_numbers(branch: Desk) -> None:
    branch.json("generate", "--cases", "5", "--seed", "5")
    branch.json("generate", "--cases", "5", "--seed", "5")
    numbers = [each["fields"]["number"] for each in branch.list("case")]
    assert len(set(numbers)) == 10


def test_generating_nothing_is_no_failure(branch: Desk) -> None:
    assert branch.json("generate", "--cases", "0", "--seed", "1") == {}
