"""Findings looked up."""
