"""Passages in, findings out: who is named, who said what, who takes a side."""
