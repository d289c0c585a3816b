"""Presents the composer: choices, "siap kirim?", what stays out of each copy and why."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.casework.desk.writing import Written
from app.casework.papers.filing import Papers, Sheet
from app.casework.papers.ready import Missing as Lacking
from app.casework.papers.ready import State
from app.records import codes
from ui.letters.view import ComposerView, Copy, Missing, Readiness, Withheld
from ui.messages import sentence
from ui.present import words
from ui.widgets.tokens_field import Choice


def _say(text: str) -> str:
    return QCoreApplication.translate("ComposerPresenter", text)


def composer_view(written: Written) -> ComposerView:
    """Return the page but for the preview's bytes."""
    wish = written.wish
    names = dict(written.agencies)
    chosen = set(wish.cc or ())
    lacking = tuple(_missing(each) for each in (written.readiness.missing if written.readiness else ()))
    readiness = _readiness(written)
    return ComposerView(
        letter=wish.letter,
        back=", ".join(
            each for each in (words.short_number(written.number), words.called_words(written.client)) if each
        ),
        title=_say("Surat untuk {who}").format(who=written.title) if written.title else _say("Surat baru"),
        purposes=tuple(written.templates),
        purpose=wish.template,
        recipients=tuple(written.recipients),
        recipient=wish.to,
        cc=tuple(Choice(code=each, words=names.get(each, each)) for each in wish.cc or ()),
        cc_offered=tuple(
            Choice(code=code, words=name) for code, name in written.agencies if code not in chosen and code != wish.to
        ),
        archive=_say("Arsip: Migrant CARE Pusat"),
        readiness=readiness,
        verdict=_verdict(readiness, len(lacking)),
        missing=lacking,
        in_order=tuple(written.readiness.present) if written.readiness else (),
        copies=_copies(written.papers),
        warnings=_warnings(written),
        issue="issue" if written.may_issue else "ask",
    )


def _readiness(written: Written) -> Readiness:
    if written.refusal is not None:
        return Readiness.NOT_YET
    if written.readiness is None:
        return Readiness.READY
    return {State.READY: Readiness.READY, State.GAPS: Readiness.GAPS, State.NOT_YET: Readiness.NOT_YET}[
        written.readiness.state
    ]


def _verdict(readiness: Readiness, count: int) -> str:
    match readiness:
        case Readiness.READY:
            return _say("Siap dikirim")
        case Readiness.GAPS:
            counted = words.lower_first(words.counted(count))
            return _say("Bisa dikirim, {count} hal belum lengkap").format(count=counted)
        case Readiness.NOT_YET:
            return _say("Belum dapat dikirim")


def _missing(lacking: Lacking) -> Missing:
    reason = lacking.reason
    if reason == "no_consent":
        why, gap = _say("Klien belum mengizinkan penerima ini."), "not_released"
    elif codes.known("gap", reason):
        why, gap = codes.label("gap", reason), reason
    elif reason == "empty":
        why, gap = _say("Belum diisi."), "not_asked"
    else:
        why, gap = why_words(reason), "not_released"
    return Missing(code=lacking.placeholder, title=lacking.label, why=why, gap=gap, act=_act(lacking, gap))


def _act(lacking: Lacking, gap: str) -> str:
    if lacking.placeholder == "consent" or gap == "not_released":
        return _say("Catat persetujuan")
    return "" if gap in ("not_ready", "not_applicable") else _say("Isi")


def why_words(why: str) -> str:
    """Return why a fact stays out of a copy."""
    said = {
        "never": _say("tidak pernah keluar lewat surat"),
        "not_for_this_reader": _say("tidak diperlukan penerima ini"),
        "summary_instead": _say("diganti ringkasan"),
        "not_named": _say("hanya untuk penerima yang disebut namanya"),
        "no_consent": _say("belum ada persetujuan"),
        "own_consent": _say("perlu persetujuan orangnya sendiri"),
        "class_not_released": _say("golongan ini belum disetujui"),
        "withheld": _say("klien tidak ingin membagikannya"),
        "objected": _say("klien berkeberatan"),
        "record_narrower": _say("catatannya sendiri lebih sempit"),
        "conflict": _say("datanya berbeda, pilih dulu"),
        "closed_topic": _say("klien menutup topik ini"),
        "not_to_a_copy": _say("tidak untuk tembusan"),
        "beyond_vital": _say("melampaui kepentingan vital"),
    }
    return said.get(why, _say("belum disetujui untuk penerima ini"))


def _copies(papers: Papers | None) -> tuple[Copy, ...]:
    if papers is None:
        return ()
    return tuple(_copy(each) for each in (papers.main, *papers.copies))


def _copy(sheet: Sheet) -> Copy:
    seen: dict[tuple[str, str], Withheld] = {}
    for each in sheet.kept:
        seen.setdefault((each.label, each.why), Withheld(what=each.label, why=why_words(each.why)))
    return Copy(code=sheet.recipient, name=sheet.name, withheld=tuple(seen.values()))


def _warnings(written: Written) -> tuple[str, ...]:
    found: list[str] = []
    if written.refusal is not None:
        found.append(sentence(written.refusal))
    if written.papers is not None:
        found += [_warning(each) for each in written.papers.warnings]
        if any(sheet.leaks for sheet in _sheets(written.papers)):
            found.append(_say("Ada kalimat yang menyebut hal yang belum boleh sampai ke penerima ini."))
    return tuple(found)


def _warning(code: str) -> str:
    said = {
        "template_mismatch": _say("Surat ini biasanya untuk lembaga lain. Periksa penerimanya."),
        "unverified": _say("Data lembaga ini belum diperiksa. Pastikan alamatnya dulu."),
    }
    return said.get(code, _say("Periksa lagi sebelum diterbitkan ({code}).").format(code=code))


def _sheets(papers: Papers) -> Sequence[Sheet]:
    return (papers.main, *papers.copies)
