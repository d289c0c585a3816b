"""The locked window at work: tries a passphrase off the event loop, says what was wrong, leads to the recovery code."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.casework.desk import door
from app.casework.desk.door import Held, Machine
from ui.desktop.afterwards import Afterwards
from ui.desktop.remembered import Memory
from ui.unlock.page import SIZE, UnlockView, UnlockWindow
from ui.widgets.layout import column
from ui.widgets.order import follow_order

if TYPE_CHECKING:
    from app.casework.session import Session
    from ui.jobs import Jobs
    from ui.unlock.recover import RecoverView


class Locked(QObject):
    """Owns the locked window of a held vault; `opened(session)` when somebody got in."""

    opened = Signal(object)

    def __init__(self, held: Held, machine: Machine, memory: Memory, why: str, parent: QObject) -> None:
        super().__init__(parent)
        self._held, self._machine = held, machine
        self._lanes: Jobs | None = None
        names = door.screen_names(held.path)
        view = UnlockView(
            users=tuple((name, name) for name in names),
            last_user=memory.now.last_user,
            why=self._why(why),
            drafts_kept=bool(why),
        )
        self.page = UnlockWindow(view)
        self.page.opened.connect(self._try)
        self.page.forgotten.connect(self._forgotten)
        self.recover: RecoverView | None = None
        self._users = view.users
        self._stack = QStackedWidget()
        self._stack.addWidget(self.page)
        self.window = QWidget()
        follow_order(self.window)
        self.window.setProperty("plane", "desk")
        self.window.setWindowTitle(self.page.windowTitle())
        self.window.setLayout(column((self._stack, 1), gap=0))
        self.window.resize(*SIZE)
        self.page.passphrase.setFocus()
        Afterwards(self.window, self._make_ready)

    @property
    def _jobs(self) -> "Jobs":
        """Return the lanes; they are made with the first work, which nobody has before the window is there."""
        if self._lanes is None:
            from ui.jobs import Jobs

            self._lanes = Jobs(self)
        return self._lanes

    def _make_ready(self) -> None:
        self._jobs.read(lambda _progress: door.make_ready(), lambda _none: None)

    def _why(self, why: str) -> str:
        if not why:
            return ""
        from ui.present.words import clock

        now = clock(self._machine.clock())
        return {
            "idle": self.tr("Terkunci otomatis pukul {time}"),
            "asked": self.tr("Terkunci pukul {time}"),
            "panic": self.tr("Terkunci pukul {time}"),
            "sleep": self.tr("Terkunci pukul {time}"),
        }.get(why, "").format(time=now)

    def _try(self, user: str, passphrase: str) -> None:
        self.page.set_busy(busy=True)
        self._jobs.write(
            lambda _progress: door.open_held(self._held, passphrase, user=user, machine=self._machine),
            self._enter,
            self._refused,
            can_stop=False,
        )

    def _enter(self, session: "Session") -> None:
        self._jobs.stop()
        self.opened.emit(session)

    def _refused(self, error: BaseException) -> None:
        from ui.messages import is_expected, sentence

        if not is_expected(error):
            self.page.set_busy(busy=False)
            raise error
        wait = door.wait_left(self._held.path, self._machine)
        words = sentence(error)
        if wait and type(error).__name__ == "TooManyTries":
            words = self.tr("Frasa sandi tadi tidak cocok.")
        self.page.refuse(words, wait)
        self.page.passphrase.setFocus()

    # --- forgotten

    def _forgotten(self) -> None:
        if self.recover is None:
            from ui.unlock.recover import RecoverView

            self.recover = RecoverView(self._users, door.code_groups(), door.suggestion)
            self.recover.back_asked.connect(lambda: self._stack.setCurrentWidget(self.page))
            self.recover.submitted.connect(self._recover)
            self._stack.addWidget(self.recover)
        self._stack.setCurrentWidget(self.recover)
        self.window.resize(max(self.window.width(), 560), max(self.window.height(), 680))
        self.recover.focus_first()

    def _recover(self, user: str, code: str, passphrase: str) -> None:
        view = self.recover
        if view is None:
            return
        view.set_busy(busy=True)

        def failed(error: BaseException) -> None:
            from ui.messages import is_expected, sentence

            view.set_busy(busy=False)
            if not is_expected(error):
                raise error
            view.complain(sentence(error))

        self._jobs.write(
            lambda _progress: door.recover_held(
                self._held, code, user=user, passphrase=passphrase, machine=self._machine
            ),
            self._enter,
            failed,
            can_stop=False,
        )
