"""The names of bodies: by pattern, table and registry."""
