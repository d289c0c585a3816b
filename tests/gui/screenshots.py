"""Draws the pages of the real desktop over a real vault with fictitious cases: `screenshots.py FOLDER`.

Beside them lie, from `grab.py`, the same pages fed by sample data, to be held beside the drawings.
"""

import os
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from app.casework.desk.beginning import OfficeWish, PersonWish, begin_office
from app.casework.desk.cases import Wanted, cases
from app.casework.generating import generate
from db.vault.kdf import KdfCost, KdfPolicy
from db.vault.machine import Machine
from ui.desktop.desktop import Desktop, Surroundings
from ui.desktop.options import Options
from ui.desktop.remembered import Memory
from ui.desktop.work import Work
from ui.main import make_application
from ui.page import Place
from ui.theme.theme import Appearance, theme

NOW = datetime(2026, 11, 24, 2, 12, tzinfo=UTC)
CHEAP = KdfCost(memory_kib=64, iterations=1, lanes=1)
PASSPHRASE = "lumbung sore kapal tenun baru enam"
TABS = ("summary", "people", "chronology", "documents", "consents", "referrals", "tasks", "history")
KINDS = ("statement", "contact", "consent", "task")
PAGES = (
    "home",
    "consultations",
    "cases",
    "persons",
    "letters",
    "directory",
    "sync",
    "settings",
    "sent",
    "new_case",
    "consultation",
    "register",
)


def settle(app: QApplication, work: Work) -> None:
    """Let jobs, layouts and what is drawn off the event loop arrive."""
    deadline = QDeadlineTimer(10_000)
    for _ in range(3):
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
    while work.jobs.running() and not deadline.hasExpired():
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 100)
    for _ in range(8):
        app.processEvents()


def office(app: QApplication, root: Path, kind: str, *, filled: int) -> Desktop:
    """Return the desktop of a new office of this kind with fictitious cases."""
    machine = Machine(state=root / "state", policy=KdfPolicy(floor=CHEAP, fixed=CHEAP), clock=lambda: NOW)
    name, code = ("Desa Wanasari", "WNS") if kind == "village" else ("Cabang Kebumen", "KBM")
    person = PersonWish(screen_name="Rina Wulandari", passphrase=PASSPHRASE)
    begun = begin_office(
        root / kind, OfficeWish(kind=kind, code=code, name=name), person, invitation=None, machine=machine
    )
    if filled:
        generate(begun.session, filled, seed=3)
    around = Surroundings(memory=Memory(root / "config"), data=root, machine=machine, last_resort=False)
    desktop = Desktop(app, Options(), around)
    desktop.begin(begun.session)
    return desktop


def draw(app: QApplication, desktop: Desktop, folder: Path, prefix: str) -> list[Path]:
    """Open every page there is and save what it looks like."""
    work = desktop.work
    assert isinstance(work, Work)
    drawn: list[Path] = []
    for name, place in places_of(work).items():
        work.window.open(place)
        settle(app, work)
        drawn.append(save(work.window, folder / f"{prefix}-{name}.png"))
    return drawn


def places_of(work: Work) -> dict[str, Place]:
    """Return every page that can be reached, by a name of its own."""
    places = {page: Place(page=page) for page in PAGES if page in work.desk.reachable}
    first = next(iter(cases(work.session, Wanted(limit=1))), None) if "case" in work.desk.reachable else None
    if first is not None:
        places |= {f"case-{tab}": Place(page="case", record=first.case, tab=tab) for tab in TABS}
        places["composer"] = Place(page="composer", extra={"case": first.case})
        places |= {f"add-{kind}": Place(page="record", extra={"kind": kind, "case": first.case}) for kind in KINDS}
    return places


def save(window: QWidget, path: Path) -> Path:
    """Save a picture of the window."""
    window.grab().save(str(path))
    return path


def main() -> int:
    """Draw a branch in both themes, and a village."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "build/screenshots")
    folder.mkdir(parents=True, exist_ok=True)
    app = make_application()
    app.setQuitOnLastWindowClosed(False)
    with tempfile.TemporaryDirectory() as root:
        count, kept = 0, list[Desktop]()  # a window whose parts Python has let go of cannot be taken down
        for kind, filled, appearances in (("branch", 40, ("light", "dark")), ("village", 0, ("light",))):
            desktop = office(app, Path(root), kind, filled=filled)
            kept.append(desktop)
            for appearance in appearances:
                theme().choose(Appearance(appearance))
                count += len(draw(app, desktop, folder, f"{kind}-{appearance}"))
            desktop.close()
    sys.stdout.write(f"{count} pages drawn\n")
    return 0


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    os._exit(code)  # as a lock does: Qt takes layouts of ours down after Python has gone, and trips over it
