"""What the graph says, looked up by subject or by object, always in the same order."""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal

from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad, Store

from graph_builder.vocabulary import BASE, CODE, terms

Value = NamedNode | Literal

LABELS = (
    terms.RDFS_LABEL,
    terms.SKOS_PREF_LABEL,
    terms.DCTERMS_TITLE,
    terms.SKOSXL_LITERAL_FORM,
    terms.DCTERMS_IDENTIFIER,
)


class Facts:
    """Look-ups in the merged graph of a store that `open_store` or `make_store` made.

    Blank nodes are passed over, and so is what `hides` says is not to be seen.
    """

    def __init__(
        self, store: Store, hides: Callable[[object], bool] = lambda _: False
    ) -> None:
        self._store = store
        self._hides = hides
        self._labels: dict[NamedNode, str] = {}

    def values(self, subject: NamedNode, predicate: NamedNode) -> Sequence[Value]:
        """Return the IRIs and literals that a subject has, sorted."""
        if self._hides(subject):
            return []
        found = self._store.quads_for_pattern(subject, predicate, None, DefaultGraph())
        kept = [
            value
            for value in (quad.object for quad in found)
            if isinstance(value, NamedNode | Literal) and not self._hides(value)
        ]
        return sorted(kept, key=str) if len(kept) > 1 else kept

    def nodes(self, subject: NamedNode, predicate: NamedNode) -> list[NamedNode]:
        """Return the IRIs that a subject has, sorted."""
        found = self.values(subject, predicate)
        return [value for value in found if isinstance(value, NamedNode)]

    def node(self, subject: NamedNode, predicate: NamedNode) -> NamedNode | None:
        """Return the first IRI that a subject has, None without any."""
        return next(iter(self.nodes(subject, predicate)), None)

    def texts(self, subject: NamedNode, predicate: NamedNode) -> list[str]:
        """Return the words of a subject's literals, sorted."""
        found = self.values(subject, predicate)
        return [value.value for value in found if isinstance(value, Literal)]

    def text(self, subject: NamedNode, predicate: NamedNode) -> str:
        """Return the first of a subject's literals, '' without any."""
        return next(iter(self.texts(subject, predicate)), "")

    def code(self, subject: NamedNode, predicate: NamedNode) -> str:
        """Return the name of a subject's code, such as 'support'; '' without one."""
        node = self.node(subject, predicate)
        return node.value.removeprefix(CODE) if node else ""

    def day(self, subject: NamedNode, predicate: NamedNode) -> date | None:
        """Return a subject's date, None without one."""
        words = self.text(subject, predicate)
        return date.fromisoformat(words) if words else None

    def number(self, subject: NamedNode, predicate: NamedNode) -> Decimal | None:
        """Return a subject's number, None without one."""
        words = self.text(subject, predicate)
        return Decimal(words) if words else None

    def subjects(self, predicate: NamedNode, value: Value) -> list[NamedNode]:
        """Return what has `value`, sorted by IRI."""
        found = self._store.quads_for_pattern(None, predicate, value, DefaultGraph())
        kept = [
            node
            for node in (quad.subject for quad in found)
            if isinstance(node, NamedNode) and not self._hides(node)
        ]
        return sorted(kept, key=lambda node: node.value)

    def bearers(self, predicate: NamedNode) -> list[NamedNode]:
        """Return what has any value of a property, sorted by IRI."""
        found = self._store.quads_for_pattern(None, predicate, None, DefaultGraph())
        kept = {q.subject for q in found if isinstance(q.subject, NamedNode)}
        shown = (node for node in kept if not self._hides(node))
        return sorted(shown, key=lambda node: node.value)

    def members(self, kind: NamedNode) -> list[NamedNode]:
        """Return what is of a class, sorted by IRI."""
        return self.subjects(terms.RDF_TYPE, kind)

    def is_a(self, subject: NamedNode, *kinds: NamedNode) -> bool:
        """Whether a subject is of one of the classes."""
        found = self.nodes(subject, terms.RDF_TYPE)
        return any(kind in found for kind in kinds)

    def label(self, node: NamedNode) -> str:
        """Return what a thing is called; the end of its IRI where nothing says."""
        if node not in self._labels:
            self._labels[node] = self._find_label(node)
        return self._labels[node]

    def about(self, subject: NamedNode) -> list[Quad]:
        """Return the triples whose subject it is."""
        if self._hides(subject):
            return []
        found = self._store.quads_for_pattern(subject, None, None, DefaultGraph())
        return [quad for quad in found if not self._hides(quad.object)]

    def _find_label(self, node: NamedNode) -> str:
        words = (self.text(node, predicate) for predicate in LABELS)
        if found := next(filter(None, map(str.strip, words)), ""):
            return found
        if node.value.startswith(BASE):  # a work without a title has a file
            for source in self.subjects(terms.PROV_SPECIALIZATION_OF, node):
                return self.label(source)
        return node.value.rsplit("/", 1)[-1]
