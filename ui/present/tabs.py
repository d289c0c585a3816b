"""Presents the tabs of a case: its records as lines in sections, each with the way to add one."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.casework.desk.case import CaseFile
from app.casework.desk.dates import hour_of, last_day
from app.casework.desk.people import called
from app.records import codes
from app.records.kinds.chronology import Party
from app.records.kinds.consent import Consent
from app.records.kinds.contact import ContactPlan
from app.records.kinds.migration import Migration
from app.records.kinds.people import Person
from app.records.kinds.tasks import Task
from app.records.values.dates import show_date
from ui.present import words
from ui.present.cases import country_words
from ui.present.kinds import doing
from ui.record.view import Line, Section
from ui.wording.declared import coded


def _say(text: str) -> str:
    return QCoreApplication.translate("TabsPresenter", text)


def _joined(*parts: str | None) -> str:
    return " · ".join(part for part in parts if part)


def _labels(name: str, found: Iterable[str] | None) -> str:
    return ", ".join(coded(name, each) for each in found or ())


def _coded(name: str, code: str | None) -> str:
    return coded(name, code) if code else ""


# -- Orang -------------------------------------------------------------------------------------------------------------


def people(file: CaseFile) -> tuple[Section, ...]:
    """Return clients and reporter, parties, migration and the plan of contact."""
    plans = [_plan(each) for each in file.material.plans]
    migrations = [_migration(each) for each in file.material.migrations]
    return (
        Section(kind="person", title=_say("Klien dan pengadu"), lines=tuple(_persons(file)),
                teaching=_say("Belum ada klien di kasus ini.")),
        _section("contact_plan", _say("Cara aman menghubungi"), plans,
                 _say("Isi sebelum menelepon: kanal, jam aman dengan zonanya, siapa yang mengangkat."),
                 add=doing("contact_plan").add if not plans else ""),
        _section("migration", _say("Migrasi"), migrations, _say("Negara, majikan, perekrut: sekecil apa pun berguna."),
                 add=doing("migration").add if not migrations else ""),
        _section("party", _say("Pihak lain"), [_party(each) for each in file.material.parties], doing("party").lead),
    )  # fmt: skip


def _persons(file: CaseFile) -> list[Line]:
    case, material = file.material.case, file.material
    persons = [_person(each, _say("Klien")) for each in material.clients]
    if material.reporter is not None and material.reporter.id not in case.clients:
        relation = coded("relation", case.relation) if case.relation else ""
        persons.append(_person(material.reporter, _joined(_say("Pengadu"), relation)))
    return persons


def _party(one: Party) -> Line:
    return Line(
        kind="party", id=one.id, title=one.name or _say("Tanpa nama"),
        detail=_joined(_labels("party_role", one.roles), _coded("relation", one.relation) if one.relation else ""),
        right=_say("Terlapor") if one.reported else "", tone="danger" if one.reported else "muted", icon="user-round",
    )  # fmt: skip


def _migration(one: Migration) -> Line:
    return Line(
        kind="migration", id=one.id, icon="plane-takeoff",
        title=_joined(country_words(one.country or ""), one.city) or _say("Negara belum diisi"),
        detail=_joined(one.job, show_date(one.departed) if one.departed else ""),
    )  # fmt: skip


def _plan(one: ContactPlan) -> Line:
    return Line(
        kind="contact_plan", id=one.id, icon="phone-off" if one.do_not_initiate else "phone",
        tone="danger" if one.do_not_initiate else "muted",
        title=_say("Jangan menghubungi lebih dahulu") if one.do_not_initiate else _say("Cara menghubungi klien"),
        detail=_labels("channel", [str(each["channel"]) for each in one.channels if each.get("channel")]),
    )  # fmt: skip


def _person(person: Person, role: str) -> Line:
    birth = show_date(person.birth_date) if person.birth_date else ""
    return Line(
        kind="person", id=person.id, title=words.called_words(called(person)), detail=_joined(role, birth),
        icon="user-round",
    )  # fmt: skip


def _section(kind: str, title: str, lines: Iterable[Line], teaching: str, *, add: str | None = None) -> Section:
    words_ = doing(kind).add if add is None else add
    return Section(kind=kind, title=title, lines=tuple(lines), add=words_, teaching=teaching)


# -- Kronologi ---------------------------------------------------------------------------------------------------------


def chronology(file: CaseFile) -> tuple[Section, ...]:
    """Return events in the order of their dates, and contacts, newest first."""
    known = {each.id for each in file.material.statements}
    statements = sorted(file.material.statements, key=lambda each: last_day(each.when) or date.max)
    events = [
        Line(
            kind="statement", id=each.id, icon="git-compare-arrows" if set(each.contradicts) & known else "",
            tone="warning" if each.contradicts else "muted", strong=False,
            title=each.text or each.place or _say("Tanpa uraian"),
            detail=_joined(each.place if each.text else "", _coded("source", each.source),
                           _coded("reliability", each.reliability),
                           _say("berbeda dari keterangan lain") if each.contradicts else ""),
            right=show_date(each.when) if each.when else _say("tanggal belum diketahui"),
        )
        for each in statements
    ]  # fmt: skip
    contacts = [
        Line(
            kind="contact", id=each.id, icon="phone-off" if each.not_reached else "phone",
            title=_joined(_coded("channel", each.channel) or _say("Kontak"), _coded("contact_outcome", each.outcome)),
            detail=_joined(each.said, _say("janji: {what}").format(what=each.promised) if each.promised else ""),
            right=show_date(each.at) if each.at else "",
        )
        for each in reversed(file.contacts)
    ]  # fmt: skip
    return (
        _section("statement", _say("Peristiwa"), events, doing("statement").lead),
        _section("contact", _say("Kontak"), contacts, doing("contact").lead),
    )


# -- Dokumen, persetujuan ----------------------------------------------------------------------------------------------


def documents(file: CaseFile) -> tuple[Section, ...]:
    """Return papers wherever they are, files, and health needs."""
    papers = [
        Line(
            kind="document", id=each.id, icon="file-pen-line",
            title=_joined(_coded("document_type", each.type) or each.name or _say("Dokumen"), each.number),
            detail=_joined(_coded("document_state", each.state), _holder(file, each.holder), each.next_step),
        )
        for each in file.material.documents
    ]  # fmt: skip
    files = [
        Line(kind="attachment", id=each.id, icon="archive", title=each.name or _say("Lampiran"), pictured=True,
             detail=_joined(_coded("media_kind", each.sort), each.description))
        for each in file.material.attachments
    ]  # fmt: skip
    needs = [
        Line(kind="health_need", id=each.id, icon="plus", title=each.complaint or _say("Kebutuhan kesehatan"))
        for each in file.material.needs
    ]
    return (
        _section("document", _say("Dokumen"), papers, doing("document").lead),
        _section(
            "attachment",
            _say("Lampiran"),
            files,
            _say("Foto, rekaman, surat: disimpan terenkripsi, aslinya tidak berubah."),
            add=_say("Tambah berkas"),
        ),
        _section(
            "health_need", _say("Kesehatan"), needs, _say("Keluhan, obat, alergi: hanya bila diperlukan layanan.")
        ),
    )


def _holder(file: CaseFile, holder: str | None) -> str:
    if not holder:
        return ""
    name = next((each.name for each in file.material.parties if each.id == holder), holder)
    return _say("dipegang {who}").format(who=name)


def consents(file: CaseFile) -> tuple[Section, ...]:
    """Return what was allowed to whom; the newest first."""
    lines = [_consent(file, each) for each in reversed(file.material.consents)]
    return (
        _section(
            "consent", _say("Persetujuan"), lines,
            _say("Belum ada persetujuan. Tanpa persetujuan, data klien tidak keluar dari Migrant CARE."),
        ),
    )  # fmt: skip


def _consent(file: CaseFile, consent: Consent) -> Line:
    withdrawn = consent.withdrawn_at
    giver = next((each for each in file.material.people if each.id == consent.given_by), None)
    given = show_date(consent.given_at) if consent.given_at else ""
    return Line(
        kind="consent", id=consent.id, icon="circle-x" if withdrawn else "shield-check",
        tone="danger" if withdrawn else "success",
        title=_joined(words.called_words(called(giver)) if giver else "", _coded("capacity", consent.capacity))
        or _say("Persetujuan"),
        detail=_joined(_labels("purpose", consent.purposes), _labels("data_class", consent.data_classes),
                       ", ".join(file.audiences.get(each, each) for each in consent.audiences or ())),
        right=_say("ditarik") if withdrawn else given,
        act="" if withdrawn else _say("Tarik persetujuan"),
    )  # fmt: skip


# -- Rujukan & surat, tugas --------------------------------------------------------------------------------------------


def referrals(file: CaseFile) -> tuple[Section, ...]:
    """Return referrals, letters and what was written for each addressee."""
    asked = [
        Line(
            kind="referral", id=each.id, icon="waypoints",
            title=_agency(file, each.agency), detail=_joined(_coded_free("service", each.service), each.purpose),
            right=_answer(each.answered_at, each.sent_at),
        )
        for each in file.material.referrals
    ]  # fmt: skip
    letters = [
        Line(
            kind="letter", id=each.id, icon="mail",
            title=_joined(each.number or _say("belum bernomor"), each.subject),
            detail=_joined(_agency(file, each.recipient), _coded("letter_state", each.state)),
            right=show_date(each.date) if each.date else "",
        )
        for each in file.letters
    ]  # fmt: skip
    told = [
        Line(
            kind="audience_summary",
            id=each.id,
            icon="pencil",
            title=file.audiences.get(each.audience or "", each.audience or ""),
            detail=each.text or "",
        )
        for each in file.material.summaries
    ]
    return (
        _section("referral", _say("Rujukan"), asked, _say("Belum ada rujukan untuk kasus ini.")),
        _section("letter", _say("Surat"), letters, _say("Belum ada surat. Isinya diambil dari kasus."), add=""),
        _section("audience_summary", _say("Ringkasan untuk lembaga"), told, doing("audience_summary").lead),
    )


def _coded_free(name: str, value: str | None) -> str:
    return coded(name, value) if value and codes.known(name, value) else value or ""


def _agency(file: CaseFile, record: str | None) -> str:
    found = file.agencies.get(record or "")
    return ((found.short_name or found.name) if found else None) or _say("Lembaga belum diisi")


def _answer(answered: object, sent: object) -> str:
    if answered:
        return _say("dijawab {day}").format(day=show_date(answered))  # type: ignore[arg-type]
    return _say("dikirim {day}").format(day=show_date(sent)) if sent else _say("belum dikirim")  # type: ignore[arg-type]


def tasks(file: CaseFile) -> tuple[Section, ...]:
    """Return open tasks by deadline, what is done, and notes between colleagues."""
    waiting = sorted((each for each in file.tasks if not each.done_at), key=lambda each: last_day(each.due) or date.max)
    done = [each for each in file.tasks if each.done_at]
    notes = [
        Line(kind="note", id=each.id, icon="message-circle", title=_coded("note_kind", each.sort) or _say("Catatan"),
             detail=each.text or "")
        for each in reversed(file.notes)
    ]  # fmt: skip
    return (
        _section("task", _say("Tugas"), [_task(file, each) for each in waiting], doing("task").lead),
        _section("note", _say("Catatan antarrekan"), notes, _say("Belum ada catatan.")),
        _section("task", _say("Sudah selesai"), [_task(file, each) for each in done], _say("Belum ada."), add=""),
    )


def _task(file: CaseFile, task: Task) -> Line:
    due = last_day(task.due)
    late = due is not None and due < file.today and not task.done_at
    hour = hour_of(task.due)
    when = ""
    if due is not None:
        when = words.overdue(due, file.today) if late else words.short_day(due, file.today)
        when = f"{when}, {hour}" if hour and not late else when
    person = file.users.get(task.for_ or "")
    return Line(
        kind="task", id=task.id, icon="check" if task.done_at else "clock", tone="danger" if late else "muted",
        title=task.what or _say("Tugas"), detail=_joined((person.screen_name or "") if person else "", task.remark),
        right=when, act="" if task.done_at else _say("Tandai selesai"),
    )  # fmt: skip
