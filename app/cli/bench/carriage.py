"""Measures what travels: a branch's export, and taking it in at headquarters."""

import contextlib
import time
from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from app.casework.enrolment import Invite, invite
from app.casework.exporting import export
from app.casework.generating import generate
from app.casework.importing import take_in
from app.casework.session import Session
from app.casework.trusting import approve
from app.casework.vaults import create_invited_vault, create_vault
from app.cli.bench.desk import database
from app.cli.bench.floor import floor
from app.cli.bench.material import SEED, Place, beginning
from app.cli.bench.rows import Row, in_turn, median, row, sized
from app.records.schema import SCHEMA
from db.store.tables import is_json, links, table_of

_ROUNDS = 3
_CHANGES_OF_A_CASE = 15  # what a made-up case comes to, about
_SHADOWS = ("search_data", "search_idx", "search_content", "search_docsize", "search_config")


@dataclass(frozen=True, slots=True, kw_only=True)
class Offices:
    """Headquarters and branches it has certified, all open."""

    headquarters: Session
    branches: list[Session]
    folder: Path


@contextlib.contextmanager
def offices(where: Place, changes: int) -> Generator[Offices]:
    """Make headquarters with an archive and branches with about so many changes each; close them afterwards."""
    (where.folder / "archive").mkdir()
    with contextlib.ExitStack() as stack:
        founded = create_vault(where.folder / "hq", beginning(where, "headquarters", "PST"), machine=where.machine)
        headquarters = stack.enter_context(contextlib.closing(founded.session))
        made = Offices(headquarters=headquarters, branches=[], folder=where.folder)
        for number in range(_ROUNDS):
            branch = stack.enter_context(contextlib.closing(_branch(where, headquarters, number)))
            made.branches.append(branch)
            _enrol(made, branch)
            generate(branch, max(1, changes // _CHANGES_OF_A_CASE), SEED + number)
        yield made


def carried(where: Place, found: Offices, count: int) -> Iterator[Row]:
    """Yield export and import, each beside its floor."""
    taken: list[float] = []
    least: list[float] = []
    bundles: list[list[Path]] = []
    for branch in found.branches:
        written: list[list[Path]] = []
        stick = where.folder / f"stick-{branch.actor.office_code}"
        stick.mkdir()
        with floor("export", database(branch)) as bare:
            mine, bared = in_turn(
                lambda each=branch, to=stick, told=written: [_export(each, to, told)], bare.measure, 2
            )
        taken += mine
        least += bared
        bundles.append(written[-1])
    yield row(sized("export", count), median(taken), median(least))
    yield _taken_in(where, found, bundles, count)


def _taken_in(where: Place, found: Offices, bundles: list[list[Path]], count: int) -> Row:
    given = {
        "path": str(where.folder / "import.db"),
        "key": "07" * 32,
        "tables": _tables(found.headquarters),
        "kinds": dict(_kinds()),
        "identity": found.headquarters.organisation.ingest_identity,
    }
    mine: list[float] = []
    least: list[float] = []
    with floor("importing", given) as bare:
        for parts in bundles:
            least += bare.measure({"parts": [str(each) for each in parts]})
            begun = time.perf_counter()
            rows = [row for each in parts for row in take_in(found.headquarters, each)]
            mine.append(time.perf_counter() - begun)
            if {each.outcome for each in rows} != {"accepted"}:
                raise ValueError(parts)
    return row(sized("import", count), median(mine), median(least))


def _export(branch: Session, stick: Path, told: list[list[Path]]) -> float:
    """Export once; `told` takes the parts that were written."""
    begun = time.perf_counter()
    done = export(branch, str(stick))
    taken = time.perf_counter() - begun
    told.append([stick / each for each in done.parts])
    return taken


def _branch(where: Place, headquarters: Session, number: int) -> Session:
    code = f"RK{chr(ord('A') + number)}"
    path = where.folder / f"invitation-{code}"
    invite(headquarters, Invite(code=code, kind="branch", name=f"Migrant CARE Cabang {code}"), path)
    start = beginning(where, "branch", code)
    return create_invited_vault(where.folder / code, path.read_bytes(), start, machine=where.machine).session


def _enrol(found: Offices, branch: Session) -> None:
    """Carry the branch's request up and certify it, so that what it sends from now on is accepted."""
    stick = found.folder / f"request-{branch.actor.office_code}"
    stick.mkdir()
    export(branch, str(stick))
    take_in(found.headquarters, stick)
    approve(found.headquarters, branch.actor.device)


def _tables(session: Session) -> list[str]:
    """Return the statements that make headquarters' tables and indexes."""
    with session.read() as reader:
        return [
            statement
            for name, statement in reader.connection.execute(
                "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type DESC, rowid"
            )
            if name not in _SHADOWS
        ]


def _kinds() -> Iterator[tuple[str, Mapping[str, list[str]]]]:
    """Yield how rows of each kind are written."""
    for name, kind in SCHEMA.kinds.items():
        fields = kind.fields.values()
        yield (
            table_of(kind).removeprefix("k_") if name else name,
            {
                "columns": [each.name for each in fields],
                "json": [each.name for each in fields if is_json(each)],
                "searchable": [each.name for each in fields if each.searchable],
                "links": [each.name for each in fields if links(each)],
            },
        )
