"""Every bundle ever released still opens."""

import hashlib
import json
from pathlib import Path

import pytest

from sync.bundle import age
from sync.bundle.open import Verdict, open_envelope

RELEASES = sorted(path.parent for path in (Path(__file__).parents[2] / "bundles").glob("*/expected.json"))


def test_there_are_golden_bundles():
    assert RELEASES


@pytest.mark.parametrize("folder", RELEASES, ids=[each.name for each in RELEASES])
def test_a_released_bundle_still_holds_what_it_held(folder):
    expected = json.loads((folder / "expected.json").read_text())
    identity = age.identity((folder / "key.txt").read_text().strip())
    opened = [open_envelope(path.read_bytes(), [identity]) for path in folder.glob("*.bin")]
    parts = [each.verify(expected["organisation"], lambda *_: Verdict.ADMIT) for each in opened]
    parts.sort(key=lambda part: part.manifest.part)
    assert {part.signer for part in parts} == {expected["signer"]}
    assert [part.hash for part in parts] == expected["hashes"]
    assert [line.decode() for part in parts for line in part.changes()] == expected["lines"]
    found = {piece.sha256: hashlib.sha256(piece.data).hexdigest() for part in parts for piece in part.pieces()}
    assert found == {sha256: sha256 for sha256 in expected["attachments"]}
    assert parts[-1].manifest.parts == tuple(expected["hashes"])
