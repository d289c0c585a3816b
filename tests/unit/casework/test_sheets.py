"""Spreadsheets people have: whatever is in them, every row is accounted for and one act takes all of it back."""

import csv
import json
import random

import pytest

from app.casework.access import entries
from app.casework.checking import Draft
from app.casework.errors import FileExists, NotAllowed, UnknownReference
from app.casework.records import list_records
from app.casework.saving import put_records
from app.casework.sheets import batches
from app.casework.sheets.errors import BadMapping, UnreadableSheet
from app.casework.sheets.mapping import read_mapping
from app.casework.sheets.rejects import safe
from app.casework.sheets.taking import Ways, import_sheet
from db.store.reader import Page
from tests.unit.casework import sheet_files

COLUMNS = {"Nama": "full_name", "NIK": "nik", "Tgl Lahir": "birth_date", "HP": "phones", "JK": "sex", "Ket": "remarks"}
HEADINGS = list(COLUMNS)
MAPPING = read_mapping(json.dumps({"kind": "person", "columns": COLUMNS}).encode())
LOOK = Ways(dry_run=True)
TAKE = Ways()


def people(session):
    return {each.fields["full_name"]: each for each in list_records(session, "person", Page(limit=-1))}


def text_sheet(path, rows, delimiter=",", encoding="utf-8"):
    with path.open("w", encoding=encoding, newline="") as stream:
        csv.writer(stream, delimiter=delimiter).writerows(rows)
    return path


def rejects_in(path):
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.reader(stream))


def adds_up(done):
    return done.rows == done.imported + done.duplicates + done.rejected


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_encoding_and_delimiter_are_found_out(session, tmp_path, encoding, delimiter):
    rows = [["Daftar warga", "", ""], ["Nama", "HP", "JK"], ["Renée Rekaan", "0812-9000-1111", "P"]]
    mapping = read_mapping(b'{"kind": "person", "columns": {"nama": "full_name", "HP": "phones", "JK": "sex"}}')
    done = import_sheet(session, text_sheet(tmp_path / "a.csv", rows, delimiter, encoding), mapping, TAKE)
    assert (done.rows, done.imported, done.cells) == (1, 1, 0)
    assert people(session)["Renée Rekaan"].fields == {
        "full_name": "Renée Rekaan",
        "phones": [{"number": "+6281290001111"}],
        "sex": "female",
    }


def test_values_are_read_as_people_write_them_and_what_is_none_stays_as_a_remark(session, tmp_path):
    rows = [
        HEADINGS,
        ["Siti Rekaan", "9901014101900001", "5 Agustus 88", "81290001111 / rumah", "wanita", "anak tiga"],
        ["Budi Rekaan", "123", "31/02/1990", "", "L", ""],
        ["Tua Rekaan", "", "17-08-35", "", "", ""],
    ]
    out = tmp_path / "out.csv"
    done = import_sheet(session, text_sheet(tmp_path / "a.csv", rows), MAPPING, Ways(rejects=out))
    found = people(session)
    assert (done.imported, done.cells) == (3, 3)
    assert found["Siti Rekaan"].fields["birth_date"] == "1988-08-05"
    assert found["Siti Rekaan"].fields["phones"] == [{"number": "+6281290001111"}]
    assert found["Siti Rekaan"].fields["remarks"] == "anak tiga\nHP: rumah"
    assert found["Budi Rekaan"].fields["remarks"] == "NIK: 123\nTgl Lahir: 31/02/1990"
    assert found["Tua Rekaan"].fields["birth_date"] == "1935-08-17"
    told = [line[:4] for line in rejects_in(out)][1:]
    assert told == [
        ["2", "cell", "HP", "phone_not_a_number"],
        ["3", "cell", "NIK", "nik_not_16_digits"],
        ["3", "cell", "Tgl Lahir", "date_impossible"],
    ]


