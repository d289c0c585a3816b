"""Keeps what one transaction has read of the log, until it writes again: no record is worked out twice for one save."""

from collections.abc import Callable, Mapping

from db.schema.declare import Schema
from db.sqlcipher import Connection
from db.store.reader import Entered
from db.store.views import Told, View, tell, view

Which = tuple[str, str]  # kind, id


class Looked:
    """Records as the log has them since the last append: their rows, the changes behind them, what they show."""

    def __init__(self, connection: Connection, schema: Schema) -> None:
        """Look through `connection`."""
        self._db = connection
        self._schema = schema
        self._entered: dict[Which, Entered] = {}
        self._views: dict[Which, View] = {}
        self.told: dict[int, Told] = {}

    def entry(self, which: Which, ask: Callable[[], Entered]) -> Entered:
        """Return the row of a record, by `ask` the first time."""
        found = self._entered.get(which)
        if found is None:
            found = self._entered[which] = ask()
        return found

    def view(self, which: Which, head: Entered) -> View:
        """Return what a record shows."""
        found = self._views.get(which)
        if found is None:
            self.told |= tell(self._db, head.state.locals(), self.told)
            found = view(self._schema.kinds.get(which[0]), head.state, self.told, erased=head.erased)
            self._views[which] = found
        return found

    def forget(self) -> Mapping[int, Told]:
        """Let go of everything: it may be so no more. Return the changes that had been read."""
        told, self.told = self.told, {}
        self._entered.clear()
        self._views.clear()
        return told
