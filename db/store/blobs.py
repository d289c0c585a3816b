"""Knows the attachments records hold: which changes mention them, under which key and name their content is kept."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from db.log.change import body_parts
from db.schema.declare import Kind, Schema
from db.schema.values import Json, ValueType
from db.sqlcipher import Connection
from db.store.tables import blob_members

_SHA256_HEX = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """An attachment whose content is here: SHA-256 (hex) and size of the content, its file's name, the key to it."""

    sha256: str
    name: str
    key: bytes = field(repr=False)
    size: int


def get(connection: Connection, sha256: str) -> Kept | None:
    """Return where a content is kept, None where it is not here."""
    row = connection.execute("SELECT sha256, name, key, size FROM blob WHERE sha256 = ?", (sha256,)).fetchone()
    return None if row is None else _kept(row)


def put(connection: Connection, kept: Kept) -> bool:
    """Remember where a content is kept; False where it already was (the new file is then the caller's to remove)."""
    done = connection.execute(
        "INSERT OR IGNORE INTO blob(sha256, name, key, size) VALUES(?, ?, ?, ?)",
        (kept.sha256, kept.name, kept.key, kept.size),
    )
    return done.rowcount == 1


def drop(connection: Connection, sha256: str) -> str | None:
    """Forget the key of a content; return the name of the file that is now unreadable, None where none was here."""
    found = get(connection, sha256)
    connection.execute("DELETE FROM blob WHERE sha256 = ?", (sha256,))
    return None if found is None else found.name


def names(connection: Connection) -> Iterator[str]:
    """Yield the names of the files that are known."""
    for (name,) in connection.execute("SELECT name FROM blob"):
        yield name


def every(connection: Connection) -> Iterator[Kept]:
    """Yield every content that is kept here."""
    for row in connection.execute("SELECT sha256, name, key, size FROM blob ORDER BY sha256"):
        yield _kept(row)


def is_used(connection: Connection, sha256: str) -> bool:
    """Tell whether a change that is not erased mentions this content: else it is taken in from nobody."""
    return connection.execute("SELECT 1 FROM blob_use WHERE sha256 = ? LIMIT 1", (sha256,)).fetchone() is not None


def missing(connection: Connection) -> list[str]:
    """Return what records mention whose content has not come yet."""
    return [
        sha256
        for (sha256,) in connection.execute(
            "SELECT DISTINCT sha256 FROM blob_use WHERE sha256 NOT IN (SELECT sha256 FROM blob) ORDER BY sha256"
        )
    ]


def unused(connection: Connection) -> list[str]:
    """Return the contents kept here that no change mentions (any more)."""
    return [
        sha256
        for (sha256,) in connection.execute(
            "SELECT sha256 FROM blob WHERE sha256 NOT IN (SELECT sha256 FROM blob_use) ORDER BY sha256"
        )
    ]


def _kept(row: Sequence[object]) -> Kept:
    match row:
        case [str(sha256), str(name), bytes(key), int(size)]:
            return Kept(sha256=sha256, name=name, key=key, size=size)
        case _:
            raise TypeError(len(row))


class Uses:
    """Which changes mention which attachment; known from the fields whose values are of type `blob`."""

    def __init__(self, connection: Connection, schema: Schema) -> None:
        """Look through `schema` for the kinds that hold attachments."""
        self._db = connection
        self._fields = {kind.name: found for kind in schema.kinds.values() if (found := _blob_fields(kind))}

    def note(self, values: Iterable[tuple[int, str, Mapping[str, Json]]]) -> None:
        """Remember what these changes (row, kind, values) mention."""
        if not self._fields:
            return
        rows: list[tuple[str, int]] = []
        for local, kind, given in values:
            fields = self._fields.get(kind)
            if fields is None:
                continue
            for register, value in given.items():
                of = fields.get(register.partition("#")[0])
                if of is not None:
                    rows += [(sha256, local) for sha256 in _mentioned(of, value)]
        self._db.executemany("INSERT OR IGNORE INTO blob_use VALUES(?, ?)", rows)

    def forget(self, rows: Iterable[int]) -> dict[str, str]:
        """Take back what these changes mentioned; drop the keys nobody mentions any more, and return their files."""
        gone: dict[str, str] = {}
        for local in rows:
            mentioned = self._db.execute("SELECT sha256 FROM blob_use WHERE local = ?", (local,)).fetchall()
            self._db.execute("DELETE FROM blob_use WHERE local = ?", (local,))
            for (sha256,) in mentioned:
                if not is_used(self._db, sha256):
                    gone[sha256] = drop(self._db, sha256) or ""
        return gone

    def recount(self) -> None:
        """Read every body that may mention an attachment again."""
        for kind in self._fields:
            rows = self._db.execute(
                "SELECT local, body FROM change WHERE body IS NOT NULL AND record IN "
                "(SELECT num FROM record WHERE kind = ?)",
                (kind,),
            ).fetchall()
            self.note((local, kind, parts[0]) for local, body in rows if (parts := body_parts(body)) is not None)


def _blob_fields(kind: Kind) -> dict[str, ValueType]:
    return {each.name: each.type for each in kind.fields.values() if blob_members(each.type)}


def _mentioned(of: ValueType, value: Json) -> Iterator[str]:
    if of.name == "blob":
        if isinstance(value, str) and len(value) == _SHA256_HEX:
            yield value
        return
    members = dict(of.items)
    if isinstance(value, Mapping):
        for name, part in value.items():
            if name in members:
                yield from _mentioned(members[name], part)
    elif isinstance(value, Sequence) and not isinstance(value, str) and "" in members:
        for part in value:
            yield from _mentioned(members[""], part)
