"""A whole day's work leaves no trace outside the vault and what was asked for, and opens no socket to anywhere."""

import base64
import functools
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from tests.integration.grounds import ROOT, WORKER
from tests.integration.striking import CONSENT
from tests.integration.worker import PASSPHRASE, READY

NAME = "Qwortzel Rekaan"
NIK = "9901014501920007"
PHONE = "+628110000471"
NOTE = "Catatan yang hanya untuk kami: zubrikatan di loteng"
FILE_NAME = "rekaman-zubrikatan"
TYPED = "Mohon perhatian khusus atas vlimpakan yang bersangkutan."
EVIDENCE = "Bukti zubrikatan, halaman pertama."
MARKS = ("Qwortzel", NIK, PHONE.removeprefix("+62"), "zubrikatan", "vlimpakan")
PERSON, CASE = "p" * 26, "c" * 26
PRIVATE = ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR")
TRACED = "open,openat,openat2,creat,mkdir,mkdirat,memfd_create,mknod,mknodat,link,linkat,rename,renameat,renameat2,socket,connect"
HOOK = """
import os, sys
def heard(event, given):
    if event == "open" and isinstance(given[0], (str, bytes, os.PathLike)) and given[2] & os.O_CREAT:
        told = f'openat(AT_FDCWD, "{os.path.abspath(os.fsdecode(given[0]))}", O_CREAT)'
    elif event == "socket.__new__":
        told = f"socket({given[1].name if hasattr(given[1], 'name') else given[1]}, )"
    else:
        return
    os.write(log, f"1 {told}\\n".encode())
log = os.open(os.environ["DAMPING_TEST_LOG"], os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
sys.addaudithook(heard)
"""


# -- who watches -------------------------------------------------------------------------------------------------------


@functools.cache
def runs(*command: str) -> bool:
    """Tell whether a tool is here and may do its work."""
    if shutil.which(command[0]) is None:
        return False
    return subprocess.run([*command, "true"], capture_output=True, check=False).returncode == 0


def watchers(log: Path) -> list[str]:
    """Return what a command is wrapped in: no network where that can be taken away, every call told where it can be."""
    alone = ["unshare", "--net"] if runs("unshare", "--net") else []
    told = ["strace", "-f", "-qq", "-e", f"trace={TRACED}", "-o", str(log)] if runs("strace", "-qq") else []
    return [*alone, *told]


@dataclass(kw_only=True)
class Day:
    """A day's work in two vaults, every verb a process of its own, home and temp and caches watched."""

    root: Path
    told: list[str] = field(default_factory=list)

    def path(self, name: str) -> Path:
        return self.root / name

    @property
    def private(self) -> dict[str, str]:
        """Return where the program would leave things lying about; each is a folder that ought to stay empty."""
        return {name: str(self.path(f"private/{name.lower()}")) for name in PRIVATE}

    @property
    def surroundings(self) -> dict[str, str]:
        kept = {name: os.environ[name] for name in ("PATH", "LANG", "LC_ALL") if name in os.environ}
        log = {"DAMPING_TEST_LOG": str(self.path("hook.log")), "PYTHONDONTWRITEBYTECODE": "1"}
        path = [str(ROOT)] if runs("strace", "-qq") else [str(self.path("hook")), str(ROOT)]
        return {**kept, **self.private, **log, "PYTHONPATH": os.pathsep.join(path)}

    def run(self, *arguments: str | Path) -> Any:
        """Run a verb; return the document it printed."""
        log = self.path("strace.log")
        done = subprocess.run(
            [*watchers(log), sys.executable, str(WORKER), str(self.path("state")), "verb", *map(str, arguments),
             "--passphrase-file", str(self.path("given/passphrase.txt")), "--json"],
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
            check=False,
            env=self.surroundings,
            cwd=self.path("private/home"),
        )  # fmt: skip
        assert done.returncode == 0, (arguments[0], done.stderr)
        assert not [each for each in MARKS if each in done.stderr]
        for each in (log, self.path("hook.log")):
            if each.exists():
                self.told += each.read_text(errors="replace").splitlines()
                each.unlink()
        return json.loads([each for each in done.stdout.splitlines() if each != READY][-1])


