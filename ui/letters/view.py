"""What the letter composer shows, as plain data."""

from dataclasses import dataclass
from enum import StrEnum

from ui.widgets.tokens_field import Choice


class Readiness(StrEnum):
    """Whether a letter can go."""

    READY = "ready"
    GAPS = "gaps"
    NOT_YET = "not_yet"


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """A fact the addressee needs and that is not there: why, and the next step as a button ("" for none)."""

    code: str
    title: str
    why: str
    gap: str = "not_asked"
    act: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Withheld:
    """Something that stays out, and why."""

    what: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """One rendering: who gets it (Pusat is "arsip") and what stays out of it."""

    code: str
    name: str
    withheld: tuple[Withheld, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ComposerView:
    """Everything in the composer but the preview's bytes."""

    letter: str
    back: str  # "0147, Sri Rahayu"
    title: str
    purposes: tuple[tuple[str, str], ...] = ()
    purpose: str = ""
    recipients: tuple[tuple[str, str], ...] = ()
    recipient: str = ""
    cc: tuple[Choice, ...] = ()
    cc_offered: tuple[Choice, ...] = ()
    archive: str = ""  # "Arsip: Migrant CARE Pusat"
    readiness: Readiness = Readiness.READY
    verdict: str = ""  # "Bisa dikirim, dua hal belum lengkap"
    missing: tuple[Missing, ...] = ()
    in_order: tuple[str, ...] = ()
    copies: tuple[Copy, ...] = ()
    warnings: tuple[str, ...] = ()
    issue: str = "issue"  # "issue", or "ask" where a coordinator must approve
