"""Turns casework's facts into what pages show: Indonesian words, dates, names."""
