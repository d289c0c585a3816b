"""Floors of the bench: bare libraries doing the least that could be called the same work."""
