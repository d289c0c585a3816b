"""The encrypted store: knows changes and records, knows nothing of cases."""
