"""An unlocked vault on the screen: the window, its pages, search, Tirai, status bar, drafts, the place to return to."""

from collections.abc import Mapping
from datetime import datetime
from typing import cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from app.casework.desk.cases import count
from app.casework.desk.exposure import Exposure, exposure
from app.casework.desk.office import office_name
from app.casework.records import search_records
from app.casework.session import Session
from app.records.assets import assets_folder
from ui.desktop.desk import Desk
from ui.desktop.doors import doors_for
from ui.desktop.remembered import Memory
from ui.desktop.standing import standing
from ui.frame.topbar import Found
from ui.jobs import Jobs
from ui.page import Place, Touched
from ui.present.found import found_row
from ui.window import Window

PLACE_KEY = "place"
INTAKE = frozenset({"new_case", "consultation", "register"})
_MOST_FOUND = 8
_UNDER = {  # pages without a row of their own, and the row that stays marked
    "case": "cases", "questions": "cases", "composer": "letters", "letter": "letters", "form": "letters", "record": "cases",
    "new_case": "cases", "consultation": "consultations", "register": "home",
}  # fmt: skip


class Work(QObject):
    """What exists between unlocking and locking. `lock_asked(why)` comes from keys, buttons and pages."""

    lock_asked = Signal(str)

    def __init__(self, session: Session, remembered: Memory, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session
        self.jobs = Jobs(self)
        self.desk = Desk(session, self.jobs, remembered, self)
        doors = doors_for(self.desk, session.actor.office_kind)
        self.desk.reachable = frozenset(door.entry.code for door in doors)
        self.window = Window(office_name(session), doors, assets_folder() / "help")
        self._saved: datetime | None = None
        self._exposure = Exposure(unsent=0, oldest_days=0)
        self._veiled_before: bool | None = None
        self._connect()

    def start(self) -> None:
        """Show the window where the user was, else Beranda."""
        self._read_exposure()
        place = self._place_kept()
        self.window.open(place if place is not None and place.page in self.desk.reachable else Place(page="home"))

    def keep_everything(self) -> None:
        """Write what is typed and where the user is, before the lanes stop; takes what a few commits take."""
        place = self.window.place()
        self.desk.drafts.keep(PLACE_KEY, _place_state(place))  # type: ignore[arg-type]
        page = self.window.page()
        unsaved = page.unsaved() if page is not None else None
        if unsaved is not None:
            key, state = unsaved
            self.desk.drafts.keep(key, state)  # type: ignore[arg-type]

    def close(self) -> None:
        """Stop the lanes and let go of the vault."""
        self.desk.closed = True
        self.window.topbar.search.empty()
        clipboard = QApplication.clipboard()
        if clipboard.ownsClipboard():
            clipboard.clear()
        self.jobs.stop()
        self.desk.drafts.close()
        self.session.close()

    def _connect(self) -> None:
        desk, window = self.desk, self.window
        desk.open_place.connect(window.open)
        desk.returned.connect(window.return_to)
        desk.said.connect(window.say)
        desk.saved.connect(self._note_saved)
        desk.touched.connect(self._touched)
        self.jobs.started.connect(window.watch)
        window.lock_asked.connect(lambda: self.lock_asked.emit("asked"))
        window.panicked.connect(lambda: self.lock_asked.emit("panic"))
        window.new_asked.connect(lambda: window.open(Place(page="new_case")))
        window.search_asked.connect(self._search)
        window.found_opened.connect(self._open_found)
        window.entered.connect(self._entered)
        window.veiled.connect(self._show_veil)

    # --- standing

    def _note_saved(self) -> None:
        self._saved = self.desk.now()
        self._show_standing()

    def _touched(self, touched: Touched) -> None:
        self.window.refresh(touched)
        self._read_exposure()

    def _read_exposure(self) -> None:
        def work(session: Session) -> tuple[Exposure, int]:
            return exposure(session), count(session, "open")

        def done(found: tuple[Exposure, int]) -> None:
            self._exposure = found[0]
            self._show_standing()
            self.window.show_counts({"cases": found[1], "sync": found[0].conflicts})

        self.desk.ask(work, done)

    def _show_standing(self) -> None:
        self.window.show_standing(standing(self._exposure, self.session.actor, self._saved, self.desk.now()))

    # --- search

    def _search(self, query: str) -> None:
        if not query:
            return

        def work(session: Session) -> list[Found]:
            return [found_row(hit) for hit in search_records(session, query, limit=_MOST_FOUND)]

        self.desk.ask(work, lambda rows: self.window.topbar.search.show_found(query, rows))

    def _open_found(self, found: Found) -> None:
        record, _, case = found.record.partition("@")
        if found.kind == "case" and "case" in self.desk.reachable:
            self.desk.open("case", record)
        else:
            self.desk.open("record", record, kind=found.kind, case=case)

    # --- Tirai

    def _entered(self, page: str) -> None:
        if page in _UNDER:
            self.window.sidebar.set_current(_UNDER[page])
        veil = self.window.topbar.veil
        if page in INTAKE and self._veiled_before is None:
            self._veiled_before = veil.isChecked()
            self.window.set_veil(drawn=True)
        elif page not in INTAKE and self._veiled_before is not None:
            self.window.set_veil(drawn=self._veiled_before)
            self._veiled_before = None

    def _show_veil(self, drawn: bool) -> None:
        words = self.tr("Buka tirai") if drawn else self.tr("Tirai")
        self.window.topbar.veil.rename(words, "eye" if drawn else "eye-off")

    # --- the place to return to

    def _place_kept(self) -> Place | None:
        kept = self.desk.drafts.find(PLACE_KEY)
        if kept is None:
            return None
        self.desk.drafts.drop(PLACE_KEY)
        return _place_of(kept.state)


def _place_state(place: Place) -> dict[str, object]:
    return {
        "page": place.page,
        "record": place.record,
        "tab": place.tab,
        "field": place.field,
        "extra": dict(place.extra),
    }


def _place_of(state: Mapping[str, object]) -> Place:
    extra = state.get("extra")
    words = cast("Mapping[object, object]", extra) if isinstance(extra, Mapping) else {}
    return Place(
        page=str(state.get("page") or "home"),
        record=str(state.get("record") or ""),
        tab=str(state.get("tab") or ""),
        field=str(state.get("field") or ""),
        extra={str(name): str(value) for name, value in words.items()},
    )
