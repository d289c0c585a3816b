"""Holds the log against itself, and everything derived against a replay of it."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from db.log.change import MalformedChange, from_parts, id_from_raw, raw_id
from db.log.merge import Entry, State, fold, unpack
from db.schema.declare import Kind
from db.sqlcipher import Connection
from db.store.chains import chains
from db.store.composing import Author
from db.store.indexing import entry_of
from db.store.logbook import entries_of, rows_of
from db.store.projections import home_of, keys_of, links_of, row_of, sheet_of
from db.store.reader import Reader
from db.store.standing import Facts, Standings
from db.store.tables import chunks, key_table_of, lacking_table, marks, table_of
from db.store.tallies import lacking_query, of_subset, recounted
from db.store.views import View, tell, view

Step = Callable[[int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something `check` found: a code and the ids it concerns, no content. What is no `damage` is worth knowing only."""

    code: str
    about: str
    damage: bool = True


def check(reader: Reader, *, own: Author, full: bool, step: Step) -> list[Finding]:
    """Return what does not hold in the log and, with `full`, in what is derived from it."""
    found = list(_changes(reader.connection))
    if any(each.code == "change_unreadable" for each in found):
        return found  # nothing can be followed or replayed over a header that is none
    found += _chains(reader, own)
    return [*found, *check_derived(reader, own=own, step=step)] if full else found


def check_derived(reader: Reader, *, own: Author, step: Step) -> list[Finding]:
    """Return what a replay of the log would show differently."""
    return [
        *_standings(reader.connection, own.device),
        *_records(reader, step),
        *_stray_keys(reader),
        *_stray_links(reader),
        *_tallies(reader),
    ]


# -- the log -----------------------------------------------------------------------------------------------------------


def _changes(connection: Connection) -> Iterator[Finding]:
    rows = connection.execute(
        "SELECT change.id, header, body, change.erased, seq, lamport, act, device, epoch, record.id, record.kind FROM change "
        "LEFT JOIN chain ON chain.num = change.chain LEFT JOIN record ON record.num = change.record"
    )
    for raw, header, body, erased, *columns in rows:
        try:
            change = from_parts(header, body)
        except MalformedChange as error:
            yield Finding(code="body_altered" if error.reason == "body_hash" else "change_unreadable", about=raw.hex())
            continue
        if raw_id(change.id) != raw:
            yield Finding(code="change_altered", about=id_from_raw(raw))
            continue
        head = change.header
        stated: list[object] = [head.seq, head.lamport, head.act, head.device, head.epoch, head.record, head.kind]
        if columns != stated and not change.flaw:
            yield Finding(code="change_misfiled", about=change.id)
        if erased and body is not None:
            yield Finding(code="erased_body_kept", about=change.id)


def _chains(reader: Reader, own: Author) -> Iterator[Finding]:
    for each in chains(reader):
        name = f"{each.device}:{each.epoch}"
        mine = each.device == own.device and each.epoch == own.epoch
        for first, last in each.missing:
            yield Finding(code="chain_gap", about=f"{name}:{first}-{last}", damage=mine)
        for seq in each.forks:
            yield Finding(code="chain_fork", about=f"{name}:{seq}", damage=False)


def _standings(connection: Connection, own: str) -> Iterator[Finding]:
    standings = Standings(connection, own)
    rows = connection.execute(
        "SELECT change.id, device, epoch, seq, origin, vouched, signed, "
        "flaw <> '' OR (body IS NULL AND NOT erased), standing "
        "FROM change JOIN chain ON chain.num = change.chain JOIN origin ON origin.num = change.origin"
    )
    for raw, device, epoch, seq, origin, vouched, signed, held, standing in rows:
        facts = Facts(id_from_raw(raw), device, epoch, seq, origin, bool(vouched), bool(signed), bool(held))
        if standings.of(facts) != standing:
            yield Finding(code="standing_differs", about=facts.id)


# -- what is derived ---------------------------------------------------------------------------------------------------


def _records(reader: Reader, step: Step) -> Iterator[Finding]:
    db = reader.connection
    nums = [num for (num,) in db.execute("SELECT num FROM record ORDER BY num")]
    for done, part in enumerate(chunks(nums), start=1):
        entries = entries_of(db, part)
        rows = rows_of(db, entries.values(), {})
        for num, record, kind, packed, home, erased in db.execute(
            f"SELECT num, id, kind, state, home, erased FROM record WHERE num IN ({marks(part)})",
            part,
        ).fetchall():
            declared = reader.schema.kinds.get(kind)
            state = _replayed(declared, entries[num], rows)
            made = view(declared, state, tell(db, state.locals(), {}), erased=bool(erased))
            about = f"{kind}:{record}"
            if _plain(state) != _plain(unpack(packed)):
                yield Finding(code="state_differs", about=about)
            if declared is None:
                continue
            if home != home_of(declared, record, made):
                yield Finding(code="home_differs", about=about)
            yield from _shown(reader, declared, (num, record, home), made)
        step(min(len(nums), done * len(part)), len(nums))


