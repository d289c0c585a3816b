"""Whatever the program foresees has a sentence of its own, in Indonesian."""

import importlib
import pkgutil

import pytest

import app
import db
import sync
from db.errors import ExpectedError
from ui.messages import has_words, sentence
from ui.wording.failures import OTHERWISE


def every_failure() -> list[type[ExpectedError]]:
    for package in (app, db, sync):  # the command line words its own failures
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if not found.name.startswith("app.cli"):
                importlib.import_module(found.name)
    waiting, found = list(ExpectedError.__subclasses__()), []
    while waiting:
        each = waiting.pop()
        found.append(each)
        waiting += each.__subclasses__()
    ours = {each for each in found if each.__module__.startswith(("app.", "db.", "sync."))}
    return sorted((each for each in ours if not each.__module__.startswith("app.cli.")), key=str)


FAILURES = every_failure()


def test_there_are_failures_to_speak_of():
    assert len(FAILURES) > 40


@pytest.mark.parametrize("failure", FAILURES, ids=lambda each: each.__name__)
def test_every_expected_failure_has_its_sentence(failure: type[ExpectedError]):
    assert has_words(failure.__name__), f"{failure.__module__}.{failure.__name__} has no Indonesian sentence"


@pytest.mark.parametrize("failure", FAILURES, ids=lambda each: each.__name__)
def test_a_sentence_stands_without_facts_and_ends_as_one(failure: type[ExpectedError]):
    if failure.__name__ == "InvalidValue":
        return
    said = sentence(failure())
    assert said != OTHERWISE
    assert said.endswith((".", "?"))
    assert "{" not in said
    assert "!" not in said
