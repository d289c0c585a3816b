"""Takes evidence in, byte for byte, and hands out a deliberate copy; every hand it passes is written down."""

import contextlib
import os
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.casework.access import About, Deed, note, note_alone
from app.casework.errors import FileExists, UnfitFile
from app.casework.media import media_kind_of, media_type_of
from app.casework.permission import Act, require
from app.casework.scope import scope_of
from app.casework.session import Session
from app.records import codes
from app.records.kinds.documents import Attachment
from db.errors import Damaged
from db.schema.values import InvalidValue
from db.store import travel
from db.store.reader import NotFound, Reader
from db.store.writer import Writer
from db.vault import blobs
from db.vault.blobs import Blob
from db.vault.errors import BlobMissing, FolderMissing
from db.vault.files import TEMP_SUFFIX, disk_explained, require_hash, sync_folder, write_new

LARGEST = 25 * 1024 * 1024
STRICTEST = "sexual_violence"  # until somebody says otherwise, nobody but those who work on the case gets to see it
_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A file somebody brought: its content as it came, the name it had, and what is known about it."""

    untrusted_bytes: bytes
    name: str
    data_class: str = STRICTEST
    source: str = ""
    about: str = ""


def attach(session: Session, case: str, evidence: Evidence) -> Attachment:
    """Keep a file as evidence in a case; return its record.

    The sealed file is on the disk before the record is: a crash between leaves noise, never a record without its file.
    Raises `NotAllowed`, `NotFound` for the case, `UnfitFile` (`empty`, `too_large`, `unknown`, `mismatch`),
    `InvalidValue` for a data class there is not, `DiskFull`, `DiskFailed`.
    """
    require(session.actor, Act.WORK)
    _require_case(session, case)
    if len(evidence.untrusted_bytes) > LARGEST:
        raise UnfitFile(reason="too_large", size=len(evidence.untrusted_bytes), limit=LARGEST)
    if not codes.known("data_class", evidence.data_class):
        raise InvalidValue(reason="unknown_code", field="data_class", kind="attachment", codes="data_class")
    media_type = media_type_of(evidence.untrusted_bytes, evidence.name)
    blob = blobs.seal(session.unlocked, evidence.untrusted_bytes)
    try:
        return _keep(session, case, evidence, (blob, media_type))
    except BaseException:
        blobs.drop(session.path, blob.name)
        raise


def open_attachment(session: Session, attachment: str, out: Path) -> Attachment:
    """Write a copy of an attachment to `out`, which must not be there yet; return the record, its custody grown.

    The copy appears whole or not at all, and only after the log says who took it. Raises `NotAllowed`, `NotFound`,
    `BlobMissing`, `Damaged(part="blob")`, `FileExists`, `FolderMissing`, `ReadOnlyFolder`, `DiskFull`, `DiskFailed`.
    """
    require(session.actor, Act.READ)
    out = out.absolute()
    if not out.parent.is_dir():
        raise FolderMissing(path=str(out.parent))
    if out.exists() or out.is_symlink():
        raise FileExists(path=str(out))
    with session.store.read() as reader:
        stored = _stored(reader, _visible(reader, session, attachment))
    temp = out.with_name(f".{secrets.token_hex(8)}{TEMP_SUFFIX}")
    with disk_explained(out):
        try:
            require_hash(temp, write_new(temp, blobs.stream(session.path, stored)))
            with session.store.write() as tx:
                record = _taken(tx, session, attachment)
            _place(temp, out)
        finally:
            temp.unlink(missing_ok=True)
    return record


def content_of(session: Session, attachment: str) -> bytes:
    """Return the content of an attachment for viewing in memory, and log the view. Raises as `open_attachment`."""
    require(session.actor, Act.READ)
    with session.store.read() as reader:
        found = _visible(reader, session, attachment)
        stored = _stored(reader, found)
    content = blobs.read(session.path, stored, LARGEST)
    with session.store.write() as tx:
        note(tx, session, Deed.VIEWED, About(kind="attachment", id=found.id, case=found.case))
    return content


def look_at_pictures(session: Session, case: str, wanted: Sequence[str], show: Callable[[str, bytes], None]) -> int:
    """Hand the content of attachments of a case to `show`, one at a time and in memory; return how many there were.

    One entry of the log tells of all of them. What does not lie on this laptop, or is damaged, is left out: opening it
    says why. Raises `NotAllowed`, `NotFound`.
    """
    require(session.actor, Act.READ)
    shown = 0
    for each in wanted:
        with session.store.read() as reader:
            found = _visible(reader, session, each)
            stored = travel.blob(reader, found.sha256) if found.sha256 else None
        if stored is None or found.case != case:
            continue
        with contextlib.suppress(BlobMissing, Damaged):
            show(found.id, blobs.read(session.path, stored, LARGEST))
            shown += 1
    if shown:
        note_alone(session, Deed.VIEWED, About(kind="attachment", case=case, count=shown))
    return shown


def _keep(session: Session, case: str, evidence: Evidence, sealed: tuple[Blob, str]) -> Attachment:
    blob, media_type = sealed
    now = session.clock().isoformat(timespec="seconds")
    with session.store.write() as tx:
        scope_of(tx, session.actor).require(Act.WORK, case)
        if travel.blob(tx, blob.sha256) is None:
            travel.keep_blob(tx, blob)
        else:
            blobs.drop(session.path, blob.name)  # the same content lies here already
        record = tx.save(
            Attachment(
                case=case,
                name=_fit_name(evidence.name),
                sort=media_kind_of(media_type),
                media_type=media_type,
                size=blob.size,
                blob=blob.sha256,
                sha256=blob.sha256,
                source=evidence.source or None,
                about=evidence.about or None,
                received_at=now,
                custody=({"at": now, "by": session.actor.user, "act": "received"},),
                data_class=evidence.data_class,
            )
        )
        note(tx, session, Deed.CHANGED, About(kind="attachment", id=record.id, case=case, count=1))
        return record


def _taken(tx: Writer, session: Session, attachment: str) -> Attachment:
    record = tx.need(Attachment, attachment)
    now = session.clock().isoformat(timespec="seconds")
    step = {"at": now, "by": session.actor.user, "act": "opened_outside"}
    tx.put("attachment", record.id, {"custody": [*record.custody, step]})
    note(tx, session, Deed.OPENED_OUTSIDE, About(kind="attachment", id=record.id, case=record.case))
    return tx.need(Attachment, attachment)


def _require_case(session: Session, case: str) -> None:
    with session.store.read() as reader:
        found = reader.find("case", case)
        if found is None:
            raise NotFound(kind="case", id=case)
        scope_of(reader, session.actor).require_found(Act.WORK, found)


def _visible(reader: Reader, session: Session, attachment: str) -> Attachment:
    found = reader.find("attachment", attachment)
    if found is None:
        raise NotFound(kind="attachment", id=attachment)
    scope_of(reader, session.actor).require_found(Act.READ, found)
    return reader.need(Attachment, attachment)


def _stored(reader: Reader, record: Attachment) -> Blob:
    stored = travel.blob(reader, record.sha256) if record.sha256 else None
    if stored is None:
        raise BlobMissing(name="")
    return stored


def _fit_name(name: str) -> str:
    """Return a name a field can hold: the file's own, without control signs and not endless."""
    kept = "".join(sign if sign.isprintable() else "_" for sign in name)
    stem, dot, ending = kept.rpartition(".")
    if len(kept) <= _LONGEST_NAME:
        return kept.strip() or "berkas"
    return f"{stem[: _LONGEST_NAME - 10]}{dot}{ending[:9]}"


def _place(temp: Path, out: Path) -> None:
    """Give the finished copy its name without ever replacing a file that came meanwhile."""
    try:
        os.link(temp, out)
    except FileExistsError as error:
        raise FileExists(path=str(out)) from error
    except OSError:  # a stick's file system knows no links: look once more, then rename
        if out.exists():
            raise FileExists(path=str(out)) from None
        temp.replace(out)
    with contextlib.suppress(OSError):  # some file systems cannot flush a folder; the file itself is flushed
        sync_folder(out.parent)
