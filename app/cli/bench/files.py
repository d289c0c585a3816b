"""Measures what records cost on the disk: the size of a vault, and replaying its log."""

import time
from collections.abc import Iterable, Mapping
from pathlib import Path

from app.casework.session import Session
from app.cli.bench.desk import database
from app.cli.bench.floor import floor
from app.cli.bench.material import Place
from app.cli.bench.rows import BYTES, Row, in_turn, median, row, sized
from db.store.tables import DERIVED_NAMES

_ROUNDS = 3


def derived(session: Session) -> dict[str, list[str]]:
    """Return, per derived table, the statements that make it with its indexes."""
    with session.read() as reader:
        found = reader.connection.execute(
            "SELECT tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type DESC, rowid"
        ).fetchall()
    made: dict[str, list[str]] = {}
    for table, statement in found:
        if table.startswith("k_") or table in DERIVED_NAMES:
            made.setdefault(table, []).append(statement)
    return made


def size(closed: Mapping[str, str], where: Place, count: int, tables: Iterable[str]) -> Row:
    """Measure the database of a closed vault beside the same rows, change bytes and search index in plain SQLite."""
    shown = [name for name in tables if name.startswith("k_") and "__" not in name]
    plain = str(where.folder / f"plain-{count}.db")
    with floor("size", {"source": closed["path"], "key": closed["key"], "tables": shown, "path": plain}) as bare:
        least = bare.measure()[0]
    return row(sized("size", count), float(Path(closed["path"]).stat().st_size), least, unit=BYTES)


def rebuild(session: Session, where: Place, count: int) -> Row:
    """Measure dropping what is derived and replaying the log, beside inserting the same rows in bulk."""

    def ours() -> list[float]:
        begun = time.perf_counter()
        session.store.rebuild()
        return [time.perf_counter() - begun]

    given = {"source": str(session.store.path), "key": database(session)["key"], "tables": derived(session)}
    with floor("rebuild", {**given, "path": str(where.folder / f"rebuilt-{count}.db")}) as bare:
        mine, least = in_turn(ours, bare.measure, _ROUNDS)
    return row(sized("rebuild", count), median(mine), median(least))
