"""Presents the letter composer: choices, "siap kirim?", what keeps a letter back, what stays out of each copy and why."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from app.casework.desk.letters import CaseChoice
from app.casework.desk.people import Called
from app.casework.desk.writing import Choices, Look
from app.casework.papers.filing import Papers, Sheet
from app.casework.papers.ready import Missing as Lacking
from app.casework.papers.ready import State
from app.letters.library import Place
from app.records import codes
from ui.letters.view import ComposerView, Copy, Held, Missing, PlaceView, Readiness, Stop, Withheld
from ui.messages import sentence
from ui.present import words
from ui.present.foot import foot_of
from ui.present.held import fact_words, held_words, why_words
from ui.present.stops import plan_words, stop_of
from ui.record.view import Line
from ui.widgets.tokens_field import Choice
from ui.wording.declared import coded

MOST_SINGLE = 6  # facts named one by one; more are gathered by their reason
_STATES = {State.READY: Readiness.READY, State.GAPS: Readiness.GAPS, State.NOT_YET: Readiness.NOT_YET}


def _say(text: str) -> str:
    return QCoreApplication.translate("LettersPresenter", text)


def composer_view(choices: Choices, look: Look, *, veiled: bool = False) -> ComposerView:
    """Return the page but for the preview's bytes; `veiled` names nobody whose facts stay out."""
    wish = choices.wish
    chosen = {each.id for each in choices.copies}
    view = ComposerView(
        letter=wish.letter,
        back=_back(choices),
        title=_say("Surat untuk {who}").format(who=choices.to) if choices.to else _say("Surat baru"),
        purposes=tuple(choices.templates),
        purpose=wish.template,
        clients=clients_words(choices.clients, veiled=veiled),
        about=wish.about or tuple(each for each, _ in choices.clients[:1]),
        several=choices.several,
        recipients=tuple((each.id, _addressee_words(each.name, party=each.party)) for each in choices.addressees),
        recipient=wish.to,
        cc=tuple(Choice(code=each.id, words=each.name) for each in choices.copies),
        cc_offered=tuple(
            Choice(code=each.id, words=each.name) for each in choices.copies_offered if each.id not in chosen
        ),
        archive=_say("Arsip: Migrant CARE Pusat"),
        reason=wish.reason if not wish.vital_by else "",
        vital_by=wish.vital_by,
        issue="issue" if choices.may_issue else "ask",
        state=choices.state,
    )
    return with_findings(view, choices, look, veiled=veiled)


def with_findings(view: ComposerView, choices: Choices, look: Look, *, veiled: bool = False) -> ComposerView:
    """Return the page with what the gate and the rules say now."""
    stop = _stop(choices, look, veiled=veiled)
    names = {each.id: each.name for each in (*choices.addressees, *choices.copies, *choices.copies_offered)}
    adverse = any(each.adverse for each in choices.addressees if each.id == choices.wish.to)
    state, lacking, present = _ready(look)
    held = held_words(look.papers.main.found, names.get(choices.wish.to, ""), veiled=veiled) if look.papers else ()
    missing = tuple(_missing(each) for each in lacking if stop is None or _not_there(each))
    return replace(
        view,
        stop=stop,
        plan=plan_words(choices.plan) if adverse else "",
        readiness=Readiness.NOT_YET if stop is not None else state,
        verdict=_say("Belum dapat dikirim")
        if stop is not None
        else _say("Hanya untuk keselamatan")
        if view.vital_by
        else _verdict(state, missing),
        foot=foot_of(stop, held, missing),
        missing=missing,
        in_order=present,
        copies=_copies(look.papers, names, veiled=veiled),
        places=_places(choices.places, choices.wish.edits, look, held),
        warnings=_warnings(look.papers, names),
        held=tuple(each for each in held if each.key not in {place.key for place in choices.places}),
    )


def _stop(choices: Choices, look: Look, *, veiled: bool) -> Stop | None:
    if look.refusal is None:
        return None
    facts: Mapping[str, object] = getattr(look.refusal, "facts", {})
    several = clients_words(choices.clients, veiled=veiled) if len(choices.clients) > 1 else ()
    who = next((each.words for each in several if each.code == facts.get("client")), "")
    return stop_of(look.refusal, offers_vital=look.vital, who=who)


def clients_words(clients: Sequence[tuple[str, Called]], *, veiled: bool) -> tuple[Choice, ...]:
    """Return the clients of a case to choose from; behind the curtain by their code name or their place in it."""
    return tuple(
        Choice(
            code=each,
            words=_say("Klien {number}").format(number=at) if veiled and not who.code else words.called_words(who),
        )
        for at, (each, who) in enumerate(clients, start=1)
    )


def case_line(case: CaseChoice, *, veiled: bool) -> Line:
    """Return a case a letter can be written for."""
    name = "" if veiled and not case.client.code else words.called_words(case.client)
    return Line(
        kind="case", id=case.case, title=name or case.number, detail=case.number if name else "", icon="folder-open"
    )


def withheld_rows(kept: Sequence[tuple[str, str]]) -> tuple[Withheld, ...]:
    """Return what stays out, given as (label, reason code); a closed topic is never named, many are told by reason."""
    closed = _say("Satu topik tertutup")
    pairs = dict.fromkeys((closed if why == "closed_topic" else label, why) for label, why in kept)
    if len(pairs) <= MOST_SINGLE:
        return tuple(Withheld(what=label, why=why_words(why)) for label, why in pairs)
    grouped: dict[str, list[str]] = {}
    for label, why in pairs:
        grouped.setdefault(why, []).append(label)
    return tuple(
        Withheld(what=", ".join([labels[0], *map(words.lower_first, labels[1:])]), why=why_words(why))
        for why, labels in grouped.items()
    )


