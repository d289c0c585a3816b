"""Words too long to print, or that nobody could print, are refused by the place they were typed in; nothing is kept."""

import pytest

from db.schema.values import LONGEST_TEXT, InvalidValue
from tests.unit.papers.world import World


@pytest.mark.parametrize(
    ("text", "reason"), [("a" * (LONGEST_TEXT + 1), "too_long"), ("Klien \x07 di sana", "control_character")]
)
def test_what_cannot_be_printed_is_refused_by_its_place(shared: World, text: str, reason: str) -> None:
    family = shared.family()
    shared.consent(family, "kemlu")
    order = shared.order(family, edits={"mendesak": text})
    for act in (shared.preview, shared.issue):
        with pytest.raises(InvalidValue) as refused:
            act(order)
        facts = refused.value.facts
        assert (facts["reason"], facts["field"], facts["kind"], facts["length"]) == (
            reason, "mendesak", "letter", len(text),
        )  # fmt: skip
    assert shared.list("letter", case=family.case) == []


def test_words_as_long_as_may_be_are_printed(shared: World) -> None:
    family = shared.family()
    shared.consent(family, "kemlu")
    text = ("Kami mohon perhatian. " * 5_000)[: LONGEST_TEXT - 1]
    assert shared.preview(shared.order(family, edits={"mendesak": text})).main.pdf.startswith(b"%PDF")
