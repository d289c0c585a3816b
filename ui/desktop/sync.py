"""Answers Sinkronisasi: copies to a folder with progress and cancel, takes in with a preview, settles what differs."""

from collections.abc import Sequence
from pathlib import Path

from app.casework.conflicts import Conflict, conflicts, keep
from app.casework.desk.exchange import Came, Stick, copy_out, look_into, sticks, take_from, turn_down
from app.casework.desk.exposure import Exposure, exposure
from app.casework.desk.settling import Side as Told
from app.casework.desk.settling import ask_first, keep_both, told_of
from app.casework.journal import Passage, passages
from app.casework.session import Session
from app.records.schema import SCHEMA
from ui.desktop.desk import Desk
from ui.jobs import Job, Progress
from ui.messages import is_expected, sentence
from ui.page import Place, Touched
from ui.present.sync import conflict_parts, conflict_view, sync_view
from ui.present.transfers import history_lines, incoming_view, taken_words
from ui.sync.page import SyncPage
from ui.sync.view import Stand
from ui.widgets.files import ask_folder

_Found = tuple[Exposure, Sequence[Stick], list[tuple[Conflict, Told]]]


class Sync(SyncPage):
    """Sending and receiving over a session."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._sticks: Sequence[Stick] = ()
        self._job: Job[object] | None = None
        self.copy_asked.connect(self._copy)
        self.folder_asked.connect(self._choose_folder)
        self.import_asked.connect(self._choose_import)
        self.known_asked.connect(self._known_asked)
        self.cancel_asked.connect(self._cancel)
        self.conflict_chosen.connect(self._settle)
        self.both_kept.connect(self._keep_both)
        self.question_asked.connect(self._ask_first)
        self.history_asked.connect(self._toggle_history)
        self.take_asked.connect(lambda folder: self.take_from(Path(folder)))
        self.refuse_asked.connect(self._turn_down)
        self.close_asked.connect(lambda: self.incoming.show_view(None))

    def enter(self, place: Place) -> None:
        self._read()

    def refresh(self, touched: Touched) -> None:
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        def work(session: Session) -> _Found:
            return exposure(session), sticks(), [(each, told_of(session, each)) for each in conflicts(session)]

        def done(found: _Found) -> None:
            self._sticks = found[1]
            views = [conflict_view(each, told, len(found[2])) for each, told in found[2]]
            view = sync_view(found[0], found[1], views)
            self.show_view(view)

        self._desk.ask(work, done)

    # --- sending

    def _copy(self) -> None:
        if self._sticks:
            self.copy_to(Path(self._sticks[0].folder))
        else:
            self._choose_folder()

    def _choose_folder(self) -> None:
        folder = ask_folder(self, self.tr("Pilih folder tujuan"))
        if folder:
            self.copy_to(folder)

    def copy_to(self, folder: Path) -> None:
        """Write what headquarters has not got into `folder`; only when all of it is there is it said to be safe."""
        self.show_stand(Stand.COPYING)

        def work(progress: Progress) -> int:
            return copy_out(self._desk.session, folder, progress.step)

        def done(count: int) -> None:
            self._job = None
            self.show_stand(Stand.SAFE)
            self._desk.say(self.tr("{count} perubahan tersalin dan diperiksa ulang.").format(count=count))
            self._read()
            if self.history.isVisibleTo(self):
                self._read_history()

        words = self.tr("Menyalin dan memeriksa ulang")
        job = self._desk.jobs.write(work, done, self._failed, sentence=words)
        job.stepped.connect(lambda at, total: self.show_progress(words, at, total))
        job.cancelled.connect(self._stopped)
        self._job = job  # type: ignore[assignment] - any result will do here

    def _failed(self, error: BaseException) -> None:
        self._job = None
        self.show_stand(Stand.READY)
        if not is_expected(error):
            raise error
        self._desk.say(sentence(error))

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _stopped(self) -> None:
        self._job = None
        self.show_stand(Stand.READY)
        self._desk.say(self.tr("Dibatalkan. Tidak ada yang tersalin sebagian."))

    # --- receiving

    def _known_asked(self, code: str) -> None:
        if code.startswith("look:"):
            self.look_into(Path(code.partition(":")[2]))

    def _choose_import(self) -> None:
        folder = ask_folder(self, self.tr("Pilih folder kiriman"))
        if folder:
            self.look_into(folder)

    def look_into(self, folder: Path) -> None:
        """Say what taking a folder in would do; taking it in is one more press."""
        self._desk.ask(
            lambda session: look_into(session, folder),
            lambda came: self.incoming.show_view(incoming_view(came)),
            self._failed,
        )

    def take_from(self, folder: Path) -> None:
        """Take a folder in; every part gets its outcome."""

        def done(came: Came) -> None:
            self._job = None
            self._desk.saved.emit()
            self.incoming.show_view(None)
            self._desk.say(taken_words(came))
            self._desk.touched.emit(Touched(kinds=frozenset(SCHEMA.kinds)))
            self._read()

        self._job = self._desk.jobs.write(  # type: ignore[assignment] - any result will do here
            lambda progress: take_from(self._desk.session, folder, progress.step),
            done,
            self._failed,
            sentence=self.tr("Menerima kiriman"),
        )

    def _turn_down(self, folder: str) -> None:
        def done(_count: int) -> None:
            self.incoming.show_view(None)
            self._desk.say(self.tr("Ditolak. Tidak ada yang masuk; berkasnya dibiarkan di tempatnya."))

        self._desk.do(lambda session: turn_down(session, Path(folder)), done, kinds=())

    def _toggle_history(self) -> None:
        if self.history.isVisibleTo(self):
            self.history.hide()
            return
        self._read_history()

    def _read_history(self) -> None:
        directs = self._desk.session.organisation.directs

        def done(found: Sequence[Passage]) -> None:
            self.history.show_lines(history_lines(found, self._desk.now(), directs=directs))
            self.history.show()
            self.show_below(self.history)

        self._desk.ask(passages, done)

    # --- what differs

    def _settle(self, code: str, change: str) -> None:
        kind, record, field = conflict_parts(code)
        self._desk.do(
            lambda session: keep(session, kind, record, field, change),
            lambda _id: self._desk.say(self.tr("Pilihan tersimpan. Nilai yang lain tetap ada di riwayat.")),
            kinds=(kind,),
        )

    def _keep_both(self, code: str) -> None:
        kind, record, field = conflict_parts(code)
        self._desk.do(
            lambda session: keep_both(session, kind, record, field),
            lambda _none: self._desk.say(self.tr("Keduanya tersimpan.")),
            kinds=(kind,),
        )

    def _ask_first(self, code: str) -> None:
        kind, record, field = conflict_parts(code)
        self._desk.do(
            lambda session: ask_first(session, kind, record, field),
            lambda _id: self._desk.say(self.tr("Menjadi tugas: tanyakan dulu sebelum memilih.")),
            kinds=("task",),
        )
