"""Sinkronisasi: sending, receiving, and data that differ."""
