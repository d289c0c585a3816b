"""Every field of every kind can be named by a consent, a letter and the gate."""

import pytest

from app.records import types as of
from app.records.schema import SCHEMA

NAMES = [f"{kind.name}.{field}" for kind in SCHEMA.kinds.values() for field in kind.fields]


@pytest.mark.parametrize("name", NAMES)
def test_a_consent_can_name_every_field(name):
    assert of.FACT.clean(name) == name
