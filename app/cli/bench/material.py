"""Makes what the bench works on: vaults in a temporary folder, with made-up people and cases in bulk."""

import contextlib
import random
from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from app.casework.founding import Beginning, Founded
from app.casework.generating_people import client
from app.casework.session import Session
from app.casework.vaults import create_vault
from app.records.schema import SCHEMA
from db.ids import RecordId, new_id
from db.log.change import Change, Header, body_hash, compose, make_body
from db.log.trust import Trust
from db.schema.declare import Shape
from db.schema.values import Json
from db.vault.machine import Machine, this_machine
from db.vault.passphrases import generate

SEED = 20261124
_BATCH = 2_000
_VILLAGE = ""  # looking villages up is no part of any figure here
_RISKS = ("low", "medium", "high", "emergency")
_TYPES = ("KER-GAJI", "KER-TAHANDOK", "KER-HILANG", "KER-SEKAP", "PRA-TIPU", "PUR-HAK")


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where the bench's vaults lie, the machine they believe to be on, and the passphrase of all of them."""

    folder: Path
    machine: Machine
    passphrase: str


def place(folder: Path) -> Place:
    """Return a place in `folder`, which the caller removes."""
    return Place(folder=folder, machine=this_machine(folder / "state"), passphrase=generate())


def beginning(where: Place, kind: str, code: str) -> Beginning:
    """Return what a vault of the bench begins with."""
    return Beginning(
        office_kind=kind,
        office_code=code,
        office_name=f"Migrant CARE Cabang Rekaan {code}",
        screen_name="Rina",
        passphrase=where.passphrase,
    )


@contextlib.contextmanager
def branch_vault(where: Place, name: str) -> Generator[Session]:
    """Make a branch's vault that stands alone, and close it afterwards."""
    founded: Founded = create_vault(where.folder / name, beginning(where, "branch", "KBM"), machine=where.machine)
    with contextlib.closing(founded.session):
        yield founded.session


@dataclass(slots=True, kw_only=True)
class Colleague:
    """Another device of the office, whose changes come in bulk; it writes one chain."""

    device: str
    epoch: str
    lamport: int
    seq: int = 0
    prev: str | None = None

    def write(self, kind: str, record: str, values: Mapping[str, Json], save: str) -> Change:
        """Return the change that says `values` of a new record."""
        self.seq += 1
        self.lamport += 1
        registers: dict[str, Json] = {}
        for name, value in values.items():
            if SCHEMA[kind].field(name).shape is Shape.SET and isinstance(value, list):
                registers |= {f"{name}#{self.lamport:013d}{at:03d}": each for at, each in enumerate(value)}
            else:
                registers[name] = value
        body = make_body(registers)
        header = Header(
            v=1,
            device=self.device,
            epoch=self.epoch,
            seq=self.seq,
            prev=self.prev,
            lamport=self.lamport,
            wall=1_790_000_000 + self.seq,
            user="",
            save=save,
            schema=SCHEMA.version,
            kind=kind,
            record=record,
            act="put",
            fields={name: [] for name in sorted(registers)},
            body=body_hash(body),
        )
        change = compose(header, body)
        self.prev = change.id
        return change


def fill(session: Session, cases: int) -> None:
    """Put `cases` cases into a vault, half as many clients, a few tasks due, in batches as an import brings them."""
    with session.store.read() as reader:
        highest = reader.connection.execute("SELECT value FROM counter WHERE name = 'lamport'").fetchone()[0]
    colleague = Colleague(device=str(new_id()), epoch=str(new_id()), lamport=highest)
    with session.store.write() as tx:
        tx.put(Trust.kind.name, colleague.device, {"certificate": {"device": colleague.device}})
    written = _changes(colleague, cases)
    with session.store.bulk():
        while batch := [each for _, each in zip(range(_BATCH), written, strict=False)]:
            with session.store.write() as tx:
                tx.absorb(batch)


def _changes(colleague: Colleague, cases: int) -> Iterator[Change]:
    draw = random.Random(SEED)  # noqa: S311 - made-up people, not secrets
    person = RecordId("")
    for at in range(cases):
        save = str(new_id())
        if at % 2 == 0:
            person = new_id()
            fields = {name: value for name, value in client(draw, [_VILLAGE]).fields.items() if value != _VILLAGE}
            yield colleague.write("person", person, fields, save)
        case = new_id()
        yield colleague.write("case", case, _case(draw, at, person), save)
        if at % 100 == 0:
            task: dict[str, Json] = {"case": case, "what": "Tanyakan balasan rujukan", "due": _day(draw)}
            yield colleague.write("task", new_id(), task, save)


def _case(draw: random.Random, at: int, person: RecordId) -> dict[str, Json]:
    kind = draw.choice(_TYPES)
    fields: dict[str, Json] = {
        "number": f"KBM-{2020 + at % 7}-{at:06d}",
        "received_at": _day(draw),
        "clients": [person],
        "types": [kind],
        "primary_type": kind,
        "risk": draw.choice(_RISKS),
        "summary": f"Kabar terakhir lewat pesan suara {draw.randrange(10_000)}; keluarga menunggu jawaban.",
    }
    if draw.random() < 0.6:
        fields["closed_at"] = _day(draw)
    return fields


def _day(draw: random.Random) -> str:
    return f"{draw.randint(2022, 2026)}-{draw.randint(1, 12):02d}-{draw.randint(1, 28):02d}"
