"""One process holds a vault, and this machine remembers how far it came."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from db.vault import lockfile, witness
from db.vault.errors import VaultInUse
from db.vault.machine import this_machine
from tests.unit.vault.home import Home


def test_a_second_process_is_told_who_holds_the_vault(home: Home):
    home.unlock()
    script = (
        "import sys; from pathlib import Path; from db.vault import lockfile\n"
        "try: lockfile.acquire(Path(sys.argv[1]))\n"
        "except lockfile.VaultInUse as e: print(e.pid, e.host != '', e.user != '')\n"
    )
    out = subprocess.run([sys.executable, "-c", script, home.path], capture_output=True, text=True, check=True)
    assert out.stdout.split() == [str(os.getpid()), "True", "True"]
    with pytest.raises(VaultInUse):
        home.unlock()


def test_a_lock_survives_exec_and_is_adopted(home: Home):
    lock = lockfile.acquire(home.path)
    script = (
        "import sys; from pathlib import Path; from db.vault import lockfile\n"
        "lock = lockfile.adopt(Path(sys.argv[1]), int(sys.argv[2])); print(lock.held); sys.stdout.flush(); input()\n"
    )
    number = lock.hand_over()
    child = subprocess.Popen(
        [sys.executable, "-c", script, home.path, str(number)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, pass_fds=[number],
    )  # fmt: skip
    assert child.stdout is not None
    assert child.stdout.readline() == "True\n"
    lock.release()
    with pytest.raises(VaultInUse) as caught:
        lockfile.acquire(home.path)
    assert caught.value.pid == child.pid
    child.kill()
    child.communicate()
    lockfile.acquire(home.path).release()  # a lock left by kill -9 blocks nobody


def test_a_stale_descriptor_is_not_adopted(home: Home, tmp_path: Path):
    other = (tmp_path / "other").open("w+")
    lock = lockfile.adopt(home.path, other.fileno())
    assert lock.held
    with pytest.raises(VaultInUse):
        lockfile.acquire(home.path)
    lock.release()
    other.close()


def test_the_state_folder_can_be_named_by_argument_or_variable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("DAMPING_STATE_DIR", str(tmp_path / "env"))
    assert this_machine().state == tmp_path / "env"
    assert this_machine(tmp_path / "arg").state == tmp_path / "arg"
    monkeypatch.delenv("DAMPING_STATE_DIR")
    assert this_machine().state.name == "damping"


def test_the_witness_tells_a_copied_folder_from_the_one_used_here(home: Home):
    unlocked = home.unlock()
    assert unlocked.witness is not None
    epoch = unlocked.device.epoch
    file = witness.WitnessFile(home.machine, home.vault, unlocked.keys)
    file.write(replace(unlocked.witness, seq=7, head="h7", counters={f"KBM/{year}": 1 for year in range(2000, 2600)}))
    file.write(replace(unlocked.witness, seq=8, head="h8", counters={"KBM/2026": 147}))
    file.close()
    unlocked.close()
    seen = home.unlock().witness
    assert seen is not None
    assert (seen.seq, seen.counters) == (8, {"KBM/2026": 147})
    assert witness.judge(seen, epoch, lambda _epoch, seq: f"h{seq}") is witness.Verdict.OK
    assert witness.judge(seen, epoch, lambda _epoch, _seq: None) is witness.Verdict.BEHIND
    assert witness.judge(seen, epoch, lambda _epoch, _seq: "other") is witness.Verdict.DIFFERS
    assert witness.judge(seen, "other", lambda _epoch, seq: f"h{seq}") is witness.Verdict.DIFFERS
    assert witness.judge(None, epoch, lambda _epoch, seq: f"h{seq}") is witness.Verdict.MISSING
    assert witness.judge(replace(seen, seq=0, head=""), epoch, lambda _e, _s: None) is witness.Verdict.OK


@pytest.mark.parametrize("content", [b"", b"{}", b'{"mac":"00","witness":{"epoch":"x"}}', b"\xff", b"[" * 9999])
def test_a_witness_we_did_not_write_says_nothing(home: Home, content: bytes):
    witness.path_of(home.machine, home.vault).write_bytes(content)
    assert home.unlock().witness is None
