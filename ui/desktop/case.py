"""Answers the page of a case: its file, its tabs, facts answered in place, tasks, withdrawals, undo."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.casework.attachments import LARGEST, Evidence, attach
from app.casework.consents import Withdrawn, withdraw
from app.casework.desk.case import CaseFile, open_case
from app.casework.desk.facts import save_fact
from app.casework.desk.story import Entry, story_of
from app.casework.desk.tasks import finish_task, postpone_task, reopen_task
from app.casework.saving import undo_change
from app.casework.session import Session
from ui.case.facts import change_name, is_fact
from ui.case.page import CasePage, TabDoor
from ui.desktop.desk import Desk
from ui.desktop.pictures import Pictures
from ui.messages import is_expected, sentence
from ui.page import Place, Touched, focused_name
from ui.present import story, tabs
from ui.present.case import case_head, summary_view
from ui.present.consent_forms import FORM, consent_forms, is_open
from ui.record.lists import RecordLists
from ui.record.view import Section
from ui.widgets.files import ask_file

_LISTS: dict[str, Callable[[CaseFile], tuple[Section, ...]]] = {
    "people": tabs.people,
    "chronology": tabs.chronology,
    "documents": tabs.documents,
    "consents": lambda file: (*tabs.consents(file), consent_forms(file)),
    "referrals": tabs.referrals,
    "tasks": tabs.tasks,
}
_OWN = frozenset({"record", "case"})


class CaseDesk(CasePage):
    """The page of a case over a session."""

    def __init__(self, desk: Desk) -> None:
        self._lists = {code: RecordLists() for code in (*_LISTS, "history")}
        words = self._words()
        super().__init__([TabDoor(code=code, word=word, make=self._maker(code)) for code, word in words])
        self._desk = desk
        self._case = ""
        self._file: CaseFile | None = None
        self._pictures = Pictures(desk, self._lists["documents"])
        for code, each in self._lists.items():
            each.opened.connect(self._open_record)
            each.add_asked.connect(self._add)
            each.acted.connect(self._act)
            each.setObjectName(code)
        self.list_asked.connect(lambda: desk.open("cases"))
        self.edit_asked.connect(self._change_case)
        self.event_asked.connect(lambda: self._add("statement"))
        self.contact_asked.connect(lambda: self._add("contact"))
        self.letter_asked.connect(self._write_letter)
        self.tab_opened.connect(self._tab_opened)
        self.summary.fact_saved.connect(self._save_fact)
        self.summary.form_asked.connect(self._open_form)
        self.summary.step_asked.connect(self._finish)
        self.summary.step_postponed.connect(self._postpone)
        self.summary.safety_asked.connect(self._safety)
        self.summary.relay_asked.connect(lambda: self.choose_tab("referrals"))
        self.summary.conflict_opened.connect(lambda _field: desk.open("sync"))
        self.summary.questions_asked.connect(lambda: desk.open("questions", self._case))
        self.summary.questions_changed.connect(lambda: self._change_case("next_questions"))

    def _words(self) -> tuple[tuple[str, str], ...]:
        say = QCoreApplication.translate
        return (
            ("people", say("CaseDesk", "Orang")),
            ("chronology", say("CaseDesk", "Kronologi")),
            ("documents", say("CaseDesk", "Dokumen")),
            ("consents", say("CaseDesk", "Persetujuan")),
            ("referrals", say("CaseDesk", "Rujukan & surat")),
            ("tasks", say("CaseDesk", "Tugas")),
            ("history", say("CaseDesk", "Riwayat")),
        )

    def _maker(self, code: str) -> Callable[[], QWidget]:
        return lambda: self._lists[code]

    # --- coming and going

    def enter(self, place: Place) -> None:
        same = place.record in ("", self._case)
        self._case = place.record or self._case
        self._pictures.of_case(self._case)
        super().enter(place)
        editing = place.field if is_fact(place.field) else ""
        typed = dict(place.extra) if place.extra.get("typed") is not None else {}

        def done(file: CaseFile) -> None:
            self._show(file, editing)
            if editing and self.summary.facts.editor is not None:
                if typed:
                    self.summary.facts.editor.setText(str(typed["typed"]))
                self.summary.facts.editor.setFocus()
            elif place.field and not self.land(place.field):
                self.land()

        self._desk.ask(lambda session: open_case(session, self._case, log=not same), done, self._gone)

    def refresh(self, touched: Touched) -> None:
        if not self._case or not self.isVisible():
            self._file = None
            return
        if (
            self.summary.facts.editor is not None
            and self.summary.facts.editor.text()
            and "migration" not in touched.kinds
        ):
            return  # somebody is typing a fact
        self._desk.ask(lambda session: open_case(session, self._case, log=False), self._show, self._gone)

    def place(self) -> Place:
        here = super().place()
        editor = self.summary.facts.editor
        field = focused_name(self)
        if here.tab == "summary" and editor is not None:
            return Place(
                page=self.code,
                record=self._case,
                tab="summary",
                field=editor.objectName(),
                extra={"typed": editor.text()},
            )
        return Place(page=self.code, record=self._case, tab=here.tab, field=field)

    def _gone(self, error: BaseException) -> None:
        self._desk.complain(error)
        self._desk.open("cases")

    def _show(self, file: CaseFile, editing: str = "") -> None:
        if file.material.case.id != self._case:
            return
        self._file = file
        self.show_head(case_head(file))
        self.summary.show_view(summary_view(file, editing))
        for code, sections in _LISTS.items():
            self._lists[code].show_sections(sections(file))
        if self.tab("history") is not None:
            self._read_story()
        self._fetch_pictures()

    def _fetch_pictures(self) -> None:
        if self._file is not None:
            self._pictures.fetch({each.id: each.media_type or "" for each in self._file.material.attachments})

    def veil(self, *, drawn: bool) -> None:
        super().veil(drawn=drawn)
        self._lists["documents"].veil(drawn=drawn)
        self._fetch_pictures()

    def _tab_opened(self, code: str) -> None:
        if code == "documents":
            self._fetch_pictures()
        if code == "history" and self._case:
            self._read_story()

    def _read_story(self) -> None:
        case = self._case

        def done(entries: list[Entry]) -> None:
            if case == self._case:
                self._lists["history"].show_sections(story.story(entries))

        self._desk.ask(lambda session: story_of(session, case), done)

    # --- acts

    def _open_record(self, kind: str, record: str) -> None:
        if kind == "change":
            return
        if kind == "letter":
            self._desk.open("composer" if is_open(self._file, record) else "letter", record, case=self._case)
            return
        if kind == FORM:
            form, _, about = record.partition("/")
            self._desk.open("form", about, case=self._case, form=form)
            return
        self._desk.open("record", record, kind=kind, case=self._case)

    def _open_form(self, form: str, field: str) -> None:
        kind, _, record = form.partition("/")
        self._desk.open("record", record, field=field, kind=kind, case=self._case)

    def _change_case(self, field: str = "") -> None:
        self._desk.open("record", self._case, field=field, kind="case", case=self._case)

    def _add(self, kind: str) -> None:
        if kind == "attachment":
            path = ask_file(self, self.tr("Pilih berkas"))
            if path:
                self.attach(path)
            return
        self._desk.open("record", kind=kind, case=self._case)

    def attach(self, path: Path) -> None:
        """Keep a file as evidence in this case; the original stays where it was."""
        case = self._case

        def work(session: Session) -> object:
            with path.open("rb") as file:
                untrusted = file.read(LARGEST + 1)
            return attach(session, case, Evidence(untrusted_bytes=untrusted, name=path.name))

        def failed(error: BaseException) -> None:
            if isinstance(error, OSError):
                self._desk.say(self.tr("Berkas itu tidak dapat dibaca."))
                return
            self._desk.complain(error)

        told = self.tr("Berkas disimpan terenkripsi. Berkas aslinya masih ada di tempatnya semula.")
        self._desk.do(
            work, lambda _made: self._desk.say(told), kinds=("attachment",), failed=failed,
            sentence=self.tr("Menyimpan berkas"),
        )  # fmt: skip

    def _safety(self) -> None:
        plan = self._file.material.plan if self._file is not None else None
        self._desk.open("record", plan.id if plan is not None else "", kind="contact_plan", case=self._case)

    def _write_letter(self) -> None:
        self._desk.open("composer", case=self._case)

    def _act(self, kind: str, record: str) -> None:
        match kind:
            case "task":
                self._finish(record)
            case "consent":
                self._desk.do(
                    lambda session: withdraw(session, record),
                    self._say_withdrawn,
                    kinds=("consent", "task"),
                )
            case "change":
                of, which, change = record.split("/", 2)
                self._desk.do(
                    lambda session: undo_change(session, of, which, change),
                    lambda _done: self._desk.say(self.tr("Perubahan diurungkan.")),
                    kinds=(of,),
                )
            case _:
                return

    def _say_withdrawn(self, withdrawn: Withdrawn) -> None:
        told = self.tr("Persetujuan ditarik. Hentikan pemakaian datanya dalam 3×24 jam.")
        if withdrawn.letters:
            carried = self.tr("{count} surat memuatnya, lihat Rujukan & surat.").format(count=len(withdrawn.letters))
            told = f"{told} {carried}"
        self._desk.say(told)

    def _finish(self, task: str) -> None:
        def done(_none: object) -> None:
            self._desk.say(
                self.tr("Tugas ditandai selesai."),
                lambda: self._desk.do(lambda session: reopen_task(session, task), lambda _back: None, kinds=("task",)),
            )

        self._desk.do(lambda session: finish_task(session, task), done, kinds=("task",))

    def _postpone(self, task: str) -> None:
        self._desk.do(
            lambda session: postpone_task(session, task, 1),
            lambda _none: self._desk.say(self.tr("Ditunda ke besok.")),
            kinds=("task",),
        )

    def _save_fact(self, field: str, text: str, gap: str) -> None:
        case = self._case

        def failed(error: BaseException) -> None:
            if not is_expected(error):
                raise error
            with suppress(RuntimeError):  # the field may have been left meanwhile
                if self.summary.facts.editor is not None:
                    self.summary.facts.editor.setFocus()
            self._desk.say(sentence(error))

        self._desk.do(
            lambda session: save_fact(session, case, field, text, gap),
            lambda _id: self._close_editor(field),
            kinds=("migration", "case"),
            failed=failed,
        )

    def _close_editor(self, field: str) -> None:
        if self._file is not None:
            self.summary.facts.show_facts(summary_view(self._file).facts)
            self.land(change_name(field))
