"""A change: encode, hash, append, and the merge rule."""
