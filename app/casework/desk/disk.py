"""Tells the first start what this machine does with its disk: encrypted or not, what memory may be written to it."""

from pathlib import Path

from db.vault.disk import Answer, DiskFacts, disk_facts

__all__ = ["Answer", "DiskFacts", "disk_of"]


def disk_of(vault: Path) -> DiskFacts:
    """Return the facts of the disk a vault will lie on; its folder need not be there yet."""
    there = next((each for each in (vault, *vault.parents) if each.exists()), Path("/"))
    return disk_facts(there)
