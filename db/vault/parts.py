"""Names the files of a vault's folder; imports nothing, so the locked window can look for them at once."""

SLOTS = "keys.json"
PREVIOUS_SLOTS = "keys.previous.json"
DATABASE = "vault.db"
DRAFTS = "drafts.db"
BLOBS = "blobs"
DEVICE = "device.json"
ROTATED = "rotation.ready"

SLOTS_FORMAT = 1
"""The version of the slot file this program writes."""
