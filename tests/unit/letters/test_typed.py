"""Typed text is looked through for what was not released, however it is spelt, spaced or punctuated."""

import string
import time
from collections.abc import Callable

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from app.letters.facts import Fact
from app.letters.fold import digits_of, fold, words_of
from app.letters.frozen import frozen_text
from app.letters.near import apart, known_words
from app.letters.patterns import KIN, common_words, linking_words
from app.letters.pdf import render
from app.letters.typed import How, scan, watch_for
from tests.unit.letters.conftest import VALUES, Make

NAME = Fact(fact="person.full_name", record_id="p1", value="Sri Rahayu binti Karto", words=("Yayuk",))
NIK = Fact(fact="person.nik", record_id="p1", value="9905124501920003")
PHONE = Fact(fact="person.phones", record_id="p1", value="+62 812-3456-7890")
PASSPORT = Fact(fact="person.passport", record_id="p1", value="X0000147")
EMPLOYER = Fact(fact="migration.employer", record_id="m1", value="PT Karya Mandiri Sentosa")
WORKPLACE = Fact(fact="migration.workplace", record_id="m1", value="Jalan Olaya 12, Riyadh")
BIRTH = Fact(fact="person.birth_date", record_id="p1", value="Kebumen, 5 Januari 1992")
STORY = Fact(
    fact="statement.text",
    record_id="s1",
    value="Majikan memukul klien dengan kabel setrika pada malam takbiran dan mengunci kamar mandi",
)
FLOWER = Fact(fact="person.preferred_name", record_id="p3", value="Melati")
ALL = (NAME, NIK, PHONE, PASSPORT, EMPLOYER, WORKPLACE, BIRTH, STORY, FLOWER)


