"""Takes every figure in turn, in vaults it makes and leaves behind for the caller to remove."""

from collections.abc import Callable, Iterator
from pathlib import Path

from app.cli.bench import carriage, desk, files, paper, window
from app.cli.bench.material import branch_vault, fill, place
from app.cli.bench.rows import Row
from app.cli.bench.verb import Extent

_LARGE = "large"


def figures(folder: Path, extent: Extent, say: Callable[[str], None]) -> Iterator[Row]:
    """Yield the rows; `say` is told what is being made, for whoever waits."""
    where = place(folder)
    say(f"making a vault of {extent.cases} cases")
    with branch_vault(where, _LARGE) as session:
        fill(session, extent.cases)
        say("searching, saving, paging")
        yield desk.search(session, extent.cases)
        yield desk.duplicates(session, extent.cases)
        yield desk.save(session, where, extent.cases)
        yield desk.page(session, extent.cases)
        closed, tables = desk.database(session), files.derived(session)
    say("unlocking, starting, printing")
    yield desk.unlock(where, _LARGE, extent.cases)
    started = window.start(where, _LARGE)
    if started is not None:
        yield started
    yield paper.letter(where)
    yield files.size(closed, where, extent.cases, tables)
    say(f"making headquarters and branches of {extent.changes} changes")
    with carriage.offices(where, extent.changes) as found:
        yield from carriage.carried(where, found, extent.changes)
        say("rebuilding")
        yield files.rebuild(found.branches[0], where, extent.changes)
