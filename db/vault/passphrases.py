"""Makes passphrases and fingerprints of Indonesian words, and judges the passphrases people make themselves."""

import hashlib
import secrets
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from db.vault.errors import WeakPassphrase

WORD_BITS = 11
PASSPHRASE_WORDS = 6
FINGERPRINT_WORDS = 8
NEEDED_SCORE = 3
_SCORED = 72
"""zxcvbn raises above 72 characters; a prefix can only be judged weaker than the whole."""
_LIST = Path(__file__).parents[2] / "assets" / "words" / "indonesian.txt"


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """zxcvbn's score (0-4), the guesses it expects as a power of ten, and whether that is enough."""

    score: int
    guesses_log10: float
    enough: bool


@cache
def words() -> Sequence[str]:
    """Return the 2048 words, in the order that gives each its 11 bits."""
    return tuple(_LIST.read_text(encoding="ascii").split())


def generate(count: int = PASSPHRASE_WORDS) -> str:
    """Return a fresh passphrase of random words (11 bits each; never fewer than 64 bits)."""
    listed = words()
    return " ".join(secrets.choice(listed) for _ in range(max(count, PASSPHRASE_WORDS)))


def fingerprint(public: bytes) -> str:
    """Return eight words, the first 88 bits of SHA-256("damping.words.v1" NUL, public): for comparing by voice."""
    bits = int.from_bytes(
        hashlib.sha256(b"damping.words.v1\0" + public).digest()[: FINGERPRINT_WORDS * WORD_BITS // 8], "big"
    )
    shifts = range((FINGERPRINT_WORDS - 1) * WORD_BITS, -1, -WORD_BITS)
    return " ".join(words()[bits >> shift & (1 << WORD_BITS) - 1] for shift in shifts)


def same_fingerprint(typed: str, expected: str) -> bool:
    """Compare words as people type them: case, spaces, hyphens and numbering do not matter."""
    return _bare(typed) == _bare(expected)


def judge(passphrase: str, personal: Iterable[str] = ()) -> Judgement:
    """Judge a passphrase people chose; `personal` are names known to be near (screen name, office)."""
    from zxcvbn import zxcvbn

    typed = unicodedata.normalize("NFC", passphrase)[:_SCORED]
    if not typed:
        return Judgement(score=0, guesses_log10=0.0, enough=False)
    found = zxcvbn(typed, user_inputs=[*personal, *words()])
    score = int(found["score"])
    return Judgement(score=score, guesses_log10=float(found["guesses_log10"]), enough=score >= NEEDED_SCORE)


def require_good(passphrase: str, personal: Iterable[str] = ()) -> None:
    """Raise `WeakPassphrase(score, needed)` for one that is guessed too easily."""
    found = judge(passphrase, personal)
    if not found.enough:
        raise WeakPassphrase(score=found.score, needed=NEEDED_SCORE)


def _bare(text: str) -> list[str]:
    kept = "".join(char if char.isalpha() else " " for char in text.lower())
    return kept.split()
