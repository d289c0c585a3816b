"""Who may do what: roles of product.md, asked by every function of casework before anything else."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.casework.errors import NotAllowed
from db.ids import RecordId


class Role(StrEnum):
    """What a person is here."""

    VILLAGE_OFFICER = "village_officer"
    PARALEGAL = "paralegal"
    COUNSELLOR = "counsellor"
    COORDINATOR = "coordinator"
    HEADQUARTERS_OFFICER = "headquarters_officer"
    ADMINISTRATOR = "administrator"


class Act(StrEnum):
    """Intentions that need a role."""

    READ = "read"
    TAKE_IN = "take_in"  # consultations, complaints, village register
    WORK = "work"  # edit cases and what belongs to them
    CONSENT = "consent"
    DRAFT_LETTER = "draft_letter"
    ISSUE_LETTER = "issue_letter"
    SEALED_NOTE = "sealed_note"
    ASSIGN = "assign"
    DIRECTORY = "directory"
    EXCHANGE = "exchange"  # export, import, status
    SETTLE = "settle"  # resolve conflicts
    TRUST = "trust"  # invite, approve, revoke, quarantine
    ERASE = "erase"
    ADMINISTER = "administer"  # users, slots, settings, backups
    READ_LOG = "read_log"  # who saw, changed, printed, exported


_V, _P, _C, _K, _H, _A = Role
_CASEWORKERS = frozenset({_P, _K, _H})
MAY: Mapping[Act, frozenset[Role]] = {
    Act.READ: frozenset({_V, _P, _C, _K, _H}),
    Act.TAKE_IN: frozenset({_V, *_CASEWORKERS}),
    Act.WORK: frozenset({_V, *_CASEWORKERS}),
    Act.CONSENT: frozenset({_V, *_CASEWORKERS}),
    Act.DRAFT_LETTER: frozenset({_V, *_CASEWORKERS}),
    Act.ISSUE_LETTER: frozenset({_K, _H}),
    Act.SEALED_NOTE: frozenset({_C}),
    Act.ASSIGN: frozenset({_K, _H}),
    Act.DIRECTORY: frozenset({_P, _K, _H}),
    Act.EXCHANGE: frozenset(Role),
    Act.SETTLE: frozenset({_P, _K, _H}),
    Act.TRUST: frozenset({_H, _A}),
    Act.ERASE: frozenset({_H}),
    Act.ADMINISTER: frozenset({_A}),
    Act.READ_LOG: frozenset({_K, _H, _A}),
}
FIRST_ROLES: Mapping[str, tuple[Role, ...]] = {  # the first user of a vault, by kind of office (product.md, "Roles")
    "village": (_V, _A),
    "branch": (_P, _K, _A),
    "headquarters": (_H, _K, _A),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """The user who acts: record id, screen name, roles, and the office and device it happens in."""

    user: RecordId
    name: str
    roles: frozenset[Role]
    office: RecordId
    office_code: str
    office_kind: str
    device: str

    def may(self, act: Act) -> bool:
        """Tell whether one of this user's roles allows `act`."""
        return bool(self.roles & MAY[act])


def require(actor: Actor, act: Act) -> None:
    """Refuse unless the actor's roles allow `act`; raises `NotAllowed(act, reason="role")`."""
    if not actor.may(act):
        raise NotAllowed(act=act.value, reason="role")
