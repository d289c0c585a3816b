"""Fills a vault with made-up cases, in batches; the same seed gives the same field values (ids and numbers aside)."""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from app.casework.access import About, Deed, note
from app.casework.generating_cases import MadeUp, Target, make_case
from app.casework.generating_people import village_codes
from app.casework.generating_work import work_on
from app.casework.numbers import Numbers, case_series, numbers_of
from app.casework.permission import Act, require
from app.casework.session import Session
from db.schema.values import Json
from db.store.reader import Page, Reader
from db.store.writer import Writer

_FIRST, _LAST = date(2024, 1, 8), date(2026, 6, 30)
_BATCH = 100
_LEAST_REFERRALS = 2


def generate(
    session: Session, cases: int, seed: int, *, step: Callable[[int, int], None] = lambda _done, _total: None
) -> dict[str, int]:
    """Write `cases` made-up cases; return how many records of each kind. Every agency of the directory is referred to.

    `step(done, total)` may raise to stop: whole batches stay. Raises `NotAllowed`.
    """
    require(session.actor, Act.WORK)
    draw = random.Random(seed)  # noqa: S311 - made-up people, not secrets
    with session.store.read() as reader:
        targets = _targets(reader)
        numbers = {year: numbers_of(reader, session, case_series(session, date(year, 1, 1))) for year in _years()}
    draw.shuffle(targets)
    made = _cases(draw, cases, targets, seed)
    counts: dict[str, int] = {}
    done = 0
    while done < cases:
        batch = [next(made) for _ in range(min(_BATCH, cases - done))]
        with session.store.write() as tx:
            for on, each in batch:
                _write(tx, session, each, numbers[on.year], counts)
            note(tx, session, Deed.CHANGED, About(kind="case", count=len(batch), reason="generate"))
        done += len(batch)
        step(done, cases)
    session.store.flush_search()
    return counts


def _years() -> range:
    return range(_FIRST.year, _LAST.year + 1)


def _cases(draw: random.Random, cases: int, targets: Sequence[Target], seed: int) -> Iterator[tuple[date, MadeUp]]:
    """Yield cases in the order they came in; agencies take turns, so that none is left out."""
    each_takes = max(_LEAST_REFERRALS, -(-len(targets) // max(cases, 1))) if targets else 0
    villages = village_codes()
    days = (_LAST - _FIRST).days
    turn = 0
    for index in range(cases):
        on = _FIRST + timedelta(days=days * index // max(cases, 1))
        chosen = [targets[(turn + offset) % len(targets)] for offset in range(min(each_takes, len(targets)))]
        turn += each_takes
        made = make_case(draw, on, chosen, villages)
        yield on, replace(made, work=work_on(f"{seed}/{index}", on, made.case))


def _targets(reader: Reader) -> list[Target]:
    """Return the agencies of the directory by code, whatever order they lie in."""
    rows = reader.rows("agency", Page(limit=-1))
    found = [
        Target(
            id=each.id,
            code=str(each.fields["code"]),
            services=_texts(each.fields.get("services")),
            countries=_texts(each.fields.get("countries")),
            cities=_texts(each.fields.get("cities")),
        )
        for each in rows
        if each.fields.get("code") and not each.fields.get("closed")
    ]
    return sorted(found, key=lambda target: target.code)


def _texts(value: Json) -> list[str]:
    return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []


def _write(tx: Writer, session: Session, made: MadeUp, numbers: Numbers, counts: dict[str, int]) -> None:
    def put(kind: str, fields: dict[str, Json]) -> str:
        counts[kind] = counts.get(kind, 0) + 1
        return tx.put(kind, None, fields)

    client = put("person", made.client.fields)
    came = client if made.reporter is None else put("person", made.reporter.fields)
    case = put(
        "case",
        {
            **made.case,
            "number": numbers.next(),
            "clients": [client],
            "reporter": came,
            "assigned": session.actor.user or None,
        },
    )
    whose: dict[str, Json] = {"case": case, "person": client}
    put("migration", {**whose, **made.migration})
    for kind, listed in (("statement", made.statements), ("contact", made.contacts), ("task", made.tasks)):
        for fields in listed:
            put(kind, {"case": case, **fields})
    for fields in made.documents:
        put("document", {**whose, **fields})
    for kind, fields in made.work:
        put(kind, {**whose, **fields})
    put("health_need", {**whose, **made.health})
    for fields in made.referrals:
        put("referral", {"case": case, **fields})
    by_self = made.reporter is None
    for fields in made.consents:
        put("consent", {**whose, **fields, "given_by": came, "capacity": "self" if by_self else "guardian"})
