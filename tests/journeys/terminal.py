"""An office at the command line of the same machine: headquarters that invites, and a look at a vault from outside."""

import json
from dataclasses import dataclass
from pathlib import Path

from tests.journeys.screen import Screen

PASSPHRASE = "kucing biru tidur di atas genteng"


@dataclass(frozen=True, slots=True, kw_only=True)
class Terminal:
    """A vault and the file with its passphrase."""

    screen: Screen
    vault: Path
    secret: Path

    def ask(self, verb: str, *arguments: str | Path) -> list[dict[str, object]] | dict[str, object]:
        """Run a verb on this vault; return the document it prints."""
        return json.loads(self.screen.damping(verb, self.vault, *arguments, "--passphrase-file", self.secret, "--json"))

    def rows(self, verb: str, *arguments: str | Path) -> list[dict[str, object]]:
        found = self.ask(verb, *arguments)
        assert isinstance(found, list)
        return found

    def fields(self, kind: str) -> list[dict[str, object]]:
        """Return the fields of every record of a kind."""
        found = [each["fields"] for each in self.rows("list", kind)]
        assert all(isinstance(each, dict) for each in found)
        return found  # type: ignore[return-value]


def at_vault(screen: Screen, vault: Path, passphrase: str) -> Terminal:
    """Look at a vault from outside with a passphrase somebody wrote down."""
    secret = vault.with_name(f"{vault.name}.frasa")
    secret.write_text(passphrase + "\n", encoding="utf-8")
    return Terminal(screen=screen, vault=vault, secret=secret)


def headquarters(screen: Screen) -> Terminal:
    """Make headquarters."""
    office = ("--kind", "headquarters", "--office", "PST", "--name", "Pusat", "--user", "Ani")
    there = at_vault(screen, screen.home / "pusat", PASSPHRASE)
    screen.damping("create", there.vault, *office, "--passphrase-file", there.secret)
    return there