def _found(text: str, *facts: Fact, allowed: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    watch = watch_for(facts or ALL, allowed=allowed)
    return [(text[hit.start : hit.end], hit.fact) for hit in scan({"ringkasan": text}, watch)]


@pytest.mark.parametrize(
    ("text", "part", "fact"),
    [
        ("Klien SRI RAHAYU belum pulang.", "SRI RAHAYU", NAME),
        ("klien sri rahayo belum pulang", "sri rahayo", NAME),
        ("Rah ayu sakit", "Rah ayu", NAME),
        ("R a h a y u", "R a h a y u", NAME),
        ("R.a.h.a.y.u", "R.a.h.a.y.u", NAME),
        ("SriRahayu", "SriRahayu", NAME),
        ("\u015ar\u00ed R\u00e0hay\u00fa", "\u015ar\u00ed R\u00e0hay\u00fa", NAME),
        ("R\u0430h\u0430yu", "R\u0430h\u0430yu", NAME),
        ("Ra\u00adhayu", "Ra\u00adhayu", NAME),
        ("klien Rhaayu", "Rhaayu", NAME),
        ("anak Pak Karto", "Karto", NAME),
        ("dipanggil Yayuk", "Yayuk", NAME),
        ("NIK 9905 1245 0192 0003", "9905 1245 0192 0003", NIK),
        ("NIK 9905.1245.0192.0003.", "9905.1245.0192.0003", NIK),
        ("berakhir 45019200", "45019200", NIK),
        ("telepon 0812 3456 7890", "0812 3456 7890", PHONE),
        ("telepon 62-812-34567890", "62-812-34567890", PHONE),
        ("wa.me/6281234567890", "6281234567890", PHONE),
        ("\u0660812 3456 7890"[1:], "812 3456 7890", PHONE),
        ("paspor X 0000147", "X 0000147", PASSPORT),
        ("oleh karya mandiri sentosa", "karya mandiri sentosa", EMPLOYER),
        ("di Olaya", "Olaya", WORKPLACE),
        ("di kota Riyad", "Riyad", WORKPLACE),
        ("lahir 05/01/1992", "05/01/1992", BIRTH),
        ("lahir 5-1-1992", "5-1-1992", BIRTH),
        ("lahir 1992-01-05", "1992-01-05", BIRTH),
        ("lahir 5 januari 1992", "5 januari 1992", BIRTH),
        ("ia memukul klien dengan kabel itu", "memukul klien dengan kabel", STORY),
        ("malam takbiran dan mengunci pintu", "malam takbiran dan mengunci", STORY),
        ("disapa Melati", "Melati", FLOWER),
    ],
)
def test_what_was_not_released_is_found_where_it_stands(text: str, part: str, fact: Fact) -> None:
    assert (part, fact.fact) in _found(text)


@pytest.mark.parametrize(
    "text",
    [
        "kartu keluarga dan surat kuasa",
        "S.R. belum dapat dihubungi",
        "Permohonan bantuan bagi pekerja migran Indonesia.",
        "gaji tidak dibayar selama tujuh bulan",
        "Nomor 012/SPM/MC-KBM/XI/2026 tanggal 24 November 2026",
        "taman melati di depan kantor",
        "Melati di depan kantor",
        "klien dikunci di kamar",
        "perusahaan penempatan",
    ],
)
def test_ordinary_text_is_left_alone(text: str) -> None:
    assert _found(text) == []


def test_our_own_templates_are_left_alone(make: Make) -> None:
    released = [str(value) for value in VALUES.values() if isinstance(value, str)]
    for code in ("T01", "T04", "T14", "F01", "F03", "F07"):
        text = frozen_text(make(code))
        assert _found(text, NAME, NIK, PHONE, EMPLOYER, WORKPLACE, STORY, allowed=tuple(released)) == []


def test_what_the_reader_is_told_anyway_is_no_leak() -> None:
    father = Fact(fact="person.father_name", record_id="p1", value="Karto")
    assert _found("Karto", father) == [("Karto", "person.father_name")]
    assert _found("Karto", father, allowed=("Sri Rahayu binti Karto",)) == []
    assert _found("Cabang Kebumen", BIRTH, allowed=("Kebumen",)) == []
    assert _found("0812 3456 7890", PHONE, allowed=("0812-3456-7890",)) == []


def test_what_is_allowed_does_not_excuse_more() -> None:
    assert _found("Kebumen, 5 Januari 1992", BIRTH, allowed=("Kebumen",)) == [("5 Januari 1992", BIRTH.fact)]


def test_hits_name_their_place_fact_and_manner_and_overlap_once() -> None:
    text = "Baris satu.\nSri Rahayu binti Karto, NIK 9905124501920003."
    hits = scan({"a": "kosong", "b": text}, watch_for(ALL))
    assert [(hit.key, text[hit.start : hit.end], hit.how) for hit in hits] == [
        ("b", "Sri Rahayu binti Karto", How.WORDS),
        ("b", "9905124501920003", How.WORDS),
    ]
    assert {hit.record_id for hit in hits} == {"p1"}


def test_a_near_word_is_told_apart_from_the_word_itself() -> None:
    (hit,) = scan({"a": "rahajoe Rahayo"}, watch_for([NAME]))[-1:]
    assert hit.how is How.SIMILAR


_letters = st.text(alphabet=string.ascii_lowercase, min_size=5, max_size=11)
_names = st.lists(_letters.filter(lambda word: word not in common_words() | KIN), min_size=1, max_size=4, unique=True)
_around = st.lists(st.sampled_from(sorted(common_words())), max_size=8)


def _slipped(word: str, at: int, kind: int, letter: str) -> str:
    at %= len(word)
    match kind:
        case 0:
            return word[:at] + word[at + 1 :]
        case 1:
            return word[:at] + letter + word[at:]
        case 2:
            return word[:at] + letter + word[at + 1 :]
        case _:
            return word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :]


@given(_names, _around, _around, st.integers(0, 3), st.sampled_from([" ", "  ", "-", ".", "\n", ""]), st.data())
def test_a_planted_name_is_found_in_any_dress(
    parts: list[str], before: list[str], after: list[str], which: int, glue: str, data: st.DataObject
) -> None:
    name = " ".join(part.capitalize() for part in parts)
    dress: Callable[[str], str] = data.draw(st.sampled_from([str.upper, str.lower, str.title, str]))
    told = parts[which % len(parts) :] if glue else parts[which % len(parts) :][:1]
    planted = dress(glue.join(told))
    text = " ".join([*before, planted, *after])
    fact = Fact(fact="person.full_name", record_id="p", value=name)
    assert scan({"a": text}, watch_for([fact])), text


@given(_names, _around, st.integers(0, 99), st.integers(0, 3), st.sampled_from(string.ascii_lowercase))
@example(["abcde"], [], 0, 3, "x")
def test_a_planted_name_is_found_with_a_slip(
    parts: list[str], before: list[str], at: int, kind: int, letter: str
) -> None:
    slipped = _slipped(parts[0], at, kind, letter)
    assume(slipped not in common_words())
    fact = Fact(fact="party.name", record_id="y", value=" ".join(parts))
    assert scan({"a": " ".join([*before, slipped])}, watch_for([fact])), slipped


