"""The kinds of record, one file for each group of nouns."""
