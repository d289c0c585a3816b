"""Owns the value types that declarations use: the plain ones, the field's own, and small items made of them."""

import re
from collections.abc import Mapping
from typing import cast

from app.records import codes
from app.records.values.dates import PARTIAL_DATE
from app.records.values.hours import SAFE_HOURS, overlap
from app.records.values.identifiers import FAMILY_CARD, NIK, PASSPORT
from app.records.values.moments import DAY, MOMENT, MOMENT_OR_DAY
from app.records.values.money import MONEY
from app.records.values.phones import PHONE
from app.records.values.places import COUNTRY, EMAIL, REGION, VILLAGE
from app.records.values.places import choice as coded
from db.ids import is_id
from db.schema.merging import intersection
from db.schema.values import (
    LINE,
    TEXT,
    InvalidValue,
    Json,
    ValueType,
    clean_text,
    item,
    listing,
    plain,
)

__all__ = [
    "AUDIENCE", "AUDIENCES", "BLOB", "COUNTRY", "DAY", "EMAIL", "FACT", "FAMILY_CARD", "MOMENT", "MOMENT_OR_DAY", "MONEY",
    "NIK", "OBJECTION", "PARTIAL_DATE", "PASSPORT", "PAYMENT", "PHONE", "PROOF_OF_LIFE", "REGION", "SAFE_HOURS",
    "SAFE_HOURS_MERGE", "SEALED", "TOPIC", "VILLAGE", "WAGE", "WITHHELD", "WRITTEN", "coded", "suggested", "who",
]  # fmt: skip

_TOKEN = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
_FACT = re.compile(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*")
_AGE_FILE = "-----BEGIN AGE ENCRYPTED FILE-----"


def who(kind: str) -> ValueType:
    """Return the type of somebody: the id of a record of `kind`, or words while there is no such record."""
    return ValueType(name="who", clean=LINE.clean, refers_to=kind)


def suggested(name: str) -> ValueType:
    """Return the type of free words for which the code list `name` offers the usual ones."""

    def show(value: Json) -> str:
        return codes.label(name, value) if isinstance(value, str) and codes.known(name, value) else plain(value)

    return ValueType(name="suggested", clean=TEXT.clean, show=show, codes=name)


def _proof_of_life(raw: object) -> Json:
    return raw if isinstance(raw, bool) else _PROOF.clean(raw)


def _show_proof(value: Json) -> str:
    return plain(value) if isinstance(value, bool) else _PROOF.show(value)


def _audience(raw: object) -> Json:
    text = clean_text(raw, longest=64, lines=False)
    if text is None:
        return None
    if not _TOKEN.fullmatch(text):
        raise InvalidValue(reason="not_an_audience")
    return text


def _audiences(raw: object) -> Json:
    return listing(AUDIENCE).clean([raw] if isinstance(raw, str) else raw)


def _fact(raw: object) -> Json:
    text = clean_text(raw, longest=128, lines=False)
    if text is None:
        return None
    if not (is_id(text) or _FACT.fullmatch(text)):
        raise InvalidValue(reason="not_a_fact")
    return text


def _topic(raw: object) -> Json:
    text = clean_text(raw, longest=128, lines=False)
    if text is None:
        return None
    if not (_FACT.fullmatch(text) or codes.known("data_class", text)):
        raise InvalidValue(reason="not_a_topic")
    return text


def _sealed(raw: object) -> Json:
    text = clean_text(raw)
    if text is not None and not text.startswith(_AGE_FILE):
        raise InvalidValue(reason="not_sealed")
    return text


def _objection(raw: object) -> Json:
    kept = _OBJECTION.clean({"act": raw} if isinstance(raw, str) else raw)
    if isinstance(kept, Mapping) and not kept.keys() & {"audience", "act"}:
        raise InvalidValue(reason="objection_to_nothing")
    return kept


def _written(raw: object) -> Json:
    if raw is None:
        return None
    if not isinstance(raw, Mapping):
        raise InvalidValue(reason="not_an_item")
    kept: dict[str, Json] = {}
    for name, part in cast("Mapping[object, object]", raw).items():
        value = _PARAGRAPHS.clean(cast("object", part)) if isinstance(part, list) else _scalar(part)
        if not isinstance(name, str) or not _TOKEN.fullmatch(name):
            raise InvalidValue(reason="unknown_member", member=str(name))
        if value is not None:
            kept[name] = value
    return kept or None


def _is_written(value: Json) -> bool:
    parts = value.values() if isinstance(value, Mapping) else [None]
    return all(isinstance(each, str | bool) or _PARAGRAPHS.holds(each) for each in parts)


def _scalar(raw: object) -> Json:
    return raw if isinstance(raw, bool) else TEXT.clean(raw)


_PARAGRAPHS = listing(TEXT)

# Whom something may reach: an agency's code or id, a row of the matrix (`family`, `village`), or a party's id.
AUDIENCE = ValueType(name="audience", clean=_audience)
# None: consent alone decides. A list: at most these; an empty one keeps the record inside the organisation.
AUDIENCES = ValueType(name="audiences", clean=_audiences, column="JSON", items=(("", AUDIENCE),))
# What a consent speaks of: a field as `kind.field`, or one record by its id.
FACT = ValueType(name="fact", clean=_fact)
# What the client does not want to speak about: a data class, or a field as `kind.field`.
TOPIC = ValueType(name="topic", clean=_topic)
SEALED = ValueType(name="sealed", clean=_sealed, show=lambda _: "")
# Paragraphs and ticks written into one letter, by the template's placeholder.
WRITTEN = ValueType(name="written", clean=_written, show=plain, column="JSON", shape=_is_written)

_PROOF = coded("proof_of_life")
# How life was shown; a bare yes or no where nobody wrote down how.
PROOF_OF_LIFE = ValueType(
    name="code",
    clean=_proof_of_life,
    show=_show_proof,
    column="JSON",
    codes="proof_of_life",
    shape=lambda value: isinstance(value, bool | str),
)

_OBJECTION = item("objection", audience=AUDIENCE, act=suggested("act"), until=PARTIAL_DATE)
OBJECTION = ValueType(name="objection", clean=_objection, show=_OBJECTION.show, column="JSON", items=_OBJECTION.items)

# Why a fact is not in a letter, as it was when the letter was issued.
WITHHELD = item("withheld", fact=FACT, why=LINE, to=AUDIENCE)

# An amount and the stretch it is paid for, as people say it: "bulan", "hari", "kontrak".
WAGE = item("wage", amount=MONEY, per=LINE)
PAYMENT = item("payment", what=suggested("claim_item"), amount=MONEY, to=LINE, proof=LINE)

# Each side's hours, in whatever order they come, leave the same hours; the zone shown is that of the first by its words.
SAFE_HOURS_MERGE = intersection(lambda values: overlap(sorted(values, key=plain)))


def _content_hash(raw: object) -> Json:
    if raw is None:
        return None
    if not isinstance(raw, str) or re.fullmatch(r"[0-9a-f]{64}", raw) is None:
        raise InvalidValue(reason="not_a_hash")
    return raw


BLOB = ValueType(name="blob", clean=_content_hash)
"""The content of an attachment, named by its SHA-256: what travels and is erased with the records that hold it."""
