"""The guides: every entry sound, sourced and dated; clocks counted by the calendar; closed topics take cards away."""

import json
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from app.records import codes
from app.records.assets import assets_folder
from app.records.directory import starter_agencies
from app.records.errors import UnreadableDataFile
from app.records.guides import clocks, missions, prompts, rights, routes
from app.records.guides.clocks import Applies, Start, Unit, deadline
from app.records.schema import SCHEMA
from app.records.topics import class_of, is_closed, touches

FOLDER = assets_folder() / "guides"
CONFIDENCE = {"V", "S", "M", "X", "O"}
EVERYTHING = [*clocks.clocks(), *rights.rights(), *prompts.prompts(), routes.routes()]
MISSIONS = [
    missions.Mission(
        id=str(each["code"]),
        code=str(each["code"]),
        name=str(each["name"]),
        countries=each.get("countries") or (),
        cities=each.get("cities") or (),
    )
    for each in starter_agencies()
    if each["kind"] == "mission"
]


def document(name):
    return json.loads((FOLDER / f"{name}.json").read_text())


@pytest.mark.parametrize("name", ["clocks", "holidays", "rights", "prompts", "routes", "areas"])
def test_a_guide_tells_its_version_and_says_why_in_one_note(name):
    found = document(name)
    assert found["version"] >= 1
    assert found["note"]


def test_every_entry_has_a_source_a_date_and_how_sure_it_is():
    for each in [*EVERYTHING, *(document(name) for name in ("holidays", "areas"))]:
        source, checked, confidence, review = (
            each[name] if isinstance(each, dict) else getattr(each, name)
            for name in ("source", "checked", "confidence", "review")
        )
        assert source
        assert date.fromisoformat(checked) <= date(2027, 1, 1)
        assert confidence in CONFIDENCE
        assert (
            review or confidence == "O"
        )  # what rests on a law is shown as "perlu ditinjau" until somebody approves it


def test_no_entry_says_anything_its_reader_does_not_know():
    """A misspelt key would be read as nothing at all."""
    for name, of, key in (
        ("clocks", clocks.Clock, "clocks"),
        ("rights", rights.Right, "rights"),
        ("prompts", prompts.Prompt, "prompts"),
        ("holidays", clocks.Holiday, "days"),
        ("areas", missions.Area, "areas"),
    ):
        for each in document(name)[key]:
            assert set(each) <= set(of.__dataclass_fields__), each


def test_a_broken_guide_is_refused_by_name(tmp_path: Path):
    (tmp_path / "clocks.json").write_text('{"clocks": [{"code": "x"}]}')
    for folder in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(UnreadableDataFile) as refused:
            clocks.clocks(folder)
        assert refused.value.facts["file"] == "clocks.json"


# -- clocks ------------------------------------------------------------------------------------------------------------


def test_no_clock_orders_a_report_while_nobody_decided_that_it_binds_us():
    for each in clocks.clocks():
        assert bool(each.asks) == (each.applies is Applies.UNDECIDED), each.code
        if each.applies is Applies.UNDECIDED:
            assert "koordinator" in each.asks.casefold()
        assert codes.codes("legal_bases").get(each.bases[0]) if each.bases else each.confidence == "O"
        assert all(codes.known("legal_bases", one) for one in each.bases)
    report = clocks.clock("tpks-report")
    assert report is not None
    assert report.applies is Applies.UNDECIDED
    assert not report.says.casefold().startswith("lapor")


def test_the_clocks_of_the_law_are_as_long_as_the_sources_say():
    expected = {
        "tpks-report": ((72,), Unit.HOURS),
        "consent-withdrawn": ((72,), Unit.HOURS),
        "tppo-first-aid": ((7,), Unit.DAYS),
        "kp2mi-incomplete": ((30,), Unit.DAYS),
        "kp2mi-unclear": ((15,), Unit.WORKING_DAYS),
        "kp2mi-unreachable": ((60,), Unit.DAYS),
        "kp2mi-no-reply": ((6,), Unit.MONTHS),
        "p3mi-commitment": ((7,), Unit.DAYS),
        "lpsk-examination": ((7,), Unit.DAYS),
        "empowerment-window": ((1,), Unit.YEARS),
        "own-chase": ((3, 7, 14), Unit.DAYS),
        "own-pickup": ((3, 14, 30), Unit.DAYS),
        "own-visits": ((7, 30, 90, 180), Unit.DAYS),
    }
    found = {each.code: (each.after, each.unit) for each in clocks.clocks()}
    assert {code: found[code] for code in expected} == expected
    assert {each.starts for each in clocks.clocks()} == set(Start)
    assert len({each.code for each in clocks.clocks()}) == len(clocks.clocks())


