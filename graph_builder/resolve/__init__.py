"""Findings in, positions out: who that is on that day, and what it is about."""
