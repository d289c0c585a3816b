"""Presents what stands over the composer's buttons: why nothing can be issued, or what the letter goes without."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ui.letters.view import Foot, Held, Missing, Stop
from ui.present import words


def _say(text: str) -> str:
    return QCoreApplication.translate("FootPresenter", text)


def foot_of(stop: Stop | None, held: Sequence[Held], missing: Sequence[Missing]) -> Foot | None:
    """Return what to say beside "Terbitkan": a stop first, then words held back, then how many facts are missing."""
    if stop is not None:
        return Foot(text=_say("{why}.").format(why=stop.title), tone="danger", to="stop")
    if held:
        said = _say("{count} bagian kalimat tertahan. Surat belum dapat terbit.")
        return Foot(text=said.format(count=words.counted(len(held))), tone="danger", to="held")
    if not missing:
        return None
    must = sum(each.must for each in missing)
    others = len(missing) - must
    if must and others:
        said = _say("{must} hal pokok dan {others} hal lain belum ada. Surat tetap dapat terbit apa adanya.").format(
            must=words.counted(must), others=_count(others)
        )
    elif must:
        said = _say("{must} hal pokok belum ada. Surat tetap dapat terbit apa adanya.").format(must=words.counted(must))
    else:
        said = _say("{others} hal belum lengkap. Surat tetap dapat terbit.").format(others=words.counted(others))
    return Foot(text=said, tone="warning", to="ready")


def _count(count: int) -> str:
    return words.lower_first(words.counted(count))