def test_a_workbook_gives_dates_merged_cells_formulas_and_lost_digits_as_they_are(session, tmp_path):
    rows = [
        ["Daftar"],
        HEADINGS,
        [("shared", 0), "9901014101900001", ("date", 32874), None, "P", "sama"],
        [None, None, None, "081290001111", None, None],
        ["=cmd|' /C calc'!A0", 9901014101900002, None, None, None, ("formula", "1+1", "dua")],
        ["Rumus Rekaan", None, ("formula", "TODAY()", ""), None, None, None],
    ]
    path = sheet_files.workbook(tmp_path / "a.xlsx", rows, shared=["Siti Rekaan"], merged=["A3:A4", "F3:F4", "A1:F1"])
    out = tmp_path / "out.csv"
    done = import_sheet(session, path, MAPPING, Ways(rejects=out))
    found = people(session)
    assert (done.rows, done.imported, done.duplicates, done.rejected) == (4, 3, 1, 0)
    assert found["Siti Rekaan"].fields["birth_date"] == "1990-01-01"
    assert found["=cmd|' /C calc'!A0"].fields["remarks"].startswith("dua\nNIK: 9.90101410190000E+15")
    assert found["Rumus Rekaan"].fields["remarks"] == "Tgl Lahir: =TODAY()"
    lines = rejects_in(out)
    assert ["4", "duplicate", "", "merged_name"] in [line[:4] for line in lines]
    assert not [each for line in lines for each in line if each.lstrip().startswith(("=", "+", "-", "@"))]


def test_a_cell_of_five_megabytes_is_cut_and_told_of(session, tmp_path):
    rows = [HEADINGS, ["Siti Rekaan", "x" * 5_000_000, "", "", "", "y" * 5_000_000]]
    for name, path in (
        ("c", text_sheet(tmp_path / "a.csv", rows)),
        ("x", sheet_files.workbook(tmp_path / "a.xlsx", rows)),
    ):
        out = tmp_path / f"{name}-out.csv"
        done = import_sheet(session, path, MAPPING, Ways(dry_run=True, rejects=out))
        assert (done.imported, done.cells) == (1, 2)
        assert out.stat().st_size < 100_000
    done = import_sheet(session, tmp_path / "a.csv", MAPPING, TAKE)
    assert (done.imported, len(people(session)["Siti Rekaan"].fields["remarks"])) == (1, 90_000)


