"""The parts screens are built from: each a small widget that knows nothing of cases."""
