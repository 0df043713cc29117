"""The graph on disk: a folder for each generation, which nobody writes to once it is.

A store of Oxigraph's may be read while another process writes to it, but then what is
read is undefined. So a build makes the next generation beside the last one, from its
files by hard links, and the manifest says which is read. The one before is kept for
those who opened it.
"""

import json
import shutil
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

from pyoxigraph import Store

from graph_builder.deliver import read_manifest
from graph_builder.errors import StoreError

FOLDER = "store"
# In the manifest: the generation that is read, and that the dumps beside it are of.
NUMBER = "generation"
DUMPED = "dumped"
QUADS = "quads"
CONTENTS = "contents.json"
FORMAT = 1


class NewerStoreError(StoreError):
    """A store that this version does not know how to read, and must not replace."""


@dataclass(frozen=True, slots=True)
class Generation:
    """One state of the graph on disk.

    `stamps` has, for each named graph, a hash of what decides its quads; `triples` is
    how many different ones all graphs have; `notes` is what the build keeps with them.
    """

    folder: Path
    number: int
    triples: int = 0
    stamps: Mapping[str, str] = field(default_factory=dict)
    notes: Mapping[str, object] = field(default_factory=dict)

    @property
    def place(self) -> Path:
        """Where it lies."""
        return self.folder / FOLDER / str(self.number)

    def open(self) -> Store:
        """Return the quads, to be read only.

        Raises:
            StoreError: they are damaged or gone.
        """
        return read_quads(self.place / QUADS)


def read_quads(place: Path) -> Store:
    """Return Oxigraph's store in a folder, to be read only.

    Raises:
        StoreError: it is damaged or gone.
    """
    try:
        return Store.read_only(str(place))
    except (OSError, RuntimeError, ValueError) as error:
        raise _damaged(place, error) from error


def find_generation(folder: Path) -> Generation | None:
    """Return the generation that the manifest of `folder` names; None without a store.

    Raises:
        StoreError: it is damaged.
        NewerStoreError: it is of a newer policygraph.
    """
    number = (read_manifest(folder) or {}).get(NUMBER)
    if not isinstance(number, int) or not (folder / FOLDER / str(number)).is_dir():
        return None
    place = folder / FOLDER / str(number)
    try:
        contents = json.loads((place / CONTENTS).read_text(encoding="utf-8"))
        known = contents["format"]
        if known == FORMAT:
            del contents["format"]
            return Generation(folder, number, **contents)
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise _damaged(place, error) from error
    raise NewerStoreError(
        f"The store in {folder} is of format {known}; this version knows {FORMAT}.",
        "Use the version of policygraph that wrote it, or build into another folder.",
    )


def encode_contents(generation: Generation) -> bytes:
    """Return what `find_generation` reads."""
    contents = asdict(generation)
    del contents["folder"], contents["number"]
    return json.dumps({"format": FORMAT, **contents}, sort_keys=True).encode()


def find_free_number(folder: Path) -> int:
    """Return a number that no generation in `folder` has or had."""
    known = (read_manifest(folder) or {}).get(NUMBER)
    numbers = [known] if isinstance(known, int) else []
    names = [place.name for place in (folder / FOLDER).glob("*")]
    return 1 + max([0, *numbers, *(int(name) for name in names if name.isdigit())])


def drop_generations(folder: Path, keep: Iterable[int]) -> None:
    """Remove the generations in `folder` that are not to be kept, and unfinished ones.

    What is no generation stays.
    """
    kept = {str(number) for number in keep}
    for place in (folder / FOLDER).glob("*"):
        is_ours = place.name.isdigit() or place.name.endswith(".part")
        if is_ours and place.name not in kept:
            shutil.rmtree(place, ignore_errors=True)


def _damaged(place: Path, error: Exception) -> StoreError:
    return StoreError(
        f"The store in {place} is damaged: {str(error).strip()}",
        "Build again: it is made anew, and the sources are untouched.",
    )
