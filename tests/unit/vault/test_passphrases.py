"""Words, the judge, and recovery codes."""

import itertools
import string
import unicodedata
from pathlib import Path

import pytest

from db.vault.errors import MistypedRecoveryCode, WeakPassphrase
from db.vault.kdf import FLOOR, KdfCost, KdfPolicy, calibrate, stretch
from db.vault.passphrases import generate, judge, require_good, words
from db.vault.recovery import ALPHABET, new_code, recovery_secrets


def one_slip(word: str) -> set[str]:
    cut = [(word[:i], word[i:]) for i in range(len(word) + 1)]
    out = {a + b[1:] for a, b in cut if b}
    out |= {a + c + b[1:] for a, b in cut if b for c in string.ascii_lowercase}
    out |= {a + c + b for a, b in cut for c in string.ascii_lowercase}
    return (out | {a + b[1] + b[0] + b[2:] for a, b in cut if len(b) > 1}) - {word}


def test_the_list_has_2048_plain_words_sorted_and_all_different():
    listed = words()
    assert len(listed) == len(set(listed)) == 2048
    assert list(listed) == sorted(listed)
    assert all(3 <= len(word) <= 8 and set(word) <= set(string.ascii_lowercase) for word in listed)


def test_no_two_words_are_one_slip_apart():
    listed = set(words())
    assert [(word, slip) for word in listed for slip in one_slip(word) & listed] == []


def test_a_generated_passphrase_has_six_words_of_eleven_bits_and_the_judge_likes_it():
    made = generate()
    assert len(made.split()) == 6
    assert set(made.split()) <= set(words())
    assert generate() != made
    assert judge(made).enough


def test_asking_for_fewer_words_still_gives_64_bits():
    assert len(generate(2).split()) == 6


@pytest.mark.parametrize(
    "weak", ["", "rahasia123", "bismillah", "indonesia1945", "kucing", "Sri Wahyuni 1990", "aaaaaaaa"]
)
def test_weak_passphrases_are_named_weak(weak: str):
    with pytest.raises(WeakPassphrase) as caught:
        require_good(weak, ["Sri Wahyuni", "Kebumen"])
    assert caught.value.score < caught.value.needed == 3


def test_very_long_passphrases_are_judged_and_stretched():
    long = "kereta lewat di tepi sungai " * 400
    assert judge(long).enough
    assert len(stretch(long, b"s" * 16, KdfCost(memory_kib=64, iterations=1, lanes=1))) == 32


def test_composed_and_decomposed_letters_are_the_same_passphrase():
    cost = KdfCost(memory_kib=64, iterations=1, lanes=1)
    composed = "café senja"
    assert stretch(unicodedata.normalize("NFD", composed), b"s" * 16, cost) == stretch(composed, b"s" * 16, cost)
    assert stretch(composed + " ", b"s" * 16, cost) != stretch(composed, b"s" * 16, cost)


def test_a_real_slot_never_costs_less_than_the_floor():
    chosen = KdfPolicy(fixed=KdfCost(memory_kib=64, iterations=1, lanes=1)).cost()
    assert (chosen.memory_kib, chosen.iterations) == (FLOOR.memory_kib, FLOOR.iterations) == (65536, 3)
    assert not KdfPolicy().accepts(KdfCost(memory_kib=65535))
    assert not KdfPolicy().accepts(KdfCost(iterations=2))
    assert not KdfPolicy().accepts(KdfCost(memory_kib=1 << 30))


def test_the_measured_cost_stays_between_floor_and_ceiling():
    chosen = calibrate(KdfCost(memory_kib=1024, iterations=1, lanes=1))
    assert 1024 <= chosen.memory_kib <= 256 * 1024
    assert 1 <= chosen.iterations <= 10


def test_a_recovery_code_reads_back_however_it_is_written():
    code = new_code()
    assert [len(group) for group in code.split("-")] == [4] * 8
    plain = recovery_secrets(code)
    sloppy = code.lower().replace("-", "  ").replace("0", "o").replace("1", "l")
    assert recovery_secrets(sloppy).identity == plain.identity
    assert recovery_secrets(new_code()).identity != plain.identity


def named_group(code: str) -> int | None:
    try:
        recovery_secrets(code)
    except MistypedRecoveryCode as error:
        return error.group
    return None


def test_a_mistyped_group_is_named():
    code = new_code()
    groups = code.split("-")
    named: list[bool] = []
    for index, position, letter in itertools.product(range(8), range(4), ALPHABET):
        group = groups[index]
        if group[position] != letter:
            wrong = [*groups]
            wrong[index] = group[:position] + letter + group[position + 1 :]
            named.append(named_group("-".join(wrong)) == index + 1)
    assert sum(named) > len(named) * 7 / 8  # a 4-bit check misses one in sixteen; the slot then says wrong code
    with pytest.raises(MistypedRecoveryCode):
        recovery_secrets(code[:-1])


def test_the_word_list_lies_beside_its_source_note():
    assert (Path(__file__).parents[3] / "assets" / "words" / "SOURCE.md").is_file()