@given(
    st.text(alphabet=string.digits, min_size=9, max_size=16).filter(lambda row: row.lstrip("0")[8:]),
    st.lists(st.sampled_from(["", " ", "-", ".", " - ", ") "]), min_size=16, max_size=16),
)
def test_a_planted_number_is_found_however_it_is_parted(number: str, glue: list[str]) -> None:
    parted = "".join(digit + between for digit, between in zip(number, glue, strict=False))
    fact = Fact(fact="person.nik", record_id="p", value=number)
    assert scan({"a": f"nomor {parted} itu"}, watch_for([fact])), parted


@given(st.lists(_letters.filter(lambda word: word not in common_words()), min_size=6, max_size=12), st.integers(0, 8))
def test_four_words_in_a_row_of_an_unreleased_story_are_found(story: list[str], start: int) -> None:
    row = story[start % (len(story) - 3) :][:4]
    fact = Fact(fact="statement.text", record_id="s", value=" ".join(story))
    assert scan({"a": " ".join(row)}, watch_for([fact]))


@given(st.text(max_size=300))
def test_any_text_can_be_looked_through(text: str) -> None:
    hits = scan({"a": text}, watch_for(ALL))
    assert all(0 <= hit.start < hit.end <= len(text) for hit in hits)


@given(_letters, _letters)
def test_distance_is_the_same_both_ways_and_zero_only_for_equals(one: str, other: str) -> None:
    assert apart(one, other) == apart(other, one)
    assert (apart(one, other) == 0) == (one == other)


@given(st.lists(_letters, min_size=1, max_size=20), _letters)
def test_the_index_finds_what_comparing_each_word_would(words: list[str], asked: str) -> None:
    from app.letters.near import slips_of

    near = [word for word in words if apart(word, asked) <= min(slips_of(word), slips_of(asked))]
    found = known_words(words).match(asked)
    assert (found is not None) >= bool(near)
    assert found is None or apart(found, asked) <= slips_of(found)


def test_a_long_letter_is_looked_through_while_typing_pauses() -> None:
    people = [
        Fact(fact="person.full_name", record_id=str(at), value=f"Nama{at}xa Orang{at}xb binti Bapak{at}xc")
        for at in range(100)
    ]
    watch = watch_for([*ALL, *people])
    text = "Kami memohon kiranya pengaduan keluarga ini diteruskan kepada pihak yang berwenang. " * 60
    started = time.process_time()
    assert scan({"a": text}, watch) == ()
    assert time.process_time() - started < 2


def test_folding_keeps_places_and_drops_dress() -> None:
    assert fold("\u00c9-l\u00e8 \uff11") == "ele1"
    assert [(word.text, word.named) for word in words_of("Dan Sri. Lalu pergi")] == [
        ("dan", False),
        ("sri", True),
        ("lalu", False),
        ("pergi", False),
    ]
    assert [row.text for row in digits_of("0812-34 56 a 7")] == ["08123456", "7"]


def test_a_hit_in_an_edited_place_is_found_on_the_paper_too(make: Make, read_back: Callable[..., str]) -> None:
    """What the scan of the typed text finds is what the page would show: nothing is lost between them."""
    typed = "Ibu S\u00edti N\u00fbrjanah meminta pertolongan."
    secret = Fact(fact="party.name", record_id="y", value="Siti Nurjanah")
    model = make("T01", edits={"ringkasan": typed})
    assert scan({"ringkasan": typed}, watch_for([secret]))
    assert scan({"page": read_back(render(model))}, watch_for([secret]))


_links = st.lists(st.sampled_from(sorted(linking_words())), min_size=0, max_size=2)


@given(_links, _names, _links, _letters.filter(lambda word: word not in common_words() | KIN))
def test_beside_a_place_the_reader_knows_every_other_word_is_still_found(
    before: list[str], told: list[str], between: list[str], place: str
) -> None:
    assume(place not in told and not any(apart(place, word) <= 2 for word in told))
    remark = Fact(fact="note.text", record_id="n", value=" ".join([*before, *told, *between, place]))
    watch = watch_for([remark], places=[place])
    assert scan({"a": " ".join([*told, *between, place])}, watch)
    assert scan({"a": " ".join([*before, *between, place])}, watch) == ()


def test_a_hit_leaves_out_what_only_leads_to_it() -> None:
    remark = Fact(fact="note.text", record_id="n", value="gudang belakang di Riyadh")
    text = "Ia dikurung di gudang belakang di Riyadh."
    (hit,) = scan({"a": text}, watch_for([remark], places=["Riyadh"]))
    assert text[hit.start : hit.end] == "gudang belakang"
    (hit,) = scan({"a": text}, watch_for([remark]))
    assert text[hit.start : hit.end] == "gudang belakang di Riyadh"
