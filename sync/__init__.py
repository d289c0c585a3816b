"""Bytes and rules of exchange between offices."""
