"""A paper says what was given and nothing else; lines with nothing to say are not there."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.letters.compose import Envelope, compose, typed_texts
from app.letters.errors import TemplateBroken, TemplateTooLarge, ValueMissing
from app.letters.frozen import frozen_text
from app.letters.library import Library
from app.letters.markup import parse
from app.letters.model import Items, Paragraph, Row, Rows, Style, plain
from app.letters.sandbox import Rendered
from app.letters.text import clean
from app.letters.values import Blank, GapWords
from tests.unit.letters.conftest import FORMS, KOP, LETTERS, VALUES, Make

FORGED = [
    "= JUDUL",
    ": Nama | Palsu",
    "# satu",
    "@ringkasan",
    "@@",
    "---",
    ">> Demikian",
    "^ A | B | thumb",
    "| a | b",
    "{{ klien_nik }}",
    "{% include 'F01' %}",
    "\x020\x03",
    "____",
    "a | b | c",
    "<b>x</b>&amp;",
]


def _rows(make: Make, code: str, **changed: object) -> dict[str, Row]:
    model = make(code, changed)
    return {plain(row.label): row for block in model.blocks if isinstance(block, Rows) for row in block.rows}


def test_a_row_without_a_value_is_not_there(make: Make) -> None:
    assert "Skema penempatan" not in _rows(make, "T01", skema=None)
    assert "NIK" not in _rows(make, "T01", klien_nik=None)


def test_a_gap_stands_apart_from_values(make: Make) -> None:
    value = _rows(make, "T01")["Alamat tempat kerja"].value
    assert plain(value) == "belum diketahui, sedang kami telusuri"
    assert value[0].style is Style.GAP


def test_with_only_a_mothers_memory_a_letter_still_reads_truthfully(make: Make) -> None:
    known = {"klien_nama": "Sri", "pelapor_hubungan": "ibu kandung", "paragraf_data": "Dasar.", "pendamping_nama": "R"}
    model = make("T01", {**dict.fromkeys(VALUES), **known})
    text = frozen_text(model)
    assert "menerima pengaduan dari ibu kandung yang bersangkutan mengenai" in text
    assert "None" not in text
    assert "Permasalahan yang diadukan" not in text
    assert "Perwakilan Republik Indonesia di negara setempat" in text


def test_a_client_who_came_alone_is_not_called_a_reporter(make: Make) -> None:
    text = frozen_text(make("T01", {"pelapor_hubungan": "diri sendiri"}))
    assert "pengaduan dari yang bersangkutan sendiri mengenai" in text
    assert "Karti" not in text


def test_trafficking_is_only_indicated_where_somebody_confirmed_it_by_name(make: Make) -> None:
    assert "perdagangan orang" not in frozen_text(make("T01"))
    confirmed = frozen_text(make("T01", {"penegas_tppo": "Hartini Kusuma, koordinator"}))
    assert "ditelaah oleh Hartini Kusuma, koordinator, menunjukkan indikasi" in confirmed
    with pytest.raises(TemplateBroken):
        make("T01", {"penegas_tppo": True})


def test_objections_are_printed_for_every_reader(make: Make) -> None:
    said = "Yang bersangkutan belum bersedia melapor kepada kepolisian."
    for code in LETTERS:
        assert said in frozen_text(make(code, {"keberatan": [said]}))


def test_a_sentence_never_prints_with_a_hole(make: Make) -> None:
    with pytest.raises(TemplateBroken) as refused:
        make("T04", {"nama_rs": None})
    assert refused.value.facts["reason"] == "hole"


def test_a_placeholder_nobody_supplied_is_named(library: Library, envelope: Envelope) -> None:
    with pytest.raises(ValueMissing) as refused:
        compose(library, "F07", envelope, {})
    assert refused.value.facts["placeholder"] == "kode_rujukan"


def test_an_entry_that_lacks_a_part_is_refused(make: Make) -> None:
    with pytest.raises(TemplateBroken) as refused:
        make("T14", {"berkas": [{"jenis": "Formulir"}]})
    assert refused.value.facts["reason"] == "undefined"


def test_typed_text_replaces_an_editable_place_only(make: Make) -> None:
    edits = {"ringkasan": "Satu.\n\nDua.", "permohonan": "menelusuri\nmelindungi.", "penutup": "tidak ada tempatnya"}
    model = make("T01", edits=edits)
    texts = typed_texts(model)
    assert texts["ringkasan"] == "Satu.\nDua."
    assert texts["permohonan"] == "menelusuri;\nmelindungi."
    assert "tidak ada tempatnya" not in frozen_text(model)


def test_a_place_that_is_empty_by_default_can_be_typed_into(make: Make) -> None:
    assert typed_texts(make("T04", edits={"riwayat": "Pernah dirawat."})) == {"riwayat": "Pernah dirawat."}
    assert typed_texts(make("T04")) == {}


def test_a_place_can_be_emptied(make: Make) -> None:
    assert "ringkasan" not in typed_texts(make("T01", edits={"ringkasan": " \n"}))


def test_a_summary_of_several_paragraphs_stays_so(make: Make) -> None:
    blocks = [block for block in make("T01").blocks if isinstance(block, Paragraph) and block.key == "ringkasan"]
    assert [plain(block.text) for block in blocks] == str(VALUES["ringkasan"]).split("\n")


def test_requests_end_in_semicolons_and_a_full_stop(make: Make) -> None:
    items = next(b for b in make("T01").blocks if isinstance(b, Items) and b.key == "permohonan").items
    assert [plain(item.text)[-1] for item in items] == [";", ";", ";", "."]
    assert [item.marker for item in items] == ["1.", "2.", "3.", "4."]


@pytest.mark.parametrize("forged", FORGED)
@pytest.mark.parametrize("code", [*LETTERS, *FORMS])
def test_markup_in_values_stays_words(make: Make, code: str, forged: str) -> None:
    shape = [type(block) for block in make(code).blocks]
    texts = {name: forged for name, value in VALUES.items() if isinstance(value, str) and name != "ringkasan"}
    model = make(code, texts)
    assert [type(block) for block in model.blocks] == shape


@settings(max_examples=60, deadline=None)
@given(value=st.text(max_size=200))
def test_any_text_can_be_a_value(library: Library, envelope: Envelope, value: str) -> None:
    texts = {name: value for name, old in VALUES.items() if isinstance(old, str)}
    values = {**dict.fromkeys(library.placeholders), **VALUES, **texts}
    if not clean(value).strip():
        # Nothing printable is left of a value that sentences need.
        with pytest.raises(TemplateBroken):
            compose(library, "T01", envelope, values)
        return
    assert "\x02" not in frozen_text(compose(library, "T01", envelope, values))


def test_more_entries_than_any_letter_has_are_refused(make: Make) -> None:
    with pytest.raises(TemplateTooLarge):
        make("T01", {"upaya": ["x"] * 401})
    with pytest.raises(TemplateTooLarge):
        make("T01", {"ringkasan": "x" * 500_000})
    with pytest.raises(TemplateTooLarge):
        make("T01", {"upaya": [[[[["x"]]]]]})


def test_a_value_that_is_no_text_is_not_printed(make: Make) -> None:
    for odd in (True, ["a"], {"a": "b"}):
        with pytest.raises(TemplateBroken):
            make("T01", {"klien_nama": odd})


def test_a_form_can_be_made_to_fill_in_by_hand(make: Make) -> None:
    blank = make("F03", dict.fromkeys(("pemberi_nama", "pemberi_nik", "berlaku_sampai"), Blank()))
    rows = next(block for block in blank.blocks if isinstance(block, Rows)).rows
    assert {plain(row.label): row.value[0].style for row in rows}["NIK"] is Style.BLANK


def test_a_paper_safe_to_carry_home_names_neither_us_nor_case_nor_addressees(make: Make, envelope: Envelope) -> None:
    home = make("F01", around=replace(envelope, at_home=True))
    text = frozen_text(home)
    assert home.letterhead is None
    assert home.qr is None
    for told in (KOP.organisation, KOP.office, KOP.address, "KBM-2026-0147", "Kementerian Luar Negeri", "RAHASIA"):
        assert told not in text
    assert "Layanan ini gratis" in text


def test_a_draft_differs_in_number_and_mark_only(make: Make, envelope: Envelope) -> None:
    issued, draft = make("T01"), make("T01", around=replace(envelope, number=None, draft=True))
    assert replace(draft, number=issued.number, draft=False, fingerprint=issued.fingerprint, qr=issued.qr) == issued


def test_the_consent_form_ticks_nothing_by_itself(make: Make) -> None:
    text = frozen_text(make("F01"))
    assert "\u2610 Setuju \u2610 Tidak setuju" in text.replace("\u00a0", " ")
    assert "Statistik tanpa nama | \u2611 Setuju" in text.replace("\u00a0", " ")


def test_the_consent_form_says_who_keeps_the_data_and_asks_whether_it_may_go_home(make: Make) -> None:
    text = frozen_text(make("F01"))
    assert "adalah satu penyimpan data" in text
    assert "Aman dibawa pulang?" in text


def test_a_power_of_attorney_does_not_go_to_court_or_settle(make: Make) -> None:
    text = frozen_text(make("F03"))
    assert "tidak mencakup beracara di pengadilan" in text
    assert "tanpa berwenang menyetujui perdamaian atau menerima pembayaran" in text


@pytest.mark.parametrize("text", ["@a\nx", "@@", "@a b\n@@", "| x", "^ a", ": x", "! x", "^ a | b | wax", "---\n---"])
def test_broken_markup_is_named(text: str) -> None:
    with pytest.raises(TemplateBroken):
        parse("X", Rendered(text=text, inserted=()))


def test_gap_words_in_a_list_keep_their_words(make: Make) -> None:
    assert "1. belum diketahui" in frozen_text(make("T01", {"upaya": [GapWords(text="belum diketahui")]}))
