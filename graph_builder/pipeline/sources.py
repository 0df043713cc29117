"""From files to resolutions: read, segment, extract, resolve, in that order."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
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
from graph_builder.pipeline.workers import work_in_order
from graph_builder.read import read_sources
from graph_builder.registry import load_registry, merge_actors
from graph_builder.resolve import resolve_findings
from graph_builder.resources import list_resources
from graph_builder.segment import segment_source

OnSource = Callable[[str], None]
Crop = TypeVar("Crop")


def ignore(name: str) -> None:
    """Take note of a source by doing nothing."""
    del name


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
    original: str


def resolve_sources(
    paths: Sequence[Path],
    metadata: Metadata | None,
    reap: "Reaper[Crop]",
    on_source: OnSource,
    jobs: int = 1,
) -> Iterator[Crop | Failure | Copy]:
    """Yield what `reap` makes of each source, or why it could not be read.

    A text that comes twice, byte for byte, is taken once, under its first name. The
    order is that of the paths, however many processes are at work.
    """
    yield from work_in_order(_take(paths, metadata, on_source), reap, jobs)


def _take(
    paths: Sequence[Path], metadata: Metadata | None, on_source: OnSource
) -> Iterator[Source | Failure | Copy]:
    seen: dict[str, str] = {}
    for outcome in read_sources(paths, metadata):
        if isinstance(outcome, Failure):
            yield outcome
        elif outcome.sha256 in seen:
            yield Copy(outcome.name, seen[outcome.sha256])
        else:
            seen[outcome.sha256] = outcome.name
            on_source(outcome.name)
            yield outcome


@dataclass(frozen=True, slots=True)
class Reaper(Generic[Crop]):
    """Resolves a source and keeps what `keep` makes of it: fit to be sent about.

    A resolution itself is not: a day's debate is a chain too deep to be pickled.
    """

    authorities: Authorities
    keep: Callable[[Findings, Resolution, Authorities], Crop]

    def __call__(self, taken: Source | Failure | Copy) -> Crop | Failure | Copy:
        """Return the crop of a source; what is no source as it is."""
        if not isinstance(taken, Source):
            return taken
        try:
            findings, resolution = resolve_source(taken, self.authorities)
        except SourceError as error:
            return Failure(taken.name, error.problem, error.remedy, error.line)
        return self.keep(findings, resolution, self.authorities)


def require_sources(read: int, failures: Sequence[Failure]) -> None:
    """Raise a SourceError where nothing at all was read."""
    if read:
        return
    if failures:
        first = failures[0]
        raise SourceError(f"{first.name}: {first.problem}", first.remedy)
    raise SourceError("There is no file to read.", "Name a file or a folder of files.")
