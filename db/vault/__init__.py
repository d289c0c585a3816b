"""Keys, slots, lock file, witness, drafts, backup."""
