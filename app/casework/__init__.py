"""What people do: one function, one intention, one transaction."""
