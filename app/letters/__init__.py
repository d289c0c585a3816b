"""From a record to a letter model to PDF bytes."""
