"""What an enrolled device sends in shapes no form makes breaks no page and no paper, and releases nothing."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from app.casework import access, conflicts, duplicates, finding, receipts, records, village
from app.casework.desk import cases, exposure, home, letters, listing, settings, settling, story
from app.casework.desk.case import open_case
from app.casework.desk.forms import open_form
from app.casework.duplicates import Typed
from app.casework.papers.agenda import agenda
from app.casework.papers.ready import ready
from app.letters.errors import ConsentMissing
from app.records.schema import SCHEMA
from db.errors import ExpectedError
from db.schema.declare import Shape
from db.schema.values import Json
from db.store.reader import EVERYTHING
from tests.unit.papers.world import Family, World
from tests.unit.store.conftest import crafted

ODD: list[Json] = [
    {"a": 1}, [1, {"b": []}], 7, True, [None], [[]], {"gap": 3}, {"text": 5, "earliest": 1}, [{"number": {"a": 1}}],
    "", "2026-99-99", "9999-12-31T00:00:00+23:59", "0001-01-01T00:00:00+14:00",
]  # fmt: skip
KEPT = {"case": {"accepted_at", "not_via_village"}, "office": {"logo"}}  # these would only close the door to everything


def strange(kind: str, odd: Json, *, sets: bool) -> dict[str, Json]:
    """Return every field of a kind with an odd value; the record stays in its case."""
    fields = [
        each for each in SCHEMA[kind].fields.values() if each.name != "case" and each.name not in KEPT.get(kind, ())
    ]
    if sets:
        return {f"{each.name}#t1": odd for each in fields if each.shape is Shape.SET}
    return {each.name: odd for each in fields}


def send(world: World, kind: str, record: str, values: dict[str, Json]) -> None:
    """Take in a change of another program on this device, which replaces what shows."""
    with world.session.store.write() as tx:
        seen = tx.seen(kind, record)
        fields = {name: list(seen.get(name, ())) for name in values}
        change = crafted(
            values, device=world.session.actor.device, kind=kind, record=record, lamport=900, fields=fields
        )
        tx.absorb([change])


def every_record(world: World, family: Family) -> dict[str, str]:
    """Return one record of every kind that casework reads."""
    actor = world.session.actor
    found = {
        "case": family.case, "person": family.client, "migration": family.migration, "user": actor.user,
        "office": actor.office, "device": actor.device, "agency": world.agency("kemlu-pwni"),
    }  # fmt: skip
    for name, kind in SCHEMA.kinds.items():
        if name not in found and name != "trust":
            fields: dict[str, Any] = {"case": family.case} if "case" in kind.fields else {}
            fields |= {"person": family.client} if "person" in kind.fields else {}
            found[name] = world.put(name, fields)
    return found


def pages(world: World, family: Family, kinds: dict[str, str]) -> Iterator[tuple[str, Callable[[], object]]]:
    """Yield whatever shows records: pages, lists, papers."""
    session = world.session
    for kind, record in kinds.items():
        yield f"view {kind}", lambda kind=kind, record=record: records.view_record(session, kind, record)
        yield f"history {kind}", lambda kind=kind, record=record: records.record_history(session, kind, record)
        yield f"list {kind}", lambda kind=kind: records.list_records(session, kind, EVERYTHING)
        yield f"form {kind}", lambda kind=kind, record=record: open_form(session, kind, record)
        yield f"rows {kind}", lambda kind=kind: listing.rows(session, kind)
    yield "search", lambda: records.search_records(session, "sri")
    yield "conflicts", lambda: [settling.told_of(session, each) for each in conflicts.conflicts(session)]
    yield "case", lambda: open_case(session, family.case)
    yield "cases", lambda: cases.cases(session, cases.Wanted())
    yield "home", lambda: home.day(session)
    yield "agenda", lambda: (agenda(session, 2026), letters.agenda_of(session, 2026))
    yield "story", lambda: story.story_of(session, family.case)
    yield "alike", lambda: duplicates.alike(session, Typed(name="Sri Rahayu", birth_date="1992", phones=("+62812",)))
    yield "village", lambda: village.sent_cases(session)
    yield "status", lambda: (receipts.status(session), exposure.exposure(session))
    yield "settings", lambda: settings.settings_of(session)
    yield "log", lambda: access.entries(session)
    yield "ready", lambda: ready(session, family.case, "kemlu-pwni")
    yield "number", lambda: finding.find_case(session, "KBM-2026-0147")
    yield "T01", lambda: world.preview(world.order(family))
    yield "T04", lambda: world.preview(world.order(family, template="T04", to="rs-polri"))


@pytest.mark.parametrize("sets", [False, True], ids=["fields", "elements"])
@pytest.mark.parametrize("odd", ODD, ids=repr)
def test_no_page_breaks(world: World, odd: Json, sets: bool) -> None:
    family = world.family()
    world.consent(family, "kemlu-pwni", "family")
    kinds = every_record(world, family)
    for kind, record in kinds.items():
        values = strange(kind, odd, sets=sets)
        if values:
            send(world, kind, record, values)
    world.session.store.flush_search()
    opened = 0
    for name, show in pages(world, family, kinds):
        try:
            show()
            opened += 1
        except ExpectedError:
            continue  # said in a sentence
        except Exception as error:
            raise AssertionError(name) from error
    assert opened > 4 * len(kinds)


@pytest.mark.parametrize(
    "field", ["withheld", "audiences", "data_classes", "purposes", "basis", "withdrawn_at", "valid_until"]
)
def test_a_consent_that_cannot_be_read_whole_releases_nothing(world: World, field: str) -> None:
    family = world.family()
    device = world.session.actor.device
    consent = world.consent(family, "kemlu-pwni")
    with world.session.store.read() as reader:
        whole = dict(reader.rows("consent")[0].fields)
    assert world.preview(world.order(family)).main.pdf
    with world.session.store.write() as tx:
        tx.void("consent", consent)
        tx.absorb([crafted({**whole, field: {"later": 1}}, device=device, kind="consent", record="z" * 26)])
    with pytest.raises(ConsentMissing):
        world.preview(world.order(family))
