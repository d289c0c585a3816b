"""Two thousand hostile parts against a real headquarters: none accepted, nothing moved, no memory eaten."""

import hashlib
import importlib.util
import json
import os
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path

import pytest

from app.casework import importing, trusting
from sync.bundle import age
from sync.bundle.sshsig import SigningKey

_UNIT = Path(__file__).parents[1] / "unit"
PARTS = 10_000 if os.environ.get("DAMPING_SOAK") else 2_000
BATCH = 100
MEMORY = 200 * 1024 * 1024


def load(path):
    spec = importlib.util.spec_from_file_location(f"hostile_{path.stem}", path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def hostile():
    return load(_UNIT / "bundle" / "hostile.py")


@pytest.fixture(scope="module")
def desk(offices, tmp_path_factory):
    """Headquarters with a case, a certified branch, a revoked one."""
    world = offices.World(tmp_path_factory.mktemp("hostile"))
    hq = world.headquarters()
    branch, stolen = world.enrolled(hq, "KBM"), world.enrolled(hq, "JBR")
    offices.put(branch, "case", {"summary": "Gaji tidak dibayar", "risk": "medium"})
    world.round_trip(branch, hq)
    trusting.revoke(hq, "JBR")
    yield world, hq, branch, stolen
    world.close()


@pytest.fixture(scope="module")
def attackers(desk, hostile):
    """The keys of this very organisation in the hands of whoever spoils parts."""
    _, hq, branch, stolen = desk

    @dataclass(frozen=True)
    class Attackers(hostile.World):
        device: SigningKey = field(default_factory=lambda: SigningKey(branch.unlocked.device.signing_key))
        revoked: SigningKey = field(default_factory=lambda: SigningKey(stolen.unlocked.device.signing_key))
        ours: age.Identity = field(default_factory=lambda: age.identity(hq.organisation.ingest_identity))

        def head(self, **changed):
            usual = super().head()
            here = replace(
                usual,
                organisation=hq.organisation.id,
                device=branch.actor.device,
                epoch=branch.unlocked.device.epoch,
            )
            return replace(here, **changed)

    return Attackers()


def write(folder, mutations):
    """Put spoiled parts into a folder under names of parts; return what each of them is."""
    named = {}
    for number, each in enumerate(mutations):
        name = hashlib.sha256(str(number).encode()).hexdigest().translate(str.maketrans("0123456789", "ghijklmnop"))
        named[f"{name[:26]}.bin"] = each.name
        (folder / f"{name[:26]}.bin").write_bytes(each.data)
    return named


def test_no_hostile_part_is_accepted_and_nothing_moves(desk, attackers, offices, hostile, tmp_path):
    _, hq, _, _ = desk
    before = offices.everything_shown(hq)
    seen, slow, counts = {}, [], Counter()
    spoiled = hostile.mutations(attackers, seed=20261124, count=PARTS)
    for start in range(0, PARTS, BATCH):
        folder = tmp_path / str(start)
        folder.mkdir()
        named = write(folder, islice(spoiled, BATCH))
        started = time.process_time()  # work, not waiting for a machine shared with others
        for row in importing.take_in(hq, folder):
            took, started = time.process_time() - started, time.process_time()
            if took > 2:
                slow.append((named.get(row.file, row.file), took))
            seen.setdefault(row.outcome, set()).add(named.get(row.file, row.file))
            counts[row.outcome] += not row.file.startswith("held/")
        for path in folder.iterdir():
            path.unlink()
    assert "accepted" not in seen
    assert "duplicate" not in seen  # a replay of good parts would be one: none of these is good
    assert sum(counts.values()) == PARTS
    assert seen["quarantined"] == {"revoked", "unknown"}
    assert seen["held"] >= {"newer reader"}
    assert {"torn", "not_for_us", "bad_signature", "refused"} <= set(seen)
    assert slow == []
    assert offices.everything_shown(hq) == before


def test_hostile_parts_leave_the_vault_sound(desk):
    _, hq, _, _ = desk
    from app.casework.soundness import check_vault

    assert not check_vault(hq, full=True).damage
    assert list((hq.path / "spool").iterdir()) == []


@pytest.mark.parametrize("trick", ["zstd bomb, told large", "a million stanzas", "endless stanza", "too large"])
def test_a_monster_is_refused_within_two_seconds_and_little_memory(desk, attackers, hostile, tmp_path, trick):
    _, hq, _, _ = desk
    good = hostile.one_part(attackers).data
    (tmp_path / ("m" * 26 + ".bin")).write_bytes(hostile.tricks(attackers, good, good)[trick]())
    started = time.process_time()
    (row,) = importing.take_in(hq, tmp_path)
    assert time.process_time() - started < 2
    assert row.outcome in ("torn", "refused")


_CHILD = """
import json, sys
from pathlib import Path
from app.casework import importing
from app.casework.session import open_session
from db.vault.kdf import KdfCost, KdfPolicy
from db.vault.machine import Machine
cheap = KdfCost(memory_kib=64, iterations=1, lanes=1)
machine = Machine(state=Path(sys.argv[2]), policy=KdfPolicy(floor=cheap, fixed=cheap))
session = open_session(Path(sys.argv[1]), sys.argv[4], machine=machine)
rows = importing.take_in(session, Path(sys.argv[3]))
session.close()
# What this program itself reached: ru_maxrss would remember the test runner it was forked from.
peak = 1024 * int(next(line for line in open("/proc/self/status") if line.startswith("VmHWM")).split()[1])
print(json.dumps({"peak": peak, "outcomes": sorted({row.outcome for row in rows}), "changes": sum(r.changes for r in rows)}))
"""


def in_a_process(world, session, folder, passphrase):
    """Import a folder in a process of its own; return its peak memory and outcomes."""
    session.close()
    world.opened.remove(session)
    done = subprocess.run(
        [sys.executable, "-c", _CHILD, session.path, world.root / "state", folder, passphrase],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        check=True,
        timeout=250,
    )
    assert done.stderr == b""
    return json.loads(done.stdout)


def test_an_import_stays_within_two_hundred_megabytes_whatever_it_is_given(offices, hostile, tmp_path):
    world = offices.World(tmp_path)
    try:
        hq = world.headquarters()
        branch = world.enrolled(hq, "KBM")
        text = "Keterangan yang panjang sekali, ditulis pendamping. " * 8
        for _ in range(10):
            with branch.store.write() as tx:
                for number in range(1_000):
                    tx.put("person", None, {"full_name": f"Orang {number}", "remarks": f"{text} {number}"})
        stick = world.export(branch)
        assert sum(path.stat().st_size for path in stick.iterdir()) > 500_000
        found = in_a_process(world, hq, stick, offices.PASSPHRASE)
    finally:
        world.close()
    assert found["outcomes"] == ["accepted"]
    assert found["changes"] >= 10_000
    assert found["peak"] <= MEMORY
