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
    must: bool = False  # the addressee cannot do without


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
class Held:
    """Words that may not go to this addressee: `said` as they stand under `key`, what they tell, why they stay here.

    `ask`: a consent would release them. They were typed in this letter, or stand in a `record` ("kind/id").
    """

    key: str
    said: str
    title: str  # “Siti Aminah”
    tells: str  # "Nama lengkap (Siti Aminah – pengadu)"
    why: str
    ask: bool = False
    typed: bool = True
    record: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceView:
    """One editable place: what the template says there (`standard`), what was typed (None: nothing), what is wrong."""

    key: str
    label: str
    standard: str = ""
    typed: str | None = None
    help: str = ""
    wrong: str = ""
    held: tuple[Held, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """Why there is no paper: a heading, what to do, and the button that leads there ("" for none)."""

    title: str
    text: str
    act: str = ""
    wants_reason: bool = False  # a reported party: written to only with a reason
    offers_vital: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Foot:
    """What stands over the buttons: what is missing or held back, and where that is: "stop", "held" or "ready"."""

    text: str
    tone: str
    to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ComposerView:
    """Everything in the composer but the preview's bytes."""

    letter: str
    back: str  # "0147, Sri Rahayu"
    title: str
    purposes: tuple[tuple[str, str], ...] = ()
    purpose: str = ""
    clients: tuple[Choice, ...] = ()  # of the case, in its order; with one there is nothing to choose
    about: tuple[str, ...] = ()  # those the letter speaks of
    several: bool = False  # it may speak of more than one
    recipients: tuple[tuple[str, str], ...] = ()
    recipient: str = ""
    cc: tuple[Choice, ...] = ()
    cc_offered: tuple[Choice, ...] = ()
    archive: str = ""  # "Arsip: Migrant CARE Pusat"
    readiness: Readiness | None = Readiness.READY  # None: no rules for this addressee
    verdict: str = ""  # "Bisa dikirim, dua hal belum lengkap"
    missing: tuple[Missing, ...] = ()
    in_order: tuple[str, ...] = ()
    copies: tuple[Copy, ...] = ()
    places: tuple[PlaceView, ...] = ()
    warnings: tuple[str, ...] = ()
    held: tuple[Held, ...] = ()  # words of records, wherever they stand on the paper
    foot: Foot | None = None  # None: nothing is missing
    stop: Stop | None = None
    plan: str = ""  # how the client may be reached, where a reported party is written to
    reason: str = ""
    vital_by: str = ""
    issue: str = "issue"  # "issue", or "ask" where a coordinator must approve
    state: str = ""
