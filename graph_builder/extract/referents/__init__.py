"""Who and what a source speaks of, and what points back at them."""
