"""What earlier builds made of the documents of this one, and what this one makes."""

from dataclasses import dataclass
from typing import Any

from graph_builder.model import Failure
from graph_builder.pipeline.cache import Cache
from graph_builder.pipeline.crops import Crop, keep_failure
from graph_builder.pipeline.keys import Keys
from graph_builder.read import Piece
from graph_builder.report import Row


@dataclass(frozen=True, slots=True)
class Yield:
    """What one document came to: the head of its crop, and the key of the rest."""

    key: str
    head: Row


class Shelf:
    """The crops of the cache by document, where what decided them is still the same."""

    def __init__(self, keys: Keys, cache: Cache, *, is_doubted: bool) -> None:
        """Read the heads of all crops, and the rest too of a cache that is doubted."""
        self._keys = keys
        self._cache = cache
        self._heads = cache.load_heads(is_doubted=is_doubted)
        self._asked: dict[tuple[str, str], str] = {}

    def recall(self, piece: Piece) -> Yield | Failure | None:
        """Return what a document came to in an earlier build, None if it is not known.

        It is known only as long as the judgements that bear on its work are the same,
        and those that took effect stand where they stood.
        """
        key = self._keys.key_of(piece)
        self._asked["", piece.sha256] = key
        self._asked[piece.place, ""] = key
        bearing, head = self._heads.get(key, ("", None))
        if head is None:
            return None
        if "failure" in head:
            return Failure(**{**head["failure"], "name": piece.place})
        if bearing != self._keys.bearing_on(head["document"]["work"]):
            return None
        return Yield(key, head) if self._are_in_place(head) else None

    def _are_in_place(self, head: dict[str, Any]) -> bool:
        named = [*head["judged"], *(row[:3] for row in head["unheeded"])]
        return all(tuple(one) in self._keys.places for one in named)

    def put(self, crop: Crop) -> Yield:
        """Keep what a document came to."""
        document = crop.head["document"]
        # Not by its name, which may be withheld.
        key = self._asked["", document["sha256"]]
        self._cache.keep(key, self._keys.bearing_on(document["work"]), crop)
        return Yield(key, crop.head)

    def put_failure(self, failure: Failure) -> None:
        """Keep why a document could not be read, unless it was not even found."""
        key = self._asked.get((failure.name, ""))
        if key is not None and key not in self._heads:
            self._cache.keep(key, "", keep_failure(failure))

    @property
    def asked(self) -> set[str]:
        """The keys of all documents of this build."""
        return set(self._asked.values())
