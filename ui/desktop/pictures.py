"""Fetches small pictures of a case's attachments, a few at a time, and forgets them when the case is left."""

from collections.abc import Mapping

from PySide6.QtGui import QImage

from app.casework.attachments import look_at_pictures
from app.casework.session import Session
from ui.desktop.desk import Desk
from ui.record.lists import RecordLists
from ui.widgets.picture import is_picture, small_picture

_AT_ONCE = 3  # so that leaving the case ends it soon
_MOST = 60


class Pictures:
    """The small pictures of one case at a time: in memory, nowhere else, and none behind the Tirai."""

    def __init__(self, desk: Desk, lists: RecordLists) -> None:
        self._desk, self._lists = desk, lists
        self._case = ""
        self._tried: set[str] = set()
        self._fetching = False

    def of_case(self, case: str) -> None:
        """Turn to a case; the pictures of the one before are gone."""
        if case != self._case:
            self._case = case
            self._tried.clear()
            self._lists.forget_pictures()

    def fetch(self, attachments: Mapping[str, str]) -> None:
        """Bring the pictures among `attachments` (media type by id) that were not tried yet."""
        waiting = [each for each, sort in attachments.items() if is_picture(sort) and each not in self._tried]
        batch = waiting[: min(_AT_ONCE, _MOST - len(self._tried))]
        if self._fetching or not batch or self._lists.veiled or not self._lists.isVisible():
            return
        case, self._fetching = self._case, True
        self._tried.update(batch)

        def work(session: Session) -> dict[str, QImage]:
            found: dict[str, QImage] = {}

            def keep(attachment: str, content: bytes) -> None:
                image = small_picture(content, attachments[attachment])
                if image is not None:
                    found[attachment] = image

            look_at_pictures(session, case, batch, keep)
            return found

        def done(found: dict[str, QImage]) -> None:
            self._fetching = False
            if case == self._case:
                self._lists.show_pictures(found)
                self.fetch(attachments)

        def failed(error: BaseException) -> None:
            self._fetching = False
            self._desk.complain(error)

        self._desk.ask(work, done, failed)
