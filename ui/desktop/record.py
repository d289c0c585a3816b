"""Answers the page of one record: opens it in its form, saves what differs, keeps what is typed, voids with undo."""

from collections.abc import Mapping
from typing import cast

from app.casework.attachments import open_attachment
from app.casework.desk.drafts import Kept
from app.casework.desk.forms import Opened, defaults_of, open_form, save_form
from app.casework.intake import case_from_consultation
from app.casework.saving import unvoid_record, void_record
from app.casework.session import Session
from ui.desktop.desk import Desk
from ui.desktop.refusals import show_refusal
from ui.desktop.services import services_of
from ui.page import Place, Touched
from ui.present import words
from ui.present.kinds import change_words, doing
from ui.record.page import RecordPage, RecordView
from ui.widgets.files import ask_copy

_BACK = {"summary", "people", "chronology", "documents", "consents", "referrals", "tasks", "history"}


class Record(RecordPage):
    """A form over a session. The place names the record, its kind and its case (`extra`)."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._opened: Opened | None = None
        self._here = Place(page=self.code)
        self._kind = self._case = ""
        self._base: dict[str, list[str]] | None = None
        self._defaults: Mapping[str, object] = {}
        self._begun: Mapping[str, object] = {}
        self.save_asked.connect(self._save)
        self.back_asked.connect(self._back_to)
        self.void_asked.connect(self._void)
        self.act_asked.connect(self._further)
        self.drafted.connect(lambda state: desk.keep_draft(self._key(), self._stamped(state)))
        self.draft_dropped.connect(self._drop)

    # --- coming and going

    def enter(self, place: Place) -> None:
        self._here = place
        self._opened = None
        self.blank()
        self._kind, self._case = place.extra.get("kind", ""), place.extra.get("case", "")

        def work(session: Session) -> tuple[Opened, Kept | None]:
            draft = self._desk.drafts.find(self._key())
            if place.record:
                return open_form(session, self._kind, place.record), draft
            self._defaults = defaults_of(session, self._kind, self._case)
            return Opened(kind=self._kind), draft

        self._desk.ask(work, lambda both: self._show(*both))

    def place(self) -> Place:
        return Place(page=self.code, record=self._here.record, field=self.field(), extra=dict(self._here.extra))

    def refresh(self, touched: Touched) -> None:
        """Stay as it is: what others changed meanwhile joins at Simpan, nothing typed is overwritten."""

    def unsaved(self) -> tuple[str, Mapping[str, object]] | None:
        if self.form is None or self.form.answers().draft() == self._begun:
            return None
        return self._key(), self._stamped(self.form.answers().draft())

    def _show(self, opened: Opened, draft: Kept | None) -> None:
        self._opened = opened
        kind = doing(opened.kind)
        self.show_view(
            RecordView(
                kind=opened.kind,
                back=self._back_words(),
                title=change_words(opened.kind) if opened.id else kind.add,
                lead="" if opened.id else kind.lead,
                first=kind.first,
                fields=opened.fields,
                gaps=opened.gaps,
                conflicts=opened.conflicts,
                existing=bool(opened.id),
                voided=opened.voided,
                fixed=self._fixed(opened),
                act=self._act_words(opened),
            ),
            services_of(self._desk, self._case),
        )
        if self.form is not None and not opened.id and self._defaults:
            self.form.restore({"fields": self._defaults})
        self._begun = self.form.answers().draft() if self.form is not None else {}
        if draft is not None and self.form is not None:
            self.restore(draft)
        self.show_field(self._here.field)
        if not self.land(self._here.field):
            self.land()

    def restore(self, draft: Kept) -> None:
        """Show what was typed and not saved, with when."""
        if self.form is None:
            return
        base = draft.state.get("base")
        if self._opened is not None and isinstance(base, dict) and self._opened.id:
            self._base = cast("dict[str, list[str]]", base)
        self.form.restore(cast("Mapping[str, object]", draft.state))
        told = self.tr("Tulisan yang belum disimpan, {when}.")
        self.offer_draft(told.format(when=words.moment_words(draft.at, self._desk.now())))

    def _back_words(self) -> str:
        if self._here.extra.get("from") == "composer":
            return self.tr("Kembali ke surat")
        return self.tr("Kembali ke kasus") if self._case else self.tr("Kembali")

    def _back_to(self) -> None:
        if self._here.extra.get("from") == "composer":
            self._desk.back_to("composer", self._here.extra.get("letter", ""), case=self._case)
            return
        tab = doing(self._kind).tab
        if self._case:
            self._desk.back_to("case", self._case, tab if tab in _BACK else "summary")
        else:
            self._desk.back_to(self._here.extra.get("from", "home"))

    def _fixed(self, opened: Opened) -> str:
        if opened.id and opened.kind == "consent":
            return self.tr("Persetujuan ditulis sekali. Untuk perubahan, catat persetujuan baru atau tarik yang ini.")
        return ""

    def _act_words(self, opened: Opened) -> str:
        if not opened.id or opened.voided:
            return ""
        match opened.kind:
            case "consultation":
                return (
                    self.tr("Lihat kasusnya")
                    if opened.fields.get("case")
                    else self.tr("Buka kasus dari konsultasi ini")
                )
            case "attachment":
                return self.tr("Simpan salinan")
            case _:
                return ""

    def _further(self) -> None:
        opened = self._opened
        if opened is None:
            return
        if opened.kind == "attachment":
            path = ask_copy(self, self.tr("Simpan salinan"), "bukti")
            if path:
                told = self.tr("Salinan disimpan. Berkas itu tidak terenkripsi.")
                self._desk.do(
                    lambda session: open_attachment(session, opened.id, path),
                    lambda _record: self._desk.say(told),
                    kinds=("attachment",),
                )
            return
        case = opened.fields.get("case")
        if case:
            self._desk.open("case", str(case))
            return
        self._desk.do(
            lambda session: case_from_consultation(session, opened.id),
            lambda made: self._desk.open("case", made.case),
            kinds=("case", "person", "consultation"),
        )

    # --- saving

    def _save(self) -> None:
        if self._opened is None or self.form is None:
            return
        opened, changed = self._opened, self.form.changed()
        if not changed.fields and not changed.gaps:
            self.complain(self.tr("Belum ada yang diisi atau diubah."))
            return
        fields = dict(changed.fields)
        if not opened.id and self._case and opened.kind != "person":
            fields["case"] = self._case
        base = self._shown_base(opened)
        self.set_busy(busy=True)
        self._desk.do(
            lambda session: save_form(session, opened, fields, changed.gaps, base),  # type: ignore[arg-type]
            lambda _id: self._saved(),
            kinds=(opened.kind,),
            failed=self._refused,
        )

    def _shown_base(self, opened: Opened) -> Mapping[str, list[str]]:
        return self._base if self._base is not None else {name: list(ids) for name, ids in opened.base.items()}

    def _saved(self) -> None:
        self.set_busy(busy=False)
        self._base = None
        self._desk.drop_draft(self._key())
        self._opened = None
        self._desk.say(self.tr("Tersimpan."))
        self._back_to()

    def _refused(self, error: BaseException) -> None:
        self.set_busy(busy=False)
        show_refusal(self, self.form, error, self._desk)

    def _void(self) -> None:
        opened = self._opened
        if opened is None or not opened.id:
            return
        kinds = (opened.kind,)
        if opened.voided:
            self._desk.do(
                lambda session: unvoid_record(session, opened.kind, opened.id),
                lambda _done: self._back_to(),
                kinds=kinds,
            )
            return

        def voided(_done: object) -> None:
            self._desk.say(
                self.tr("Catatan dibatalkan."),
                lambda: self._desk.do(
                    lambda session: unvoid_record(session, opened.kind, opened.id), lambda _back: None, kinds=kinds
                ),
            )
            self._back_to()

        self._desk.do(lambda session: void_record(session, opened.kind, opened.id), voided, kinds=kinds)

    # --- drafts

    def _key(self) -> str:
        return f"record/{self._kind}/{self._here.record or 'new'}/{self._case}"

    def _stamped(self, state: Mapping[str, object]) -> dict[str, object]:
        base = self._shown_base(self._opened) if self._opened is not None else {}
        return {**state, "base": dict(base)}

    def _drop(self) -> None:
        self._base = None
        self._desk.drop_draft(self._key())
        if self._opened is not None:
            self._show(self._opened, None)
