"""Presents words that are held back: what they tell, whose that is, why this addressee may not learn it, what helps."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.casework.papers.rendering import IN_SUBJECT, Leak
from app.casework.papers.whose import CLIENT, OTHER, REPORTER, Whose
from app.records import codes
from ui.letters.view import Held
from ui.present import words
from ui.wording.declared import coded

# Why something stays here though a consent would release it.
_ASKABLE = frozenset({"no_consent", "class_not_released", "not_named", "own_consent"})


def _say(text: str) -> str:
    return QCoreApplication.translate("HeldPresenter", text)


def why_words(why: str) -> str:
    """Return why a fact stays out of a copy."""
    said = {
        "never": _say("tidak pernah keluar lewat surat"),
        "not_for_this_reader": _say("tidak diperlukan penerima ini"),
        "summary_instead": _say("diganti ringkasan"),
        "not_named": _say("hanya bila disebut khusus dalam persetujuan"),
        "no_consent": _say("belum disetujui klien"),
        "own_consent": _say("menunggu persetujuannya sendiri"),
        "class_not_released": _say("golongan data ini belum disetujui"),
        "withheld": _say("klien tidak ingin membagikannya"),
        "objected": _say("klien berkeberatan terhadap penerima ini"),
        "record_narrower": _say("ditulis untuk penerima lain"),
        "conflict": _say("ada dua keterangan, pilih dulu"),
        "closed_topic": _say("klien tidak ingin membicarakannya"),
        "not_to_a_copy": _say("tidak ikut dalam tembusan"),
        "beyond_vital": _say("di luar yang perlu untuk keselamatan"),
        IN_SUBJECT: _say("baris Hal ikut terbaca di agenda, jadi tanpa nama"),
    }
    return said.get(why, _say("belum disetujui untuk penerima ini"))


def fact_words(label: str, whose: Whose | None, *, veiled: bool = False) -> str:
    """Return a fact by its label, with whose it is; behind the curtain without the name."""
    if whose is None:
        return label
    role = _role_words(whose.role)
    if veiled or not whose.name:
        return _say("{what} ({role})").format(what=label, role=role)
    return _say("{what} ({name} – {role})").format(what=label, name=whose.name, role=role)


def held_words(leaks: Sequence[Leak], to: str, *, veiled: bool = False) -> tuple[Held, ...]:
    """Return words that are held back from `to`, as the composer shows them; a closed topic is never named."""
    return tuple(_held(each, to, veiled=veiled) for each in leaks)


def _held(leak: Leak, to: str, *, veiled: bool) -> Held:
    closed = leak.why == "closed_topic"
    why = _because(leak)
    return Held(
        key=leak.key,
        said=leak.said,
        title=_say("“{words}”").format(words=leak.said),
        tells=_say("Satu topik tertutup") if closed else fact_words(leak.label, leak.whose, veiled=veiled),
        why=_say("Tidak sampai ke {who}: {why}.").format(who=to, why=why) if to else f"{words.upper_first(why)}.",
        ask=leak.why in _ASKABLE,
        typed=leak.typed,
        record="/".join(leak.written_in) if leak.written_in[1] else "",
    )


def _because(leak: Leak) -> str:
    if leak.why != "class_not_released" or not leak.data_classes:
        return why_words(leak.why)
    classes = [_say("“{class_}”").format(class_=coded("data_class", each)) for each in leak.data_classes]
    return _say("golongan {classes} belum disetujui").format(classes=", ".join(classes))


def _role_words(role: str) -> str:
    known = {CLIENT: _say("klien"), REPORTER: _say("pengadu"), OTHER: _say("pihak lain")}
    if role in known:
        return known[role]
    listed = next((name for name in ("party_role", "relation") if codes.known(name, role)), "")
    return words.lower_first(coded(listed, role)) if listed else role
