"""The tables of a vault: the log, what is derived from it per record, and a projection per kind of record."""

import hashlib
from collections.abc import Iterator, Sequence
from typing import Any

from db.schema.declare import Field, Kind, Schema, Shape, Subset
from db.schema.values import ValueType

CHUNK = 400  # parameters of one statement
FORMAT = 1

# `origin`: who carried a change here, whether he may speak for its author, whether headquarters has it already; row 1 is
# what was written here. `chain.linear`: the last seq of the unbroken, unforked beginning of a chain, `head` its id. The
# index of chains holds all that counting what is unsent asks for.
LOG = """
CREATE TABLE origin(
  num INTEGER PRIMARY KEY, carrier TEXT NOT NULL, vouched INTEGER NOT NULL, durable INTEGER NOT NULL);
INSERT INTO origin VALUES(1, '', 1, 0);
CREATE TABLE chain(
  num INTEGER PRIMARY KEY, device TEXT NOT NULL, epoch TEXT NOT NULL, linear INTEGER NOT NULL DEFAULT 0, head BLOB,
  top INTEGER NOT NULL DEFAULT 0, count INTEGER NOT NULL DEFAULT 0, UNIQUE(device, epoch));
CREATE TABLE change(
  local INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, chain INTEGER NOT NULL REFERENCES chain(num),
  seq INTEGER NOT NULL, lamport INTEGER NOT NULL, record INTEGER NOT NULL REFERENCES record(num),
  standing INTEGER NOT NULL, origin INTEGER NOT NULL REFERENCES origin(num), flaw TEXT NOT NULL, act TEXT NOT NULL,
  erased INTEGER NOT NULL DEFAULT 0, signed INTEGER NOT NULL DEFAULT 0, signature TEXT,
  header BLOB NOT NULL, body BLOB);
CREATE INDEX change_chain ON change(chain, seq, origin, record);
CREATE INDEX change_record ON change(record);
CREATE INDEX change_aside ON change(chain, standing) WHERE standing <> 0;
CREATE INDEX change_unproven ON change(local) WHERE signature IS NOT NULL AND NOT signed;
CREATE TABLE record(
  num INTEGER PRIMARY KEY, id TEXT NOT NULL, kind TEXT NOT NULL, state BLOB, home TEXT, first INTEGER,
  erased INTEGER NOT NULL DEFAULT 0, UNIQUE(id, kind));
CREATE INDEX record_home ON record(home) WHERE home IS NOT NULL;
CREATE TABLE counter(name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO counter VALUES('lamport', 0);
CREATE TABLE unread(hash BLOB PRIMARY KEY, line BLOB NOT NULL);
CREATE TABLE shelf(place TEXT NOT NULL, key TEXT NOT NULL, value BLOB NOT NULL, PRIMARY KEY(place, key)) WITHOUT ROWID;
CREATE TABLE blob(sha256 TEXT PRIMARY KEY, name TEXT NOT NULL, key BLOB NOT NULL, size INTEGER NOT NULL);
"""

# `awaited`: what a change here replaces but is not here yet. `blob_use`: which changes still hold which attachment.
# `tally`: how many there are of what is counted all the time (see `db.store.tallies`).
DERIVED = """
CREATE TABLE awaited(id BLOB NOT NULL, record INTEGER NOT NULL, register TEXT NOT NULL,
  PRIMARY KEY(id, record, register)) WITHOUT ROWID;
CREATE INDEX awaited_record ON awaited(record);
CREATE TABLE link(field TEXT NOT NULL, target TEXT NOT NULL, record INTEGER NOT NULL,
  PRIMARY KEY(field, target, record)) WITHOUT ROWID;
CREATE TABLE disputed(record INTEGER PRIMARY KEY);
CREATE TABLE blob_use(sha256 TEXT NOT NULL, local INTEGER NOT NULL, PRIMARY KEY(sha256, local)) WITHOUT ROWID;
CREATE INDEX blob_use_local ON blob_use(local);
CREATE TABLE tally(name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE search_due(record INTEGER PRIMARY KEY);
CREATE TABLE search_row(record INTEGER PRIMARY KEY, row INTEGER NOT NULL);
CREATE VIRTUAL TABLE search USING fts5(open, closed, about UNINDEXED, tokenize='unicode61 remove_diacritics 2', prefix='1 2 3');
"""

DERIVED_NAMES = ("awaited", "link", "disputed", "blob_use", "tally", "search_due", "search_row", "search")

NORMAL, VOIDED, HIDDEN = (
    0,
    1,
    2,
)  # what `_state` of a projection row holds; hidden: nothing admitted or everything erased


def chunks(items: Sequence[Any]) -> Iterator[Sequence[Any]]:
    """Cut a sequence into pieces that fit one statement's parameters."""
    for start in range(0, len(items), CHUNK):
        yield items[start : start + CHUNK]


def marks(items: Sequence[Any]) -> str:
    """Return as many parameter marks as there are items."""
    return ",".join("?" * len(items))


def table_of(kind: Kind) -> str:
    """Return the name of the projection of `kind` (kind names are code, never input)."""
    return f"k_{kind.name}"


def key_table_of(kind: Kind) -> str:
    """Return the name of the table of the keys under which records of `kind` are found."""
    return f"{table_of(kind)}__key"


