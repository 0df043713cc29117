"""The topics and propositions that users own: files in, checked values out."""

from graph_builder.codebook.group import Group, Wording, group_wordings
from graph_builder.codebook.load import load_codebook
from graph_builder.codebook.merge import import_table
from graph_builder.codebook.table import format_table
from graph_builder.codebook.write import format_codebook

__all__ = [
    "Group",
    "Wording",
    "format_codebook",
    "format_table",
    "group_wordings",
    "import_table",
    "load_codebook",
]
