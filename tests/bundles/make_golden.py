"""Writes the golden part of a release: run once per release, never again for the same one (README.md)."""

import hashlib
import json
import sys
from pathlib import Path

from sync.bundle import age
from sync.bundle.manifest import Direction
from sync.bundle.seal import Head, plain, seal_bundle
from sync.bundle.split import Blob, Line, split
from sync.bundle.sshsig import SigningKey

LINES = [b'{"body":null,"header":{"seq":%d,"v":1}}' % number for number in range(1, 6)]
ATTACHMENT = b"Surat keterangan (contoh)\n" * 300


def main() -> None:
    """Write `<release>/` beside this file."""
    release = sys.argv[1]
    folder = Path(__file__).parent / release
    folder.mkdir()
    key = SigningKey(hashlib.sha256(f"golden {release}".encode()).digest())
    secret, recipient = age.new_identity()
    head = Head(
        organisation="organisationaaaaaaaaaaaaaa", direction=Direction.TO_HEADQUARTERS, device="devicebbbbbbbbbbbbbbbbbbbb",
        epoch="epochccccccccccccccccccccc", certificate=None, to=(recipient,), application=release,
    )  # fmt: skip
    lines = [
        Line(line=line, device=head.device, epoch=head.epoch, seq=number, id=f"{number:043d}", save=str(number))
        for number, line in enumerate(LINES, start=1)
    ]
    blob = Blob(
        sha256=hashlib.sha256(ATTACHMENT).hexdigest(),
        size=len(ATTACHMENT),
        read=lambda at, size: ATTACHMENT[at : at + size],
    )
    parts = list(seal_bundle(head, split(lines, [blob], [plain("request.json", b"{}")]), key))
    for part in parts:
        (folder / part.file_name).write_bytes(part.data)
    (folder / "key.txt").write_text(secret + "\n")
    (folder / "expected.json").write_text(
        json.dumps(
            {
                "organisation": head.organisation,
                "signer": key.public,
                "hashes": [part.hash for part in parts],
                "lines": [line.decode() for line in LINES],
                "attachments": {blob.sha256: blob.size},
            },
            indent=1,
        )
    )


if __name__ == "__main__":
    main()
