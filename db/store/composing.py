"""Composes changes as an author: counters, chain, signature, and the limits of one change and one save."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from db.errors import ExpectedError
from db.ids import RecordId, new_id
from db.log.change import (
    BODY_LIMIT,
    HEADER_LIMIT,
    LAMPORT_LIMIT,
    Act,
    Change,
    ChangeId,
    Header,
    body_hash,
    canonical,
    compose,
    id_from_raw,
    make_body,
)
from db.log.merge import merge_class
from db.schema.declare import Kind
from db.schema.merging import MergeClass
from db.schema.values import InvalidValue, Json
from db.sqlcipher import Connection
from db.store.standing import WRITTEN_HERE

SAVE_CHANGES = 500
SAVE_BYTES = 4 * 1024 * 1024
_ROOM = 4096  # what a header or body holds beside its registers, at most
_ID_BYTES = 46  # a change id in JSON


class HeadquartersOnly(ExpectedError):
    """Only headquarters' signature makes this change count."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """Who writes, on what, and when: `clock` is the device's own, aware, used for display only."""

    device: str
    epoch: str
    user: str
    clock: Callable[[], datetime]
    sign: Callable[[ChangeId], str] | None = None  # headquarters' signature, where this device may give it


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What a change is to say: the registers it sets and what it replaces in each, or the body of another act."""

    kind: str
    record: RecordId
    registers: Mapping[str, Json] = field(default_factory=dict[str, Json])
    replaced: Mapping[str, Sequence[str]] = field(default_factory=dict[str, Sequence[str]])
    seen: Sequence[str] | None = None
    act: Act = Act.PUT
    body: Mapping[str, Json] | None = None


@dataclass(slots=True)
class _Pen:
    """The counters of one transaction."""

    lamport: int
    seq: int
    prev: str | None
    save: str = field(default_factory=new_id)
    count: int = 0
    size: int = 0


class Composer:
    """Writes changes one after the other, each naming the one before."""

    def __init__(self, connection: Connection, author: Author, schema_version: int) -> None:
        """Go on from what the log holds of this author's own writing."""
        self._db = connection
        self._author = author
        self._schema = schema_version
        self._pen = self._take_pen()
        self._wrote = False

    @property
    def head(self) -> tuple[int, str] | None:
        """Return seq and id of the last change composed here, None where there was none."""
        return (self._pen.seq, self._pen.prev) if self._wrote and self._pen.prev is not None else None

    @property
    def lamport(self) -> int:
        """Return the lamport of the last change written or merged."""
        return self._pen.lamport

    @property
    def signs(self) -> bool:
        """Tell whether this author may give headquarters' signature."""
        return self._author.sign is not None

    @property
    def device(self) -> str:
        """Return the device this author writes on."""
        return self._author.device

    def refresh(self) -> None:
        """Go on after what others' changes have brought: a new save begins."""
        self._pen = self._take_pen()

    def _take_pen(self) -> _Pen:
        """What others claim in this device's name moves no counter; only what was written here does.

        `counter` holds the highest lamport that came from elsewhere; what was written here says itself how far it counted.
        """
        lamport = self._db.execute("SELECT value FROM counter WHERE name = 'lamport'").fetchone()[0]
        ends = {
            epoch: (seq, raw, counted)
            for epoch, seq, raw, counted in self._db.execute(
                "SELECT epoch, seq, id, lamport FROM chain JOIN change ON local = (SELECT local FROM change AS mine "
                "WHERE mine.chain = chain.num AND mine.origin = ?1 ORDER BY seq DESC LIMIT 1) WHERE device = ?2",
                (WRITTEN_HERE, self._author.device),
            )
        }
        lamport = max(lamport, *(counted for _, _, counted in ends.values()), 0)
        if not ends:
            lamport = max(lamport, self._counted_before())
        seq, raw, _ = ends.get(self._author.epoch, (0, None, 0))
        return _Pen(lamport, seq, None if raw is None else id_from_raw(raw))

    def _counted_before(self) -> int:
        """Return how far another device had counted in this vault before: asked once, as this one begins to write."""
        row = self._db.execute(
            "SELECT lamport FROM change WHERE origin = ? ORDER BY local DESC LIMIT 1", (WRITTEN_HERE,)
        ).fetchone()
        return 0 if row is None else row[0]

    def changes(self, draft: Draft, kind: Kind | None) -> Iterator[Change]:
        """Yield the change that says `draft`; several where one would be too large. Fixed fields stay in the first."""
        if draft.act is not Act.PUT:
            yield self._compose(draft, make_body(draft.body or {}), signed=draft.act is Act.ERASE)
            return
        for registers in _pieces(draft, kind):
            body = make_body(registers, draft.seen)
            if len(body) > BODY_LIMIT:
                raise InvalidValue(reason="too_large", field=next(iter(registers)).partition("#")[0], kind=draft.kind)
            owned = any(merge_class(kind, register) is MergeClass.OWNED for register in registers)
            yield self._compose(replace(draft, registers=registers), body, signed=owned)

    def _compose(self, draft: Draft, body: bytes, *, signed: bool) -> Change:
        pen, author = self._pen, self._author
        if signed and author.sign is None:
            raise HeadquartersOnly(kind=draft.kind)
        if pen.count >= SAVE_CHANGES or pen.size + len(body) > SAVE_BYTES:
            pen.save, pen.count, pen.size = new_id(), 0, 0
        pen.lamport = min(pen.lamport + 1, LAMPORT_LIMIT)
        pen.seq += 1
        self._wrote = True
        header = Header(
            v=1,
            device=author.device,
            epoch=author.epoch,
            seq=pen.seq,
            prev=pen.prev,
            lamport=pen.lamport,
            wall=int(author.clock().timestamp()),
            user=author.user,
            save=pen.save,
            schema=self._schema,
            kind=draft.kind,
            record=draft.record,
            act=draft.act.value,
            fields={name: sorted(draft.replaced.get(name, ())) for name in draft.registers},
            body=body_hash(body),
        )
        change = compose(header, body)
        if signed and author.sign is not None:
            change = replace(change, signature=author.sign(change.id))
        pen.prev, pen.count, pen.size = change.id, pen.count + 1, pen.size + len(body) + len(change.header_bytes)
        return change


def _pieces(draft: Draft, kind: Kind | None) -> Iterator[Mapping[str, Json]]:
    """Cut the registers of a put so that each piece fits the limits of a header and a body."""
    header_room, body_room = HEADER_LIMIT - _ROOM, BODY_LIMIT - _ROOM - _ID_BYTES * len(draft.seen or ())
    sizes = {
        name: (
            len(canonical(name)) + 4 + _ID_BYTES * len(draft.replaced.get(name, ())),
            len(canonical(name)) + len(canonical(value)) + 2,
        )
        for name, value in draft.registers.items()
    }
    if sum(head for head, _ in sizes.values()) <= header_room and sum(body for _, body in sizes.values()) <= body_room:
        yield draft.registers
        return
    fixed = [name for name in sizes if merge_class(kind, name) is MergeClass.FIXED]
    piece: dict[str, Json] = {}
    head = body = 0
    for name in [*fixed, *(each for each in sizes if each not in fixed)]:
        more_head, more_body = sizes[name]
        if piece and name not in fixed and (head + more_head > header_room or body + more_body > body_room):
            yield piece
            piece, head, body = {}, 0, 0
        piece[name] = draft.registers[name]
        head, body = head + more_head, body + more_body
    yield piece
