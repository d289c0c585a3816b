"""An organisation in a temporary folder: real vaults, sticks between them, a clock that tests turn."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from app.casework import enrolment, exporting, importing, trusting
from app.casework.enrolment import Invite
from app.casework.founding import Beginning, found, found_invited
from app.casework.session import Session, open_session
from db.store.reader import EVERYTHING
from db.vault.machine import Machine
from tests.machines import CHEAP, Clock

PASSPHRASE = "kucing biru di atas genteng merah"


@dataclass
class World:
    """Headquarters and whoever it invites; every session stays open until the test ends."""

    root: Path
    clock: Clock = field(default_factory=lambda: Clock(tick=timedelta(seconds=1)))
    opened: list[Session] = field(default_factory=list)
    sticks: int = 0

    @property
    def machine(self) -> Machine:
        return Machine(state=self.root / "state", policy=CHEAP, clock=self.clock)

    def headquarters(self, *, archive: bool = True, name: str = "hq") -> Session:
        if archive:
            (self.root / "archive").mkdir(exist_ok=True)
        beginning = self._beginning("headquarters", "PUSAT", archive=str(self.root / "archive") if archive else "")
        return self._keep(found(self.root / name, beginning, machine=self.machine).session)

    def alone(self, kind: str, code: str) -> Session:
        return self._keep(found(self.root / code, self._beginning(kind, code), machine=self.machine).session)

    def invitation(self, hq: Session, code: str, kind: str, parent: Session | None = None) -> Path:
        path = self.root / f"{code}-{len(list(self.root.iterdir()))}.invitation"
        above = None if parent is None else parent.organisation.office
        enrolment.invite(hq, Invite(code=code, kind=kind, name=f"Kantor {code}", parent=above), path)
        return path

    def invited(self, hq: Session, code: str, kind: str = "branch", parent: Session | None = None) -> Session:
        path = self.invitation(hq, code, kind, parent)
        folder = self.root / f"{code}-{len(self.opened)}"
        beginning = self._beginning(kind, code)
        return self._keep(found_invited(folder, path.read_bytes(), beginning, machine=self.machine).session)

    def enrolled(self, hq: Session, code: str, kind: str = "branch", parent: Session | None = None) -> Session:
        """An office whose request was approved and that has its certificate."""
        office = self.invited(hq, code, kind, parent)
        self.carry(office, hq)
        trusting.approve(hq, office.actor.device)
        self.carry(hq, office, to=office.actor.device)
        return office

    def stick(self) -> Path:
        self.sticks += 1
        folder = self.root / f"stick{self.sticks}"
        folder.mkdir()
        return folder

    def export(self, source: Session, *, to: str = "") -> Path:
        folder = self.stick()
        exporting.export(source, str(folder), to=to)
        return folder

    def carry(self, source: Session, target: Session, *, to: str = "") -> list[importing.Row]:
        return importing.take_in(target, self.export(source, to=to))

    def round_trip(self, office: Session, hq: Session) -> None:
        """Office to headquarters, and the receipt back."""
        self.carry(office, hq)
        self.carry(hq, office, to=office.actor.device)

    def again(self, session: Session) -> Session:
        """Close a vault and open it anew."""
        session.close()
        self.opened.remove(session)
        return self._keep(open_session(session.path, PASSPHRASE, machine=self.machine))

    def close(self) -> None:
        for each in self.opened:
            each.close()

    def _keep(self, session: Session) -> Session:
        self.opened.append(session)
        return session

    def _beginning(self, kind: str, code: str, archive: str = "") -> Beginning:
        return Beginning(
            office_kind=kind,
            office_code=code,
            office_name=f"Kantor {code}",
            screen_name=f"Orang {code}",
            passphrase=PASSPHRASE,
            archive=archive,
        )


def put(session: Session, kind: str, values: dict[str, Any], record: str | None = None) -> str:
    with session.store.write() as tx:
        return tx.put(kind, record, values)


def value(session: Session, kind: str, record: str, field_name: str) -> Any:
    with session.store.read() as reader:
        found = reader.find(kind, record)
        return None if found is None else found.fields.get(field_name)


def ids(session: Session, kind: str) -> set[str]:
    with session.store.read() as reader:
        return {each.id for each in reader.rows(kind, EVERYTHING)}


def changes(session: Session) -> set[bytes]:
    """Every change a vault holds, by raw id."""
    with session.store.read() as reader:
        return {raw for (raw,) in reader.connection.execute("SELECT id FROM change")}


def everything_shown(session: Session) -> dict[str, Any]:
    """What every table of a vault holds, log and projections alike: equal before and after means nothing happened."""
    with session.store.read() as reader:
        names = [
            name
            for (name,) in reader.connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
            )
        ]
        kept = [name for name in names if name in ("change", "record", "chain", "blob") or name.startswith("k_")]
        return {name: reader.connection.execute(f"SELECT * FROM {name} ORDER BY 1").fetchall() for name in kept}


def worlds(root: Path) -> Iterator[World]:
    made = World(root)
    yield made
    made.close()
