import re

import pytest

from sync.bundle import age
from sync.errors import InvalidKey, NotForUs, TooManyRecipients

STANZA = re.compile(rb"\n-> X25519 ")


@pytest.mark.parametrize(("readers", "shown"), [(1, 8), (8, 8), (9, 16), (16, 16)])
def test_nobody_can_count_the_readers_of_a_part(readers, shown):
    keys = [age.new_identity() for _ in range(readers)]
    sealed = age.encrypt(b"x", [recipient for _, recipient in keys])
    assert len(STANZA.findall(sealed)) == shown
    assert all(age.decrypt(sealed, [age.identity(secret)]) == b"x" for secret, _ in keys)


def test_more_than_sixteen_readers_are_too_many():
    with pytest.raises(TooManyRecipients):
        age.encrypt(b"x", [age.new_identity()[1] for _ in range(17)])


def test_a_recipient_named_twice_counts_once():
    _, recipient = age.new_identity()
    assert len(STANZA.findall(age.encrypt(b"x", [recipient] * 20))) == 8


def test_what_is_no_age_key_is_called_that():
    with pytest.raises(InvalidKey):
        age.encrypt(b"x", ["age1nonsense"])
    with pytest.raises(InvalidKey):
        age.identity("AGE-SECRET-KEY-1NONSENSE")


def test_a_file_for_others_is_not_torn_but_not_ours():
    with pytest.raises(NotForUs):
        age.decrypt(age.encrypt(b"x", [age.new_identity()[1]]), [age.identity(age.new_identity()[0])])
