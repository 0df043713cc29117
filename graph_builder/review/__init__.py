"""Reviewing what was found: decisions one by one, and two reviewers compared."""

from graph_builder.review.agreement import Agreement, Disagreement, compare_reviews

__all__ = ["Agreement", "Disagreement", "compare_reviews"]
