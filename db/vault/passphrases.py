"""Makes passphrases of Indonesian words, and judges the passphrases people make themselves."""

import secrets
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from db.vault.errors import WeakPassphrase

PASSPHRASE_WORDS = 6
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
