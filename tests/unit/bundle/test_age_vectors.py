"""Holds our reading of age against the public test vectors of the format (vectors/README.md)."""

import base64
import hashlib
import json
import zlib
from pathlib import Path

import pytest

from sync.bundle import age
from sync.errors import InvalidKey, PartRefused

VECTORS = [json.loads(line) for line in (Path(__file__).parent / "vectors/cctv-age.jsonl").read_text().splitlines()]
# What other programs may open and we refuse on purpose: armor, passphrases, and the hybrid kind our library lacks.
REFUSED_ON_PURPOSE = {
    "armor_crlf": "NotAPart",
    "armor_full_last_line": "NotAPart",
    "armor_hybrid": "NotAPart",
    "armor_no_eol": "NotAPart",
    "armor_scrypt": "NotAPart",
    "armor_whitespace_outside": "NotAPart",
    "armor_x25519": "NotAPart",
    "hybrid": "NotForUs",
    "hybrid_and_x25519": "NotForUs",
    "hybrid_grease": "NotForUs",
    "hybrid_multiple_recipients": "NotForUs",
    "scrypt": "TornPart",
}


def read(vector):
    head, _, body = base64.b64decode(vector["file"]).partition(b"\n\n")
    facts = [line.partition(": ")[::2] for line in head.decode().splitlines()]
    told = dict(facts)
    identities = []
    for name, value in facts:
        if name == "identity":
            try:
                identities.append(age.identity(value))
            except InvalidKey:
                assert value.startswith("AGE-SECRET-KEY-PQ-")
    return told, identities, zlib.decompress(body) if told.get("compressed") == "zlib" else body


@pytest.mark.parametrize("vector", VECTORS, ids=[each["name"] for each in VECTORS])
def test_a_public_vector_is_read_or_refused_as_the_format_says(vector):
    told, identities, body = read(vector)
    if told["expect"] == "success" and vector["name"] not in REFUSED_ON_PURPOSE:
        assert hashlib.sha256(age.decrypt(body, identities)).hexdigest() == told["payload"]
        return
    with pytest.raises(PartRefused) as caught:
        age.decrypt(body, identities)
    assert type(caught.value).__name__ == REFUSED_ON_PURPOSE.get(vector["name"], type(caught.value).__name__)


def test_all_vectors_are_there():
    assert len(VECTORS) == 143
    assert {each["name"] for each in VECTORS} >= REFUSED_ON_PURPOSE.keys()
