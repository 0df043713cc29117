"""Words as they may be shown: short for the press, longer from an official report."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from pyoxigraph import Literal, NamedNode, Quad

from graph_builder.publish.facts import Facts
from graph_builder.publish.pages import Quotation
from graph_builder.vocabulary import terms

PRESS_LIMIT = 400
"""As many characters of a quotation as copyright's quotation right is relied on for."""

# An official report may be reproduced under its own open licence; nothing else may.
_OPEN_GENRES = frozenset({"sitting", "oral-evidence"})
_AROUND = 150
# Of an official report, and of anything else, where many spans stand together.
_GLIMPSES = (160, 60)


def cut_words(text: str, limit: int) -> str:
    """Return `text`, or as many of its whole words as `limit` characters hold."""
    if len(text) <= limit:
        return text
    start = text[: limit + 1]
    end = max(start.rfind(" "), start.rfind("\n"), start.rfind("\u00a0"))
    return text[: end if end > 0 else limit].rstrip()


def is_open(facts: Facts, source: NamedNode) -> bool:
    """Whether a source's words may be quoted at any length: an official report's."""
    work = facts.node(source, terms.PROV_SPECIALIZATION_OF)
    return work is not None and facts.code(work, terms.DCTERMS_TYPE) in _OPEN_GENRES


def quote_span(facts: Facts, span: NamedNode) -> Quotation:
    """Return a span's words, cut where its source's terms require it."""
    return _quote(facts, span, None, PRESS_LIMIT)


def glimpse_span(facts: Facts, span: NamedNode) -> Quotation:
    """Return the first words of a span, enough to find it by."""
    return _quote(facts, span, *_GLIMPSES)


def quote_all(facts: Facts, subject: NamedNode) -> tuple[Quotation, ...]:
    """Return the words of all spans that bear out `subject`, in the source's order."""
    spans = facts.nodes(subject, terms.EVIDENCE)
    return _in_order(quote_span(facts, span) for span in spans)


def glimpse_all(facts: Facts, subject: NamedNode) -> tuple[Quotation, ...]:
    """Return the first words of all spans that bear out `subject`, in order."""
    spans = facts.nodes(subject, terms.EVIDENCE)
    return _in_order(glimpse_span(facts, span) for span in spans)


def _in_order(found: Iterable[Quotation]) -> tuple[Quotation, ...]:
    return tuple(sorted(found, key=lambda each: (each.start, each.end, each.span)))


def _quote(
    facts: Facts, span: NamedNode, open_limit: int | None, limit: int
) -> Quotation:
    text, start, end = _read_span(facts, span)
    source = facts.node(span, terms.OA_HAS_SOURCE)
    allowed = open_limit if source and is_open(facts, source) else limit
    shown = text if allowed is None else cut_words(text, allowed)
    return Quotation(shown, span.value, start, end, len(shown) < end - start)


def quote_in_context(
    facts: Facts, quotation: Quotation, utterance: NamedNode
) -> Quotation:
    """Return `quotation` with the words of its utterance that stand around it.

    A press article's words stay within `PRESS_LIMIT` altogether.
    """
    for span in facts.nodes(utterance, terms.EVIDENCE):
        text, start, end = _read_span(facts, span)
        if start <= quotation.start and quotation.end <= end:
            source = facts.node(span, terms.OA_HAS_SOURCE)
            spare = (PRESS_LIMIT - len(quotation.text)) // 2
            room = _AROUND if source and is_open(facts, source) else min(spare, _AROUND)
            before = text[: quotation.start - start]
            after = text[quotation.end - start :]
            return replace(
                quotation,
                before=_cut_before(before, max(room, 0)),
                after="" if quotation.is_cut else _cut_after(after, max(room, 0)),
            )
    return quotation


def shorten_quads(quads: Sequence[Quad]) -> Iterator[Quad]:
    """Yield the quads with each press quotation cut to what may be published.

    A cut quotation is the start of its span, whose offsets stay; it is shorter than
    they say.
    """
    links = _read_links(quads)
    for quad in quads:
        if quad.predicate == terms.OA_EXACT and isinstance(quad.object, Literal):
            source = links.get(links.get(quad.subject))
            genre = links.get(links.get(source))
            if genre is None or genre.value.rsplit("/", 1)[-1] not in _OPEN_GENRES:
                words = Literal(cut_words(quad.object.value, PRESS_LIMIT))
                yield Quad(quad.subject, quad.predicate, words, quad.graph_name)
                continue
        yield quad


def _read_links(quads: Sequence[Quad]) -> Mapping[object, NamedNode]:
    """Return the way from a selector to its span, source, work and genre."""
    links: dict[object, NamedNode] = {}
    for quad in quads:
        if not isinstance(quad.object, NamedNode):
            continue
        if quad.predicate == terms.OA_HAS_SELECTOR:
            links[quad.object] = NamedNode(str(quad.subject)[1:-1])
        elif quad.predicate in _WAY:
            links[quad.subject] = quad.object
    return MappingProxyType(links)


_WAY = (terms.OA_HAS_SOURCE, terms.PROV_SPECIALIZATION_OF, terms.DCTERMS_TYPE)


def _read_span(facts: Facts, span: NamedNode) -> tuple[str, int, int]:
    text, start, end = "", 0, 0
    for selector in facts.nodes(span, terms.OA_HAS_SELECTOR):
        text = text or facts.text(selector, terms.OA_EXACT)
        start = int(facts.number(selector, terms.OA_START) or start)
        end = int(facts.number(selector, terms.OA_END) or end)
    return text, start, end


def _cut_before(text: str, room: int) -> str:
    if len(text) <= room:
        return text
    tail = text[len(text) - room :]
    at = tail.find(" ")
    return f"… {tail[at + 1 :]}" if at >= 0 else "… "


def _cut_after(text: str, room: int) -> str:
    kept = cut_words(text, room) if room else ""
    return kept if len(kept) == len(text) else f"{kept} …"
