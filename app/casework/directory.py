"""Keeps the directory: fills it at founding from the starter data, and answers which agency a code or id means."""

import hashlib
from base64 import b32encode

from app.casework.errors import UnknownReference
from app.casework.session import Session
from app.records.directory import starter_agencies
from app.records.kinds.agency import Agency
from db.ids import RecordId, is_id
from db.schema.merging import MergeClass
from db.store.reader import Found, Page, Reader
from db.store.writer import Writer

_DOMAIN = b"damping.agency.v1\0"
_ID_BYTES = 16
_OWNED = frozenset(name for name, field in Agency.kind.fields.items() if field.merge.into is MergeClass.OWNED)


def agency_id(code: str) -> RecordId:
    """Return the record id of a starter agency: the same in every vault, so that no seeding ever doubles one."""
    digest = hashlib.sha256(_DOMAIN + code.encode()).digest()[:_ID_BYTES]
    return RecordId(b32encode(digest).decode("ascii").rstrip("=").lower())


def seed(session: Session) -> int:
    """Put the starter agencies that are not here yet; return how many. Headquarters' fields need its signature."""
    with session.store.write() as tx:
        return seed_into(tx, signed=session.organisation.directs)


def seed_into(tx: Writer, *, signed: bool) -> int:
    """Put the starter agencies that are not here yet into a transaction; owned fields only where it may sign."""
    added = 0
    for fields in starter_agencies():
        record = agency_id(str(fields["code"]))
        if tx.find("agency", record) is not None:
            continue
        owned = frozenset[str]() if signed else _OWNED
        tx.put("agency", record, {name: value for name, value in fields.items() if name not in owned})
        added += 1
    return added


def find_agency(reader: Reader, given: str) -> Found:
    """Return the agency an id or code means; raises `UnknownReference`.

    A starter code always means the starter agency, whoever else took that code later.
    """
    found = reader.find("agency", given if is_id(given) else agency_id(given))
    if found is not None and found.voided and not is_id(given):
        found = None
    if found is None:
        for each in reader.rows("agency", Page(where={"code": given}, limit=2)):
            found = found or each
    if found is None:
        raise UnknownReference(what="agency", given=given)
    return found
