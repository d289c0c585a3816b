"""A counsellor's note opens for counsellors and escrow; to everybody else it is noise."""

import subprocess
from dataclasses import replace

import pytest

from app.casework import records, saving, sealing, users
from app.casework.errors import NotAllowed, Refused, SealedToOthers
from app.casework.saving import Draft
from app.casework.session import open_session
from app.records.kinds.tasks import Note
from db.vault import users as slots
from tests.unit.casework.conftest import passphrase

TEXT = "Ia bercerita tentang malam itu. Jangan dibagikan."


@pytest.fixture
def desk(offices):
    offices.found("headquarters", "PST")
    offices.add("ratna", "counsellor", code="PST")
    offices.add("wulan", "counsellor", code="PST")
    return offices


def _write(desk) -> str:
    ratna = desk.as_user("ratna", "PST")
    return saving.put_records(ratna, [Draft(kind="note", fields={"sort": "sealed", "sealed_text": TEXT})])[0]


def test_both_counsellors_read_it_and_nobody_else(desk) -> None:
    note = _write(desk)
    for name, seen in (("ratna", TEXT), ("wulan", TEXT)):
        assert records.view_record(desk.as_user(name, "PST"), "note", note).fields["sealed_text"] == seen
    rina = desk.as_user("rina", "PST")
    stored = str(records.view_record(rina, "note", note).fields["sealed_text"])
    assert stored.startswith("-----BEGIN AGE ENCRYPTED FILE-----")
    assert TEXT not in stored
    with pytest.raises(NotAllowed):
        sealing.open_text(rina, stored)


def test_nothing_of_it_is_found_or_told(desk) -> None:
    note = _write(desk)
    ratna = desk.as_user("ratna", "PST")
    assert records.search_records(ratna, "malam") == []
    assert TEXT not in repr(records.record_history(ratna, "note", note))
    assert TEXT not in repr(records.list_records(ratna, "note", records.Page(limit=10)))


def test_escrow_opens_it_with_the_standard_tool(desk, tmp_path) -> None:
    note = _write(desk)
    rina = desk.as_user("rina", "PST")
    stored = str(records.peek_record(rina, "note", note).fields["sealed_text"])
    (tmp_path / "note.age").write_text(stored)
    (tmp_path / "escrow.txt").write_text(rina.organisation.escrow_identity + "\n")
    done = subprocess.run(
        ["age", "-d", "-i", tmp_path / "escrow.txt", tmp_path / "note.age"], capture_output=True, check=True
    )
    assert done.stdout.decode() == TEXT


def test_only_a_counsellor_writes_one(desk) -> None:
    rina = desk.as_user("rina", "PST")
    with pytest.raises(Refused) as refused:
        saving.put_records(rina, [Draft(kind="note", fields={"sealed_text": TEXT})])
    assert isinstance(refused.value.cause, NotAllowed)
    with pytest.raises(NotAllowed):
        saving.save_record(rina, Note(sealed_text=TEXT))


def test_a_note_edited_by_another_field_keeps_its_seal(desk) -> None:
    note = _write(desk)
    rina = desk.as_user("rina", "PST")
    with rina.store.read() as reader:
        before = reader.need(Note, note)
    saving.save_record(rina, replace(before, done=True))
    after = records.peek_record(rina, "note", note).fields
    assert (after["sealed_text"], after["done"]) == (before.sealed_text, True)


def test_a_passphrase_changed_keeps_notes_readable(desk) -> None:
    note = _write(desk)
    ratna = desk.open["PST"]
    users.change_passphrase(ratna, passphrase("baru"))
    ratna.close()
    desk.open["PST"] = open_session(desk.root / "PST", passphrase("baru"), user="ratna", machine=desk.machine)
    assert records.view_record(desk.open["PST"], "note", note).fields["sealed_text"] == TEXT


def test_what_is_sealed_to_others_stays_closed(desk, found_office) -> None:
    note = _write(desk)
    stored = str(records.peek_record(desk.open["PST"], "note", note).fields["sealed_text"])
    desk.found("branch", "KBM")
    desk.add("lain", "counsellor")
    lain = desk.as_user("lain")
    with pytest.raises(SealedToOthers):
        sealing.open_text(lain, stored)
    for broken in ("", "-----BEGIN AGE ENCRYPTED FILE-----\nxx\n-----END AGE ENCRYPTED FILE-----", stored[:-60]):
        with pytest.raises(SealedToOthers):
            sealing.open_text(lain, broken)


def test_more_than_fits_is_refused(desk) -> None:
    ratna = desk.as_user("ratna", "PST")
    with pytest.raises(Refused):
        saving.put_records(ratna, [Draft(kind="note", fields={"sealed_text": "x" * 60_001})])
    note = saving.put_records(ratna, [Draft(kind="note", fields={"sealed_text": "字" * 20_000})])[0]
    assert records.view_record(ratna, "note", note).fields["sealed_text"] == "字" * 20_000


def test_a_recovery_closes_older_notes_to_whoever_holds_the_code_but_not_to_colleagues(desk) -> None:
    note = _write(desk)
    rina = desk.as_user("rina", "PST")
    assert sealing.unopened(rina) == 0
    rina.unlocked, code = slots.renew_recovery_code(rina.unlocked)
    rina.close()
    newcomer = users.Newcomer(screen_name="ratna", passphrase=passphrase("baru"))
    ratna = desk.open["PST"] = users.recover(desk.root / "PST", code, newcomer, machine=desk.machine)
    assert sealing.unopened(ratna) == 1
    assert TEXT not in str(records.view_record(ratna, "note", note).fields)
    later = saving.put_records(ratna, [Draft(kind="note", fields={"sort": "sealed", "sealed_text": "Lagi"})])[0]
    assert sealing.unopened(ratna) == 1
    wulan = desk.as_user("wulan", "PST")
    assert [records.view_record(wulan, "note", each).fields["sealed_text"] for each in (note, later)] == [TEXT, "Lagi"]
    assert sealing.unopened(wulan) == 0
