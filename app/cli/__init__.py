"""The headless verbs, one file per family."""
