"""A graph published as a folder of files, whole or not at all."""

from pathlib import Path

from graph_builder.deliver import deliver_files, read_manifest
from graph_builder.errors import OutputError
from graph_builder.publish.settings import Settings
from graph_builder.publish.site import make_site
from graph_builder.store import open_store
from graph_builder.version import __version__

_MADE = "policygraph publish"


def publish_graph(
    graph: Path, site: Path, settings: Settings | None = None
) -> dict[str, int]:
    """Publish what `build` wrote to `graph` as a static site in the folder `site`.

    Every file is there afterwards, or none is changed; files of an earlier site that
    this one lacks are removed. No source's text is published.

    Returns:
        How many files there are of each ending.

    Raises:
        StoreError: the graph cannot be read.
        OutputError: the site could not be written, or `site` holds something else.
    """
    _refuse_overlap(graph, site)
    files = make_site(open_store(graph), settings or Settings())
    deliver_files(site, files, {"made": _MADE, "version": __version__})
    endings = [Path(name).suffix.lstrip(".") for name in files]
    return {ending: endings.count(ending) for ending in sorted(set(endings))}


def _refuse_overlap(graph: Path, site: Path) -> None:
    folder = (graph if graph.is_dir() else graph.parent).resolve()
    target = site.resolve()
    if target == folder or target.is_relative_to(folder):
        raise OutputError(
            f"The site {str(site)!r} would stand inside {str(folder)!r}, with the "
            "texts that are not published.",
            "Choose a folder outside it with -o.",
        )
    manifest = read_manifest(site)
    if manifest is not None and manifest.get("made") != _MADE:
        raise OutputError(
            f"The folder {str(site)!r} holds what another verb wrote.",
            "Choose another folder with -o.",
        )
