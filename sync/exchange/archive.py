"""Keeps accepted parts, still encrypted, on headquarters' second disk: only what was read back there is durable."""

from datetime import UTC, datetime

from db.errors import ExpectedError
from db.vault.files import disk_explained
from sync.bundle.seal import PART_LIMIT, is_part_name, new_name
from sync.exchange.site import Site

NONE = "no_archive"


def keep(site: Site, file_name: str, data: bytes) -> str:
    """Copy a part to the archive and read it back; return "" or the code of what kept it from lying there."""
    if site.archive is None:
        return NONE
    month = datetime.fromtimestamp(site.now, UTC).strftime("%Y-%m")
    path = site.archive / month / (file_name if is_part_name(file_name) else f"{new_name()}.bin")
    try:
        site.disk.require_folder(site.archive)
        site.disk.make(path.parent)
        with disk_explained(path):
            taken = path.exists()
        if taken:
            if site.disk.read(path, PART_LIMIT) == data:
                return ""
            path = path.with_name(f"{new_name()}.bin")
        site.disk.put(path, data)
    except ExpectedError as error:
        return type(error).__name__
    return ""
