"""The container that travels: seal, open, FORMAT.md."""
