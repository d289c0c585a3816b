"""The ways a bundle travels."""
