"""Turtle files as facts about subjects, each with the place it stands; and back."""

from graph_builder.subjects.entry import Entry, slug_of
from graph_builder.subjects.read import list_files, read_subjects
from graph_builder.subjects.write import format_turtle

__all__ = ["Entry", "format_turtle", "list_files", "read_subjects", "slug_of"]
