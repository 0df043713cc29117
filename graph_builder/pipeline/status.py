"""What `build` wrote, and what it was made from: does it still stand?"""

from pathlib import Path

from graph_builder.kept import find_folder
from graph_builder.pipeline.origin import list_changes
from graph_builder.status import Status, gather_status

# A month without a document is worth a word, a fortnight of recess is not.
GAP = 31


def check_status(graph: Path, *, gap: int = GAP) -> Status:
    """Return how the build in a folder stands, and what has changed since.

    A stretch of at least `gap` days between two documents is told. Nothing is built,
    and only the files that the build was made from are read again.

    Raises:
        StoreError: there is no build, or its report is damaged.
    """
    folder = find_folder(graph)
    return gather_status(folder, list_changes(folder), gap=gap)
