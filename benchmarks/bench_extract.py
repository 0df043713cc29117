"""Extraction beside the bare parse: speed on one core and two, memory, growth.

Run: python benchmarks/bench_extract.py [DOCUMENTS]

The texts are made of the demonstration's articles, a running number in each sentence
keeping them apart. Seconds are of the processor for one process, of the clock for two.
"""

import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from graph_builder import extract_documents
from graph_builder.extract.parse import load_parser, parse_passages
from graph_builder.pipeline.sources import (
    Authorities,
    ignore,
    load_authorities,
)
from graph_builder.pipeline.taking import (
    Reaper,
    resolve_sources,
)
from graph_builder.read import read_sources
from graph_builder.segment import segment_source

LEAD = "Ward may close\n\nThe ward may close, Ann Boyd said yesterday.\n\n"
HOSTILE: tuple[tuple[str, Callable[[int], str]], ...] = (
    ("opening quotes", lambda size: "“" * size),
    ("quotes and letters", lambda size: "'a " * (size // 3)),
    (
        "one long paragraph",
        lambda size: "He said the ward would close. " * (size // 30),
    ),
    (
        "no punctuation",
        lambda size: "she said the ward would close and " * (size // 34),
    ),
    ("capitals", lambda size: "THE WARD WOULD CLOSE SAID ANN BOYD " * (size // 35)),
    ("a table", lambda size: "Ward\t12\t14.5\t-3\tsaid\n" * (size // 22)),
)


def main(documents: int) -> None:
    """Print each ratio on a line."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder)]
        _write(Path(folder), documents)
        load_parser()
        authorities = load_authorities()
        bare = _processor(lambda: _parse(paths))
        whole = _processor(lambda: extract_documents(paths, authorities=authorities))
        _say(f"bare parse             {bare:8.2f} s of the processor")
        _say(f"extraction             {whole:8.2f} s   {bare / whole:.0%} of its speed")
        one = _clock(lambda: extract_documents(paths, authorities=authorities))
        two = _clock(lambda: extract_documents(paths, authorities=authorities, jobs=2))
        _say(f"two processes          {one / two:8.2f} times one, by the clock")
        _print_memory(paths, authorities)
    for name, make in HOSTILE:
        times = [_time_text(make(size), authorities) for size in (20_000, 40_000)]
        _say(f"twice as much {name:<20} {times[1] / times[0]:.2f} times as long")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def _write(folder: Path, documents: int) -> None:
    demo = Path(__file__).parents[1] / "graph_builder" / "demo" / "documents"
    texts = [path.read_text(encoding="utf-8") for path in sorted(demo.glob("*.txt"))]
    for number in range(documents):
        text = texts[number % len(texts)].replace(". ", f" {number}. ")
        (folder / f"{number:05}.txt").write_text(text, encoding="utf-8")


def _parse(paths: list[Path]) -> None:
    for source in read_sources(paths):
        if not hasattr(source, "problem"):
            parse_passages(source, segment_source(source))


def _print_memory(paths: list[Path], authorities: Authorities) -> None:
    reap = Reaper(authorities, _forget)
    sizes = [
        resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        for _ in resolve_sources(paths, None, reap, ignore)
    ]
    half = len(sizes) // 2
    _say(f"peak memory            {sizes[half]} MB at half, {sizes[-1]} MB at the end")


def _forget(*found: object) -> None:
    del found


def _time_text(text: str, authorities: Authorities) -> float:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "hostile.txt"
        path.write_text(f"{LEAD}{text}\n", encoding="utf-8")
        return min(
            _processor(lambda: extract_documents([path], authorities=authorities))
            for _ in range(2)
        )


def _processor(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def _clock(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
