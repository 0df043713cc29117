"""Reading and segmenting a sitting beside lxml's bare parse of the same bytes.

Run by hand or by `make bench`; needs POLICYGRAPH_CORPUS. CPU seconds, the best of many:
trust the ratio.
"""

import os
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from lxml import etree

from graph_builder.model import Layout
from graph_builder.read import read_source
from graph_builder.segment import segment_source

_ROUNDS = 60


def best_of(action: Callable[[], object]) -> float:
    """Return the fewest CPU milliseconds that the action took."""
    fewest = float("inf")
    for _ in range(_ROUNDS):
        start = time.process_time()
        action()
        fewest = min(fewest, time.process_time() - start)
    return fewest * 1000


def describe(file: Path) -> str:
    """Return the row of one sitting."""
    data = file.read_bytes()
    bare = best_of(partial(etree.fromstring, data))
    ours = best_of(partial(_read_and_segment, file))
    size = len(data) // 1000
    return (
        f"| {file.stem} | {size} | {bare:.1f} ms | {ours:.1f} ms | {bare / ours:.2f} |"
    )


def _read_and_segment(file: Path) -> Layout:
    return segment_source(read_source(file))


def main() -> None:
    """Write a row for each sitting of the corpus."""
    corpus = os.environ.get("POLICYGRAPH_CORPUS")
    if corpus is None:
        sys.exit("Set POLICYGRAPH_CORPUS to the folder of the corpus.")
    rows = [
        "| sitting | kB | lxml, bare parse | read and segment | lxml / ours |",
        "|---|---|---|---|---|",
        *map(describe, sorted(Path(corpus, "hansard-xml").glob("*.xml"))),
    ]
    sys.stdout.write("\n".join(rows) + "\n")


if __name__ == "__main__":
    main()
