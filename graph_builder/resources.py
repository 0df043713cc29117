"""Where the packaged data is: ontology, shapes, queries and the demo corpus."""

from functools import cache
from pathlib import Path

from graph_builder.errors import ResourceError

_PACKAGE = Path(__file__).resolve().parent


@cache
def find_resource(name: str) -> Path:
    """Return the folder `name` ('ontology', 'shapes', 'queries' or 'demo').

    A wheel carries the first three inside the package; a checkout has them beside it.

    Raises:
        ResourceError: the installation lacks the folder.
    """
    for parent in (_PACKAGE / "_data", _PACKAGE.parent, _PACKAGE):
        folder = parent / name
        if folder.is_dir():
            return folder
    raise ResourceError(
        f"The installation lacks its folder {name!r}.",
        "Install policygraph again.",
    )


def list_resources(name: str, ending: str) -> tuple[Path, ...]:
    """Return the files of the folder `name` with `ending`, subfolders too, by path."""
    return tuple(sorted(find_resource(name).rglob(f"*{ending}")))
