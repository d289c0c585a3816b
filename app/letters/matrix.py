"""Owns the matrix of who may see what: rows are readers, columns are kinds of facts; it is data, never code."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from app.letters.errors import MatrixBroken
from app.records.assets import assets_folder

MATRIX_FILE: Final = "matrix.json"
OTHERS: Final = "others"
REPORTER: Final = "reporter"
SUSPECTS: Final = "suspects"
NAME: Final = "name"


class Level(StrEnum):
    """What a row says of a column, from the widest to the narrowest.

    `BRIEF` gives only the summary written for that reader. `NAMED` wants the fact itself named in the consent, its class
    is not enough; `EMERGENCY` is the same, but lifted while the case is an emergency. `NO` wants the fact named and
    released by hand besides. `NEVER` is not lifted by anybody.
    """

    MUST = "must"
    MAY = "may"
    EMERGENCY = "emergency"
    NAMED = "named"
    BRIEF = "brief"
    NO = "no"
    NEVER = "never"


_NARROWNESS: Final = {level: at for at, level in enumerate(Level)}


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnRule:
    """Which facts stand in a column: named ones first, then all of a data class."""

    label: str
    facts: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RowRule:
    """A reader's levels by column."""

    label: str
    levels: Mapping[str, Level]


@dataclass(frozen=True, slots=True, kw_only=True)
class VitalRule:
    """Whom vital interest may reach, and with which columns."""

    rows: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Matrix:
    """The whole matrix. A reader without a row gets `strictest`; `house` names our own offices."""

    version: int
    columns: Mapping[str, ColumnRule]
    rows: Mapping[str, RowRule]
    strictest: RowRule
    vital: VitalRule
    house: str
    aliases: Mapping[str, str]

    def level(self, reader: str, columns: Iterable[str]) -> Level:
        """Return what a reader's row says of a fact in several columns: the narrowest of them."""
        row = self.rows.get(self.aliases.get(reader, reader), self.strictest)
        levels = [row.levels[column] for column in columns]
        return max(levels, key=_NARROWNESS.__getitem__, default=Level.NEVER)

    def columns_of(self, fact: str, data_class: str, also: Iterable[str] = ()) -> frozenset[str]:
        """Return the columns of a fact `kind.field`: its own or its declared class's, and those of further classes.

        Empty where one of the classes has no column: what nobody thought of is never released.
        """
        named = {name for name, rule in self.columns.items() if fact in rule.facts}
        found = {self._class_column(one) for one in also}
        if not named:
            found.add(self._class_column(data_class))
        known = {column for column in found if column is not None}
        return frozenset() if len(known) < len(found) else frozenset(named | known)

    def _class_column(self, data_class: str) -> str | None:
        return next((name for name, rule in self.columns.items() if data_class in rule.classes), None)


def read_matrix(folder: Path | None = None) -> Matrix:
    """Return the matrix kept with the templates."""
    return matrix_of(((folder or assets_folder() / "templates") / MATRIX_FILE).read_bytes())


def matrix_of(untrusted_content: bytes) -> Matrix:
    """Return a matrix; raise MatrixBroken where a row lacks a column, names one that is not there, or a rule is unknown."""
    import msgspec

    try:
        matrix = msgspec.json.decode(untrusted_content, type=Matrix)
    except msgspec.MsgspecError as error:
        raise MatrixBroken(reason="unreadable") from error
    columns = set(matrix.columns)
    if not columns >= {NAME, REPORTER, SUSPECTS, OTHERS}:
        raise MatrixBroken(reason="column_missing")
    for code, row in {**matrix.rows, "strictest": matrix.strictest}.items():
        if set(row.levels) != columns:
            raise MatrixBroken(reason=f"row:{code}")
    for code, allowed in matrix.vital.rows.items():
        if code not in matrix.rows or not set(allowed) <= columns:
            raise MatrixBroken(reason=f"vital:{code}")
    if matrix.house in matrix.rows or not set(matrix.aliases.values()) <= set(matrix.rows):
        raise MatrixBroken(reason="names")
    return matrix
