"""Seals text to counsellors and escrow as an armoured age file, and opens it for those it is sealed to."""

import base64
import contextlib
import io
import textwrap
from dataclasses import replace
from functools import cache

from app.casework.errors import SealedToOthers
from app.casework.permission import Act, Role, require
from app.casework.session import Session
from app.records.kinds.office import User
from app.records.schema import SCHEMA
from db.schema.values import InvalidValue, Json
from db.store.reader import EVERYTHING, Found, Page, Reader
from db.vault import age

HEAD = "-----BEGIN AGE ENCRYPTED FILE-----"
_FOOT = "-----END AGE ENCRYPTED FILE-----"
_COLUMNS = 64  # as RFC 7468 and age write them
LONGEST = 60_000  # bytes of text; what it becomes must fit one field


@cache
def sealed_fields(kind: str) -> frozenset[str]:
    """Return the fields of a kind that are sealed."""
    return frozenset(name for name, field in SCHEMA[kind].fields.items() if field.sealed)


def is_sealed(text: str) -> bool:
    """Tell whether text is an armoured age file already."""
    return text.strip().startswith(HEAD)


def seal_text(reader: Reader, session: Session, text: str) -> str:
    """Return `text` sealed to the author, the counsellors of this office and the escrow key.

    Raises `NotAllowed` for who is no counsellor, `InvalidValue(reason="too_long")`.
    """
    require(session.actor, Act.SEALED_NOTE)
    plain = text.encode("utf-8", "surrogatepass")
    if len(plain) > LONGEST:
        raise InvalidValue(reason="too_long", longest=LONGEST)
    out = io.BytesIO()
    age.seal_stream(io.BytesIO(plain), out, _recipients(reader, session))
    lines = textwrap.wrap(base64.b64encode(out.getvalue()).decode("ascii"), _COLUMNS)
    return "\n".join([HEAD, *lines, _FOOT])


def open_text(session: Session, sealed: str) -> str:
    """Return the text of a sealed value. Raises `NotAllowed` for who is no counsellor, `SealedToOthers`."""
    require(session.actor, Act.SEALED_NOTE)
    if session.unlocked.identity is None:
        raise SealedToOthers
    body = "".join(sealed.strip().removeprefix(HEAD).removesuffix(_FOOT).split())
    try:
        raw = base64.b64decode(body, validate=True)
        return age.open_sealed(raw, session.unlocked.identity).decode("utf-8", "surrogatepass")
    except (ValueError, age.NotOpened) as error:
        raise SealedToOthers from error


def unopened(session: Session) -> int:
    """Count the sealed texts here that this user, a counsellor, cannot open: after a recovery all that came before it.

    They were sealed to the identity which the forgotten passphrase held; colleagues they were sealed to and escrow open
    them as ever. 0 for who is no counsellor.
    """
    if not session.actor.may(Act.SEALED_NOTE):
        return 0
    many = 0
    with session.store.read() as reader:
        for kind in filter(sealed_fields, SCHEMA.kinds):
            for found in reader.rows(kind, Page(limit=-1, voided=True)):
                for name in sealed_fields(kind) & found.fields.keys():
                    try:
                        open_text(session, str(found.fields[name]))
                    except SealedToOthers:
                        many += 1
    return many


def opened(session: Session, found: Found) -> Found:
    """Return a record with the sealed fields this user can open shown in clear; the others stay as they are stored."""
    names = sealed_fields(found.kind) & found.fields.keys()
    if not names or not session.actor.may(Act.SEALED_NOTE):
        return found
    texts: dict[str, Json] = {}
    for name in names:
        with contextlib.suppress(SealedToOthers):
            texts[name] = open_text(session, str(found.fields[name]))
    return replace(found, fields={**found.fields, **texts})


def _recipients(reader: Reader, session: Session) -> list[str]:
    own = [age.recipient_of(session.unlocked.identity)] if session.unlocked.identity else []
    colleagues = reader.list(User, EVERYTHING, office=session.actor.office)
    recipients = own + [
        each.recipient for each in colleagues if Role.COUNSELLOR in each.roles and not each.left and each.recipient
    ]
    if session.organisation.escrow:
        recipients.append(session.organisation.escrow)
    return list(dict.fromkeys(recipients))
