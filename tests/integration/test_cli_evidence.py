"""Evidence is kept byte for byte, and leaves only as a deliberate copy."""

import hashlib
import io
import zipfile
from pathlib import Path

import pytest

from tests.integration.conftest import Desk

PDF = b"%PDF-1.7\n" + bytes(range(256)) * 40
JPEG = b"\xff\xd8\xff\xe0" + b"\0" * 100


@pytest.fixture
def case(branch: Desk) -> str:
    return branch.put({"kind": "case", "fields": {"number": "KBM-2026-0147", "summary": "x"}})[0]


def _file(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def test_a_file_comes_out_byte_for_byte_with_its_custody_told(branch: Desk, case: str, tmp_path: Path) -> None:
    record = branch.json("attach", "KBM-2026-0147", _file(tmp_path, "kontrak.pdf", PDF))
    fields = record["fields"]
    assert (fields["case"], fields["name"], fields["size"]) == (case, "kontrak.pdf", len(PDF))
    assert fields["sha256"] == hashlib.sha256(PDF).hexdigest()
    assert (fields["media_type"], fields["data_class"]) == ("application/pdf", "sexual_violence")
    out = tmp_path / "copy.pdf"
    opened = branch.json("open-attachment", record["id"], "--out", out)
    assert out.read_bytes() == PDF
    assert out.stat().st_mode & 0o077 == 0
    assert [each["act"] for each in opened["fields"]["custody"]] == ["received", "opened_outside"]
    acts = [each["act"] for each in branch.json("log", "--case", case)]
    assert acts[:2] == ["opened_outside", "changed"]


def test_a_copy_never_takes_the_place_of_a_file(branch: Desk, case: str, tmp_path: Path) -> None:
    record = branch.json("attach", case, _file(tmp_path, "a.pdf", PDF))["id"]
    there = _file(tmp_path, "there.pdf", b"milik orang")
    (tmp_path / "link.pdf").symlink_to(tmp_path / "nowhere")
    for out in (there, tmp_path / "link.pdf", tmp_path, tmp_path / "missing" / "x.pdf"):
        answer = branch.run("open-attachment", record, "--out", out)
        assert (answer.code, answer.err.count("\n")) == (3, 1), out
    assert there.read_bytes() == b"milik orang"
    assert sorted(each.name for each in tmp_path.iterdir() if each.name.startswith(".")) == []


def test_nothing_of_the_file_lies_in_clear_in_the_vault(branch: Desk, case: str, tmp_path: Path) -> None:
    content = b"%PDF-1.7\n" + b"NAMA-YANG-TIDAK-BOLEH-BOCOR" * 50
    branch.json("attach", case, _file(tmp_path, "NAMABERKASRAHASIA.pdf", content))
    for stored in branch.path.rglob("*"):
        if stored.is_file():
            assert b"TIDAK-BOLEH-BOCOR" not in stored.read_bytes()
            assert b"NAMABERKASRAHASIA" not in stored.read_bytes()
            assert "NAMABERKASRAHASIA" not in stored.name


@pytest.mark.parametrize(
    ("name", "content", "media_type"),
    [
        ("foto.jpg", JPEG, "image/jpeg"),
        ("FOTO.JPEG", JPEG, "image/jpeg"),
        ("layar.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "image/png"),
        ("suara.ogg", b"OggS" + b"\0" * 50, "audio/ogg"),
        ("video.mp4", b"\0\0\0\x18ftypmp42" + b"\0" * 50, "video/mp4"),
        ("foto.heic", b"\0\0\0\x18ftypheic" + b"\0" * 50, "image/heic"),
        ("chat.txt", "12/03/23 Ibu: “كلمة” 🌸\n".encode(), "text/plain"),
        ("tanpa-akhiran", PDF, "application/pdf"),
        ("gambar.webp", b"RIFF\0\0\0\0WEBPVP8 ", "image/webp"),
    ],
)
def test_the_content_says_what_it_is(
    branch: Desk, case: str, tmp_path: Path, name: str, content: bytes, media_type: str
) -> None:
    assert branch.json("attach", case, _file(tmp_path, name, content))["fields"]["media_type"] == media_type


def test_an_exported_chat_and_an_office_file_are_told_apart(branch: Desk, case: str, tmp_path: Path) -> None:
    for inside, media_type in (("chat.txt", "application/zip"), ("word/document.xml", "wordprocessingml.document")):
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as archive:
            archive.writestr(inside, "isi")
        record = branch.json(
            "attach", case, _file(tmp_path, f"{inside.split('/', maxsplit=1)[0]}.bin", packed.getvalue())
        )
        assert record["fields"]["media_type"].endswith(media_type)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("kosong.pdf", b""),
        ("foto.jpg", PDF),
        ("foto.jpg", b"MZ\x90\0" + b"\0" * 100),
        ("program.exe", b"MZ\x90\0" + b"\0" * 100),
        ("program", b"\x7fELF" + b"\0" * 100),
        ("skrip.sh", b"#!/bin/sh\nrm -rf ~\n"),
        ("acak.bin", bytes(range(256))),
    ],
)
def test_what_is_no_evidence_is_refused_and_leaves_nothing(
    branch: Desk, case: str, tmp_path: Path, name: str, content: bytes
) -> None:
    answer = branch.run("attach", case, _file(tmp_path, name, content), "--json")
    assert (answer.code, answer.out, answer.err.count("\n")) == (3, "", 1)
    assert branch.list("attachment") == []
    assert [each for each in (branch.path / "blobs").rglob("*") if each.is_file()] == []


def test_more_than_25_megabytes_are_refused(branch: Desk, case: str, tmp_path: Path) -> None:
    fits = _file(tmp_path, "fits.pdf", PDF + b"0" * (25 * 1024 * 1024 - len(PDF)))
    large = _file(tmp_path, "large.pdf", fits.read_bytes() + b"0")
    assert "too large" in branch.run("attach", case, large).err
    assert branch.json("attach", case, fits)["fields"]["size"] == 25 * 1024 * 1024


def test_the_class_may_be_said_and_must_be_one(branch: Desk, case: str, tmp_path: Path) -> None:
    path = _file(tmp_path, "a.pdf", PDF)
    assert branch.json("attach", case, path, "--class", "employment")["fields"]["data_class"] == "employment"
    assert branch.run("attach", case, path, "--class", "gossip").code == 3


def test_a_file_name_with_signs_no_field_holds_is_tamed(branch: Desk, case: str, tmp_path: Path) -> None:
    record = branch.json("attach", case, _file(tmp_path, "a\nb\x1b\u202egpj.pdf", PDF))
    assert record["fields"]["name"].isprintable()


def test_a_missing_or_damaged_file_is_named_by_check(branch: Desk, case: str, tmp_path: Path) -> None:
    record = branch.json("attach", case, _file(tmp_path, "a.pdf", PDF))["id"]
    (blob,) = [each for each in (branch.path / "blobs").rglob("*") if each.is_file()]
    content = bytearray(blob.read_bytes())
    content[-1] ^= 1
    blob.write_bytes(content)
    answer = branch.run("check", "--full", "--json")
    assert (answer.code, answer.document["findings"][0]["part"]) == (4, "blob")
    assert branch.run("open-attachment", record, "--out", tmp_path / "o.pdf").code == 4
    assert not (tmp_path / "o.pdf").exists()
    blob.unlink()
    assert branch.run("check", "--json").code == 4
