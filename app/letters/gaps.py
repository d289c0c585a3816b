"""Says on paper why something is not known, or leaves the line out."""

from enum import StrEnum

from app.letters.values import GapWords


class Gap(StrEnum):
    """Why a field has no value; the codes are those of the records."""

    NOT_ASKED = "not_asked"
    UNKNOWN = "unknown"
    WITHHELD = "withheld"
    NOT_READY = "not_ready"
    NOT_RELEASED = "not_released"
    CLOSED = "closed"
    NOT_APPLICABLE = "not_applicable"


def gap_words(gap: Gap | None, *, traced: bool = False, holder: str = "") -> GapWords | None:
    """Return a gap's words, None where the line is not there at all.

    `gap` None is an empty field nobody asked about. `traced` only while an open task says that somebody looks for it.
    `holder` names who withholds it, where that may be said. A topic that is closed, not ready to be told or not
    released leaves no trace: its absence must not tell that there is something. Source: records.md "Gaps".
    """
    match gap:
        case None | Gap.NOT_ASKED:
            return GapWords(text="belum diketahui, sedang kami telusuri" if traced else "belum diketahui")
        case Gap.UNKNOWN:
            return GapWords(text="tidak diketahui pengadu")
        case Gap.WITHHELD:
            return GapWords(text=f"dikuasai {holder or 'pemberi kerja'}")
        case Gap.NOT_READY | Gap.NOT_RELEASED | Gap.CLOSED | Gap.NOT_APPLICABLE:
            return None
