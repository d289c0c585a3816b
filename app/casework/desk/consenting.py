"""Takes a consent as its form gives it: checked by who may give one, numbered like any form (code PDP)."""

from collections.abc import Mapping
from typing import Any

from app.casework.consents import give_consent
from app.casework.guards import clean
from app.casework.session import Session
from app.records import gaps as reasons
from app.records.kinds.consent import Consent
from db.ids import RecordId
from db.schema.values import Json


def give(session: Session, fields: Mapping[str, Json], gaps: Mapping[str, str]) -> RecordId:
    """Keep a new consent and draw its number; raises what `give_consent` raises."""
    parted = reasons.split(clean(Consent.kind, fields, gaps))
    known = Consent.kind.fields
    given: dict[str, Any] = {known[name].attribute: value for name, value in parted.fields.items()}
    return give_consent(session, Consent(gaps=dict(parted.gaps), **given)).id