def start(root: Path) -> Day:
    day = Day(root=root)
    for folder in ("private", "given", "hook", "asked", "asked/stick", "asked/disk", *day.private.values()):
        day.path(folder).mkdir(mode=0o700)
    day.path("hook/sitecustomize.py").write_text(HOOK)
    day.path("given/passphrase.txt").write_text(PASSPHRASE + "\n")
    records = [
        {
            "kind": "person",
            "id": PERSON,
            "fields": {"full_name": NAME, "nik": NIK, "phones": [{"number": PHONE}], "remarks": NOTE},
        },
        {"kind": "case", "id": CASE, "fields": {"clients": [PERSON], "reporter": PERSON, "summary": NOTE}},
        {"kind": "statement", "fields": {"case": CASE, "text": f"{NAME}: {NOTE}"}},
        {"kind": "consent", "fields": {**CONSENT, "case": CASE, "person": PERSON, "given_by": PERSON}},
    ]
    day.path("given/put.jsonl").write_text("\n".join(map(json.dumps, records)))
    day.path(f"given/{FILE_NAME}.txt").write_text(f"{EVIDENCE} {NAME} {NIK}\n" * 200)
    return day


def work(day: Day) -> Iterator[str]:
    """Do a day's work; yield what was said that a person sees."""
    hq, branch = day.path("vaults/hq"), day.path("vaults/branch")
    hq.parent.mkdir()
    office = ["--office", "PST", "--name", "Kantor Pusat", "--user", "ani"]
    day.run("create", hq, "--kind", "headquarters", *office)
    invitation = day.path("asked/invitation")
    day.run("invite", hq, "--office", "KBM", "--kind", "branch", "--name", "Kantor KBM", "--to", invitation)
    made = day.run("create", branch, "--invitation", invitation, "--user", "rina")
    day.run("put", branch, day.path("given/put.jsonl"))
    evidence = day.run("attach", branch, CASE, day.path(f"given/{FILE_NAME}.txt"), "--class", "chronology")
    yield json.dumps(day.run("search", branch, "Qwortz"))
    yield json.dumps(day.run("get", branch, "person", PERSON, "--history"))
    day.run("list", branch, "case")
    out = day.path("asked")
    day.run("form", branch, "--case", CASE, "--form", "F01", "--out", out / "persetujuan.pdf")
    typed = ["--edit", f"permohonan={TYPED}"]
    letter = ["--case", CASE, "--template", "T01", "--to", "kemlu-pwni", *typed]
    day.run("letter", branch, *letter, "--draft", "--out", out / "draf.pdf")
    day.run("letter", branch, *letter, "--out", out / "surat.pdf")
    day.run("agenda", branch, "--year", str(datetime.now(UTC).year))
    day.run("export", branch, "--to", out / "stick")
    day.run("import", hq, out / "stick")
    day.run("approve", hq, made["device"])
    yield json.dumps(day.run("search", hq, "Qwortz"))
    day.run("export", hq, "--to", out / "stick")
    day.run("import", branch, out / "stick")
    day.run("backup", branch, "--to", out / "disk")
    day.run("open-attachment", branch, evidence["id"], "--out", out / "salinan.txt")
    day.run("rebuild", branch)
    assert day.run("check", branch, "--full")["ok"] is True
    day.run("log", branch)


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Day:
    done = start(tmp_path_factory.mktemp("day"))
    said = list(work(done))
    assert all("Qwortzel" in each for each in said)  # else nothing was there to leave traces
    return done


# -- what is left ------------------------------------------------------------------------------------------------------


