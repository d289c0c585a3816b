"""What a vault needs of the machine around it: the state folder, the cost of passphrases, the time."""

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from db.vault.files import FOLDER_MODE, disk_explained
from db.vault.kdf import KdfPolicy

STATE_VARIABLE = "DAMPING_STATE_DIR"

Clock = Callable[[], datetime]


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """Where witnesses and wrong tries are kept (never a vault's content), what passphrases must cost, what time it is."""

    state: Path
    policy: KdfPolicy = field(default_factory=KdfPolicy)
    clock: Clock = _now


def this_machine(state: Path | None = None, clock: Clock = _now) -> Machine:
    """Return the surroundings of a real run: `state`, else DAMPING_STATE_DIR, else the platform's state folder."""
    if state is None:
        named = os.environ.get(STATE_VARIABLE)
        state = Path(named) if named else _platform_folder()
    return Machine(state=state, clock=clock)


def state_file(machine: Machine, vault: str, suffix: str) -> Path:
    """Return the path of a vault's file in the state folder, which is made (private) if it is not there."""
    with disk_explained(machine.state):
        if not machine.state.is_dir():
            machine.state.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)
            machine.state.chmod(FOLDER_MODE)
    return machine.state / f"{vault}.{suffix}"


def _platform_folder() -> Path:
    from platformdirs import user_state_path  # used once per start, and only without the variable

    return user_state_path("damping", appauthor=False)
