"""From files to resolutions: read, segment, extract, resolve, in that order."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Generic, TypeVar

from graph_builder.codebook import load_codebook
from graph_builder.errors import SourceError
from graph_builder.extract import extract_findings
from graph_builder.judgements import load_judgements
from graph_builder.model import (
    Codebook,
    Failure,
    Findings,
    Judgements,
    Metadata,
    Registry,
    Resolution,
    Source,
)
from graph_builder.pipeline.workers import Done, work_in_order
from graph_builder.read import Piece, list_pieces, try_piece
from graph_builder.registry import load_registry, merge_actors
from graph_builder.resolve import resolve_findings
from graph_builder.resources import list_resources
from graph_builder.segment import segment_source

OnSource = Callable[[str], None]
Crop = TypeVar("Crop")
Known = TypeVar("Known")


def ignore(name: str) -> None:
    """Take note of a source by doing nothing."""
    del name


def forget(piece: Piece) -> None:
    """Remember nothing of a document."""
    del piece


@dataclass(frozen=True, slots=True)
class Authorities:
    """What findings are looked up in: who there is, and what positions are about.

    `files` are those of the user's own that they were read from, by 'registry',
    'codebook' and 'judgements'.
    """

    registry: Registry
    codebook: Codebook
    judgements: Judgements = field(default_factory=Judgements)
    files: Mapping[str, Sequence[Path]] = field(default_factory=dict)
    with_shipped: bool = False


def load_authorities(
    registries: Sequence[Path] = (),
    codebooks: Sequence[Path] = (),
    judgements: Sequence[Path] = (),
    *,
    with_shipped: bool = True,
) -> Authorities:
    """Return the shipped registry and codebook with the user's own files beside them.

    Without the shipped ones the files given stand alone. In the registry, those whom
    the judgements call the same are one.

    Raises:
        RegistryError: a file is unsound; the message names it and the line.
        JudgementError: a judgement is, or contradicts another.
    """
    shipped = list_resources if with_shipped else _list_nothing
    registry = load_registry(*shipped("ontology/registry", ".ttl"), *registries)
    codebook = load_codebook(*shipped("ontology/codebook", ".ttl"), *codebooks)
    decided = load_judgements(judgements, registry, codebook)
    return Authorities(
        merge_actors(registry, decided),
        codebook,
        decided,
        {"registry": registries, "codebook": codebooks, "judgements": judgements},
        with_shipped,
    )


def _list_nothing(name: str, ending: str) -> tuple[Path, ...]:
    del name, ending
    return ()


def resolve_source(
    source: Source, authorities: Authorities
) -> tuple[Findings, Resolution]:
    """Return what one source holds, and what that comes to."""
    layout = segment_source(source)
    findings = extract_findings(source, layout, authorities.registry)
    resolution = resolve_findings(
        source,
        layout,
        findings,
        authorities.registry,
        authorities.codebook,
        authorities.judgements,
    )
    return findings, resolution


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
    """Raise a SourceError where nothing at all was read."""
    if read:
        return
    if failures:
        first = failures[0]
        is_named = first.name in first.problem
        problem = first.problem if is_named else f"{first.name}: {first.problem}"
        raise SourceError(problem, first.remedy)
    raise SourceError("There is no file to read.", "Name a file or a folder of files.")
