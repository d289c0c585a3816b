"""Checks a vault through and through and names what is wrong, by part and id; changes nothing but what a rebuild may."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from app.casework.permission import Act, require
from app.casework.session import Session
from db.store import blobs as known
from db.store.reader import Reader
from db.vault import blobs, check
from db.vault.blobs import Blob
from db.vault.unlocked import BLOBS

Step = Callable[[int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something worth knowing: the part it is in, and what about it; ids and codes, no content."""

    part: str
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What a check found: `damage` wants a restore or a rebuild; `notes` happen wherever bundles travel."""

    damage: Sequence[Finding]
    notes: Sequence[Finding] = ()


def check_vault(session: Session, *, full: bool = False, step: Step = lambda _done, _total: None) -> Verdict:
    """Return what does not hold: chains, database, whether attachments are there.

    `full` reads every page and every attachment, and holds all that is shown against a replay of the log.
    """
    with session.store.read() as reader:
        stored = list(_blobs(reader))
    log = session.store.check_log(full=full, step=step)
    damage = [Finding(part=_part(each.code), detail=f"{each.code} {each.about}") for each in log if each.damage]
    notes = [Finding(part="chains", detail=f"{each.code} {each.about}") for each in log if not each.damage]
    files = check.full(session.unlocked, stored) if full else check.quick(session.unlocked)
    damage += [Finding(part=each.part, detail=each.detail) for each in files]
    if not full:
        damage += [
            Finding(part="blob", detail=f"missing {each.name}") for each in stored if not _lies_there(session, each)
        ]
    lost = blobs.orphans(session.path, [each.name for each in stored])
    notes += [Finding(part="blob", detail=f"orphan {name}") for name in lost]
    return Verdict(damage=damage, notes=notes)


def rebuild(session: Session, step: Step = lambda _done, _total: None) -> dict[str, int]:
    """Drop what is derived and replay the log; return counts. Raises `NotAllowed`."""
    require(session.actor, Act.EXCHANGE)
    return session.store.rebuild(step)


def _part(code: str) -> str:
    log = code.startswith(("chain", "change", "body", "erased"))
    return "chains" if log else "projections"


def _blobs(reader: Reader) -> Iterator[Blob]:
    for each in known.every(reader.connection):
        yield Blob(sha256=each.sha256, size=each.size, name=each.name, key=each.key)


def _lies_there(session: Session, blob: Blob) -> bool:
    return (session.path / BLOBS / blob.name[:2] / blob.name).is_file()
