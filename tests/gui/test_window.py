"""The frame: pages, the way back, Tirai, keys, what it says."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.gui import samples
from ui.frame.last_resort import fault_code
from ui.frame.sidebar import Entry, EntryRow
from ui.frame.statusbar import Standing, StatusBar
from ui.frame.topbar import Found
from ui.home.page import HomePage
from ui.jobs import Jobs
from ui.page import Page, Place, Touched
from ui.unlock.page import UnlockWindow
from ui.widgets.inputs import LineInput
from ui.widgets.layout import column
from ui.widgets.toast import Toast
from ui.window import Door, Window


class Note(Page):
    """A page with two fields that remembers what it was told."""

    help_topic = "nota"

    def __init__(self, code: str) -> None:
        super().__init__()
        self.code = code
        self.entered: list[Place] = []
        self.touched: list[Touched] = []
        self.drawn = False
        self.first, self.second = LineInput("Satu"), LineInput("Dua")
        self.first.setObjectName("satu")
        self.second.setObjectName("dua")
        holder = QWidget()
        holder.setLayout(column(self.first, self.second))
        self.body(holder)

    def title(self) -> str:
        return self.code

    def enter(self, place: Place) -> None:
        self.entered.append(place)

    def refresh(self, touched: Touched) -> None:
        self.touched.append(touched)

    def veil(self, *, drawn: bool) -> None:
        self.drawn = drawn


def frame(qtbot: QtBot, tmp_path: Path) -> Window:
    doors = [
        Door(
            entry=Entry(code=code, title=code.title(), icon="house"),
            make=lambda code=code: Note(code),
            listed=code != "c",
        )
        for code in "abc"
    ]
    window = Window("Cabang Kebumen", doors, tmp_path)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.open(Place(page="a"))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_the_sidebar_shows_only_pages_that_exist(qtbot: QtBot, tmp_path: Path):
    assert set(frame(qtbot, tmp_path).sidebar._rows) == {"a", "b"}


def test_tab_comes_to_the_marked_row_arrows_go_on_and_enter_opens(qtbot: QtBot, tmp_path: Path):
    window = frame(qtbot, tmp_path)
    first, second = window.sidebar._rows.values()
    window.page().first.setFocus()
    while not isinstance(window.focusWidget(), EntryRow):
        window.focusNextChild()
    assert window.focusWidget() is first
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert window.focusWidget() is second
    assert window.page().code == "a"  # looking is not going
    qtbot.keyClick(second, Qt.Key.Key_Return)
    assert window.page().code == "b"
    while not isinstance(window.focusWidget(), EntryRow):
        window.focusNextChild()
    assert window.focusWidget() is second
    qtbot.keyClick(second, Qt.Key.Key_Down)
    assert window.focusWidget() is first
    qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    assert second.isChecked()  # a press on the page that is open leaves it marked


def test_a_page_is_made_when_it_is_first_opened_and_kept(qtbot: QtBot, tmp_path: Path):
    window = frame(qtbot, tmp_path)
    first = window.page()
    window.open(Place(page="b"))
    window.open(Place(page="a"))
    assert window.page() is first
    assert set(window._pages) == {"a", "b"}


def test_back_leads_to_the_same_field(qtbot: QtBot, tmp_path: Path):
    window = frame(qtbot, tmp_path)
    page = window.page()
    page.second.setFocus()
    window.open(Place(page="c", record="1"))
    window.back()
    assert window.page() is page
    assert page.entered[-1].field == "dua"
    assert page.focusWidget() is page.second
    assert window.place() == Place(page="a", field="dua")


def test_a_place_that_does_not_exist_leads_nowhere(qtbot: QtBot, tmp_path: Path):
    window = frame(qtbot, tmp_path)
    window.open(Place(page="zzz"))
    assert window.place().page == "a"


def test_the_veil_reaches_every_page_and_the_status_bar(qtbot: QtBot, tmp_path: Path):
    window = frame(qtbot, tmp_path)
    window.show_standing(Standing(unsent=12, oldest_days=9))
    with qtbot.waitSignal(window.veiled):
        qtbot.keyClick(window, Qt.Key.Key_F9)
    window.open(Place(page="b"))
    assert all(page.drawn for page in window._pages.values())
    assert "12" not in window.status.exposure_words()


def test_every_page_made_hears_what_was_touched(qtbot: QtBot, tmp_path: Path):
    window = frame(qtbot, tmp_path)
    window.open(Place(page="b"))
    window.refresh(Touched(kinds=frozenset({"case"})))
    assert all(page.touched for page in window._pages.values())


def test_keys_work_everywhere(qtbot: QtBot, tmp_path: Path):
    window = frame(qtbot, tmp_path)
    with qtbot.waitSignal(window.lock_asked):
        qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(window.new_asked):
        qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.topbar.search.hasFocus()
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert not window.help.isHidden()


def test_help_shows_the_page_about_where_one_is(qtbot: QtBot, tmp_path: Path):
    (tmp_path / "nota.md").write_text("# Nota\n\nIsi bantuan.", encoding="utf-8")
    window = frame(qtbot, tmp_path)
    window._toggle_help()
    assert "Isi bantuan" in window.help._text.toPlainText()
    window.help.show_topic("../../etc/passwd")
    assert "Belum ada bantuan" in window.help._text.toPlainText()


def test_the_sidebar_shrinks_to_icons_where_the_window_is_narrow(qtbot: QtBot, tmp_path: Path):
    window = frame(qtbot, tmp_path)
    wide = window.sidebar.width()
    window.resize(1024, 600)
    assert window.sidebar.width() < wide / 2
    assert all(row.toolTip() for row in window.sidebar._rows.values())


def test_panic_hides_at_once(qtbot: QtBot, tmp_path: Path):
    window = frame(qtbot, tmp_path)
    with qtbot.waitSignal(window.panicked):
        window._panic()
    assert not window.isVisible()


def test_a_newer_word_replaces_the_one_before(qtbot: QtBot, tmp_path: Path):
    window, undone = frame(qtbot, tmp_path), []
    window.say("Satu")
    window.say("Dua", lambda: undone.append(True))
    toasts = [each for each in window.findChildren(Toast) if each.isVisible()]
    assert len(toasts) == 1
    toasts[0]._undo()
    assert undone == [True]


def test_search_keeps_its_query_and_drops_results_of_an_older_one(qtbot: QtBot, tmp_path: Path):
    window = frame(qtbot, tmp_path)
    box = window.topbar.search
    box.setFocus()
    with qtbot.waitSignal(window.search_asked) as asked:
        qtbot.keyClicks(box, "sri")
    assert asked.args == ["sri"]
    box.show_found("sr", [Found(kind="person", record="1", title="Lama")])
    assert box._model.rowCount() == 0
    box.show_found("sri", [Found(kind="person", record="2", title="Sri", note="Orang")])
    with qtbot.waitSignal(window.found_opened) as opened:
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert opened.args[0].record == "2"
    assert box.text() == "sri"


def test_long_work_is_shown_with_its_cancel_and_goes_when_it_ends(qtbot: QtBot, tmp_path: Path):
    window, jobs = frame(qtbot, tmp_path), Jobs()
    jobs.started.connect(window.watch)
    job = jobs.write(lambda _progress: None, lambda _result: None, sentence="Memeriksa catatan")
    assert window._jobs_box.count() == 1
    job.became_long.emit()
    assert window._jobs_box.itemAt(0).widget().isVisible()
    with qtbot.waitSignal(job.ended):
        pass
    jobs.stop()
    qtbot.waitUntil(lambda: window._jobs_box.count() == 0)


def test_the_status_bar_warns_from_the_first_unsent_record(qtbot: QtBot):
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.show_standing(Standing())
    assert bar._exposure.label.property("tone") == "muted"
    bar.show_standing(Standing(unsent=1))
    assert bar._exposure.label.property("tone") == "warning"
    assert bar.exposure_words().startswith("1 catatan")


def test_a_fault_is_named_by_place_and_never_by_content():
    try:
        int("rahasia Sri")
    except ValueError as error:
        code = fault_code(type(error), error.__traceback__)
    assert code.startswith("ValueError test_window.py:")
    assert "Sri" not in code


def test_beranda_tells_what_was_pressed(qtbot: QtBot):
    page = HomePage()
    qtbot.addWidget(page)
    page.show_view(samples.HOME)
    from ui.home.parts import SilenceRow, TaskRow

    row = page.findChildren(TaskRow)[0]
    with qtbot.waitSignal(page.case_opened) as opened:
        row.words.click()
    assert opened.args == ["0118"]
    with qtbot.waitSignal(page.reminder_asked):
        page.findChildren(SilenceRow)[0].reminded.emit("r1")
    page.show_view(samples.HomeView(today="Rabu, 25 November"))
    assert "Tidak ada tenggat" in page._late.label.text()


def test_unlocking_asks_for_a_passphrase_and_waits_after_wrong_ones(qtbot: QtBot):
    window = UnlockWindow(samples.UNLOCK)
    qtbot.addWidget(window)
    window.show()
    asked: list[tuple[str, str]] = []
    window.opened.connect(lambda user, words: asked.append((user, words)))
    qtbot.keyClick(window.passphrase.line, Qt.Key.Key_Return)
    assert asked == []
    qtbot.keyClicks(window.passphrase.line, "lumbung sore")
    qtbot.keyClick(window.passphrase.line, Qt.Key.Key_Return)
    assert asked == [("1", "lumbung sore")]
    window.refuse("Frasa sandi tidak cocok.", 2)
    qtbot.keyClick(window.passphrase.line, Qt.Key.Key_Return)
    assert len(asked) == 1
    window._tick()
    window._tick()
    qtbot.keyClick(window.passphrase.line, Qt.Key.Key_Return)
    assert len(asked) == 2
