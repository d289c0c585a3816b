"""Words questions for the rows of a kind: which ones, after which one, by which index."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from db.errors import ExpectedError
from db.schema.declare import Kind
from db.schema.values import Json
from db.store.found import KINDS, Page
from db.store.tables import (
    HIDDEN,
    NORMAL,
    found_by,
    is_json,
    lacking_table,
    links,
    marks,
    ordered_as_is,
    ordering,
    subset_index,
    table_of,
    within,
)


class CannotFilter(ExpectedError):
    """This field is not one a list can be narrowed or ordered by."""


class Question(NamedTuple):
    """What is asked of a projection, called `k` beside `record`: a condition with its values, an order; by which index."""

    where: str
    values: list[Any]
    tail: str = ""
    by: str = ""


@lru_cache(maxsize=KINDS)
def columns_of(kind: Kind) -> tuple[str, tuple[tuple[str, bool, bool], ...]]:
    """Return what every question for records of a kind asks for, and how its answer is read (`found_in`)."""
    columns = "".join(f', k."{name}"' for name in kind.fields)
    plan = tuple((each.name, is_json(each), each.type.name == "flag") for each in kind.fields.values())
    return f"SELECT record.num, record.id, record.home, k._state, k._extra{columns}", plan


def source_of(kind: Kind, index: str = "") -> str:
    """Return where records of a kind are read from."""
    by = f" INDEXED BY {index}" if index else ""
    return f"FROM {table_of(kind)} AS k{by} JOIN record ON record.num = k._record"


def conditions(kind: Kind, page: Page, more: Mapping[str, Json]) -> tuple[list[str], list[Any]]:
    """Return the clauses of a page's filters and of further ones by field, and their values."""
    clauses = [f"k._state < {HIDDEN}" if page.voided else f"k._state = {NORMAL}"]
    values: list[Any] = []
    if page.subset:
        subset = kind.subset(page.subset)
        clauses.append(within(subset, "k."))
        if subset.lacking is not None:
            clauses.append(f"k._record IN (SELECT record FROM {lacking_table(kind, subset)})")
    for name, wanted in {**page.where, **more}.items():
        clause, bound = _filter(kind, name, wanted)
        clauses.append(clause)
        values += bound
    for bound, compare in ((page.since, ">="), (page.until, "<=")):
        if bound:
            clauses.append(f"{sorting(kind, page.sort)} {compare} ?")
            values.append(bound)
    if page.outside:
        clauses.append(f"(record.home IS NULL OR record.home NOT IN ({marks(list(page.outside))}))")
        values += list(page.outside)
    return clauses, values


def _filter(kind: Kind, name: str, wanted: Json) -> tuple[str, list[Any]]:
    declared = kind.field(name)
    column = f'k."{name}"'
    if wanted is None:
        return f"{column} IS NULL", []
    options = [wanted] if isinstance(wanted, str | int | Mapping) else list(wanted)
    if links(declared):
        return (
            f"k._record IN (SELECT record FROM link WHERE field = ? AND target IN ({marks(options)}))",
            [f"{kind.name}.{name}", *options],
        )
    if is_json(declared):
        raise CannotFilter(kind=kind.name, field=name)
    if name == kind.home and not declared.looked_up:
        return f"record.home IN ({marks(options)})", options
    values: list[Any] = [int(each) if isinstance(each, bool) else each for each in options]
    if found_by(declared) and ordered_as_is(declared):  # the index that orders lists is the one that finds
        wanted = marks(options)
        return f"{ordering(declared, 'k.')} IN ({wanted}) AND {column} IN ({wanted})", [*values, *values]
    return f"{column} IN ({marks(options)})", values


def sorting(kind: Kind, name: str) -> str:
    """Return the expression a list sorted by this field is ordered by; raise `CannotFilter`."""
    declared = kind.field(name)
    if not declared.sortable:
        raise CannotFilter(kind=kind.name, field=name)
    return ordering(declared, "k.")


def index_for(kind: Kind, page: Page, members: int, everyone: int) -> str:
    """Return the index a page of a subset is read by, "" to leave that to SQLite.

    In a subset of few, all of them are read and sorted; in one of many, the list's own order is walked, and those outside
    the subset are skipped: on the way to `limit` lines about `limit * everyone / members` rows are passed.
    """
    subset = kind.subset(page.subset)
    if subset.order is None or subset.lacking is not None:
        return ""
    passed = members if page.limit < 0 or not members else page.limit * everyone // members
    if subset.order == page.sort or members <= passed:
        return subset_index(kind, subset)
    return ""
