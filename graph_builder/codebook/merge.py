"""A table of the user's -> a codebook that stands beside the shipped one."""

from pathlib import Path

from graph_builder.codebook.check import Described, check_codebook
from graph_builder.codebook.files import read_entries
from graph_builder.codebook.load import load_codebook
from graph_builder.codebook.rows import Row, read_table
from graph_builder.codebook.table import make_codebook
from graph_builder.model import Codebook


def import_table(file: Path, *, with_shipped: bool = True) -> Codebook:
    """Return the codebook that a CSV table describes, checked as a whole.

    It is meant to stand beside the shipped one: it may refer to that, and its lines
    that only repeat it are left out. Otherwise it must stand alone.

    Raises:
        RegistryError: the first thing that is wrong, with its file and line; among
            them a line that describes otherwise what the shipped codebook describes.
    """
    rows = read_table(file)
    if not with_shipped:
        codebook = make_codebook(rows)
        check_codebook(codebook, _places(rows))
        return codebook
    shipped = load_codebook()
    own = make_codebook([row for row in rows if not _repeats(row, shipped)])
    whole = Codebook(
        dict(sorted({**shipped.topics, **own.topics}.items())),
        dict(sorted({**shipped.propositions, **own.propositions}.items())),
    )
    theirs = {(one.kind, one.slug): one for one in read_entries(())}
    check_codebook(whole, {**theirs, **_places(rows)})
    return own


def _places(rows: list[Row]) -> dict[tuple[str, str], Described]:
    return {(row.room, row.slug): row for row in rows}


def _repeats(row: Row, shipped: Codebook) -> bool:
    """Whether the line only says what the shipped codebook says.

    Raises:
        RegistryError: it says something else of it.
    """
    one = make_codebook([row])
    for own, known in (
        (one.topics, shipped.topics),
        (one.propositions, shipped.propositions),
    ):
        for slug, value in own.items():
            if slug not in known:
                return False
            if known[slug] != value:
                raise row.error(
                    "is described otherwise by the shipped codebook",
                    "Give yours a slug and a label of its own, or import it with "
                    "--alone.",
                )
    return True