def leak_words() -> str:
    """Return what stands under a sentence that tells too much; it never says what."""
    return _say("Menyebut hal yang tidak boleh sampai kepada penerima ini.")


def _back(choices: Choices) -> str:
    number, name = words.short_number(choices.number), words.called_words(choices.client)
    return ", ".join(each for each in (number, name) if each)


def _addressee_words(name: str, *, party: bool) -> str:
    return _say("{name} (pihak dalam kasus ini)").format(name=name) if party else name


def _ready(look: Look) -> tuple[Readiness | None, Sequence[Lacking], tuple[str, ...]]:
    found = look.readiness
    if found is None:
        return None, (), tuple(look.told)
    return _STATES[found.state], found.missing, tuple(found.present)


def _verdict(readiness: Readiness | None, missing: Sequence[Missing]) -> str:
    must = sum(each.must for each in missing)
    match readiness:
        case None:
            return _say("Periksa sendiri syaratnya")
        case Readiness.READY:
            return _say("Siap dikirim")
        case Readiness.GAPS:
            return _say("Bisa dikirim, {count} hal belum lengkap").format(
                count=words.lower_first(words.counted(len(missing)))
            )
        case Readiness.NOT_YET:
            return _say("{count} hal pokok belum ada").format(count=words.counted(must))


def _not_there(lacking: Lacking) -> bool:
    """Tell whether something is not known, whatever anybody consents to."""
    return lacking.reason == "empty" or codes.known("gap", lacking.reason)


def _missing(lacking: Lacking) -> Missing:
    gap, act = _gap_and_act(lacking)
    return Missing(
        code=f"{lacking.placeholder}/{lacking.client}" if lacking.client else lacking.placeholder,
        title=lacking.label,
        why=_why_missing(lacking),
        gap=gap,
        act=act,
        must=lacking.must,
    )


def _gap_and_act(lacking: Lacking) -> tuple[str, str]:
    reason = lacking.reason
    if lacking.placeholder == "ringkasan" and reason == "empty":
        return "not_asked", _say("Tulis ringkasan")
    if reason in ("empty", "not_asked"):
        return "not_asked", _say("Isi")
    if codes.known("gap", reason):
        return reason, "" if reason in ("not_ready", "closed", "not_applicable") else _say("Isi")
    return "not_released", "" if reason in ("never", "not_for_this_reader", "objected") else _say("Catat persetujuan")


def _why_missing(lacking: Lacking) -> str:
    reason = lacking.reason
    if reason == "empty":
        said = _say("Belum ditanyakan.")
    elif codes.known("gap", reason):
        said = f"{coded('gap', reason)}."
    else:
        first = why_words(reason)
        said = f"{first[:1].upper()}{first[1:]}."
    if reason in ("empty", "not_asked", "unknown", "withheld") and lacking.sources:
        said = _say("{why} Sumber: {whom}.").format(why=said, whom=_source(lacking.sources[0]))
    return said


def _source(label: str) -> str:
    """Return a source inside a sentence; what is written in capitals stays so."""
    return label if label[1:2].isupper() else words.lower_first(label)


def _copies(papers: Papers | None, names: Mapping[str, str], *, veiled: bool) -> tuple[Copy, ...]:
    if papers is None:
        return ()
    return tuple(
        Copy(
            code=each.recipient,
            name=names.get(each.recipient) or each.name,
            withheld=withheld_rows([(fact_words(one.label, one.whose, veiled=veiled), one.why) for one in each.kept]),
        )
        for each in _sheets(papers)
    )


def _places(
    places: Sequence[Place], edits: Mapping[str, str], look: Look, held: Sequence[Held]
) -> tuple[PlaceView, ...]:
    if look.papers is None and not edits:
        return ()
    return tuple(
        PlaceView(
            key=each.key,
            label=each.label,
            help=each.help or ("" if each.kind == "paragraphs" else _say("Satu hal tiap baris.")),
            standard=look.texts.get(each.key, ""),
            typed=edits.get(each.key),
            wrong=leak_words() if any(one.key == each.key for one in held) else _unprintable(look.refusal, each.key),
            held=tuple(one for one in held if one.key == each.key),
        )
        for each in places
    )


def _unprintable(refusal: BaseException | None, key: str) -> str:
    """Return why the words typed in a place cannot be printed, "" where they can."""
    facts: Mapping[str, object] = getattr(refusal, "facts", {}) if type(refusal).__name__ == "InvalidValue" else {}
    if refusal is None or facts.get("field") != key:
        return ""
    if facts.get("reason") != "too_long":
        return sentence(refusal)
    said = _say(
        "Terlalu panjang: {length} huruf, paling banyak {longest}. Ringkas, tulisannya tetap tersimpan di sini."
    )
    return said.format(length=_figure(facts.get("length")), longest=_figure(facts.get("longest")))


def _figure(number: object) -> str:
    return f"{number:,}".replace(",", ".") if isinstance(number, int) else "…"


def _warnings(papers: Papers | None, names: Mapping[str, str]) -> tuple[str, ...]:
    if papers is None:
        return ()
    said = {
        "template_mismatch": _say("Surat ini biasanya untuk lembaga lain. Periksa penerimanya."),
        "copy_is_archive": _say("Kantor kita sendiri menyimpan arsipnya, jadi tidak masuk tembusan."),
    }
    found = [said.get(each, _say("Periksa lagi sebelum diterbitkan.")) for each in papers.warnings]
    for each in papers.copies:
        if each.leaks:
            name = names.get(each.recipient) or each.name
            found.append(_say("Salinan untuk {who} tidak memuat semua kalimat.").format(who=name))
    return tuple(found)


def _sheets(papers: Papers) -> Sequence[Sheet]:
    return (papers.main, *papers.copies)
