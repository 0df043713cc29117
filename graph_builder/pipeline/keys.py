"""Under which key a document's crop is kept: everything that decides it.

A key is of the document, the code, the registry and the codebook. Judgements come
beside it, for which of them bear on a document is known only once its work is.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import fields, is_dataclass
from functools import cached_property
from pathlib import Path

from graph_builder.model import Judgement, Metadata
from graph_builder.pipeline.sources import Authorities
from graph_builder.read import Piece
from graph_builder.report import Row
from graph_builder.vocabulary import PREFIXES

# What decides a crop beside the stages whose code the origin tells.
_OWN_CODE = (
    "report.py",
    "pipeline/crops.py",
    "pipeline/sources.py",
    "pipeline/taking.py",
)
_PACKAGE = Path(__file__).resolve().parent.parent
_EVERY_WORK = ""
_ODD = "surrogatepass"  # a file's name may hold bytes that are no text


class Keys:
    """The keys of one build; `origin` says what code it runs with."""

    def __init__(self, origin: Row, authorities: Authorities) -> None:
        own = hash_files(_PACKAGE / name for name in _OWN_CODE)
        decides = [origin["code"], origin["engines"], own]
        decides += [authorities.registry, authorities.codebook]
        self._base = hash_value(decides)
        self._judgements = authorities.judgements
        self._bearings: dict[str, str] = {}
        self._said: dict[Metadata, str] = {}

    def key_of(self, piece: Piece) -> str:
        """Return the key of a document."""
        if piece.metadata not in self._said:
            self._said[piece.metadata] = hash_value(piece.metadata)
        known = (self._base, piece.sha256, self._said[piece.metadata], piece.name)
        return hashlib.sha256("\n".join(known).encode("utf-8", _ODD)).hexdigest()

    def bearing_on(self, work: str | None) -> str:
        """Return a hash of the judgements that bear on a work, by its IRI."""
        slug = (work or "").removeprefix(PREFIXES["work"])
        slug = slug if slug in self._judged_works else _EVERY_WORK
        if slug not in self._bearings:
            bearing = self._judgements.bearing_on(slug)
            self._bearings[slug] = hash_value([_tell(one) for one in bearing])
        return self._bearings[slug]

    @cached_property
    def places(self) -> AbstractSet[tuple[str, str, int]]:
        """What names each judgement of the build: see `name_judgement`."""
        return {name_judgement(one) for one in self._judgements.all}

    @cached_property
    def _judged_works(self) -> AbstractSet[str]:
        works = {one.work for one in self._judgements.all if one.work}
        for one in self._judgements.all:
            kinds = (actor.split("/") for actor in one.actors)
            works |= {parts[1] for parts in kinds if parts[0] == "work"}
        return works


def name_judgement(judgement: Judgement) -> tuple[str, str, int]:
    """Return what tells a judgement from others, and where it stands."""
    return hash_value(_tell(judgement)), judgement.file, judgement.line


def _tell(judgement: Judgement) -> Row:
    """Return what a judgement says, wherever it stands."""
    row = _plain(judgement)
    return {name: value for name, value in row.items() if name not in ("file", "line")}


def hash_value(value: object) -> str:
    """Return a hash of nouns, lists and mappings: of equal ones the same, always."""
    text = json.dumps(value, default=_plain, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8", _ODD)).hexdigest()


def hash_files(files: Iterable[Path]) -> str:
    """Return a hash of what files hold, in this order."""
    return hash_value([hashlib.sha256(one.read_bytes()).hexdigest() for one in files])


def _plain(value: object) -> Row:
    if is_dataclass(value):
        return {one.name: getattr(value, one.name) for one in fields(value)}
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, frozenset):
        return {"set": sorted(value)}
    return {"text": str(value)}
