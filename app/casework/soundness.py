"""Checks a vault through and through and names what is wrong, by part and id; changes nothing but what a rebuild may."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.casework.permission import Act, require
from app.casework.session import Session
from app.records.kinds.documents import Attachment
from app.records.kinds.letter import Letter
from db.store import travel
from db.store.reader import Page, Reader
from db.store.whole import wrong_in_log
from db.vault import check
from db.vault.blobs import Blob
from db.vault.unlocked import BLOBS

_EVERY = Page(limit=-1, voided=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something wrong: the part it is in, and what about it; ids and codes, no content."""

    part: str
    detail: str = ""


def check_vault(session: Session, *, full: bool = False) -> list[Finding]:
    """Return what does not hold: chains, database and whether attachments are there.

    `full` reads every page and every attachment, and holds all that is shown against a replay of the log.
    """
    with session.store.read() as reader:
        blobs = list(_blobs(reader))
        wrong = list(wrong_in_log(reader, session.actor.device))
    found = [Finding(part="chains", detail=f"{each.code} {each.about}") for each in wrong]
    files = check.full(session.unlocked, blobs) if full else check.quick(session.unlocked)
    found += [Finding(part=each.part, detail=each.detail) for each in files]
    if not full:
        found += [
            Finding(part="blob", detail=f"missing {each.name}") for each in blobs if not _lies_there(session, each)
        ]
    if full:
        found += [Finding(part="projections", detail=each.about) for each in session.store.check_derived()]
    return found


def rebuild(session: Session, step: Callable[[int, int], None] = lambda _done, _total: None) -> dict[str, int]:
    """Drop what is derived and replay the log; return counts. Raises `NotAllowed`."""
    require(session.actor, Act.EXCHANGE)
    return session.store.rebuild(step)


def _blobs(reader: Reader) -> Iterator[Blob]:
    """Yield every sealed file the records speak of and this vault holds the key to."""
    named: set[str] = {each.sha256 for each in reader.list(Attachment, _EVERY) if each.sha256}
    for letter in reader.list(Letter, _EVERY):
        named |= {letter.blob} if letter.blob else set()
        for copy in letter.copies or ():
            blob = copy.get("blob")
            named |= {blob} if isinstance(blob, str) else set()
    for sha256 in sorted(named):
        stored = travel.blob(reader, sha256)
        if stored is not None:
            yield stored


def _lies_there(session: Session, blob: Blob) -> bool:
    return (session.path / BLOBS / blob.name[:2] / blob.name).is_file()
