"""The locked window."""
