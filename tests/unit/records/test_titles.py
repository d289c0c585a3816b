"""A title is made of the fields it says it reads: that is all the search keeps of a record beside its words."""

import pytest

from app.records.schema import SCHEMA

VALUES = ("Sri", "KER-GAJI", "", None, 7, ["a"], {"gap": "unknown"})


@pytest.mark.parametrize("name", sorted(SCHEMA.kinds))
def test_a_title_reads_no_field_it_does_not_name(name):
    kind = SCHEMA[name]
    if kind.title is None:
        assert not set(kind.heads) - {"data_class"}
        return
    assert set(kind.heads) <= set(kind.fields)
    for value in VALUES:
        whole = dict.fromkeys(kind.fields, value)
        for left_out in (None, *kind.title.reads):
            values = {field: each for field, each in whole.items() if field != left_out}
            assert kind.title(values) == kind.title({field: values[field] for field in kind.heads if field in values})