def _clock(code):
    found = clocks.clock(code)
    assert found is not None
    return found


def test_hours_run_from_the_moment_said_and_from_the_first_of_a_mere_day():
    told = deadline(_clock("consent-withdrawn"), "2026-11-23T20:00:00+07:00")
    assert told is not None
    assert told.moment == datetime.fromisoformat("2026-11-26T20:00:00+07:00")
    day = deadline(_clock("consent-withdrawn"), "2026-11-23")
    assert day is not None
    assert day.moment == datetime.fromisoformat("2026-11-26T00:00:00+07:00")
    assert day.moment - told.moment < timedelta(0)
    far = deadline(_clock("consent-withdrawn"), "2026-11-23T23:30:00+03:00")
    assert far is not None
    assert far.day == date(2026, 11, 27)


def test_days_months_and_years_follow_the_calendar():
    assert deadline(_clock("p3mi-commitment"), "2026-02-25").day == date(2026, 3, 4)
    assert deadline(_clock("kp2mi-no-reply"), "2026-08-31").day == date(2027, 2, 28)
    assert deadline(_clock("empowerment-window"), "2024-02-29").day == date(2025, 2, 28)
    assert [deadline(_clock("own-visits"), "2026-01-01", step).day.isoformat() for step in range(4)] == [
        "2026-01-08",
        "2026-01-31",
        "2026-04-01",
        "2026-06-30",
    ]
    assert deadline(_clock("own-consent-expiring"), "2026-12-31").day == date(2026, 12, 1)


def test_working_days_leave_out_weekends_and_holidays_and_say_where_those_are_unknown():
    over_christmas = deadline(_clock("kp2mi-unclear"), "2026-12-04")
    assert over_christmas is not None
    assert over_christmas.day == date(2026, 12, 28)  # three weekends, and the 25th
    assert over_christmas.certain
    unknown = deadline(_clock("kp2mi-unclear"), "2028-01-03")
    assert unknown is not None
    assert (unknown.day, unknown.certain) == (date(2028, 1, 24), False)


def test_a_vague_date_runs_from_the_earliest_day_it_may_mean_and_no_date_runs_nowhere():
    assert deadline(_clock("p3mi-commitment"), "2026-03").day == date(2026, 3, 8)
    for code in ("p3mi-commitment", "consent-withdrawn"):
        assert deadline(_clock(code), None) is None
        assert deadline(_clock(code), {"text": "dulu"}) is None


# -- rights ------------------------------------------------------------------------------------------------------------


def test_a_right_is_plain_words_with_known_topics_and_bases():
    found = rights.rights()
    assert len({each.code for each in found}) == len(found)
    for each in found:
        assert each.version >= 1
        assert each.title
        assert all(text.endswith(".") and len(text) < 260 for text in each.text)
        assert set(each.topics) <= set(codes.codes("consultation_topic").in_order())
        assert set(each.phases) <= set(codes.codes("phase").in_order())
        assert set(each.readers) <= {"client", "family"}
        assert len(rights.bases_of(each)) == len(each.bases)
        assert each.bases or each.confidence == "O"
        said = " ".join((each.title, *each.text)).casefold()
        assert not any(word in said for word in ("ilegal", "pasal", "tersangka", "evakuasi kami", "kami jamin"))


def test_every_topic_of_a_consultation_but_the_rest_has_a_right_to_explain():
    covered = {topic for each in rights.rights() for topic in each.topics}
    assert set(codes.codes("consultation_topic").in_order()) - covered == {"goods_from_abroad", "other"}


def test_rights_of_the_topics_come_first_and_those_of_another_phase_not_at_all():
    offered = rights.fitting(["economy"], "after")
    assert "economy" in offered[0].topics
    assert not any(each.phases and "after" not in each.phases for each in offered)
    assert {each.code for each in rights.fitting([])} == {each.code for each in rights.rights()}


# -- prompts -----------------------------------------------------------------------------------------------------------


def test_a_card_is_keyed_by_classes_and_fields_that_exist():
    data_classes = set(codes.codes("data_class").in_order())
    found = prompts.prompts()
    assert [each.order for each in found] == sorted({each.order for each in found})
    for each in found:
        for subject in (*each.topics, *each.fields):
            kind, dot, name = subject.partition(".")
            assert name in SCHEMA[kind].fields if dot else subject in data_classes, subject
        assert each.topics
        assert set(each.readers) <= {"client", "reporter"}


def test_a_closed_topic_takes_every_card_away_that_would_touch_it():
    everything = prompts.offered(())
    for topic in codes.codes("data_class").in_order():
        for each in prompts.offered([topic]):
            subjects = (*each.prompt.topics, *each.prompt.fields)
            assert topic not in {class_of(one) for one in subjects}, (topic, each.prompt.code)
        assert len(prompts.offered([topic])) <= len(everything)
    left = {each.prompt.code for each in prompts.offered(["health", "migration.debts"])}
    assert not left & {"health", "money"}
    assert {"wish", "close"} <= left
    assert "not-asked" not in {each.prompt.code for each in prompts.offered(["sexual_violence"])}


