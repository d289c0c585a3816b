"""Sentences for what can go wrong, in Indonesian, by the names of failures and reason codes."""
