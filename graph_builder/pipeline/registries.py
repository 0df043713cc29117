"""Registry files of the user's own, checked beside the shipped one."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from graph_builder.registry import load_registry
from graph_builder.resources import list_resources


def check_registries(files: Sequence[Path]) -> Mapping[str, int]:
    """Return how much of each kind the files add to the shipped registry.

    Raises:
        RegistryError: something is unsound; the message names the file and the line.
    """
    shipped_files = list_resources("ontology/registry", ".ttl")
    shipped = load_registry(*shipped_files)
    whole = load_registry(*shipped_files, *files)
    return {
        "people": len(whole.people) - len(shipped.people),
        "bodies": len(whole.bodies) - len(shipped.bodies),
        "posts": len(whole.posts) - len(shipped.posts),
        "tenures": len(whole.tenures) - len(shipped.tenures),
        "names": len(whole.namings) - len(shipped.namings),
        "successions": len(whole.successions) - len(shipped.successions),
    }
