"""Keeps issued PDFs in the vault, sealed like any attachment, and reads them back."""

import contextlib
import hashlib
from collections.abc import Generator

from app.casework.errors import UnknownReference
from app.casework.session import Session
from db.store.reader import Reader
from db.store.travel import blob, keep_blob
from db.store.writer import Writer
from db.vault import blobs

LONGEST_PDF = 32 * 1024 * 1024


@contextlib.contextmanager
def dropping_unkept(session: Session) -> Generator[list[str]]:
    """Give a list for the names of files sealed meanwhile; if the act fails, they are removed again."""
    sealed: list[str] = []
    try:
        yield sealed
    except BaseException:
        for name in sealed:
            blobs.drop(session.path, name)
        raise


def keep_pdf(tx: Writer, session: Session, content: bytes, sealed: list[str]) -> str:
    """Seal a PDF into the vault inside the issuing transaction; return its SHA-256. `sealed` gets its file's name."""
    sha256 = hashlib.sha256(content).hexdigest()
    if blob(tx, sha256) is None:
        kept = blobs.seal(session.unlocked, content)
        sealed.append(kept.name)
        keep_blob(tx, kept)
    return sha256


def read_pdf(reader: Reader, session: Session, sha256: str) -> bytes:
    """Return a kept PDF; raises `UnknownReference` where it is not here, `Damaged` where it was altered."""
    kept = blob(reader, sha256)
    if kept is None:
        raise UnknownReference(what="pdf", given=sha256)
    return blobs.read(session.path, kept, LONGEST_PDF)
