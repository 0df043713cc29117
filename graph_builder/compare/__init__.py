"""Two builds set side by side: what was added, is gone or changed, and why."""
