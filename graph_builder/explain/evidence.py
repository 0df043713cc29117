"""The words of a finding in their context, from the text that the build keeps."""

from pathlib import Path

from pyoxigraph import NamedNode

from graph_builder.explain.explanation import Excerpt
from graph_builder.kept import read_rendition
from graph_builder.publish import Facts
from graph_builder.publish.quotation import quote_all
from graph_builder.vocabulary import terms

AROUND = 240


class Texts:
    """The texts of a build, each read once."""

    def __init__(self, facts: Facts, graph: Path) -> None:
        self._facts = facts
        self._graph = graph
        self._texts: dict[str, str | None] = {}

    def find(self, source: NamedNode) -> str | None:
        """Return the stored text of a source; None where there is none."""
        digest = self._facts.text(source, terms.SHA256)
        if digest not in self._texts:
            self._texts[digest] = read_rendition(self._graph, digest)
        return self._texts[digest]


def excerpt_all(facts: Facts, finding: NamedNode, texts: Texts) -> tuple[Excerpt, ...]:
    """Return the words that bear out a finding, in the order of the source."""
    found = []
    for quotation in quote_all(facts, finding):
        source = facts.node(NamedNode(quotation.span), terms.OA_HAS_SOURCE)
        text = texts.find(source) if source else None
        start, end = quotation.start, quotation.end
        if text is None or not start < end <= len(text):
            found.append(Excerpt(quotation.text, start, end))
        else:
            found.append(excerpt(text, start, end))
    return tuple(found)


def excerpt(text: str, start: int, end: int) -> Excerpt:
    """Return the words from `start` to `end` with whole words around them."""
    before = text[max(0, start - AROUND) : start]
    after = text[end : end + AROUND]
    if start > AROUND:
        before = f"… {before.partition(' ')[2]}"
    if len(text) > end + AROUND:
        after = f"{after.rpartition(' ')[0]} …"
    line = text.count("\n", 0, start) + 1
    return Excerpt(text[start:end], start, end, before, after, line)
