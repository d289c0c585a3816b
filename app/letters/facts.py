"""Owns what the gate is given: facts, readers, consents, vital interest, and what of the case bears on release.

Plain data, independent of how records are kept; whoever asks the gate makes them from records.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

PUBLIC: Final = "public"


class PersonRole(StrEnum):
    """Whose fact it is, as the case sees that person."""

    CLIENT = "client"
    REPORTER = "reporter"
    SUSPECT = "suspect"
    OTHER = "other"


class Why(StrEnum):
    """Why a fact is not released to a reader."""

    NEVER = "never"
    NOT_FOR_THIS_READER = "not_for_this_reader"
    SUMMARY_INSTEAD = "summary_instead"
    NOT_NAMED = "not_named"
    NO_CONSENT = "no_consent"
    OWN_CONSENT = "own_consent"
    CLASS_NOT_RELEASED = "class_not_released"
    WITHHELD = "withheld"
    OBJECTED = "objected"
    RECORD_NARROWER = "record_narrower"
    CONFLICT = "conflict"
    CLOSED_TOPIC = "closed_topic"
    NOT_TO_A_COPY = "not_to_a_copy"
    BEYOND_VITAL = "beyond_vital"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One thing a paper could say: `fact` is `kind.field`, `record_id` the record it stands in.

    `data_class` is the declared one, `also` what the record or its kind of problem adds. `person` is whose fact it is,
    the client's where empty. `only_for` are the readers the record itself allows, None leaves it to consent. `words`
    are further ways to say it (aliases, spellings), watched for in typed text but never printed.
    """

    fact: str
    record_id: str
    value: str
    data_class: str = PUBLIC
    also: frozenset[str] = frozenset()
    role: PersonRole = PersonRole.CLIENT
    person: str = ""
    only_for: frozenset[str] | None = None
    in_conflict: bool = False
    closed: bool = False
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Whom a paper is for: its id and code, its row of the matrix, and whether it only gets a copy."""

    id: str
    row: str
    code: str = ""
    copy: bool = False

    @property
    def tokens(self) -> frozenset[str]:
        """Return the names by which consents, objections and records may mean this reader."""
        return frozenset(filter(None, (self.id, self.code, self.row)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """What somebody allowed. `capacity` and `purposes` are the record's codes; dates are whole days.

    `giver_reported`: the giver is, or is linked to, a reported party: such a consent is none. `broken` says that a
    conflict in it is not settled.
    """

    id: str
    person: str
    capacity: str
    purposes: frozenset[str]
    audiences: frozenset[str]
    data_classes: frozenset[str]
    facts: frozenset[str] = frozenset()
    withheld: frozenset[str] = frozenset()
    given_on: date | None = None
    valid_until: date | None = None
    withdrawn: bool = False
    supersedes: str = ""
    giver_reported: bool = False
    broken: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Vital:
    """Vital interest, agreed by name for one reader while nobody can be asked."""

    reader: str
    agreed_by: str
    reason: str
    reachable: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Grounds:
    """By what right anything is told: consents of the case, or vital interest for this reader."""

    consents: Sequence[Consent] = ()
    vital: Vital | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What of the case bears on release: whose case, whether a child's rules hold, objections that stand today."""

    client: str
    on: date
    child: bool = False
    deceased: bool = False
    emergency: bool = False
    objected: frozenset[str] = frozenset()
    by_hand: frozenset[str] = frozenset()
