"""Imports a spreadsheet, or says what importing it would do: every row is imported, a duplicate, or rejected."""

import contextlib
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from app.casework.access import About, Deed, note, note_alone
from app.casework.checking import Draft
from app.casework.guards import require_writing
from app.casework.saving import put_one
from app.casework.scope import Scope, scope_of
from app.casework.session import Session
from app.casework.sheets.batches import WHY, remember
from app.casework.sheets.delimited import delimited
from app.casework.sheets.errors import UnreadableSheet
from app.casework.sheets.likeness import Likeness
from app.casework.sheets.mapping import SheetMapping, Table, checked, find_table
from app.casework.sheets.reading import Read, names_somebody, read_row
from app.casework.sheets.rejects import Rejected, Tell, rejects
from app.casework.sheets.rows import Row, Rows
from app.casework.sheets.workbook import workbook
from db.errors import ExpectedError
from db.ids import new_id
from db.store.writer import Writer
from db.vault.errors import DiskFailed, DiskFull, ReadOnlyFolder

IMPORTED, DUPLICATE, REJECTED, CELL = "imported", "duplicate", "rejected", "cell"
_LARGEST = 256 << 20
_OF_THE_VAULT = (DiskFull, DiskFailed, ReadOnlyFolder)

Put = Callable[[Read], None]  # raises an expected failure where the values are refused


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """How an import goes about: whether it only looks, and where it writes what did not come in as it stood."""

    dry_run: bool = False
    rejects: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """What became of the rows that hold anything: the last three make up the first. `cells` are those kept as remarks.

    `batch` is what takes the import back with one act, "" where nothing was written.
    """

    rows: int
    imported: int
    duplicates: int
    rejected: int
    cells: int
    batch: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Work:
    session: Session
    mapping: SheetMapping
    table: Table
    rows: Rows
    likeness: Likeness
    tell: Tell


def import_sheet(session: Session, path: Path, mapping: SheetMapping, ways: Ways) -> Sum:
    """Import the rows of an XLSX or CSV file in one transaction, and log it.

    Raises `NotAllowed`, `UnreadableSheet`, `BadMapping`, `UnknownKind`, `UnknownField`, `FileExists`, `OSError` of the
    sheet or the file of rejects.
    """
    require_writing(session.actor, mapping.kind)
    rows = open_sheet(path, checked(mapping))
    with contextlib.closing(rows()) as first:
        table = find_table(first, mapping)
    with contextlib.ExitStack() as stack:
        tell = stack.enter_context(rejects(ways.rejects, table))
        before = stack.enter_context(session.store.read())  # who was here before: nothing of this import
        scope = scope_of(before, session.actor)
        work = _Work(
            session=session, mapping=mapping, table=table, rows=rows, likeness=Likeness(before, scope), tell=tell
        )
        done = _look(work) if ways.dry_run else _write(work, scope)
    if ways.rejects is not None:
        left = done.rejected + done.duplicates + done.cells
        note_alone(session, Deed.SAVED_COPY, About(kind=mapping.kind, count=left, reason=WHY))
    return done


def open_sheet(path: Path, mapping: SheetMapping) -> Rows:
    """Return the rows of a file by its ending, which its content must bear out; raises `UnreadableSheet`."""
    if path.stat().st_size > _LARGEST:
        raise UnreadableSheet(reason="too_large")
    match path.suffix.casefold():
        case ".xlsx" | ".xlsm":
            return workbook(path)
        case ".csv" | ".tsv" | ".txt":
            return delimited(path, mapping.columns)
        case ".xls":
            raise UnreadableSheet(reason="old_or_locked")
        case _:
            raise UnreadableSheet(reason="ending")


def _look(work: _Work) -> Sum:
    return _sum(_count(work, _leave))


def _leave(read: Read) -> None:
    """Only look."""
    del read


def _write(work: _Work, scope: Scope) -> Sum:
    session, made, batch = work.session, list[str](), str(new_id())
    with session.store.bulk(), session.store.write() as tx:
        counts = _count(work, lambda read: made.append(_put(tx, work, scope, read)))
        if made:
            remember(session, batch, work.mapping.kind, made)
            note(tx, session, Deed.CHANGED, About(kind=work.mapping.kind, count=len(made), reason=WHY))
    return _sum(counts, batch if made else "")


def _put(tx: Writer, work: _Work, scope: Scope, read: Read) -> str:
    return put_one(tx, work.session, scope, Draft(kind=work.mapping.kind, fields=read.values))


def _sum(counts: Counter[str], batch: str = "") -> Sum:
    rows = counts[IMPORTED] + counts[DUPLICATE] + counts[REJECTED]
    return Sum(
        rows=rows,
        imported=counts[IMPORTED],
        duplicates=counts[DUPLICATE],
        rejected=counts[REJECTED],
        cells=counts[CELL],
        batch=batch,
    )


def _count(work: _Work, put: Put) -> Counter[str]:
    """Settle every row, telling of what did not come in as it stood; return how many of each outcome."""
    counts = Counter[str]()
    for row in _body(work):
        for each in _settle(work, row, put):
            counts[each.outcome] += 1
            if each.outcome != IMPORTED:
                work.tell(each)
    return counts


def _body(work: _Work) -> Iterator[Row]:
    return (row for row in work.rows() if row.number > work.table.row and not row.blank)


def _settle(work: _Work, row: Row, put: Put) -> Iterator[Rejected]:
    read = read_row(row, work.table, work.mapping, work.session.clock().date())
    if not names_somebody(work.mapping, read):
        yield Rejected(row=row, outcome=REJECTED, reason="name_or_code_name")
        return
    is_person = work.mapping.kind == "person"
    twin = work.likeness.twin(read.values) if is_person else ""
    if twin or (is_person and _is_merged_name(work, row)):
        yield Rejected(row=row, outcome=DUPLICATE, reason="alike" if twin else "merged_name", alike=twin)
        return
    try:
        put(read)
    except _OF_THE_VAULT:
        raise
    except ExpectedError as error:
        reason = error.facts.get("reason")
        yield Rejected(row=row, outcome=REJECTED, reason=str(reason or type(error).__name__))
        return
    if is_person:
        work.likeness.note(row.number, read.values)
    yield Rejected(row=row, outcome=IMPORTED, reason="")
    for unread in read.unread:
        yield Rejected(row=row, outcome=CELL, reason=unread.reason, unread=unread)


def _is_merged_name(work: _Work, row: Row) -> bool:
    """Tell whether the name stands in a cell merged from above: several rows about one person, who came in already."""
    naming = {column for column, name in work.table.fields.items() if name in ("full_name", "code_name")}
    return bool(naming & row.carried) and not naming & (row.cells.keys() - row.carried)
