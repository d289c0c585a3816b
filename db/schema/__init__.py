"""Declaration machinery: a kind of record and its fields, stated once."""