def test_lines_that_end_as_on_old_macs_are_lines(session, tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(b'Nama,NIK,Tgl Lahir,HP,JK,Ket\rSiti Rekaan,,,,,"satu\rdua"\rBudi Rekaan,,,,,\r')
    done = import_sheet(session, path, MAPPING, TAKE)
    assert (done.rows, done.imported) == (2, 2)


def test_whatever_bytes_a_file_holds_it_is_read_or_refused(session, tmp_path):
    rows = [HEADINGS, *dirty(random.Random(5), 12)]
    rows = [[each.replace("\x07", "") for each in row] for row in rows]
    good = sheet_files.parts(sheet_files.sheet(rows, ["A2:A4"]), ["a"])
    chance, seen = random.Random(11), set()
    whole = (
        sheet_files.workbook(tmp_path / "w.xlsx", rows).read_bytes(),
        text_sheet(tmp_path / "w.csv", rows).read_bytes(),
    )
    for number in range(240):
        path = tmp_path / f"{number}.{('xlsx', 'csv', 'xlsx')[number % 3]}"
        content = bytearray(whole[1] if number % 3 == 1 else whole[0])
        if number % 3 < 2:
            for _ in range(chance.choice([1, 3, 20])):
                content[chance.randrange(len(content))] = chance.randrange(256)
            path.write_bytes(content)
        else:  # the archive is whole, what lies in it is not
            name = chance.choice(list(good))
            part = bytearray(good[name].encode())
            part[chance.randrange(len(part))] = chance.randrange(256)
            sheet_files.write(path, {**good, name: bytes(part)})
        try:
            assert adds_up(import_sheet(session, path, MAPPING, LOOK))
            seen.add("read")
        except (UnreadableSheet, BadMapping) as error:
            seen.add(error.reason)
        path.unlink()
    assert {"read", "torn"} <= seen


def test_an_encoding_nobody_knows_is_torn(session, tmp_path):
    good = sheet_files.parts(sheet_files.sheet([HEADINGS]))
    for name in list(good):
        files = {**good, name: f'<?xml version="1.0" encoding="x-nobody"?>{good[name]}'}
        with pytest.raises(UnreadableSheet):
            import_sheet(session, sheet_files.write(tmp_path / "a.xlsx", files), MAPPING, LOOK)


def test_duplicates_are_proposed_with_whom_and_never_merged(session, tmp_path):
    known = {"full_name": "Siti Rekaan", "nik": "9901014101900001", "birth_date": "1990-01-01"}
    (person,) = put_records(session, [Draft(kind="person", fields=known)])
    rows = [
        HEADINGS,
        ["Orang Lain", "9901014101900001", "", "", "", ""],
        ["REKAAN, Sitti", "", "1 Januari 1990", "", "", ""],
        ["Siti Rekaan", "", "", "", "", ""],
        ["Budi Rekaan", "", "", "0812 9000 1111", "", ""],
        ["Boedi Rekaan", "", "", "+62 812 9000 1111", "", ""],
    ]
    out = tmp_path / "out.csv"
    done = import_sheet(session, text_sheet(tmp_path / "a.csv", rows), MAPPING, Ways(rejects=out))
    assert (done.rows, done.imported, done.duplicates) == (5, 2, 3)
    told = [(line[0], line[4]) for line in rejects_in(out)][1:]
    assert told == [("2", person), ("3", person), ("6", "#5")]
    again = import_sheet(session, tmp_path / "a.csv", MAPPING, LOOK)
    assert (again.imported, again.duplicates) == (1, 4)


def test_only_a_row_that_names_nobody_is_rejected_and_comes_in_once_corrected(session, tmp_path):
    rows = [HEADINGS, ["", "9901014101900001", "", "+6281290001111", "", ""], [""] * 6, ["", "", "", "", "", "=1+1"]]
    out = tmp_path / "out.csv"
    done = import_sheet(session, text_sheet(tmp_path / "a.csv", rows), MAPPING, Ways(rejects=out))
    assert (done.rows, done.imported, done.rejected, done.batch) == (2, 0, 2, "")
    lines = rejects_in(out)
    assert lines[1][9] == "'+6281290001111"
    lines[1][6] = "Siti Rekaan"
    done = import_sheet(session, text_sheet(tmp_path / "b.csv", lines), MAPPING, TAKE)
    assert (done.rows, done.imported, done.rejected) == (2, 1, 1)
    assert people(session)["Siti Rekaan"].fields["phones"] == [{"number": "+6281290001111"}]


@pytest.mark.parametrize(
    "text", ["=1+1", " =1", "+62", "-1", "@SUM(A1)", "\t=1", "\r=1", "'=1", '"=1', "|calc", "\uff1d1"]
)
def test_nothing_in_the_file_of_rejects_is_a_formula(text):
    assert safe(text).startswith("'")


def test_one_act_takes_the_import_back_but_for_what_others_have_built_upon(session, tmp_path):
    rows = [HEADINGS, *([f"{name} Rekaan", "", "", "", "", ""] for name in ("Ani", "Budi", "Cici", "Dodi"))]
    done = import_sheet(session, text_sheet(tmp_path / "a.csv", rows), MAPPING, TAKE)
    found = people(session)
    put_records(session, [Draft(kind="case", fields={"clients": [found["Ani Rekaan"].id]})])
    put_records(session, [Draft(kind="person", id=found["Budi Rekaan"].id, fields={"sex": "male"})])
    undone = batches.take_back(session, done.batch)
    assert (undone.changes, undone.kept) == (2, 2)
    assert set(people(session)) == {"Ani Rekaan", "Budi Rekaan"}
    assert batches.take_back(session, done.batch).changes == 0
    with pytest.raises(UnknownReference):
        batches.take_back(session, "a" * 26)


def test_a_dry_run_says_the_same_and_writes_nothing(session, tmp_path):
    path = text_sheet(tmp_path / "a.csv", [HEADINGS, *dirty(random.Random(3), 60)])
    looked = import_sheet(session, path, MAPPING, LOOK)
    assert (people(session), looked.batch) == ({}, "")
    done = import_sheet(session, path, MAPPING, TAKE)
    assert (done.rows, done.imported, done.duplicates, done.cells) == (
        looked.rows,
        looked.imported,
        looked.duplicates,
        looked.cells,
    )


def test_an_import_is_on_record_and_so_is_the_copy_it_leaves(session, tmp_path):
    path = text_sheet(tmp_path / "a.csv", [HEADINGS, ["Siti Rekaan", "1", "", "", "", ""]])
    import_sheet(session, path, MAPPING, Ways(rejects=tmp_path / "out.csv"))
    told = [(each.fields["act"], each.fields["count"], each.fields.get("subject")) for each in entries(session)]
    assert ("changed", 1, None) in told
    assert ("saved_copy", 1, None) in told


def test_who_may_not_write_people_imports_none_and_a_file_there_is_never_overwritten(offices, tmp_path):
    session = offices.found()
    path = text_sheet(tmp_path / "a.csv", [HEADINGS, ["Siti Rekaan", "", "", "", "", ""]])
    with pytest.raises(FileExists):
        import_sheet(session, path, MAPPING, Ways(rejects=path))
    assert people(session) == {}
    offices.add("sari", "counsellor")
    with pytest.raises(NotAllowed):
        import_sheet(offices.as_user("sari"), path, MAPPING, LOOK)


def test_of_whom_the_user_must_not_know_the_sheet_tells_nothing(session, tmp_path):
    (person,) = put_records(
        session, [Draft(kind="person", fields={"full_name": "Siti Rekaan", "nik": "9901014101900001"})]
    )
    put_records(session, [Draft(kind="case", fields={"clients": [person], "blocked": [session.actor.user]})])
    path = text_sheet(tmp_path / "a.csv", [HEADINGS, ["Siti Rekaan", "9901014101900001", "", "", "", ""]])
    done = import_sheet(session, path, MAPPING, LOOK)
    assert (done.imported, done.duplicates) == (1, 0)


def hostile(folder):
    rows = [HEADINGS, ["Siti Rekaan", "", "", "", "", ""]]
    good = sheet_files.parts(sheet_files.sheet(rows))
    sheet = "xl/worksheets/sheet1.xml"
    bomb = sheet_files.write(folder / "bomb.xlsx", {**good, sheet: good[sheet] + " " * (40 << 20)})
    doctype = f'<!DOCTYPE x [<!ENTITY a "b">]>{good[sheet]}'
    whole = sheet_files.workbook(folder / "whole.xlsx", rows).read_bytes()
    torn, flipped = folder / "torn.xlsx", folder / "flipped.xlsx"
    torn.write_bytes(whole[: len(whole) // 2])
    place = whole.index(b"xl/worksheets/sheet1.xml") + 60
    flipped.write_bytes(whole[:place] + bytes(each ^ 0xFF for each in whole[place : place + 20]) + whole[place + 20 :])
    contents = {
        "plain.xlsx": b"Nama,NIK\n", "old.xls": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "locked.xlsx": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" * 9,
        "empty.csv": b"", "empty.xlsx": b"", "zip.csv": whole, "binary.csv": bytes(range(256)) * 9, "a.pdf": b"%PDF-1.7",
        "quote.csv": (",".join(HEADINGS) + '\n"Siti Rekaan,,,,,\nBudi Rekaan,,,,,\n').encode(),
    }  # fmt: skip
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    return {
        "bomb": bomb,
        "entities": sheet_files.write(folder / "doctype.xlsx", {**good, sheet: doctype}),
        "other": sheet_files.write(folder / "other.xlsx", {"word/document.xml": "<a/>"}),
        "cut": sheet_files.write(folder / "cut.xlsx", {**good, sheet: good[sheet][:-30]}),
        **{path.name: path for path in (torn, flipped, *(folder / name for name in contents))},
    }


def test_hostile_files_are_refused_with_their_reason_and_nothing_is_saved(session, tmp_path):
    said = {}
    for name, path in hostile(tmp_path).items():
        with pytest.raises(UnreadableSheet) as caught:
            import_sheet(session, path, MAPPING, Ways(rejects=tmp_path / "out.csv"))
        said[name] = caught.value.reason
        assert not (tmp_path / "out.csv").exists()
    assert said == {
        "bomb": "bomb", "entities": "entities", "other": "not_xlsx", "cut": "torn", "torn.xlsx": "torn",
        "flipped.xlsx": "torn", "plain.xlsx": "not_xlsx", "old.xls": "old_or_locked", "locked.xlsx": "old_or_locked",
        "empty.csv": "empty", "empty.xlsx": "empty", "zip.csv": "not_text", "binary.csv": "not_text", "a.pdf": "ending",
        "quote.csv": "quote_open",
    }  # fmt: skip
    assert people(session) == {}


@pytest.mark.parametrize(
    ("mapping", "reason"),
    [
        (b"{", "not_json"),
        (b"[]", "shape"),
        (b'{"kind": "person", "columns": {}}', "shape"),
        (b'{"kind": "person", "columns": {"A": 1}}', "shape"),
        (b'{"kind": "person", "columns": {"A": "nik"}, "more": 1}', "unknown_key"),
        (b'{"kind": "person", "columns": {"A": "nik", "B": "nik"}}', "twice"),
        (b'{"kind": "person", "columns": {"A": "nik", " a": "full_name"}}', "twice"),
        (b'{"kind": "consent", "columns": {"A": "given_by"}}', "kind"),
    ],
)
def test_a_mapping_that_does_not_fit_is_refused(mapping, reason):
    with pytest.raises(BadMapping) as caught:
        read_mapping(mapping)
    assert caught.value.reason == reason


def test_a_heading_the_sheet_lacks_is_named(session, tmp_path):
    path = text_sheet(tmp_path / "a.csv", [[each for each in HEADINGS if each != "HP"], ["Siti Rekaan"]])
    with pytest.raises(BadMapping) as caught:
        import_sheet(session, path, MAPPING, LOOK)
    assert caught.value.facts == {"reason": "heading_missing", "what": "HP"}


SYLLABLES = [
    "ba",
    "bi",
    "bu",
    "be",
    "bo",
    "ka",
    "ki",
    "ku",
    "ke",
    "ko",
    "la",
    "li",
    "lu",
    "le",
    "lo",
    "ma",
    "mi",
    "mu",
    "me",
    "mo",
]


def dirty(chance, count):
    """Rows of which a fifth is dirt: broken NIK, no name, odd dates and phones, formulas, what stood above again."""
    rows = []
    for number in range(count):
        month = chance.choice(["Jan", "Pebruari", "Agt", "Nopember"])
        row = [f"Warga {''.join(SYLLABLES[number // 20**place % 20] for place in range(4)).title()}",
               f"990101{number % 28 + 1:02}{number % 12 + 1:02}88{number % 9999 + 1:04}", f"{number % 28 + 1} {month} 88",
               f"0812{number:08}", chance.choice("LP"), ""]  # fmt: skip
        match number % 25:
            case 0:
                row[0] = ""
            case 5:
                row[1] = "990101"
            case 10:
                row[2], row[3] = "kapan-kapan", "tidak punya"
            case 15:
                row[5], row[4] = "=cmd|' /C calc'!A0", "\x07?"
            case 20 if rows:
                row = list(rows[-1])
        rows.append(row)
    return rows


@pytest.mark.parametrize(
    "count",
    [1_000, pytest.param(10_000, marks=pytest.mark.soak)],
)
@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_every_row_of_a_dirty_sheet_is_accounted_for(session, tmp_path, count, ending):
    rows = [HEADINGS, *dirty(random.Random(7), count)]
    path, out = tmp_path / f"a.{ending}", tmp_path / "out.csv"
    if ending == "csv":
        text_sheet(path, rows)
        path.write_bytes(path.read_bytes() + "Renée Rekaan,,,,,\n".encode("cp1252"))
    else:
        sheet_files.workbook(path, [[each.replace("\x07", "") for each in row] for row in rows] + [["Renée Rekaan"]])
    done = import_sheet(session, path, MAPPING, Ways(rejects=out))
    assert adds_up(done)
    assert (done.rows, done.rejected, done.duplicates) == (count + 1, -(-count // 25), -(-(count - 20) // 25))
    told = [line[1] for line in rejects_in(out)][1:]
    assert (told.count("rejected"), told.count("duplicate"), told.count("cell")) == (
        done.rejected,
        done.duplicates,
        done.cells,
    )
    assert done.imported == len(people(session))
    assert "Renée Rekaan" in people(session)
    assert batches.take_back(session, done.batch).changes == done.imported
    assert people(session) == {}
