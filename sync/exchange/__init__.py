"""Export, import and receipts as crash-safe steps."""
