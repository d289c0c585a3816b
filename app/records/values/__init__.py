"""The field's own value types: how what people write becomes a stored value, and how it is shown again."""
