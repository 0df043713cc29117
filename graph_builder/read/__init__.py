"""Files in, sources out: one reader for each format."""
