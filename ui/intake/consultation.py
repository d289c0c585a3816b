"""Konsultasi: one page, may stay anonymous; ends in advice, or in a case without anything being typed again."""

from app.casework.desk.taking import Opened, case_from_consultation, take_consultation
from ui.desktop.desk import Desk
from ui.desktop.services import services_of
from ui.intake.entry import Part
from ui.intake.takes import Intake, filled
from ui.widgets.buttons import Button, Weight
from ui.widgets.layout import Flow

_TOUCHED = ("consultation",)


class ConsultationPage(Intake):
    """A new consultation."""

    code = "consultation"
    icon = "message-square-plus"
    help_topic = "konsultasi"
    draft_key = "consultation"

    def __init__(self, desk: Desk) -> None:
        super().__init__(self._asked(), services_of(desk), save=self.tr("Simpan konsultasi"), back=self.tr("Kembali"))
        self.attend(desk)
        self.save_asked.connect(self._save)

    def title(self) -> str:
        return self.tr("Terima konsultasi")

    def lead(self) -> str:
        return self.tr("Boleh tanpa nama. Layanan kami tidak dipungut biaya.")

    def acts(self) -> Flow:
        into_case = Button(self.tr("Buka kasus dari konsultasi ini"), Weight.SECONDARY, "folder-plus")
        into_case.setObjectName("into-case")
        into_case.clicked.connect(self._into_case)
        return Flow(self.save, into_case)

    def _asked(self) -> tuple[Part, ...]:
        return (
            Part(
                name="talk",
                kind="consultation",
                first=("asker", "channel", "topics", "question", "advice", "decision"),
                more=(
                    "sex", "relation", "phones", "village", "private", "phase", "country", "rights", "helpers",
                    "decision_reason", "safe_to_take_home", "remarks",
                ),
            ),
        )  # fmt: skip

    def _save(self) -> None:
        talk = filled(self.forms["talk"])
        if not talk:
            self.complain(self.tr("Belum ada yang diisi. Pertanyaannya saja sudah cukup."))
            self.focus_first()
            return

        def done(_id: object) -> None:
            self._desk.say(self.tr("Konsultasi tersimpan."))
            self._desk.open("home" if "consultations" not in self._desk.reachable else "consultations")

        self.keep(lambda session: take_consultation(session, talk), done, kinds=_TOUCHED, form=self.forms["talk"])

    def _into_case(self) -> None:
        talk = filled(self.forms["talk"])

        def done(taken: Opened) -> None:
            self._desk.say(self.tr("Kasus {number} dibuka dari konsultasi ini.").format(number=taken.number))
            self._desk.open("case" if "case" in self._desk.reachable else "sent", taken.case)

        if not talk:
            self.complain(self.tr("Belum ada yang diisi. Pertanyaannya saja sudah cukup."))
            return
        self.keep(
            lambda session: case_from_consultation(session, talk),
            done,
            kinds=("consultation", "case", "person"),
            form=self.forms["talk"],
        )
