"""From paths to what is made of each document in them, in order, each text once."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Generic, TypeVar

from graph_builder.errors import SourceError
from graph_builder.model import Failure, Findings, Metadata, Resolution
from graph_builder.pipeline.sources import Authorities, OnSource, resolve_source
from graph_builder.pipeline.workers import Done, work_in_order
from graph_builder.read import Piece, list_pieces, try_piece

Crop = TypeVar("Crop")
Known = TypeVar("Known")


def forget(piece: Piece) -> None:
    """Remember nothing of a document."""
    del piece


@dataclass(frozen=True, slots=True)
class Copy:
    """An input that is, byte for byte, one already taken: it counts once."""

    name: str
    original: Piece
    piece: Piece


def resolve_sources(
    paths: Sequence[Path],
    metadata: Metadata | None,
    reap: "Reaper[Crop]",
    on_source: OnSource,
    jobs: int = 1,
    recall: Callable[[Piece], Known | Failure | None] = forget,
) -> Iterator[Crop | Known | Failure | Copy]:
    """Yield what `reap` makes of each source, or why it could not be read.

    What `recall` remembers of a document is taken for it. A text that comes twice,
    byte for byte, is taken once, under its first name. The order is that of the paths,
    however many processes are at work.
    """
    failed: set[str] = set()
    taken = _take(paths, metadata, on_source, recall)
    for outcome in work_in_order(taken, reap, jobs):
        if isinstance(outcome, Failure):
            failed.add(outcome.name)
        elif isinstance(outcome, Copy) and outcome.original.place in failed:
            known = recall(outcome.piece)
            yield reap(outcome.piece) if known is None else known
            continue
        yield outcome


def _take(
    paths: Sequence[Path],
    metadata: Metadata | None,
    on_source: OnSource,
    recall: Callable[[Piece], Known | Failure | None],
) -> Iterator[Piece | Done[Known | Failure | Copy]]:
    seen: dict[str, Piece] = {}
    for piece in list_pieces(paths, metadata):
        if isinstance(piece, Failure):
            yield Done(piece)
        elif piece.sha256 in seen:
            yield Done(Copy(piece.name, seen[piece.sha256], piece))
        else:
            seen[piece.sha256] = replace(piece, data=b"", rendition=None)
            on_source(piece.name)
            known = recall(piece)
            yield piece if known is None else Done(known)


@dataclass(frozen=True, slots=True)
class Reaper(Generic[Crop]):
    """Reads and resolves a source and keeps what `keep` makes of it: fit to be sent.

    A resolution itself is not: a day's debate is a chain too deep to be pickled.
    """

    authorities: Authorities
    keep: Callable[[Findings, Resolution, Authorities], Crop]

    def __call__(self, piece: Piece) -> Crop | Failure:
        """Return the crop of a document, or why it could not be read."""
        source = try_piece(piece)
        if isinstance(source, Failure):
            return source
        try:
            findings, resolution = resolve_source(source, self.authorities)
        except SourceError as error:
            return Failure(piece.place, error.problem, error.remedy, error.line)
        return self.keep(findings, resolution, self.authorities)


def require_sources(read: int, failures: Sequence[Failure]) -> None:
    """Raise a SourceError where nothing at all was read.

    Of several inputs each is told in a note of the error, in their order.
    """
    if read:
        return
    if not failures:
        raise SourceError(
            "There is no file to read.", "Name a file or a folder of files."
        )
    if len(failures) == 1:
        raise SourceError(_say(failures[0]), failures[0].remedy)
    error = SourceError(
        f"None of the {len(failures):,} inputs could be read.",
        "Mend them as is said of each, or give others.",
    )
    for one in failures:
        error.add_note(f"{_say(one)} {one.remedy}")
    raise error


def _say(failure: Failure) -> str:
    is_named = failure.name in failure.problem
    return failure.problem if is_named else f"{failure.name}: {failure.problem}"
