"""Beranda: what is due, what is missing, whether the data is safe."""
