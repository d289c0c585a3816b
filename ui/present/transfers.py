"""Presents transfers: what a folder brings, what became of it, what went out and came in before."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.casework.desk.exchange import Came
from app.casework.journal import Passage
from app.records.schema import SCHEMA
from ui.present import words
from ui.sync.view import Incoming, Known
from ui.wording.declared import kind_words

_UNCOUNTED = frozenset({"access_entry", "trust", "receipt", "device", "user", "office"})


def _say(text: str) -> str:
    return QCoreApplication.translate("TransferPresenter", text)


def incoming_view(came: Came) -> Incoming:
    """Return what a folder brings."""
    notes: list[tuple[str, str, str]] = []
    if came.kinds.get("receipt"):
        notes.append(("success", "shield-check", _say("Ada tanda terima dari pusat.")))
    if came.conflicts:
        told = _say("{count} catatan akan berbeda dan perlu dipilih sesudahnya. Tidak ada yang tertimpa.")
        notes.append(("warning", "git-compare-arrows", told.format(count=came.conflicts)))
    if "quarantined" in came.outcomes:
        told = _say("Sebagian dari laptop yang belum disahkan: disimpan, dan tampil sesudah disahkan.")
        notes.append(("warning", "hourglass", told))
    return Incoming(
        folder=came.folder,
        words=_say("{count} perubahan baru").format(count=came.changes) if came.useful else useless_words(came),
        lines=(" · ".join(_kinds(came.kinds)),) if came.useful and _kinds(came.kinds) else (),
        notes=tuple(notes) if came.useful else (),
        useful=came.useful,
    )


def useless_words(came: Came) -> str:
    """Say why there is nothing to take in."""
    if not came.outcomes:
        return _say("Tidak ada kiriman di folder ini.")
    for outcome, told in _reasons().items():
        if outcome in came.outcomes:
            return told
    return _say("Kiriman ini tidak dapat diterima. Tidak ada yang berubah.")


def _reasons() -> dict[str, str]:
    return {
        "duplicate": _say("Kiriman ini sudah pernah diterima."),
        "torn": _say("Kiriman ini tidak utuh. Minta disalin ulang; tidak ada yang hilang."),
        "not_for_us": _say("Kiriman ini untuk kantor lain."),
        "bad_signature": _say("Tanda tangan kiriman ini tidak cocok, jadi tidak diterima."),
    }


def taken_words(came: Came) -> str:
    """Say what taking a folder in has done."""
    if not came.useful:
        return useless_words(came)
    said = _say("Diterima: {count} perubahan.").format(count=came.changes)
    if came.conflicts:
        said += " " + _say("{count} catatan menjadi berbeda dan perlu dipilih.").format(count=came.conflicts)
    if "quarantined" in came.outcomes:
        said += " " + _say("Sebagian menunggu disahkan pusat.")
    return said


def _kinds(kinds: Mapping[str, int]) -> list[str]:
    return [
        f"{count} {words.lower_first(kind_words(kind))}"
        for kind, count in kinds.items()
        if kind not in _UNCOUNTED and SCHEMA.knows(kind)
    ]


def history_lines(passages: Sequence[Passage], now: datetime, *, directs: bool) -> list[Known]:
    """Return what went out and came in as lines."""
    return [_line(each, now, directs=directs) for each in passages]


def _line(passage: Passage, now: datetime, *, directs: bool) -> Known:
    day = words.moment_words(passage.at, now)
    amount = _say("{changes} perubahan dalam {files} berkas").format(changes=passage.changes, files=passage.files)
    detail = " · ".join((amount, _outcome(passage, directs=directs)))
    title = (_say("Disalin, {day}") if passage.out else _say("Diterima, {day}")).format(day=day)
    tone = "success" if passage.safe else "muted"
    icon = "shield-check" if passage.safe else "upload" if passage.out else "download"
    return Known(icon="circle-x" if passage.undone else icon, tone=tone, title=title, detail=detail)


def _outcome(passage: Passage, *, directs: bool) -> str:
    if passage.undone:
        return _say("ditarik kembali")
    if passage.out and passage.safe:
        return _say("pusat sudah memastikan tersimpan")
    if passage.out:
        return _say("tersalin utuh") if directs else _say("tersalin utuh, belum ada tanda terima")
    if "quarantined" in passage.outcomes:
        return _say("sebagian menunggu disahkan")
    return _say("masuk seluruhnya")
