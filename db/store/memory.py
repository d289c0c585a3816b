"""Remembers what was worked out from the records of a vault, for as long as nothing is written."""

from collections.abc import Hashable

Known = dict[Hashable, object]


class Memory:
    """What is known of the present state; the first step of a write forgets it, for whoever looks from then on.

    A look asks for `moment` before it begins and for `at` once it sees its state: only if nothing was being written in
    between do both speak of the same.
    """

    def __init__(self) -> None:
        """Begin at rest."""
        self._moves = 0  # odd while a write is under way
        self._known: Known = {}

    def write_begins(self) -> None:
        """Called before a transaction that may change records writes anything."""
        self._moves += 1

    def write_ends(self) -> None:
        """Called once it is committed or undone."""
        self._known = {}
        self._moves += 1

    def moment(self) -> int:
        """Return the moment it is."""
        return self._moves

    def at(self, moment: int) -> Known:
        """Return what is known of the state seen since `moment`, to be added to; nothing where it may be another one."""
        known = self._known
        return known if moment % 2 == 0 and moment == self._moves else {}
