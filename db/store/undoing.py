"""Finds what undoing a change would put back."""

from collections.abc import Sequence

from db.errors import ExpectedError
from db.log.change import Act, body_parts, is_change_id, raw_id, trusted_parts
from db.log.merge import Live, Standing, resolve
from db.schema.values import Json
from db.store.reader import NotFound, Reader


class CannotUndo(ExpectedError):
    """This change cannot be undone: `reason` is `act` (no save), `not_admitted` or `erased` (what it replaced is gone)."""

    reason: str


def restored(reader: Reader, kind: str, record_id: str, change: str) -> dict[str, Json]:
    """Return, per register the change set, the value it replaced (None where it replaced nothing).

    Where it settled a conflict that is what was shown before. Raises `NotFound`, `CannotUndo`.
    """
    row = (
        reader.connection.execute(
            "SELECT header, act, standing FROM change JOIN record ON record.num = change.record "
            "WHERE change.id = ? AND record.id = ? AND record.kind = ?",
            (raw_id(change), record_id, kind),
        ).fetchone()
        if is_change_id(change)
        else None
    )
    if row is None:
        raise NotFound(kind=kind, id=record_id, change=change)
    header, act, standing = row
    if act != Act.PUT:
        raise CannotUndo(reason="act")
    if standing != Standing.ADMITTED:
        raise CannotUndo(reason="not_admitted")
    found: dict[str, Json] = {}
    fields = trusted_parts(header, None).header.fields
    for register, replaced in fields.items():
        before = _live(reader, replaced, register)
        if before and all(each.erased for each in before):
            continue
        found[register] = resolve(reader.schema.kinds.get(kind), register, before).value
    if fields and not found:
        raise CannotUndo(reason="erased")
    return found


def _live(reader: Reader, replaced: Sequence[str], register: str) -> list[Live]:
    found: list[Live] = []
    for each in replaced:
        row = reader.connection.execute("SELECT lamport, id, body FROM change WHERE id = ?", (raw_id(each),)).fetchone()
        if row is None:
            continue
        parts = None if row[2] is None else body_parts(row[2])
        value = None if parts is None else parts[0].get(register)
        found.append(Live(row[0], row[1], value, erased=parts is None))
    return found
