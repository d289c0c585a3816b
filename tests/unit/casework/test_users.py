"""People and their slots stay in step, wherever an addition or removal was interrupted."""

import pytest

from app.casework import saving, users
from app.casework.errors import NotAllowed
from app.casework.permission import Act
from app.casework.session import enter
from app.casework.users import Newcomer
from app.records.kinds.office import User
from app.records.kinds.people import Person
from db.ids import new_id
from db.store.reader import EVERYTHING
from db.vault import users as slots
from db.vault import witness
from db.vault.errors import DiskFull, UnknownUser
from db.vault.slot import NewUser
from tests.unit.casework.conftest import passphrase


def _records(session) -> list[User]:
    with session.store.read() as reader:
        return reader.list(User, EVERYTHING)


def test_a_slot_whose_record_is_not_here_may_do_nothing(offices) -> None:
    session = offices.found()
    person = NewUser(user=new_id(), name="hantu", passphrase=passphrase("hantu"))
    session.unlocked = slots.add_user(session.unlocked, person)
    ghost = offices.as_user("hantu")
    assert not any(ghost.actor.may(act) for act in Act)


def test_an_addition_interrupted_before_the_slot_is_finished_by_the_next(offices, monkeypatch) -> None:
    session = offices.found()

    def full(*_arguments) -> None:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(slots, "add_user", full)
        with pytest.raises(DiskFull):
            offices.add("budi", "paralegal")
    (waiting,) = [each.id for each in _records(session) if each.screen_name == "budi"]
    assert offices.add("budi", "counsellor") == waiting
    budi = offices.as_user("budi")
    assert {each.value for each in budi.actor.roles} == {"counsellor"}


def test_a_removal_interrupted_after_the_slot_is_finished_by_the_next(offices) -> None:
    session = offices.found()
    user = offices.add("budi", "paralegal")
    session.shut()
    session = offices.open["KBM"] = enter(slots.remove_user(session.unlocked, "budi"))
    assert [each.left for each in _records(session) if each.id == user] == [None]
    session = offices.open["KBM"] = users.remove_user(session, "budi")
    assert [each.left for each in _records(session) if each.id == user] == [True]
    with pytest.raises(UnknownUser):
        users.remove_user(session, "budi")


def test_the_record_says_what_values_are_sealed_to(offices) -> None:
    session = offices.found()
    user = offices.add("ratna", "counsellor")
    recipients = {slot.user: slot.recipient for slot in users.list_slots(session)}
    assert {each.id: each.recipient for each in _records(session)}[user] == recipients[user]


def test_a_user_who_left_may_do_nothing(offices) -> None:
    session = offices.found()
    user = offices.add("budi", "paralegal")
    with session.store.write() as tx:
        tx.put("user", user, {"left": True})
    assert not any(offices.as_user("budi").actor.may(act) for act in Act)


def test_only_an_administrator_adds_and_removes(offices) -> None:
    offices.found()
    offices.add("budi", "paralegal")
    budi = offices.as_user("budi")
    with pytest.raises(NotAllowed):
        users.add_user(budi, Newcomer(screen_name="x", passphrase=passphrase("x")))
    with pytest.raises(NotAllowed):
        users.remove_user(budi, "rina")


def test_the_witness_remembers_the_newest_slots_whatever_is_saved_after_them(offices) -> None:
    session = offices.found()
    offices.add("budi", "paralegal")
    users.change_passphrase(session, passphrase("rina"))
    saving.save_record(session, Person(full_name="Siti"))
    unlocked = session.unlocked
    seen = witness.read(unlocked.machine, unlocked.vault, unlocked.keys)
    assert seen is not None
    assert (unlocked.generation, seen.generation) == (3, 3)
