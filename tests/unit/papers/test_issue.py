"""A letter is drafted, approved, issued, sent or void; its number stays for ever; a failure leaves nothing behind."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from app.casework.errors import NotAllowed, UnknownReference, WrongState
from app.casework.papers.issue import approve, preview, write_letter
from app.casework.papers.sending import stored_pdf
from app.casework.permission import Role
from app.letters.errors import ConsentMissing, TypedTextLeaks
from app.letters.parts import check_parts
from tests.unit.papers.world import TODAY, Family, World

COORDINATOR = (Role.PARALEGAL, Role.COORDINATOR, Role.ADMINISTRATOR)


def test_without_consent_there_is_no_letter_no_draft_and_no_preview(world: World) -> None:
    order = world.order(world.family())
    for write in (
        lambda: preview(world.session, order),
        *(lambda d=d: write_letter(world.session, order, draft=d) for d in (True, False)),
    ):
        with pytest.raises(ConsentMissing) as missing:
            write()
        assert missing.value.facts["audience"] == "kemlu-pwni"
    assert world.list("letter") == []


def test_a_draft_has_no_number_and_says_that_it_is_one(
    world: World, family: Family, read_back: Callable[..., str]
) -> None:
    papers = write_letter(world.session, world.order(family), draft=True)
    assert (papers.number, papers.state) == ("", "draft")
    text = read_back(papers.main.pdf)
    assert "DRAF" in text
    assert "diberi saat terbit" in text
    assert world.letter(papers).number is None


def test_issuing_freezes_text_file_and_what_was_disclosed(world: World, family: Family) -> None:
    papers = world.issue(world.order(family, cc=("kp2mi", "kbri-riyadh")))
    letter = world.letter(papers)
    assert letter.state == "issued"
    assert letter.number == "001/SPM/MC-KBM-X/XI/2026"
    assert letter.fingerprint == papers.fingerprint
    assert "person.nik" in (letter.disclosed or ())
    assert stored_pdf(world.session, papers.letter) == papers.main.pdf
    by = {each["to"]: each for each in letter.copies or ()}
    for sheet in papers.copies:
        assert by[sheet.recipient]["fingerprint"] == sheet.fingerprint
        assert stored_pdf(world.session, papers.letter, to=sheet.recipient) == sheet.pdf
    assert by[world.agency("kbri-riyadh")]["disclosed"] == []
    world.put("person", {"full_name": "Nama Lain"}, record=family.client)
    assert stored_pdf(world.session, papers.letter) == papers.main.pdf
    with pytest.raises(UnknownReference):
        stored_pdf(world.session, papers.letter, to=family.client)


def test_each_addressee_gets_a_paper_of_its_own(world: World, family: Family, read_back: Callable[..., str]) -> None:
    papers = world.issue(world.order(family, cc=("kp2mi", "kbri-riyadh")))
    main, allowed, stranger = (read_back(each.pdf) for each in (papers.main, *papers.copies))
    assert "Sri Rahayu" in main
    assert "Sri Rahayu" in allowed
    assert "Salinan untuk Kementerian Pelindungan" in allowed
    assert "Sri" not in stranger
    assert "S.R." in stranger
    assert "Arab Saudi" not in stranger
    assert "belum disetujui" in stranger
    assert "Slip balasan" not in allowed + stranger
    assert {each.why for each in papers.copies[1].kept} == {"no_consent", "own_consent"}


def test_each_letter_has_its_parts_in_order(world: World, family: Family, read_back: Callable[..., str]) -> None:
    world.put("health_need", {"case": family.case, "person": family.client, "complaint": "nyeri pinggang"})
    world.consent(family, "rs-polri")
    branch = world.put("office", {"code": "PWT", "name": "Migrant CARE Cabang Purwokerto", "kind": "branch"})
    for template, to, cc in (
        ("T01", "kemlu-pwni", ("kp2mi", "kbri-riyadh")),
        ("T04", "rs-polri", ()),
        ("T14", branch, ()),
    ):
        papers = world.issue(world.order(family, template, to, cc=cc))
        for sheet in (papers.main, *papers.copies):
            assert check_parts(read_back(sheet.pdf, "-layout")) == [], (template, sheet.code)


def test_a_letter_says_what_the_records_say(world: World, family: Family) -> None:
    papers = world.issue(world.order(family))
    text = world.letter(papers).text or ""
    for line in (
        "Nama: Sri Rahayu binti Karto", "NIK: 9905124501920003", "Tempat, tanggal lahir: Kebumen, 5 Januari 1992",
        "Jenis kelamin: Perempuan", "Nomor paspor: X0000147", "Negara/kota penempatan: Arab Saudi, Riyadh",
        "Alamat tempat kerja: Jalan Olaya 12", "Pemberi kerja: Keluarga Al Contoh", "P3MI/perekrut: PT Contoh Karya Mandiri",
        "Jabatan/jenis pekerjaan: Pekerja rumah tangga", "Keberangkatan: Februari 2025", "Agensi di negara tujuan: belum diketahui",
        "Permasalahan yang diadukan: Gaji tidak dibayar.", "Kontak terakhir dengan yang bersangkutan: 16 Oktober 2026.",
    ):  # fmt: skip
        assert line in text.split("\n"), line
    assert "Karti" not in text, "her mother has not consented to her own name"
    assert "persetujuan tertulis Sri Rahayu binti Karto tanggal 20 November 2026" in text


def test_what_is_withheld_is_not_in_the_text_and_is_listed_with_its_reason(world: World) -> None:
    family = world.family()
    world.consent(
        family, "kemlu-pwni", withheld=["person.nik", "person.village", "person.birth_place", "migration.city"],
        data_classes=["identity", "location", "chronology"],
    )  # fmt: skip
    papers = world.issue(world.order(family))
    text = world.letter(papers).text or ""
    assert "NIK" not in text
    assert "Alamat asal: Dusun Krajan RT 02/RW 03\n" in text
    assert "Tempat, tanggal lahir: 5 Januari 1992" in text
    assert "Riyadh" not in text
    why = {each.fact: each.why.value for each in papers.main.kept}
    assert why["person.nik"] == why["migration.city"] == "withheld"
    assert why["migration.employer"] == "class_not_released"


def test_a_guardian_is_not_named_where_only_the_client_was_released(world: World) -> None:
    family = world.family()
    world.consent(family, "kemlu-pwni", given_by=family.reporter, capacity="guardian")
    text = world.letter(world.issue(world.order(family))).text or ""
    assert "persetujuan tertulis K.C. selaku orang tua/wali Sri Rahayu binti Karto" in text
    assert "Karti" not in text


def test_the_reporters_consent_is_not_taken_for_the_clients(world: World) -> None:
    family = world.family()
    world.consent(family, "kemlu-pwni", person=family.reporter, given_by=family.reporter)
    with pytest.raises(ConsentMissing):
        world.issue(world.order(family))
    world.consent(family, "kemlu-pwni")
    text = world.letter(world.issue(world.order(family))).text or ""
    assert "Karti Contoh (ibu)" in text
    assert "persetujuan tertulis Sri Rahayu binti Karto" in text


def test_a_consent_in_anothers_name_struck_out_vital_or_backdated_carries_nothing(world: World) -> None:
    family = world.family()
    world.consent(family, "kemlu-pwni", given_by=family.reporter)
    world.consent(family, "kemlu-pwni", basis="vital")
    world.consent(family, "kemlu-pwni", valid_until="2026-11-22", given_at="2026-11-01")
    narrowed = world.consent(family, "kemlu-pwni", given_at="2026-11-01")
    newer = world.consent(family, "kp2mi", supersedes=narrowed)
    with world.session.store.write() as tx:
        tx.void("consent", newer)
    for on in (TODAY, date(2026, 11, 10)):
        with pytest.raises(ConsentMissing):
            world.issue(world.order(family, on=on))


def test_a_paralegals_letter_waits_and_is_gated_anew_when_approved(world: World, family: Family) -> None:
    world.acting(Role.PARALEGAL)
    papers = write_letter(
        world.session, world.order(family, subject="Permohonan bantuan", cc=("kbri-riyadh",)), draft=False
    )
    assert (papers.state, papers.number) == ("awaiting", "")
    with pytest.raises(NotAllowed):
        approve(world.session, papers.letter)
    world.acting(*COORDINATOR)
    approved = approve(world.session, papers.letter)
    assert (approved.state, approved.number) == ("issued", "001/SPM/MC-KBM-X/XI/2026")
    assert world.letter(approved).subject == "Permohonan bantuan"
    with pytest.raises(WrongState):
        approve(world.session, papers.letter)
    assert len(world.list("letter")) == 1


def test_what_was_released_by_hand_stays_released_when_the_letter_is_approved(world: World) -> None:
    family = world.family()
    world.put("health_need", {"case": family.case, "person": family.client, "complaint": "nyeri"})
    world.consent(family, "rs-polri", facts=["person.passport", "migration.job"])
    order = world.order(family, "T04", "rs-polri", by_hand=frozenset({"migration.job"}))
    why = {each.fact: each.why for each in world.preview(order).main.kept}
    assert "migration.job" not in why
    assert why["person.passport"] == "not_for_this_reader"
    papers = approve(world.session, write_letter(world.session, order, draft=True).letter)
    assert "migration.job" not in {each.fact for each in papers.main.kept}


def test_approving_keeps_each_readers_own_subject(world: World, family: Family) -> None:
    papers = write_letter(world.session, world.order(family, cc=("kbri-riyadh",)), draft=True)
    approved = approve(world.session, papers.letter)
    letter = world.letter(approved)
    assert "di Arab Saudi" in (letter.subject or "")
    assert "Arab Saudi" not in str((letter.copies or ())[0]["text"])


def test_a_consent_withdrawn_meanwhile_stops_an_awaiting_letter(world: World, family: Family) -> None:
    other = world.family()
    consent = world.consent(other, "kemlu-pwni")
    papers = write_letter(world.session, world.order(other), draft=True)
    world.put("consent", {"withdrawn_at": "2026-11-24T02:00:00+00:00"}, record=consent)
    with pytest.raises(ConsentMissing):
        approve(world.session, papers.letter)
    assert world.letter(papers).state == "draft"


@pytest.mark.parametrize(
    ("place", "words", "told"),
    [
        ("ringkasan", "Ia bekerja pada Kelurga Al Contoh.", "Kelurga Al"),
        ("upaya", "menghubungi keluarga\nmenanyai Al-Contoh", "Al-Contoh"),
        ("permohonan", "memanggil A l C o n t o h", "A l C o n t o h"),
        ("mendesak", "Nomornya nol delapan satu dua nol nol nol nol nol satu empat tujuh.", "delapan satu"),
        ("hal", "Permohonan untuk pekerja Keluarga Al Contoh", "Al Contoh"),
        ("hal", "Permohonan a.n. Sri Rahayu", "a.n. Sri"),
    ],
)
def test_typed_words_that_tell_too_much_stop_the_letter_and_are_masked_in_the_draft(
    place: str, words: str, told: str, world: World, read_back: Callable[..., str]
) -> None:
    family = world.family()
    world.consent(family, "kemlu-pwni", "kp2mi", withheld=["migration.employer", "person.phones"])
    typed = {"subject": words} if place == "hal" else {"edits": {place: words}}
    order = replace(world.order(family, cc=("kp2mi",)), **typed)
    with pytest.raises(TypedTextLeaks) as leaks:
        world.issue(order)
    papers = world.preview(order)
    assert papers.main.leaks == leaks.value.facts["keys"] == [place]
    assert [sheet.code for sheet in (papers.main, *papers.copies) if told in read_back(sheet.pdf)] == []
    assert world.list("letter") == []


def test_a_summary_is_looked_through_like_any_typed_text(world: World, read_back: Callable[..., str]) -> None:
    family = world.family()
    world.consent(family, "kemlu-pwni", withheld=["migration.employer"])
    world.put(
        "audience_summary", {"case": family.case, "audience": "kemlu-pwni", "text": "Ia ditahan Keluarga Al Contoh."}
    )
    with pytest.raises(TypedTextLeaks) as leaks:
        world.issue(world.order(family))
    assert leaks.value.facts["keys"] == ["ringkasan"]
    assert "Al Contoh" not in read_back(world.preview(world.order(family)).main.pdf)


def test_nothing_of_the_case_summary_goes_into_a_letter(world: World, read_back: Callable[..., str]) -> None:
    family = world.family(summary="Tetangga melihat mobil putih menjemputnya malam itu di depan balai desa lama.")
    world.consent(family, "kemlu-pwni")
    copied = {"ringkasan": "Tetangga melihat mobil putih menjemputnya malam itu."}
    with pytest.raises(TypedTextLeaks):
        world.issue(world.order(family, edits=copied))
    assert "mobil putih" not in read_back(world.preview(world.order(family, edits=copied)).main.pdf)


def test_tppo_is_said_only_when_somebody_confirmed_it_by_name(world: World) -> None:
    family = world.family(trafficking="strong")
    world.consent(family, "kemlu-pwni")
    assert "perdagangan" not in (world.letter(world.issue(world.order(family))).text or "").split("memperhatikan")[0]
    world.put("case", {"trafficking_confirmed_by": world.session.actor.user}, record=family.case)
    text = world.letter(world.issue(world.order(family))).text or ""
    assert "ditelaah oleh Hartini Kusuma, menunjukkan indikasi" in text
    world.put("case", {"trafficking": "not_seen"}, record=family.case)
    assert "ditelaah oleh" not in (world.letter(world.issue(world.order(family))).text or "")


def test_objections_print_at_every_hop_and_keep_the_refused_out(world: World) -> None:
    family = world.family(objections=[{"act": "report_police"}, {"audience": "kp2mi", "until": "2026-11-23"}])
    world.consent(family, "kemlu-pwni", "kp2mi", "polda-jateng", "baznas")
    sentence = "Yang bersangkutan belum bersedia melapor kepada kepolisian."
    papers = world.issue(world.order(family, cc=("kp2mi",)))
    letter = world.letter(papers)
    assert sentence in (letter.text or "")
    assert sentence in str((letter.copies or ())[0]["text"])
    assert "KP2MI/BP2MI" not in (letter.text or "").split("Tembusan")[0]
    with pytest.raises(ConsentMissing):
        world.issue(world.order(family, to="polda-jateng"))
    with pytest.raises(NotAllowed) as refused:
        world.issue(world.order(family, cc=("polda-jateng",)))
    assert refused.value.facts["reason"] == "objected"
    assert sentence not in (world.letter(world.issue(world.order(family, to="baznas"))).text or "")


def test_our_own_office_is_an_archive_and_no_copy(world: World, family: Family) -> None:
    papers = world.issue(world.order(family, cc=("KBM", "kp2mi", "kp2mi", "kemlu-pwni")))
    assert [each.code for each in papers.copies] == ["kp2mi"]
    assert "copy_is_archive" in papers.warnings
    assert "Cabang Kebumen" not in (world.letter(papers).text or "").partition("Tembusan")[2]
    with pytest.raises(NotAllowed) as refused:
        world.issue(world.order(family, to="KBM"))
    assert refused.value.facts["reason"] == "house_only"
