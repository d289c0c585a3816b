"""What tests of backups have in common: a vault with something in it, another machine."""

import random

from db.sqlcipher import connect
from db.vault import blobs, drafts, lockfile
from db.vault.blobs import Blob
from db.vault.machine import Machine
from db.vault.unlocked import Unlocked
from tests.unit.vault.home import CHEAP, Home


def filled(unlocked: Unlocked, rows: int = 300) -> Blob:
    connection = connect(unlocked.database, unlocked.keys.database)
    connection.execute("CREATE TABLE t(a INTEGER PRIMARY KEY, b TEXT)")
    connection.execute("BEGIN")
    connection.executemany("INSERT INTO t(b) VALUES(?)", [(f"isi {n}" * 20,) for n in range(rows)])
    connection.execute("COMMIT")
    connection.close()
    kept = drafts.Drafts(unlocked)
    kept.put("form", b"1")
    kept.close()
    return blobs.seal(unlocked, random.Random(3).randbytes(300_000))


def rows(unlocked: Unlocked) -> int:
    connection = connect(unlocked.database, unlocked.keys.database)
    try:
        return connection.execute("SELECT count(*) FROM t").fetchone()[0]
    finally:
        connection.close()


def other_machine(home: Home) -> Machine:
    return Machine(state=home.root / "elsewhere", policy=CHEAP, clock=home.clock)


def times(home: Home) -> dict[str, int]:
    return {each.name: each.stat().st_mtime_ns for each in home.path.iterdir() if each.name != lockfile.NAME}
