"""Sessions of real vaults in temporary folders, with cheap passphrases and a clock that stands still."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.casework.founding import Beginning, found
from app.casework.session import Session, open_session
from app.casework.users import Newcomer, add_user
from db.vault.machine import Machine
from tests.machines import CHEAP, Clock


def passphrase(name: str) -> str:
    return f"{name} menanam jagung di lereng gunung"


class Offices:
    """Vaults by name, and the sessions of people in them; one session of a vault is open at a time."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.clock = Clock(datetime(2026, 11, 23, 8, 0, tzinfo=UTC))
        self.machine = Machine(state=root / "state", policy=CHEAP, clock=self.clock)
        self.open: dict[str, Session] = {}

    def found(self, kind: str = "branch", code: str = "KBM", name: str = "rina") -> Session:
        beginning = Beginning(
            office_kind=kind, office_code=code, office_name=code, screen_name=name, passphrase=passphrase(name)
        )
        self.open[code] = found(self.root / code, beginning, machine=self.machine).session
        return self.open[code]

    def add(self, name: str, *roles: str, code: str = "KBM") -> str:
        return add_user(self.open[code], Newcomer(screen_name=name, passphrase=passphrase(name), roles=roles))

    def as_user(self, name: str, code: str = "KBM") -> Session:
        """Close the vault and open it again as somebody."""
        self.open[code].close()
        self.open[code] = open_session(self.root / code, passphrase(name), machine=self.machine)
        return self.open[code]


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = Offices(tmp_path)
    yield made
    for session in made.open.values():
        session.close()


@pytest.fixture
def session(offices: Offices) -> Session:
    """Rina's session in a branch that starts alone."""
    return offices.found()


@pytest.fixture
def found_office(offices: Offices) -> Callable[..., Session]:
    return offices.found
