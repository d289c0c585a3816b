import pytest

from sync.errors import InvalidKey
from sync.identity.fingerprint import fingerprint, same

WORDS = [f"w{chr(97 + n // 676)}{chr(97 + n // 26 % 26)}{chr(97 + n % 26)}" for n in range(2048)]


def test_eight_words_name_a_key_and_stay_the_same_for_ever(house):
    assert fingerprint(house.key("a").public, WORDS) == ("wazk", "waov", "wbcl", "waab", "warh", "wair", "waws", "wamf")


def test_another_key_has_other_words(house):
    assert len({fingerprint(house.key(f"k{n}").public, WORDS) for n in range(300)}) == 300


def test_all_eighty_eight_bits_count():
    seen = set()
    for n in range(400):
        from sync.bundle.sshsig import public_key

        seen.update(enumerate(fingerprint(public_key(n.to_bytes(32, "big")), WORDS)))
    assert all(len({word for place, word in seen if place == at}) > 300 for at in range(8))


@pytest.mark.parametrize("said", ["apel beras", "Apel  BERAS", "1. apel, 2. beras", "apel-beras", "apel\nberas\n"])
def test_words_are_recognised_however_they_are_typed(said):
    assert same(said, ("apel", "beras"))


@pytest.mark.parametrize("said", ["", "apel", "beras apel", "apel beras cabe", "apel beras beras"])
def test_other_words_are_not(said):
    assert not same(said, ("apel", "beras"))


def test_a_short_list_or_a_bad_key_is_refused(house):
    with pytest.raises(ValueError, match="2000"):
        fingerprint(house.key("a").public, WORDS[:2000])
    with pytest.raises(InvalidKey):
        fingerprint("ssh-ed25519 x", WORDS)
