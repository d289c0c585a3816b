"""The account of what taking changes in did: records touched, disputed, erased, and attachments let go."""

from dataclasses import dataclass, field

from db.ids import RecordId


@dataclass(frozen=True, slots=True)
class Touched:
    """A record some change touched, as pages and callers name it."""

    kind: str
    id: RecordId


@dataclass(slots=True, kw_only=True)
class Absorbed:
    """What one call of `absorb` did; `added` counts changes new here, `duplicates` those already known.

    `held` and `waiting` count how the added ones stand in the end. `blobs` maps the SHA-256 of each attachment an erasure
    took the last mention of to the file it lay in ("" where its content never came): its key is gone, the file is the
    caller's to remove once the transaction is durable.
    """

    added: int = 0
    duplicates: int = 0
    held: int = 0
    waiting: int = 0
    records: set[Touched] = field(default_factory=set[Touched])
    disputed: set[Touched] = field(default_factory=set[Touched])
    erased: set[Touched] = field(default_factory=set[Touched])
    blobs: dict[str, str] = field(default_factory=dict[str, str])

    def add(self, other: "Absorbed") -> None:
        """Count another call's doing with this one."""
        self.added += other.added
        self.duplicates += other.duplicates
        self.held += other.held
        self.waiting += other.waiting
        self.records |= other.records
        self.disputed = {each for each in self.disputed if each not in other.records} | other.disputed
        self.erased |= other.erased
        self.blobs |= other.blobs