def disguises(mark: str) -> set[bytes]:
    """Return the bytes a mark could lie on a disk as: plain, wide, and base64 at each of its three offsets."""
    plain = mark.encode()
    found = {plain, mark.lower().encode(), mark.encode("utf-16-le"), mark.encode("utf-16-be")}
    for shift in range(3):
        packed = base64.b64encode(b"\0" * shift + plain + b"\0" * 3)
        found.add(packed[-(-8 * shift // 6) : 8 * (shift + len(plain)) // 6])  # the letters its neighbours do not touch
    return found


NEEDLES = {each for mark in MARKS for each in disguises(mark)}


def test_a_mark_is_found_in_every_disguise():
    text = f"x{NAME} {NIK} y".encode()
    for offset in range(3):
        assert any(each in base64.b64encode(b"z" * offset + text) for each in disguises("Qwortzel"))
    assert any(each in text.decode().encode("utf-16-le") for each in disguises(NIK))
    assert not any(each in b"nothing of the kind" for each in NEEDLES)
    assert min(len(each) for each in NEEDLES) >= 8  # shorter ones turn up in random bytes


def files_of(folders: Sequence[Path]) -> list[Path]:
    return [each for folder in folders for each in folder.rglob("*") if each.is_file()]


def test_nothing_is_left_in_home_temp_caches_or_runtime(day):
    assert [each for each in day.path("private").rglob("*") if str(each) not in day.private.values()] == []


def test_no_marked_text_lies_in_the_vaults_the_state_the_stick_or_the_backup(day):
    watched = files_of([day.path(each) for each in ("vaults", "state", "asked/stick", "asked/disk")])
    assert len(watched) > 15
    assert {str(each) for each in watched if any(needle in each.read_bytes() for needle in NEEDLES)} == set()


def test_no_name_of_a_person_or_of_their_evidence_is_in_a_file_name(day):
    named = [each for each in day.root.rglob("*") if any(mark.lower() in each.name.lower() for mark in MARKS)]
    assert [each.name for each in named] == [f"{FILE_NAME}.txt"]  # the one somebody brought


def test_what_was_asked_for_is_there_and_nothing_else(day):
    asked = [each.name for each in files_of([day.path("asked")]) if each.suffix != ".bin"]
    assert sorted(each for each in asked if not each.startswith("damping-")) == [
        "draf.pdf",
        "invitation",
        "persetujuan.pdf",
        "salinan.txt",
        "surat.pdf",
    ]
    assert day.path("asked/salinan.txt").read_bytes() == day.path(f"given/{FILE_NAME}.txt").read_bytes()
    letter = "".join(page.extract_text() for page in PdfReader(day.path("asked/surat.pdf")).pages)
    assert "vlimpakan" in letter
    assert "Qwortzel" in letter
    known = {"private", "given", "hook", "asked", "vaults", "state"}
    assert {each.name for each in day.root.iterdir()} == known


CREATING = re.compile(r"\b(?:O_CREAT|O_TMPFILE)\b|^\d+ +(?:creat|mkdir|mkdirat|memfd_create|mknod|mknodat|link|rename)")
QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')


def test_no_file_is_made_outside_vaults_state_and_what_was_asked_for(day):
    assert len(day.told) > 100
    allowed = [str(day.path(each)) for each in ("vaults", "state", "asked", "hook.log")]
    strays = [
        line
        for line in day.told
        if CREATING.search(line)
        and "ENOENT" not in line
        and not all(
            any(os.path.normpath(each).startswith(place) for place in allowed) or each == "/dev/null"
            for each in QUOTED.findall(line)[-2 if "rename" in line or "link" in line else -1 :]
        )
    ]
    assert strays == []


def test_no_socket_is_opened_but_to_this_very_machine(day):
    families = {found[1] for line in day.told if (found := re.search(r"\bsocket\((\w+)", line))}
    assert families <= {"AF_UNIX", "AF_LOCAL"}


def test_the_watch_would_have_seen_a_socket_and_a_file(day, tmp_path):
    log = tmp_path / "log"
    hook = {"DAMPING_TEST_LOG": str(tmp_path / "hook.log"), "PYTHONPATH": str(day.path("hook"))}
    program = "import socket, sys; socket.socket(socket.AF_INET).close(); open(sys.argv[1], 'w').close()"
    subprocess.run(
        [*watchers(log), sys.executable, "-c", program, str(tmp_path / "stray")],
        check=True,
        env={**os.environ, **({} if runs("strace", "-qq") else hook)},
    )
    told = "".join(each.read_text() for each in (log, tmp_path / "hook.log") if each.exists())
    assert "socket(AF_INET" in told
    assert any(CREATING.search(each) and "stray" in each for each in told.splitlines())
