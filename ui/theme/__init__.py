"""Colour, type, icons and the one style sheet of the screens."""
