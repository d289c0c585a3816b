"""Answers Beranda: reads the day, ticks tasks off, leads on."""

from app.casework.desk.exposure import Exposure, exposure
from app.casework.desk.home import Day, day
from app.casework.desk.tasks import finish_task, reopen_task
from app.casework.session import Session
from ui.desktop.desk import Desk
from ui.home.page import HomePage
from ui.page import Place, Touched
from ui.present.home import home_view

_SHOWN = frozenset({"task", "case", "referral", "consent", "person", "contact"})


class Home(HomePage):
    """Beranda over a session."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.consultation_asked.connect(lambda: desk.open("consultation"))
        self.complaint_asked.connect(lambda: desk.open("new_case"))
        self.letter_asked.connect(lambda: desk.open("composer"))
        self.case_opened.connect(lambda case: desk.open("case", case) if case else None)
        self.all_due_asked.connect(lambda: desk.open("cases"))
        self.list_asked.connect(self._lead)
        self.copy_asked.connect(lambda: desk.open("sync"))
        self.reminder_asked.connect(lambda referral: desk.open("record", referral, kind="referral"))
        self.task_done.connect(self._done)

    def enter(self, place: Place) -> None:
        self._read()

    def refresh(self, touched: Touched) -> None:
        if touched.kinds & _SHOWN:
            self._read()

    def _read(self) -> None:
        def work(session: Session) -> tuple[Day, Exposure]:
            return day(session), exposure(session)

        self._desk.ask(work, lambda both: self.show_view(home_view(*both)))

    def _done(self, task: str) -> None:
        def done(_result: object) -> None:
            self._desk.say(
                self.tr("Tugas ditandai selesai."),
                lambda: self._desk.do(lambda session: reopen_task(session, task), lambda _none: None, kinds=("task",)),
            )

        self._desk.do(lambda session: finish_task(session, task), done, kinds=("task",))

    def _lead(self, which: str) -> None:
        if which == "conflicts":
            self._desk.open("sync")
        else:
            self._desk.open("cases", tab="waiting" if which == "waiting_contact" else "open")
