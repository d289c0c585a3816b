"""Reads the log as the fold sees it: the entries of records, the rows of what they replace."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from db.log.change import Act
from db.log.merge import Entry, Standing
from db.sqlcipher import Connection
from db.store.append import raw_registers
from db.store.tables import chunks, marks


class _Header(msgspec.Struct, frozen=True):
    fields: dict[str, list[str]]


_HEADER = msgspec.json.Decoder(_Header)


def entries_of(connection: Connection, nums: Sequence[int]) -> dict[int, list[Entry]]:
    """Return every change of these records, by record."""
    found: dict[int, list[Entry]] = {num: [] for num in nums}
    for num, local, raw, lamport, header, standing, signed, act in connection.execute(
        f"SELECT record, local, id, lamport, header, standing, signed, act FROM change WHERE record IN ({marks(nums)})",
        nums,
    ):
        fields = raw_registers(_HEADER.decode(header).fields)
        found[num].append(Entry(local, raw, lamport, fields, Standing(standing), bool(signed), act == Act.PUT))
    return found


def rows_of(connection: Connection, entries: Iterable[Iterable[Entry]], known: Mapping[bytes, int]) -> dict[bytes, int]:
    """Return the rows of all changes these entries replace, as far as they are here; `known` are not looked up."""
    found: dict[bytes, int] = {}
    wanted: set[bytes] = set()
    for group in entries:
        for entry in group:
            for replaced in entry.registers.values():
                for raw in replaced:
                    row = known.get(raw)
                    if row is None:
                        wanted.add(raw)
                    else:
                        found[raw] = row
    for part in chunks(list(wanted)):
        found.update(connection.execute(f"SELECT id, local FROM change WHERE id IN ({marks(part)})", part))
    return found
