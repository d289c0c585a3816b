"""Measures what people wait for at the desk: unlocking, searching, saving, paging."""

import contextlib
import random
import secrets
import time
from collections.abc import Iterator
from dataclasses import replace

from app.casework.desk.cases import Wanted, cases
from app.casework.desk.exposure import exposure
from app.casework.desk.home import day
from app.casework.duplicates import Typed, alike
from app.casework.records import search_records
from app.casework.saving import save_record
from app.casework.session import Session, open_session
from app.cli.bench.floor import floor
from app.cli.bench.material import SEED, Place
from app.cli.bench.rows import Row, in_turn, median, p95, row, sized
from app.records.kinds.case import Case
from app.records.kinds.people import Person
from app.records.values.names import sounds
from db.store.reader import Page
from db.store.search import match_expression
from db.vault import slots
from db.vault.slot import SlotKind

_ROUNDS = 5
_SAVES = 30
_PAGES = 40
_NAMES = 24


def unlock(where: Place, name: str, count: int) -> Row:
    """Measure from the passphrase to all that the home page shows, beside Argon2id alone."""
    path = where.folder / name
    cost = slots.of_kind(slots.read(path / slots.NAME), SlotKind.USER)[0].cost
    if cost is None:
        raise ValueError(name)

    def ours() -> list[float]:
        begun = time.perf_counter()
        session = open_session(path, where.passphrase, machine=where.machine)
        with contextlib.closing(session):
            day(session)
            exposure(session)
            return [time.perf_counter() - begun]

    given = {"memory_kib": cost.memory_kib, "iterations": cost.iterations, "lanes": cost.lanes}
    with floor("unlock", given) as bare:
        mine, least = in_turn(ours, bare.measure, _ROUNDS)
    return row(sized("unlock", count), median(mine), median(least), is_sum=True)


def search(session: Session, count: int) -> Row:
    """Measure every keystroke of names and numbers as they are typed: p95, beside the bare query."""
    typed = list(_keystrokes(session))
    expressions = [match_expression(each) for each in typed]

    def ours() -> list[float]:
        taken: list[float] = []
        for text in typed:
            begun = time.perf_counter()
            search_records(session, text)
            taken.append(time.perf_counter() - begun)
        return taken

    with floor("search", database(session)) as bare:
        bare.measure({"queries": expressions})  # both begin with warm pages
        ours()
        mine, least = in_turn(ours, lambda: bare.measure({"queries": expressions}), 3)
    return row(sized("search", count), p95(mine), p95(least))


def duplicates(session: Session, count: int) -> Row:
    """Measure the warning that somebody may be here already, at every keystroke of a name and with a birth date: p95."""
    with session.read() as reader:
        people = [each for each in reader.list(Person, Page(limit=2_000)) if each.full_name]
    draw = random.Random(SEED)  # noqa: S311 - which names
    chosen = draw.sample(people, min(_NAMES, len(people)))
    names = [(each.full_name or "", each.birth_date) for each in chosen]
    typed = [Typed(name=name[:length]) for name, _ in names for length in range(3, len(name) + 1)]
    typed += [Typed(name=name, birth_date=born) for name, born in names]
    keys = [[f"w:{word}" for word in sounds(each.name)] for each in typed]

    def ours() -> list[float]:
        taken: list[float] = []
        for each in typed:
            begun = time.perf_counter()
            alike(session, each)
            taken.append(time.perf_counter() - begun)
        return taken

    with floor("duplicates", database(session)) as bare:
        bare.measure({"typed": keys})
        ours()
        mine, least = in_turn(ours, lambda: bare.measure({"typed": keys}), 3)
    return row(sized("duplicates", count), p95(mine), p95(least))


def save(session: Session, where: Place, count: int) -> Row:
    """Measure pressing Simpan on a case, until it is on the disk, beside one bare commit of as many bytes."""
    draw = random.Random(SEED)  # noqa: S311 - which cases
    numbers = iter(range(1, 1_000_000))

    def ours() -> list[float]:
        return [_save_one(session, draw, next(numbers)) for _ in range(_SAVES)]

    ours()
    size = _bytes_of_a_save(session)
    given = {"path": str(where.folder / "save.db"), "key": secrets.token_hex(32)}
    with floor("save", given) as bare:
        bare.measure({"count": _SAVES, "size": size})
        mine, least = in_turn(ours, lambda: bare.measure({"count": _SAVES, "size": size}), _ROUNDS)
    return row(sized("save", count), median(mine), median(least), is_sum=True)


def page(session: Session, count: int) -> Row:
    """Measure pages of the list of cases, in order and at random places: p95, beside the rows of one page by key."""
    starts = _starts(session)
    numbers = [number for _, number in starts]

    def ours() -> list[float]:
        taken: list[float] = []
        for after, _ in starts:
            begun = time.perf_counter()
            cases(session, Wanted(filter="all", sort="number", after=after))
            taken.append(time.perf_counter() - begun)
        return taken

    with floor("page", database(session)) as bare:
        ours()
        bare.measure({"numbers": numbers})
        mine, least = in_turn(ours, lambda: bare.measure({"numbers": numbers}), 3)
    return row(sized("page", count), p95(mine), p95(least))


def database(session: Session) -> dict[str, str]:
    """Return where a floor finds the records of a vault, and the key."""
    return {"path": str(session.store.path), "key": session.unlocked.keys.database.hex()}


def _keystrokes(session: Session) -> Iterator[str]:
    """Yield what the search box holds after each keystroke of some names, aliases and numbers that are there."""
    draw = random.Random(SEED)  # noqa: S311 - which names
    with session.read() as reader:
        people = reader.list(Person, Page(limit=2_000))
        found = reader.list(Case, Page(limit=2_000))
    wanted = [each.full_name for each in draw.sample(people, _NAMES) if each.full_name]
    wanted += [each.aliases[0] for each in people if each.aliases][: _NAMES // 4]
    wanted += [each.number for each in draw.sample(found, _NAMES // 2) if each.number]
    for text in wanted:
        for length in range(1, len(text) + 1):
            yield text[:length]


def _save_one(session: Session, draw: random.Random, turn: int) -> float:
    with session.read() as reader:
        highest = reader.connection.execute("SELECT max(_record) FROM k_case").fetchone()[0]
        num = reader.connection.execute(
            "SELECT _record FROM k_case WHERE _record >= ? LIMIT 1", (draw.randrange(highest),)
        ).fetchone()[0]
        case = reader.need(Case, reader.by_numbers([num])[num].id)
    begun = time.perf_counter()
    save_record(session, replace(case, summary=f"{case.summary} Keluarga menelepon lagi, kali ke-{turn}."))
    return time.perf_counter() - begun


def _bytes_of_a_save(session: Session) -> int:
    """Return how many bytes of changes the last save wrote."""
    with session.read() as reader:
        return reader.connection.execute(
            "SELECT sum(length(header) + length(body)) FROM change WHERE local > (SELECT max(local) - 2 FROM change)"
        ).fetchone()[0]


def _starts(session: Session) -> list[tuple[str, str]]:
    """Return (id, number) after which pages begin: some in a row, some anywhere."""
    draw = random.Random(SEED)  # noqa: S311 - which places
    with session.read() as reader:
        listed = reader.connection.execute(
            "SELECT record.id, number FROM k_case JOIN record ON record.num = k_case._record ORDER BY number DESC"
        ).fetchall()
    in_a_row = listed[59 : 60 * (_PAGES // 2) : 60]
    return [(record, number) for record, number in [*in_a_row, *draw.sample(listed[:-60], _PAGES // 2)]]
