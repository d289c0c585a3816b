"""Taking in a bundle costs little memory, however much it brings: an old laptop has two gigabytes for everything."""

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from app.casework.exporting import export
from app.cli.bench import carriage, material
from db.vault.machine import Machine
from tests.unit.bench.test_bench import CHEAP

ROOT = Path(__file__).parents[3]
CHANGES = 10_000
MOST = 200 * 1024  # KiB, promised
TAKE_IN = """
import sys
from pathlib import Path
from app.casework.importing import take_in
from app.casework.session import open_session
from tests.unit.bench.test_memory import machine
vault, state, stick = map(Path, sys.argv[1:])
session = open_session(vault, sys.stdin.readline().rstrip("\\n"), machine=machine(state))
rows = take_in(session, stick)
session.close()
# What this program itself reached: ru_maxrss would remember the test runner it was forked from.
peak = next(line for line in open("/proc/self/status") if line.startswith("VmHWM")).split()[1]
print(*{each.outcome for each in rows}, sum(each.changes for each in rows), peak)
"""


def machine(state: Path) -> Machine:
    return Machine(state=state, policy=CHEAP)


def test_an_import_of_ten_thousand_changes_stays_below_200_megabytes(tmp_path, monkeypatch):
    monkeypatch.setattr(carriage, "_ROUNDS", 1)
    where = material.Place(folder=tmp_path, machine=machine(tmp_path / "state"), passphrase="enam kata dari buku tua")
    stick = tmp_path / "stick"
    stick.mkdir()
    with carriage.offices(where, CHANGES + 500) as found:
        changes = export(found.branches[0], str(stick)).changes
    assert changes >= CHANGES
    process = subprocess.Popen(
        [sys.executable, "-c", TAKE_IN, str(tmp_path / "hq"), str(tmp_path / "state"), str(stick)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    with closing(process.stdout), closing(process.stdin):
        process.stdin.write(where.passphrase + "\n")
        process.stdin.flush()
        told = process.stdout.read().split()
        assert process.wait() == 0
    assert told[0] == "accepted"
    assert int(told[1]) >= CHANGES
    assert 20 * 1024 < int(told[2]) <= MOST, told[2]
