"""The village office's own small set of pages."""
