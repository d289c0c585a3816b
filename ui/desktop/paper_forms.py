"""Answers the page of a form: F01 and F03 from a case, F07 from a letter; seen in memory, then printed or saved."""

from collections.abc import Callable
from pathlib import Path

from app.casework.desk.dates import today_of
from app.casework.desk.letters import paper, save_copy
from app.casework.desk.paper_forms import FormLook, look_at_form, print_form
from app.casework.papers.forms import Form, FormOrder
from app.casework.session import Session
from ui.desktop.desk import Desk
from ui.desktop.letters import ask_where
from ui.desktop.printing import print_pdf
from ui.letters.form import BLANK, HOME, FormPage, FormView
from ui.page import Place, focused_name
from ui.present import words
from ui.present.letters import clients_words

_SLIP = "F07"


class FormDesk(FormPage):
    """One form over a session. Only printing or saving draws a number and keeps a copy in the agenda."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._here = Place(page=self.code)
        self._pdf = b""
        self.back_asked.connect(self._leave)
        self.changed.connect(self._read)
        self.print_asked.connect(self._print)
        self.save_asked.connect(self._save)

    def enter(self, place: Place) -> None:
        self._here = place
        self.about.show_clients((), ())
        blank, home = place.extra.get("blank") == "1", place.extra.get("home") == "1"
        self.choose(blank=blank, home=home)
        self._read()

    def place(self) -> Place:
        extra = {
            **self._here.extra,
            "client": self._client(),
            "blank": "1" if self._order().blank else "",
            "home": "1" if self._order().safe else "",
        }
        return Place(page=self.code, record=self._here.record, field=focused_name(self), extra=extra)

    def _form(self) -> str:
        return self._here.extra.get("form", "F01")

    def _order(self) -> FormOrder:
        slip = self._form() == _SLIP
        return FormOrder(
            case=self._here.extra.get("case", ""),
            form=self._form(),
            on=today_of(self._desk.now()),
            about=self._here.record,
            blank=not slip and self.filled.current() == BLANK,
            safe=not slip and self.home.current() == HOME,
            client="" if self._here.record else self._client(),
        )

    def _client(self) -> str:
        """Return the client chosen, that of the place one came to while nothing is shown yet."""
        return self.about.one.code() or self._here.extra.get("client", "")

    def _read(self) -> None:
        order = self._order()

        def done(look: FormLook) -> None:
            if order == self._order():
                self._show(look)

        self._desk.ask(lambda session: look_at_form(session, order), done)

    def _show(self, look: FormLook) -> None:
        name = words.called_words(look.client)
        slip = self._form() == _SLIP
        kept = self._order()
        stays = not (kept.blank or kept.safe)
        self.show_view(
            FormView(
                back=", ".join(each for each in (words.short_number(look.case_number), name) if each),
                title=look.title,
                lead=self._lead_words(),
                number=self.tr("Nomor {number}").format(number=look.number) if look.number and stays else "",
                can_fill=not slip,
                can_go_home=not slip,
                clients=() if self._here.record else clients_words(look.clients, veiled=self._veiled),
                about=look.about,
                kept=self.tr("Saat dicetak, salinannya disimpan di agenda surat.") if stays else "",
            )
        )
        self._pdf = look.pdf
        self.preview.show_pdf(look.pdf)

    def _lead_words(self) -> str:
        match self._form():
            case "F03":
                return self.tr("Dibacakan dulu, lalu ditandatangani yang memberi kuasa. Gratis.")
            case "F07":
                return self.tr("Ikut bersama surat rujukan. Lembaga mengisi dan mengembalikannya.")
            case _:
                return self.tr("Dibacakan dulu. Setiap lembaga dan tujuan ditanyakan sendiri-sendiri.")

    def _leave(self) -> None:
        case = self._here.extra.get("case", "")
        if self._form() == _SLIP:
            self._desk.open("letter", self._here.record, case=case)
        elif "case" in self._desk.reachable:
            self._desk.open("case", case, "consents")
        else:
            self._desk.open("sent")

    # --- leaving the house

    def _print(self) -> None:
        if self._pdf:
            self._keep_then(lambda form: self._printed(print_pdf(form.pdf, self)))

    def _printed(self, sent: bool) -> None:
        if sent:
            self._desk.say(self.tr("Dikirim ke printer."))

    def _save(self) -> None:
        path = ask_where(self, f"{self._form()}.pdf") if self._pdf else None
        if path is not None:
            self.save_to(path)

    def save_to(self, path: Path) -> None:
        """Write the form to `path`: a deliberate copy, logged."""
        told = self.tr("Salinan disimpan. Berkas itu tidak terenkripsi.")
        case = self._here.extra.get("case", "")

        def kept(form: Form) -> None:
            def work(session: Session) -> None:
                save_copy(session, form.pdf, path, paper(form.letter, case))

            self._desk.do(work, lambda _none: self._desk.say(told), kinds=())

        self._keep_then(kept)

    def _keep_then(self, then: Callable[[Form], object]) -> None:
        order = self._order()

        def done(form: Form) -> None:
            self._pdf = form.pdf
            self.preview.show_pdf(form.pdf)
            then(form)

        self._desk.do(lambda session: print_form(session, order), done, kinds=("letter",))
