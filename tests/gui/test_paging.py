"""The list model: a million rows, fetched by key as they come into view."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from ui.models.paging import KEPT, PAGE, PageOf, PagingModel
from ui.widgets.cells import Two, spoken
from ui.widgets.table import Column, Table


class Source:
    """Rows 0…total-1 by key; answers at once, or when told to."""

    def __init__(self, total: int, *, held: bool = False) -> None:
        self.total, self.held, self.asked = total, held, []
        self.waiting: list[Callable[[], None]] = []

    def __call__(self, after: str | None, limit: int, answer: Callable[[PageOf[int]], None]) -> None:
        self.asked.append(after)
        start = int(after or 0)
        rows = tuple(range(start, min(start + limit, self.total)))
        following = str(start + limit) if start + limit < self.total else None
        deliver = lambda: answer(PageOf(rows=rows, following=following))  # noqa: E731
        if self.held:
            self.waiting.append(deliver)
        else:
            deliver()


def model(source: Source) -> PagingModel[int]:
    made = PagingModel[int](["Nomor"], lambda row: (f"baris {row}",), str)
    made.show(source.total, source)
    return made


def test_only_the_page_in_view_is_asked_for(qtbot: QtBot):
    source = Source(1_000_000)
    rows = model(source)
    assert rows.rowCount() == 1_000_000
    assert rows.entry(3) == 3
    assert source.asked == [None]


def test_a_far_row_is_reached_by_its_keys_and_memory_stays_bounded(qtbot: QtBot):
    source = Source(100 * PAGE)
    rows = model(source)
    assert rows.entry(99 * PAGE + 7) == 99 * PAGE + 7
    assert len(rows._pages) <= KEPT
    assert rows.entry(0) == 0
    assert source.asked[:3] == [None, str(PAGE), str(2 * PAGE)]


def test_a_row_on_its_way_reads_as_nothing_and_is_announced_when_it_comes(qtbot: QtBot):
    source = Source(10, held=True)
    rows = model(source)
    assert rows.entry(0) is None
    with qtbot.waitSignal(rows.dataChanged):
        source.waiting.pop()()
    assert rows.data(rows.index(0, 0)) == "baris 0"


def test_a_page_is_asked_for_once_while_it_is_on_its_way(qtbot: QtBot):
    source = Source(10, held=True)
    rows = model(source)
    for row in range(5):
        rows.entry(row)
    assert len(source.asked) == 1


def test_an_answer_of_an_older_list_is_dropped(qtbot: QtBot):
    old, new = Source(10, held=True), Source(3)
    rows = model(old)
    rows.entry(0)
    rows.show(3, new)
    old.waiting.pop()()
    assert rows.rowCount() == 3
    assert rows.entry(2) == 2


def test_the_model_keeps_qts_own_rules(qtbot: QtBot):
    QAbstractItemModelTester(model(Source(120)), QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_a_table_opens_by_keyboard_and_sorts_both_ways(qtbot: QtBot):
    columns = (Column(code="a", head="Nama", share=1, sorts=True), Column(code="b", head="Lain", share=1))
    table = Table[int]("Daftar", columns, lambda row: (Two(top=f"baris {row}", bottom="kecil"), Two(top="x")))
    qtbot.addWidget(table)
    table.resize(400, 300)
    table.rows.show(90, Source(90))
    table.show()
    table.selectRow(2)
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [2]
    asked: list[tuple[str, bool]] = []
    table.sort_asked.connect(lambda code, down: asked.append((code, down)))
    for at in (0, 0, 1):
        table._head.sectionClicked.emit(at)
    assert asked == [("a", False), ("a", True)]
    assert table.rows.data(table.rows.index(2, 0), Qt.ItemDataRole.AccessibleTextRole) == "baris 2, kecil"
    assert spoken(None) == ""
