"""From files to resolutions: read, segment, extract, resolve, in that order."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from graph_builder.codebook import load_codebook
from graph_builder.extract import extract_findings
from graph_builder.judgements import load_judgements
from graph_builder.model import (
    Codebook,
    Findings,
    Judgements,
    Registry,
    Resolution,
    Source,
)
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
