"""What the office knows and does: records, casework, letters; no Qt and no SQL."""
