"""A number is used once, a failure leaves nothing, and what is kept of a letter is what it says."""

import io
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from app.casework.errors import NotAllowed, UnknownReference, WrongState
from app.casework.papers import filing
from app.casework.papers.agenda import agenda
from app.casework.papers.filing import Papers
from app.casework.papers.sending import mark_sent, void_letter
from app.letters.errors import TemplateUnknown, TypedTextLeaks
from app.letters.frozen import frozen_text
from db.schema.values import InvalidValue
from db.vault import blobs
from tests.unit.papers.world import Family, World


def test_a_failure_in_the_middle_leaves_no_number_no_letter_and_no_file(
    world: World, family: Family, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.issue(world.order(family))
    known = {each.name for each in blobs.files(world.session.path)}
    counters = dict(world.session.counters)
    calls: list[int] = []

    def broken(*parts: object) -> str:
        calls.append(1)
        if len(calls) == 2:
            raise InvalidValue(reason="not_text")
        return keep(*parts)  # type: ignore[arg-type]

    from app.casework.papers import issue as module

    keep = module.keep_pdf
    monkeypatch.setattr(module, "keep_pdf", broken)
    with pytest.raises(InvalidValue):
        world.issue(world.order(family, cc=("kp2mi",)))
    monkeypatch.undo()
    assert {each.name for each in blobs.files(world.session.path)} == known
    assert world.session.counters == counters
    assert world.issue(world.order(family)).number == "002/SPM/MC-KBM-X/XI/2026"


def test_void_and_unused_numbers_stay_in_the_agenda_and_nobody_is_named_there(world: World, family: Family) -> None:
    first = world.issue(world.order(family))
    world.session.counters["letters/2026"] = 3
    second = world.issue(world.order(family))
    with pytest.raises(TypedTextLeaks):
        void_letter(world.session, first.letter, "salah tulis nama Sri Rahayu")
    with pytest.raises(NotAllowed):
        void_letter(world.session, first.letter, "  ")
    void_letter(world.session, first.letter, "salah alamat")
    rows = [each for each in agenda(world.session, 2026) if each.series == "letters"]
    assert [(each.sequence, each.state) for each in rows] == [(1, "void"), (2, "unused"), (3, "unused"), (4, "issued")]
    assert (rows[0].number, rows[0].reason, rows[0].client) == (first.number, "salah alamat", "S.R.")
    assert "Rahayu" not in repr(rows)
    assert "Karti" not in repr(rows)
    with pytest.raises(WrongState):
        mark_sent(world.session, first.letter, at="2026-11-24")
    mark_sent(world.session, second.letter, at="2026-11-24", through=None, received_by="Loket 2")
    assert world.letter(second).state == "sent"
    with pytest.raises(InvalidValue):
        mark_sent(world.session, second.letter, at="31 Februari 2026")


def test_numbers_go_on_over_sessions_restores_and_years(world: World, family: Family) -> None:
    assert world.issue(world.order(family)).number.startswith("001/")
    world.reopen()
    assert world.session.counters["letters/2026"] == 1
    assert world.issue(world.order(family)).number.startswith("002/")
    assert world.issue(world.order(family, on=date(2027, 1, 2))).number == "001/SPM/MC-KBM-X/I/2027"
    world.session.counters["letters/2026"] = 20
    assert world.issue(world.order(family)).number.startswith("021/")
    world.put(
        "letter", {"template": "T01", "office": world.session.actor.office, "sequence": 999, "date": "2026-01-01"}
    )
    assert world.issue(world.order(family)).number.startswith("001A/")
    world.reopen()
    assert world.session.counters["letters/2026A"] == 1


def test_a_letter_of_a_closed_case_or_to_unknown_people_is_refused(world: World, family: Family) -> None:
    other = world.family()
    foreign = world.put("party", {"case": other.case, "name": "Baba"})
    for order, error in (
        (world.order(family, template="T99"), TemplateUnknown),
        (world.order(family, template="F01"), UnknownReference),
        (world.order(family, to="tidak-ada"), UnknownReference),
        (world.order(family, to=foreign), UnknownReference),
        (world.order(family, cc=("tidak-ada",)), UnknownReference),
        (world.order(family, edits={"bukan_tempat": "x"}), UnknownReference),
        (world.order(family, edits={"ringkasan": "a\x00b"}), InvalidValue),
        (world.order(family, edits={"ringkasan": "a" * 100_001}), InvalidValue),
        (world.order(family, subject="a" * 301), InvalidValue),
        (world.order(family, by_hand=frozenset({"bukan fakta"})), InvalidValue),
        (replace(world.order(family), case="a" * 26), UnknownReference),
    ):
        with pytest.raises(error):
            world.issue(order)
    world.put("case", {"blocked": [world.session.actor.user]}, record=family.case)
    with pytest.raises(NotAllowed):
        world.preview(world.order(family))
    assert world.list("letter") == []


def test_long_and_strange_words_are_printed_or_replaced_never_lost(
    world: World, family: Family, read_back: Callable[..., str]
) -> None:
    text = "Ia menunggu kabar baik dari kantor. " * 2_700 + "\u202eterbalik \U0001f600 \u0633\u0644\u0627\u0645"
    papers = world.issue(world.order(family, edits={"ringkasan": text[:60_000]}))
    assert len(PdfReader(io.BytesIO(papers.main.pdf)).pages) > 10
    short = world.issue(world.order(family, edits={"ringkasan": text[-40:]}))
    assert "terbalik [?]" in read_back(short.main.pdf)
    assert "\u202e" not in (world.letter(short).text or "")


def test_the_same_draft_has_the_same_bytes_and_is_a_sound_pdf(world: World, family: Family, tmp_path: Path) -> None:
    order = world.order(family, cc=("kp2mi",))
    one, two = world.preview(order), world.preview(order)
    assert one.main.pdf == two.main.pdf
    assert one.copies[0].pdf == two.copies[0].pdf
    for at, sheet in enumerate((one.main, *one.copies, world.issue(order).main)):
        path = tmp_path / f"{at}.pdf"
        path.write_bytes(sheet.pdf)
        done = subprocess.run(["qpdf", "--check", path], capture_output=True, check=False)
        assert done.returncode == 0, done.stderr


def test_the_kept_text_is_the_text_of_the_paper(world: World, family: Family, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []
    monkeypatch.setattr(filing, "frozen_text", lambda model: seen.append(frozen_text(model)) or seen[-1])
    papers: Papers = world.issue(world.order(family))
    assert world.letter(papers).text == seen[0].strip()
