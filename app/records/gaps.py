"""Owns the reasons a field may give for being empty: taking them out of values, putting them back, wording them."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.records import codes
from db.schema.declare import as_gap, gap_of
from db.schema.values import InvalidValue, Json

GAP_CODES = "gap"
NOT_ASKED = "not_asked"
UNKNOWN = "unknown"
WITHHELD = "withheld"
NOT_READY = "not_ready"
NOT_RELEASED = "not_released"
CLOSED = "closed"
NOT_APPLICABLE = "not_applicable"

# On paper these say nothing: the line is not there (records design, "Gaps").
SILENT_ON_PAPER = frozenset({NOT_READY, NOT_RELEASED, CLOSED, NOT_APPLICABLE})
# What a form offers; `not_released` is the gate's own word, and a topic is closed on the case.
OFFERED = (NOT_ASKED, UNKNOWN, WITHHELD, NOT_READY, NOT_APPLICABLE)
# Nobody asks again for what is named here: it waits for the person.
NOT_TO_BE_ASKED = frozenset({NOT_READY, CLOSED, NOT_APPLICABLE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Parted:
    """The values of a record and, beside them, the reasons of those that are empty for one."""

    fields: Mapping[str, Json]
    gaps: Mapping[str, str]


def split(values: Mapping[str, Json]) -> Parted:
    """Part registers as stored, where a gap stands in its field's own place, into values and reasons."""
    gaps = {name: reason for name, value in values.items() if (reason := gap_of(value)) is not None}
    return Parted(fields={name: value for name, value in values.items() if name not in gaps}, gaps=gaps)


def join(fields: Mapping[str, Json], gaps: Mapping[str, str]) -> dict[str, Json]:
    """Put reasons into the places of their fields, as stored; a field that holds a value keeps it.

    Raises `InvalidValue` (`unknown_code`) for a reason that is none.
    """
    joined = dict(fields)
    for name, reason in gaps.items():
        if not codes.known(GAP_CODES, reason):
            raise InvalidValue(reason="unknown_code", field=name, codes=GAP_CODES)
        if joined.get(name) in (None, [], ()):
            joined[name] = as_gap(reason)
    return joined


def on_screen(reason: str) -> str:
    """Return the words a screen shows in the value's place."""
    return codes.label(GAP_CODES, reason)


def on_paper(reason: str, *, holder: str = "", being_traced: bool = False) -> str | None:
    """Return the words a letter prints for a gap, None where its line is left out.

    `holder` says who withholds it; `being_traced` is true only while an open task looks for it.
    """
    if reason in SILENT_ON_PAPER:
        return None
    match reason:
        case "not_asked":
            return "belum diketahui, sedang kami telusuri" if being_traced else "belum diketahui"
        case "unknown":
            return "tidak diketahui pengadu"
        case "withheld":
            return f"dikuasai {holder or 'pihak lain'}"
        case _:
            return None
