"""What a paper says of consent is true to the record; its fingerprint is true to what it says."""

import re
from dataclasses import replace

import pytest

from app.letters.basis import (
    Capacity,
    ConsentBasis,
    Form,
    NothingReleased,
    VitalBasis,
    data_sentence,
    objection_sentence,
)
from app.letters.fingerprint import fingerprint, qr_payload, sealed
from app.letters.frozen import frozen_text
from app.letters.qr import dark_runs
from app.letters.text import clean, one_line, paragraphs
from tests.unit.letters.conftest import OFFICE_KEY, Make

CONSENT = ConsentBasis(
    form=Form.WRITTEN,
    capacity=Capacity.SELF,
    giver="S.R.",
    client="S.R.",
    given_on="18 November 2026",
    number="031/PDP",
)


@pytest.mark.parametrize("capacity", Capacity)
@pytest.mark.parametrize("form", Form)
def test_only_a_written_consent_is_called_written(form: Form, capacity: Capacity) -> None:
    said = data_sentence(replace(CONSENT, form=form, capacity=capacity))
    assert ("tertulis" in said) == (form is Form.WRITTEN)
    assert ("lisan" in said) == (form in {Form.SPOKEN, Form.RECORDED})
    assert ("direkam" in said) == (form is Form.RECORDED)
    assert ("cap jempol" in said) == (form is Form.THUMB)
    assert ("wali" in said) == (capacity is Capacity.GUARDIAN)
    assert ("ahli waris" in said) == (capacity is Capacity.HEIR)
    assert "18 November 2026" in said


def test_a_consent_without_a_form_number_names_none() -> None:
    assert "formulir" not in data_sentence(replace(CONSENT, number=""))
    assert "(formulir nomor 031/PDP)" in data_sentence(CONSENT)


def test_vital_interest_and_nothing_released_claim_no_consent() -> None:
    vital = data_sentence(VitalBasis(client="S.R.", agreed_by="Hartini Kusuma", role="Koordinator Cabang"))
    assert "berdasarkan persetujuan" not in vital
    assert "kepentingan vital" in vital
    assert "Hartini Kusuma (Koordinator Cabang)" in vital
    assert "belum disetujui" in data_sentence(NothingReleased())


def test_an_objection_is_said_in_the_agreed_words() -> None:
    assert objection_sentence("", act="melapor kepada kepolisian") == (
        "Yang bersangkutan belum bersedia melapor kepada kepolisian. Kami mohon penerusan dilakukan atas "
        "persetujuannya, kecuali terdapat ancaman langsung terhadap jiwanya."
    )
    assert "diteruskan kepada pemerintah desa" in objection_sentence("pemerintah desa")


def test_a_fingerprint_is_twelve_hex_and_needs_the_offices_key() -> None:
    mark = fingerprint(OFFICE_KEY, "surat")
    assert re.fullmatch(r"[0-9a-f]{12}", mark)
    assert mark == fingerprint(OFFICE_KEY, "surat")
    assert len({mark, fingerprint(b"x" * 32, "surat"), fingerprint(OFFICE_KEY, "surat.")}) == 3


def test_each_copy_has_its_own_fingerprint(make: Make) -> None:
    model = make("T01")
    copy = sealed(replace(model, copy_for="Kepala BP3MI"), OFFICE_KEY)
    assert copy.fingerprint != model.fingerprint


def test_a_fingerprint_covers_every_printed_part(make: Make) -> None:
    model = make("T01")
    assert model.head is not None
    assert model.signature is not None
    changes = [
        {"number": "013/SPM/MC-KBM/XI/2026"},
        {"date": "25 November 2026"},
        {"cc": ()},
        {"enclosures": ()},
        {"closing": ()},
        {"blocks": model.blocks[:-1]},
        {"head": replace(model.head, subject="Lain")},
        {"head": replace(model.head, addressee=("Lain",))},
        {"signature": replace(model.signature, name="Lain")},
    ]
    marks = {sealed(replace(model, **change), OFFICE_KEY).fingerprint for change in changes}
    assert len(marks) == len(changes)
    assert model.fingerprint not in marks


def test_the_frozen_text_leaves_out_what_is_made_from_it(make: Make) -> None:
    model = make("T01")
    assert frozen_text(model) == frozen_text(replace(model, fingerprint=None, qr=None))


def test_the_code_says_number_and_fingerprint_and_links_nowhere(make: Make) -> None:
    model = make("T01")
    assert model.qr == f"{model.number} {model.fingerprint}"
    assert qr_payload(None, "abc") == "abc"
    assert "http" not in model.qr


def test_the_code_can_be_read_again() -> None:
    import segno

    side, runs = dark_runs("012/SPM/MC-KBM/XI/2026 4f9a1c07be22")
    grid = [[0] * side for _ in range(side)]
    for row, start, length in runs:
        grid[row][start : start + length] = [1] * length
    made = segno.make("012/SPM/MC-KBM/XI/2026 4f9a1c07be22", micro=False, error="m", boost_error=False)
    assert grid == [list(row) for row in made.matrix]


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        ("Sri", "Sri"),
        ("Sri\r\nRahayu", "Sri\nRahayu"),
        ("a\tb", "a b"),
        ("a\u0000\u0007b", "ab"),
        ("\u202eabc\u202c", "abc"),
        ("e\u0301", "\u00e9"),
        ("a\u200bb\ufeff", "ab"),
        ("\ue000\ud800x", "x"),
        ("\u2764\ufe0f", "\u2764"),
        ("a\u2028b\x0bc", "a\nb\nc"),
    ],
)
def test_text_is_made_safe_and_nothing_more(raw: str, kept: str) -> None:
    assert clean(raw) == kept


def test_lines_and_paragraphs_of_typed_text() -> None:
    assert one_line(" a \n b ") == "a b"
    assert paragraphs(" a  b \n\n\n c\n") == ("a b", "c")
