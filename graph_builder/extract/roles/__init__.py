"""The roles that stand beside names."""
