"""Reviewing what was found: decisions one by one, and two reviewers compared."""

from graph_builder.review.acts import Act, Request
from graph_builder.review.agreement import Agreement, Disagreement, compare_reviews
from graph_builder.review.desk import Book, Desk
from graph_builder.review.files import compare_files
from graph_builder.review.session import Session

__all__ = [
    "Act",
    "Agreement",
    "Book",
    "Desk",
    "Disagreement",
    "Request",
    "Session",
    "compare_files",
    "compare_reviews",
]
