"""Models behind lists and tables."""
