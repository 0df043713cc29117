"""Wordings looked up in the shipped codebook: every pattern, and needed words first.

Run: python benchmarks/bench_propositions.py [FILE...]

The files are read as plain text, a paragraph a wording; without one, the invented
demonstration corpus is. Both ways must find the same.
"""

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from graph_builder.codebook import load_codebook
from graph_builder.model import Codebook, Source, Span
from graph_builder.resolve.wordings import (
    Match,
    find_matches,
    index_codebook,
    normalise,
)

if TYPE_CHECKING:
    from collections.abc import Callable

DEMO = Path(__file__).parents[1] / "graph_builder" / "demo" / "documents"
LONGEST = 600


def main() -> None:
    """Print the time of each way, for each wording, and whether they agree."""
    files = [Path(name) for name in sys.argv[1:]] or sorted(DEMO.iterdir())
    wordings = [words for file in files for words in _read(file)]
    codebook = load_codebook()
    ways: tuple[tuple[str, Callable[[str, Codebook], list[Match]]], ...] = (
        ("every pattern", _find_plainly),
        ("needed words first", lambda words, book: list(find_matches(words, book))),
    )
    found = []
    _tell(f"{len(wordings)} wordings, {len(codebook.propositions)} propositions")
    for name, way in ways:
        way("", codebook)
        start = time.perf_counter()
        found.append([way(words, codebook) for words in wordings])
        each = (time.perf_counter() - start) / len(wordings)
        _tell(f"{name:20} {each * 1000:8.3f} ms a wording")
    _tell(f"the same findings: {found[0] == found[1]}")


def _tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def _read(file: Path) -> list[str]:
    text = file.read_text(encoding="utf-8", errors="replace")
    parts = [part[:LONGEST] for part in text.split("\n") if part.strip()]
    return [
        normalise(Source(file.name, "", part), Span(0, len(part))) for part in parts
    ]


def _find_plainly(words: str, codebook: Codebook) -> list[Match]:
    best: dict[str, Match] = {}
    for pattern in index_codebook(codebook).patterns:
        slug = pattern.proposition.slug
        for found in pattern.expression.finditer(words):
            match = Match(pattern.proposition, *found.span(), pattern.is_contrary)
            if slug not in best or match.length > best[slug].length:
                best[slug] = match
    return list(best.values())


if __name__ == "__main__":
    main()
