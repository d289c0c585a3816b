"""Terima pengaduan: a case from one page; a name or a code name is enough."""

from app.casework.desk.taking import Opened, take_case
from ui.desktop.desk import Desk
from ui.desktop.services import services_of
from ui.intake.entry import Part
from ui.intake.takes import Intake, filled

_TOUCHED = ("case", "person", "consultation")


class NewCase(Intake):
    """The page behind "Terima pengaduan" and "Buat kasus"; at a village it sends the complaint to the branch."""

    code = "new_case"
    icon = "folder-plus"
    help_topic = "pengaduan"
    draft_key = "new_case"

    def __init__(self, desk: Desk) -> None:
        self._village = desk.session.actor.office_kind == "village"
        super().__init__(self._asked(), services_of(desk), save=self._save_words(), back=self.tr("Beranda"))
        self.attend(desk)
        self.save_asked.connect(self._save)

    def title(self) -> str:
        return self.tr("Pengaduan") if self._village else self.tr("Terima pengaduan")

    def lead(self) -> str:
        return self.tr("Cukup satu isian: nama, atau nama samaran bila ia belum ingin disimpan namanya.")

    def _save_words(self) -> str:
        return self.tr("Simpan pengaduan") if self._village else self.tr("Buka kasus")

    def _asked(self) -> tuple[Part, ...]:
        case_more = ("received_through", "types", "primary_type", "phase", "wishes", "risk", "danger", "relation")
        return (
            Part(
                name="client",
                kind="person",
                first=("full_name", "code_name"),
                more=(
                    "preferred_name",
                    "sex",
                    "birth_date",
                    "child",
                    "nik",
                    "passport",
                    "village",
                    "address",
                    "phones",
                ),
                heading=self.tr("Siapa yang perlu dibantu?"),
            ),
            Part(
                name="case",
                kind="case",
                first=("summary",),
                more=case_more if not self._village else (*case_more, "village_number"),
                heading=self.tr("Apa yang terjadi?"),
                lead=self.tr("Dengan kata-kata pengadu. Selebihnya dapat menyusul."),
            ),
            Part(
                name="reporter",
                kind="person",
                first=("full_name", "phones"),
                heading=self.tr("Siapa yang mengadu, bila bukan orangnya sendiri?"),
            ),
        )

    def _save(self) -> None:
        client, case, reporter = (filled(self.forms[name]) for name in ("client", "case", "reporter"))

        def done(taken: Opened) -> None:
            self._desk.say(self.tr("Tersimpan sebagai {number}.").format(number=taken.number))
            if self._village:
                self._desk.open("sent")
            else:
                self._desk.open("case", taken.case)

        if not client:
            self.complain(self.tr("Tulis nama atau nama samarannya. Satu saja cukup."))
            self.focus_first()
            return
        self.keep(
            lambda session: take_case(session, client, case, reporter=reporter),
            done,
            kinds=_TOUCHED,
            form=self.forms["client"],
        )
