"""Opens databases for floors: SQLCipher with the pragmas a vault is opened with."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the driver has no stubs; its interface is the standard library's
    from sqlite3 import Connection, connect
else:
    from sqlcipher3.dbapi2 import Connection, connect


def encrypted(path: str, key: str, cache_mib: int = 8) -> Connection:
    """Return a connection in autocommit to the file at `path` under a raw key in hex."""
    connection = connect(path, isolation_level=None)
    for pragma in (
        "cipher_log_level=NONE",
        f"key=\"x'{key}'\"",
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "trusted_schema=OFF",
        "cell_size_check=ON",
        "secure_delete=ON",
        "temp_store=MEMORY",
        f"cache_size={-1024 * cache_mib}",
    ):
        connection.execute(f"PRAGMA {pragma}").fetchall()
    return connection
