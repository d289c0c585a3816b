"""Somebody who may be here already is named, unless the user must not know."""

from app.casework import intake, saving
from app.casework.duplicates import Typed, alike
from app.casework.saving import Draft
from app.records.kinds.people import Person


def _people(session) -> None:
    for each in (
        Person(full_name="Siti Aminah", birth_date="1990-04-21", phones=({"number": "0812-3456-7890"},)),
        Person(full_name="Siti Aminah Lestari", nik="9901014101900001"),
        Person(full_name="Budi Aminah"),
        Person(code_name="Kenanga", aliases=("Siti Lain",)),
    ):
        saving.save_record(session, each)


def _names(found) -> list[str]:
    return [str(each.fields.get("full_name") or each.fields.get("code_name")) for each in found.people]


def test_a_like_name_is_enough_and_more_likeness_comes_first(session) -> None:
    _people(session)
    assert set(_names(alike(session, Typed(name="siti aminah")))) == {"Siti Aminah", "Siti Aminah Lestari"}
    assert _names(alike(session, Typed(name="Siti Aminah", birth_date="1990-04-21")))[0] == "Siti Aminah"
    assert _names(alike(session, Typed(name="Siti Aminah", phones=["+6281234567890"])))[0] == "Siti Aminah"
    assert _names(alike(session, Typed(name="Lain", nik="9901014101900001"))) == ["Siti Aminah Lestari", "Kenanga"]


def test_nothing_typed_warns_of_nobody(session) -> None:
    _people(session)
    assert _names(alike(session, Typed(name=""))) == []
    assert _names(alike(session, Typed(name="Wahyu"))) == []


def test_of_somebody_the_user_must_not_know_only_the_likeness_is_told(offices) -> None:
    session = offices.found()
    budi = offices.add("budi", "paralegal")
    opened = intake.new_case(session, Person(full_name="Siti Aminah"))
    saving.put_records(session, [Draft(kind="case", id=opened.case, fields={"blocked": [budi]})])
    assert not alike(session, Typed(name="Siti Aminah")).hidden
    found = alike(offices.as_user("budi"), Typed(name="Siti Aminah"))
    assert (_names(found), found.hidden) == ([], True)
