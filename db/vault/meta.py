"""Owns the table `meta` of vault.db: what the vault says about itself (id, format, slot generation, lasting secret)."""

from dataclasses import dataclass, field

from db.errors import Damaged
from db.sqlcipher import Connection
from db.vault.errors import VaultTooNew
from db.vault.keys import new_key

FORMAT = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Meta:
    """What vault.db says; `lasting` survives a change of the vault key."""

    vault: str
    generation: int
    lasting: bytes = field(repr=False)


def establish(connection: Connection, vault: str, generation: int) -> Meta:
    """Make the table in a new vault.db."""
    meta = Meta(vault=vault, generation=generation, lasting=new_key())
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("CREATE TABLE meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID")
    rows = [("vault", vault), ("format", FORMAT), ("generation", generation), ("lasting", meta.lasting)]
    connection.executemany("INSERT INTO meta(key, value) VALUES(?, ?)", rows)
    connection.execute("COMMIT")
    return meta


def read(connection: Connection) -> Meta:
    """Return what vault.db says. Raises `VaultTooNew`, `Damaged(part="database")`; run it inside `explained`."""
    known = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'meta' AND type = 'table'").fetchone()
    rows = dict(connection.execute("SELECT key, value FROM meta").fetchall()) if known else {}
    match rows:
        case {"format": int(found)} if found > FORMAT:
            raise VaultTooNew(found=found, supported=FORMAT)
        case {"vault": str(vault), "generation": int(generation), "lasting": bytes(lasting)}:
            return Meta(vault=vault, generation=generation, lasting=lasting)
        case _:
            raise Damaged(part="database")


def note_generation(connection: Connection, generation: int) -> None:
    """Remember the generation of the slot file, so that an older one is refused."""
    connection.execute("UPDATE meta SET value = ? WHERE key = 'generation' AND value < ?", (generation, generation))
