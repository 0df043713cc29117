"""A tiny corpus that changes: invented places, people and words."""

import random
from collections.abc import Mapping
from pathlib import Path

from graph_builder import build_graph, load_authorities
from graph_builder.pipeline import Authorities
from graph_builder.report import BuildReport

PEOPLE = ("Ada Thornley", "ADA THORNLEY", "Bo Quill", "Cy Marrack")
BODIES = ("Nether Carrow Board", "Low Fell Council")
VERBS = ("supported", "opposed", "welcomed")
PLACES = ("Carrow", "Low Fell", "Skerry")


def make_text(seed: int) -> str:
    """Return a short article; of two seeds that are near the words may be the same."""
    rng = random.Random(seed)  # noqa: S311  # no secret hangs on it
    place = rng.choice(PLACES)
    holder = f"{rng.choice(PEOPLE)}, chair of the {rng.choice(BODIES)},"
    act = f"{rng.choice(VERBS)} the opening of the clinic at {place}"
    return f"Clinic {seed % 4} at {place}\n\n{holder} {act}.\n"


def write_corpus(folder: Path, texts: Mapping[str, str]) -> None:
    """Make the folder hold these texts by name, and nothing else."""
    folder.mkdir(exist_ok=True)
    for path in folder.iterdir():
        if path.name not in texts:
            path.unlink()
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")


def make_authorities() -> Authorities:
    """Return no registry and no codebook, so that a build is quick."""
    return load_authorities(with_shipped=False)


def build(corpus: Path, output: Path, *, with_dumps: bool = True) -> BuildReport:
    """Build with nothing shipped."""
    return build_graph(
        [corpus], output, authorities=make_authorities(), with_dumps=with_dumps
    )
