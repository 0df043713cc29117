"""The texts of sources, by their IRIs."""

from collections.abc import Iterator, Mapping

from graph_builder.vocabulary import mint_source


class TextsByIri(Mapping[str, str]):
    """Texts by their sources' IRIs instead of by SHA-256, each read when asked for."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._texts = texts
        self._digests = {mint_source(digest).value: digest for digest in texts}

    def __getitem__(self, source: str) -> str:
        """Return the text of a source."""
        return self._texts[self._digests[source]]

    def __iter__(self) -> Iterator[str]:
        """Yield each source's IRI."""
        return iter(self._digests)

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._digests)

    def __contains__(self, source: object) -> bool:
        """Whether there is a text, without reading it."""
        return source in self._digests
