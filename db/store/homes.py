"""Tells where records are at home: their case, and who wrote them first; asked when something is sent to an office."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

import msgspec

from db.log.change import Act, body_parts
from db.log.merge import Standing
from db.schema.values import Json
from db.store.reader import Reader
from db.store.tables import chunks, is_json, marks, table_of


class Placed(NamedTuple):
    """A record with the case it belongs to, if any, and the device that wrote its first admitted change."""

    number: int
    id: str
    kind: str
    home: str | None
    device: str


def placed(reader: Reader) -> Iterator[Placed]:
    """Yield every record anybody trusted wrote."""
    for row in reader.connection.execute(
        "SELECT record.num, record.id, record.kind, record.home, chain.device FROM "
        "(SELECT record, chain, min(lamport) FROM change WHERE standing = ? GROUP BY record) AS first "
        "JOIN record ON record.num = first.record JOIN chain ON chain.num = first.chain",
        (int(Standing.ADMITTED),),
    ):
        yield Placed(*row)


def cells(reader: Reader, kind: str, names: Sequence[str]) -> Iterator[tuple[str, dict[str, Json]]]:
    """Yield (id, shown values of these fields) of every record of a kind, voided ones too."""
    declared = reader.schema[kind]
    fields = [declared.fields[name] for name in names]
    columns = ", ".join(f'k."{each.name}"' for each in fields)
    for record, *found in reader.connection.execute(
        f"SELECT record.id, {columns} FROM {table_of(declared)} AS k JOIN record ON record.num = k._record"
    ):
        yield (
            record,
            {
                each.name: msgspec.json.decode(value) if is_json(each) and value is not None else value
                for each, value in zip(fields, found, strict=True)
            },
        )


def ever_signed(reader: Reader, kind: str, field: str) -> dict[str, set[str]]:
    """Return, per record of a kind, every value headquarters' signature ever gave a field."""
    found: dict[str, set[str]] = {}
    for record, body in reader.connection.execute(
        "SELECT record.id, body FROM change JOIN record ON record.num = change.record "
        "WHERE kind = ? AND signed AND body IS NOT NULL",
        (kind,),
    ):
        parts = body_parts(body)
        value = None if parts is None else parts[0].get(field)
        if isinstance(value, str):
            found.setdefault(record, set()).add(value)
    return found


def erasures(reader: Reader) -> dict[int, list[int]]:
    """Return the rows of headquarters' orders of erasure, by the row number of the record they concern."""
    found: dict[int, list[int]] = {}
    for number, row in reader.connection.execute(
        "SELECT record, local FROM change WHERE act = ? AND signed ORDER BY local", (Act.ERASE.value,)
    ):
        found.setdefault(number, []).append(row)
    return found


def homes_naming(reader: Reader, targets: Collection[str], refers_to: str) -> Mapping[str, set[str]]:
    """Return, for each of these records that some record with a home names, the homes it is named in."""
    found: dict[str, set[str]] = {}
    for kind in reader.schema.kinds.values():
        if not kind.home:
            continue
        for each in kind.fields.values():
            if each.type.refers_to != refers_to:
                continue
            for part in chunks(sorted(targets)):
                if is_json(each):
                    rows = reader.connection.execute(
                        "SELECT link.target, record.home FROM link JOIN record ON record.num = link.record "
                        f"WHERE link.field = ? AND link.target IN ({marks(part)})",
                        (f"{kind.name}.{each.name}", *part),
                    )
                else:
                    rows = reader.connection.execute(
                        f'SELECT k."{each.name}", record.home FROM {table_of(kind)} AS k '
                        f'JOIN record ON record.num = k._record WHERE k."{each.name}" IN ({marks(part)})',
                        part,
                    )
                for target, home in rows:
                    if home is not None:
                        found.setdefault(target, set()).add(home)
    return found