def column_type(field: Field) -> str:
    """Return what the column of `field` holds: sets and structured values are canonical JSON text."""
    return "INTEGER" if field.shape is Shape.SINGLE and field.type.column == "INTEGER" else "TEXT"


def is_json(field: Field) -> bool:
    """Tell whether the column of `field` holds JSON text rather than the value itself."""
    return field.shape is Shape.SET or field.type.column == "JSON"


def sort_column(field: Field) -> str:
    """Return the column a list is ordered by for this field."""
    return f"{field.name}__sort" if field.type.sort is not None else field.name


def ordering(field: Field, row: str = "") -> str:
    """Return the expression a list is ordered by; index and query use the same one, so that they meet."""
    return f"ifnull({row}\"{sort_column(field)}\", '') COLLATE NOCASE"


def links(field: Field) -> bool:
    """Tell whether elements of this field are found through the `link` table."""
    return is_json(field) and (field.type.refers_to is not None or field.type.codes is not None)


def projection(kind: Kind) -> list[str]:
    """Return the statements that make the projection of one kind with the indexes its declaration asks for."""
    table = table_of(kind)
    columns = ["_record INTEGER PRIMARY KEY", "_state INTEGER NOT NULL", "_extra TEXT"]
    made: list[str] = []
    if kind.keys is not None:
        columns.append("_keys TEXT")
        made.append(
            f"CREATE TABLE {key_table_of(kind)}(key TEXT NOT NULL, record INTEGER NOT NULL, "
            "PRIMARY KEY(key, record)) WITHOUT ROWID"
        )
    for field in kind.fields.values():
        columns.append(f'"{field.name}" {column_type(field)}')
        if field.type.sort is not None and field.sortable:
            columns.append(f'"{sort_column(field)}"')
        if field.sortable:
            made.append(f"CREATE INDEX {table}__by_{field.name} ON {table}({ordering(field)}, _record)")
        if found_by(field) and not ordered_as_is(field):
            made.append(
                f'CREATE INDEX {table}__of_{field.name} ON {table}("{field.name}", _record) '
                f'WHERE "{field.name}" IS NOT NULL'
            )
    return [f"CREATE TABLE {table}({', '.join(columns)})", *made, *_subsets(kind)]


def _subsets(kind: Kind) -> Iterator[str]:
    """Yield what lets subsets be walked: an index over their records alone, or a table where another kind decides."""
    for each in kind.subsets:
        if each.lacking is not None:
            yield f"CREATE TABLE {lacking_table(kind, each)}(record INTEGER PRIMARY KEY)"
        elif each.order is not None:
            key = f"{ordering(kind.field(each.order))}, _record" if each.order else "_record"
            yield f"CREATE INDEX {subset_index(kind, each)} ON {table_of(kind)}({key}) WHERE {within(each)}"


def subset_index(kind: Kind, subset: Subset) -> str:
    """Return the name of the index over the records of a subset."""
    return f"{table_of(kind)}__in_{subset.name}"


def lacking_table(kind: Kind, subset: Subset) -> str:
    """Return the name of the table of those records of a subset that no record of another kind names."""
    return f"{table_of(kind)}__{subset.name}"


def within(subset: Subset, row: str = "") -> str:
    """Return the condition of a subset on a row of its kind; index and query use the same one, so that they meet.

    What a subset lacks is no part of it: that stands in a table of its own.
    """
    parts = [f"{row}_state = {NORMAL}"]
    parts += [f'{row}"{name}" IS NULL' for name in subset.empty]
    parts += [f'{row}"{name}" IS NOT NULL' for name in subset.filled]
    parts += [f"{row}\"{name}\" = '{value}'" for name, value in subset.equal]  # a declaration's words: code, no input
    return " AND ".join(parts)


def ordered_as_is(field: Field) -> bool:
    """Tell whether the index a list is ordered by holds the very values of this field, and so finds records by them."""
    return field.sortable and field.type.sort is None


def found_by(field: Field) -> bool:
    """Tell whether records are looked up by this field: references, and the codes lists show. Each index costs a save."""
    if is_json(field) or not field.looked_up:
        return False
    return field.type.refers_to is not None or (field.type.codes is not None and field.listed)


def fingerprint(schema: Schema) -> str:
    """Return what changes whenever the derived tables would look different: then they are rebuilt from the log.

    What code cannot show (an order inside `combine`, words made by `show`) changes with the version of the schema.
    """
    parts = [str(FORMAT), str(schema.version), DERIVED]
    for _, kind in sorted(schema.kinds.items()):
        parts += [f"{kind.name}|{kind.home}|{kind.owned}|{kind.subsets}|{kind.heads}", *projection(kind)]
        parts += [
            f"{each.name}|{each.shape}|{each.type.name}|{each.type.column}|{each.merge.into}|{each.searchable}|"
            f"{each.closed}|{links(each)}|{sorted(blob_members(each.type))}"
            for each in kind.fields.values()
        ]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def blob_members(of: ValueType) -> set[str]:
    """Return where values of this type name attachments: "" is the value itself, else a member's name; {} is nowhere."""
    if of.name == "blob":
        return {""}
    return {name for name, member in of.items if blob_members(member)}
