"""Words as they may be shown: short for the press, longer from an official report."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

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


def find_start(facts: Facts, subject: NamedNode) -> int | None:
    """Return where the words that bear out `subject` begin, None if there are none."""
    found = [_read_span(facts, span) for span in facts.nodes(subject, terms.EVIDENCE)]
    if not any(text for text, _, _ in found):
        return None
    return min(start for _, start, _ in found)


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


def shorten_quads(facts: Facts, quads: Iterable[Quad]) -> Iterator[Quad]:
    """Yield the quads with each press quotation cut to what may be published.

    A cut quotation is the start of its span, whose offsets stay; it is shorter than
    they say.
    """
    for quad in quads:
        words = quad.object
        if quad.predicate == terms.OA_EXACT and isinstance(words, Literal):
            cut = cut_words(words.value, PRESS_LIMIT)
            if cut != words.value and _is_limited(facts, quad.subject):
                yield Quad(quad.subject, quad.predicate, Literal(cut), quad.graph_name)
                continue
        yield quad


def _is_limited(facts: Facts, selector: object) -> bool:
    """Whether a selector's words may not be quoted at length, in any of its spans."""
    if not isinstance(selector, NamedNode):
        return True
    spans = facts.subjects(terms.OA_HAS_SELECTOR, selector)
    sources = [facts.node(span, terms.OA_HAS_SOURCE) for span in spans]
    return not sources or not all(each and is_open(facts, each) for each in sources)


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
