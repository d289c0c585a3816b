"""Answers the list of cases: counts, pages of rows, filters and order."""

from collections.abc import Callable

from app.casework.desk.cases import CaseLine, Wanted, cases, count
from app.casework.desk.dates import today_of
from app.casework.session import Session
from ui.cases.page import CasesPage
from ui.cases.view import CaseRow
from ui.desktop.desk import Desk
from ui.models.paging import PageOf
from ui.page import Place, Touched
from ui.present.cases import SORTS, case_row, cases_view

_COUNTED = ("open", "mine", "emergency", "waiting", "closed", "all")
_SHOWN = frozenset({"case", "person", "task", "migration", "referral", "consent", "user"})


class Cases(CasesPage):
    """The list of cases over a session."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._chosen, self._sort, self._descending = "open", "", True
        self.case_opened.connect(lambda case: desk.open("case", case))
        self.new_asked.connect(lambda: desk.open("new_case"))
        self.filter_chosen.connect(self._choose)
        self.sort_asked.connect(self._order)
        self._words.hide()  # the search at the top looks through everything

    def enter(self, place: Place) -> None:
        if place.tab in _COUNTED:
            self._chosen = place.tab
        self._read()

    def place(self) -> Place:
        here = super().place()
        return Place(page=here.page, tab=self._chosen, field=here.field)

    def refresh(self, touched: Touched) -> None:
        if touched.kinds & _SHOWN:
            self._read()

    def _choose(self, code: str) -> None:
        self._chosen = code
        self._read()

    def _order(self, column: str, descending: bool) -> None:
        self._sort, self._descending = column, descending
        self._read()

    def _read(self) -> None:
        def work(session: Session) -> dict[str, int]:
            return {each: count(session, each) for each in _COUNTED}

        def done(counts: dict[str, int]) -> None:
            view = cases_view(counts, self._chosen, self._sort, descending=self._descending)
            self.show_view(view, self._page)

        self._desk.ask(work, done)

    def _page(self, after: str | None, limit: int, answer: Callable[[PageOf[CaseRow]], None]) -> None:
        wanted = Wanted(
            filter=self._chosen,
            sort=SORTS.get(self._sort, ""),
            backwards=self._descending,
            after=after or "",
            limit=limit,
        )
        today = today_of(self._desk.now())

        def done(lines: list[CaseLine]) -> None:
            following = lines[-1].case if len(lines) == limit else None
            answer(PageOf(rows=tuple(case_row(each, today) for each in lines), following=following))

        self._desk.ask(lambda session: cases(session, wanted), done)
