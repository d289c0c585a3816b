"""Catat berangkat/pulang: one line of the village's register, on one page."""

from app.casework.desk.taking import take_register_line
from ui.desktop.desk import Desk
from ui.desktop.services import services_of
from ui.intake.entry import Part
from ui.intake.takes import Intake, filled


class RegisterPage(Intake):
    """One departure or return. It tells no story: a problem is a complaint."""

    code = "register"
    icon = "plane-takeoff"
    help_topic = "register"
    draft_key = "register"

    def __init__(self, desk: Desk) -> None:
        part = Part(
            name="line",
            kind="village_entry",
            first=("sort", "name", "date", "country", "job", "p3mi", "family_phones"),
            more=(
                "sex", "birth_date", "village", "hamlet", "city", "scheme", "recruiter", "departures", "expected_return",
                "return_reason", "papers", "village_letter", "informed", "children_left", "remarks",
            ),
        )  # fmt: skip
        super().__init__((part,), services_of(desk), save=self.tr("Simpan"), back=self.tr("Beranda"))
        self.attend(desk)
        self.save_asked.connect(self._save)

    def title(self) -> str:
        return self.tr("Catat berangkat/pulang")

    def lead(self) -> str:
        return self.tr("Bila ada masalah, catat sebagai pengaduan supaya cabang dapat mendampingi.")

    def _save(self) -> None:
        line = filled(self.forms["line"])
        if not line:
            self.complain(self.tr("Belum ada yang diisi. Namanya saja sudah cukup."))
            return

        def done(_id: object) -> None:
            self._desk.say(self.tr("Tersimpan di register."))
            self._desk.open("home")

        self.keep(
            lambda session: take_register_line(session, line), done, kinds=("village_entry",), form=self.forms["line"]
        )
