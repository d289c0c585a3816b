"""Expected failures of the vault: what went wrong, as facts."""

from db.errors import ExpectedError


class DiskFull(ExpectedError):
    """No room is left where the vault, a backup or a temporary file is written."""


class DiskFailed(ExpectedError):
    """The operating system reported an I/O error: `code` is its errno name or SQLite's result name."""

    code: str


class StoreBusy(ExpectedError):
    """Another connection kept the database locked longer than we wait."""


class ReadOnlyFolder(ExpectedError):
    """The folder may be read but not written: `path` is the one that was wanted."""

    path: str


class FolderMissing(ExpectedError):
    """The folder that should hold something new does not exist: `path`."""

    path: str


class FolderNotEmpty(ExpectedError):
    """A new vault or a restore wants an empty or absent folder, `path` holds something."""

    path: str


class NotAVault(ExpectedError):
    """The folder `path` has none of a vault's files."""

    path: str


class NotABackup(ExpectedError):
    """The file `path` is no backup of a vault."""

    path: str


class BackupNotForKey(ExpectedError):
    """The backup `path` is not sealed to the code or identity given."""

    path: str


class VaultTooNew(ExpectedError):
    """A newer Damping wrote this vault; it stays untouched. `found` and `supported` are format versions."""

    found: int
    supported: int


class VaultInUse(ExpectedError):
    """Another process holds the vault: `pid`, `host` and `user` as it wrote them (0 and "" when unreadable)."""

    pid: int
    host: str
    user: str


class WrongPassphrase(ExpectedError):
    """No slot opens with the passphrase."""


class WrongRecoveryCode(ExpectedError):
    """The recovery code is well written but opens nothing here."""


class MistypedRecoveryCode(ExpectedError):
    """The recovery code's checksum does not fit: `group` is the 1-based group that looks wrong, 0 if unknown."""

    group: int


class WrongIdentity(ExpectedError):
    """The age identity given opens no escrow slot of this vault or backup."""


class TooManyTries(ExpectedError):
    """Wrong tries came too fast: `wait_seconds` (whole seconds, rounded up) are left."""

    wait_seconds: int


class WeakPassphrase(ExpectedError):
    """The judge scored the passphrase `score` (0-4), below `needed`."""

    score: int
    needed: int


class SlotsRolledBack(ExpectedError):
    """The slot file is older than what the vault has seen: `found` below `expected`."""

    found: int
    expected: int


class LastSlot(ExpectedError):
    """The slot may not be removed: the last person's, or escrow (`slot` is its kind)."""

    slot: str


class UnknownUser(ExpectedError):
    """No slot carries this screen name: `name`."""

    name: str


class NameTaken(ExpectedError):
    """A slot already carries this screen name: `name`."""

    name: str


class BlobMissing(ExpectedError):
    """The attachment's file is not in the vault: `name` is its stored name."""

    name: str


class BlobTooLarge(ExpectedError):
    """The attachment is bigger than the caller allows to be read to memory: `size`, `limit` in bytes."""

    size: int
    limit: int
