"""A vault in a temporary folder, with cheap passphrases and a clock that tests turn."""

from dataclasses import dataclass, field
from pathlib import Path

from db.vault.folder import Created, create, unlock
from db.vault.machine import Machine
from db.vault.slot import NewUser
from db.vault.unlocked import Unlocked
from tests.machines import CHEAP, Clock

PASSPHRASE = "kucing biru di atas genteng"


@dataclass
class Home:
    """A vault `v` of one person, Sri, closed between steps."""

    root: Path
    machine: Machine
    clock: Clock
    code: str
    vault: str
    opened: list[Unlocked] = field(default_factory=list)

    @property
    def path(self) -> Path:
        return self.root / "v"

    def unlock(self, passphrase: str = PASSPHRASE, user: str | None = None) -> Unlocked:
        unlocked = unlock(self.path, passphrase, user=user, machine=self.machine)
        self.opened.append(unlocked)
        return unlocked


def make(root: Path, escrow: str | None = None) -> tuple[Created, Machine, Clock]:
    clock = Clock()
    machine = Machine(state=root / "state", policy=CHEAP, clock=clock)
    person = NewUser(user="u" * 26, name="Sri", passphrase=PASSPHRASE)
    return create(root / "v", person, escrow=escrow, machine=machine), machine, clock