def test_a_field_closed_alone_closes_the_talk_about_its_class_and_no_other_field():
    assert is_closed(["migration.debts"], "migration", "debts")
    assert not is_closed(["migration.debts"], "migration", "fees")
    assert is_closed(["finance"], "migration", "fees")
    assert not is_closed(None, "migration", "fees")
    assert touches(["migration.debts"], ["finance"])
    assert not touches(["migration.debts"], ["migration.fees"])
    assert not touches([], ["finance"])


def test_what_was_told_already_is_marked_so_that_nobody_repeats_it():
    cards = {each.prompt.code: each.told for each in prompts.offered((), known=["migration.employer", "migration.job"])}
    assert cards["employer"]
    assert not cards["left"]
    assert not cards["pace"]
    assert "last-contact" not in cards
    assert "last-contact" in {each.prompt.code for each in prompts.offered((), reader="reporter")}


# -- routes ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("document", codes.codes("document_type").in_order())
def test_every_missing_document_has_a_next_step(document):
    for state in ("copy", "withheld", "lost", "never_had", "unknown", None):
        steps = routes.next_steps(document, state)
        assert steps
        assert len({each.step for each in steps}) == len(steps)
        for each in steps:
            assert each.step.endswith(".")
            assert each.label != each.with_
            assert not each.agency_kind or codes.known("agency_kind", each.agency_kind)
    assert routes.next_steps(document, "original") == ()


def test_the_village_comes_last_and_not_at_all_where_it_must_not_know():
    for document in codes.codes("document_type").in_order():
        steps = [each.agency_kind for each in routes.next_steps(document, "lost")]
        if "village_government" in steps:
            assert steps.index("village_government") == len(steps) - 1
        assert all(
            each.agency_kind != "village_government"
            for each in routes.next_steps(document, "lost", barred={"village_government"})
        )


def test_nobody_on_the_other_side_is_ever_asked_for_a_document():
    guide = routes.routes()
    entries = [*guide.withheld, *guide.lost, *(one for listed in guide.documents.values() for one in listed)]
    assert {each.get("agency_kind") for each in entries} & {"p3mi", "agency_abroad", "employer"} == set()
    assert all(set(each) <= {"with", "step", "agency_kind"} for each in entries)


def test_a_document_of_a_later_version_has_the_general_steps():
    assert routes.next_steps("of_a_newer_version", "lost") == routes.next_steps("other", "lost")


# -- missions ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("+966 12 123 4567", ("SA", "Jeddah")),
        ("+966 50 123 4567", ("SA", "")),
        ("0060 88-123 456", ("MY", "Kota Kinabalu")),
        ("+856 20 5555 1234", ("LA", "")),
        ("+856 21 123 456", ("LA", "Vientiane")),
        ("+62 812-3456-7890", ("ID", "")),
        ("110", ("", "")),
        ("bukan nomor", ("", "")),
    ],
)
def test_a_number_points_to_a_country_and_a_fixed_line_to_its_city(number, expected):
    assert missions.place_of(number) == expected


def test_every_area_code_lies_in_a_city_some_mission_of_that_country_answers_for():
    for each in missions.areas():
        there = [one for one in MISSIONS if each.country in one.countries]
        assert any(each.city in one.cities for one in there), each


@pytest.mark.parametrize(
    ("hints", "first", "sure"),
    [
        ({"phone": "+966121234567"}, "kjri-jeddah", True),
        ({"phone": "+966501234567"}, "kbri-riyadh", False),
        ({"phone": "+966501234567", "city": "taif"}, "kjri-jeddah", True),
        ({"country": "LA"}, "kbri-vientiane", True),
        ({"country": "MY", "city": "Tawau"}, "kri-tawau", True),
        ({"country": "TW"}, "kdei-taipei", True),
    ],
)
def test_the_competent_mission_stands_first(hints, first, sure):
    found = missions.pointing(MISSIONS, **hints)
    assert (found.missions[0].code, found.sure) == (first, sure)


def test_what_is_said_outweighs_what_a_number_tells():
    found = missions.pointing(MISSIONS, phone="+966121234567", country="MY")
    assert (found.country, found.city) == ("MY", "")
    assert missions.pointing(MISSIONS) == missions.Pointing()
    nowhere = missions.pointing(MISSIONS, country="AQ")
    assert (nowhere.missions, nowhere.sure) == ((), False)
    assert nowhere.country_name