def _linked(db: Connection, links: Collection[tuple[str, str, int]]) -> bool:
    """Tell whether a record is found through each of its links."""
    question = "SELECT 1 FROM link WHERE field = ? AND target = ? AND record = ?"
    return all(db.execute(question, each).fetchone() for each in links)


def _stray_links(reader: Reader) -> Iterator[Finding]:
    """Tell of kinds whose records are found through more links than they have."""
    for kind in reader.schema.kinds.values():
        sheet = sheet_of(kind)
        names = [name for _, name in sheet.links]
        rows = reader.connection.execute(f"SELECT {', '.join(sheet.columns)} FROM {table_of(kind)}")
        said = sum(len(links_of(sheet, row)) for row in rows) if names else 0
        stored = reader.connection.execute(
            f"SELECT count(*) FROM link WHERE field IN ({marks(names)})", names
        ).fetchone()[0]
        if stored != said:
            yield Finding(code="links_stray", about=kind.name)


def _keyed(db: Connection, kind: Kind, num: int, keys: Collection[str]) -> bool:
    """Tell whether a record is found under each of its keys."""
    return all(
        db.execute(f"SELECT 1 FROM {key_table_of(kind)} WHERE key = ? AND record = ?", (key, num)).fetchone()
        for key in keys
    )


def _stray_keys(reader: Reader) -> Iterator[Finding]:
    """Tell of kinds under whose keys more is found than their records have."""
    for kind in reader.schema.kinds.values():
        if kind.keys is None:
            continue
        stored = reader.connection.execute(f"SELECT count(*) FROM {key_table_of(kind)}").fetchone()[0]
        said = reader.connection.execute(
            "SELECT coalesce(sum(length(_keys) - length(replace(_keys, char(10), '')) + 1), 0) "
            f"FROM {table_of(kind)} WHERE _keys IS NOT NULL"
        ).fetchone()[0]
        if stored != said:
            yield Finding(code="keys_stray", about=kind.name)


def _tallies(reader: Reader) -> Iterator[Finding]:
    """Hold every tally, and what tells which records lack something, against a full count."""
    db = reader.connection
    kept = dict(db.execute("SELECT name, value FROM tally WHERE value <> 0"))
    counted = recounted(db, reader.schema)
    for name in sorted({*kept, *counted}):
        if kept.get(name, 0) != counted.get(name, 0):
            yield Finding(code="tally_differs", about=name)
    for kind in reader.schema.kinds.values():
        for each in kind.subsets:
            if each.lacking is not None:
                held = set(db.execute(f"SELECT record FROM {lacking_table(kind, each)}"))
                if held != set(db.execute(lacking_query(kind, each))):
                    yield Finding(code="subset_differs", about=of_subset(kind.name, each.name))


def _replayed(kind: Kind | None, entries: Sequence[Entry], rows: Mapping[bytes, int]) -> State:
    state = State()
    fold(kind, state, entries, rows.get, lambda _raw, _register: False)
    return state


def _plain(state: State) -> object:
    return (
        {register: sorted(rows) for register, rows in state.live.items()},
        {register: sorted(rows) for register, rows in state.waiting.items()},
        state.first if state.first is None else tuple(state.first),
        state.present,
    )


def _shown(reader: Reader, kind: Kind, which: tuple[int, str, str | None], made: View) -> Iterator[Finding]:
    db = reader.connection
    num, record, home = which
    about = f"{kind.name}:{record}"
    sheet = sheet_of(kind)
    cells = row_of(sheet, num, made)
    stored = db.execute(
        f"SELECT {', '.join(sheet.columns)} FROM {table_of(kind)} WHERE _record = ?",
        (num,),
    ).fetchone()
    if stored is None or list(stored) != cells:
        yield Finding(code="projection_differs", about=about)
    if not _linked(db, links_of(sheet, cells)):
        yield Finding(code="links_differ", about=about)
    if kind.keys is not None and not _keyed(db, kind, num, keys_of(cells)):
        yield Finding(code="keys_differ", about=about)
    disputed = db.execute("SELECT 1 FROM disputed WHERE record = ?", (num,)).fetchone() is not None
    if disputed != bool(made.conflicts):
        yield Finding(code="conflicts_differ", about=about)
    if db.execute("SELECT 1 FROM search_due WHERE record = ?", (num,)).fetchone() is None:
        found: tuple[Any, ...] | None = db.execute(
            "SELECT open, closed, about FROM search_row JOIN search ON search.rowid = search_row.row WHERE record = ?",
            (num,),
        ).fetchone()
        if found != entry_of(kind, num, record, home, made):
            yield Finding(code="search_differs", about=about)
