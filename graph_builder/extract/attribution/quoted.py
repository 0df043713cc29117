"""Which quotations are direct speech, and which cue introduces each."""

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from graph_builder.extract.attribution.introducing import cue_after, cue_before
from graph_builder.extract.attribution.quotes import Quotation
from graph_builder.extract.attribution.signature import match_signature
from graph_builder.extract.attribution.units import Unit
from graph_builder.extract.marks import CLOSING_MARKS, DASHES, ELLIPSIS
from graph_builder.model import Span

if TYPE_CHECKING:
    from spacy.tokens import Token

CONNECTORS = frozenset(["and", "but", "so", "then", "however", "also", "yet", "or"])
WORD = re.compile(r"\w+")
LONGEST_FRAGMENT = 5
SPEECH_ENDS = frozenset(".?!," + ELLIPSIS + DASHES)


class Link(Enum):
    """How a quotation hangs on what stands around it."""

    BEFORE = auto()
    AFTER = auto()
    SPLIT = auto()
    ALONE = auto()
    FRAGMENT = auto()


@dataclass(frozen=True, slots=True)
class Linked:
    """A quotation with its link; `cue` is None for one that stands alone."""

    quotation: Quotation
    link: Link
    cue: "Token | None" = None

    @property
    def is_direct(self) -> bool:
        """Whether it is speech as spoken, not a few quoted words in a clause."""
        return self.link is not Link.FRAGMENT


def link_quotations(unit: Unit, text: str) -> tuple[Linked, ...]:
    """Return the link of each quotation of `unit`, in text order."""
    linked: list[Linked] = []
    for index, quotation in enumerate(unit.quotations):
        rest = unit.quotations[index + 1 :]
        start = linked[-1].quotation.outer.end if linked else unit.span.start
        end = rest[0].outer.start if rest else unit.span.end
        before = Span(start, max(start, quotation.outer.start))
        after = Span(min(quotation.outer.end, end), end)
        linked.append(_link(unit, text, quotation, before, after, linked))
    return tuple(linked)


def _link(
    unit: Unit,
    text: str,
    quotation: Quotation,
    before: Span,
    after: Span,
    earlier: list[Linked],
) -> Linked:
    lead = text[before.start : before.end].strip()
    if earlier and earlier[-1].link in {Link.AFTER, Link.SPLIT} and lead[-1:] == ",":
        return Linked(quotation, Link.SPLIT, earlier[-1].cue)
    if lead.endswith(":") and not any(link.is_direct for link in earlier):
        # A few quoted words before the colon are part of what leads up to it.
        before = Span(unit.span.start, before.end)
    cue = cue_before(unit, text, quotation, before)
    if cue is not None:
        return Linked(quotation, Link.BEFORE, cue)
    if not _is_bare(lead):
        return Linked(quotation, Link.FRAGMENT)
    if _goes_on_with(unit, text, quotation):
        return Linked(quotation, Link.FRAGMENT)
    cue = cue_after(unit, text, quotation, after)
    if cue is not None:
        return Linked(quotation, Link.AFTER, cue)
    if _stands_alone(text, quotation, after):
        return Linked(quotation, Link.ALONE)
    return Linked(quotation, Link.FRAGMENT)


def _goes_on_with(unit: Unit, text: str, quotation: Quotation) -> bool:
    """Whether it only ends the sentence of the paragraph before it."""
    before = text[unit.parsed.span.start : quotation.outer.start]
    words = before.rstrip()
    return words[-1:].isalnum() and "\n" in before[len(words) :]


def _is_bare(lead: str) -> bool:
    words = lead.strip(" ," + DASHES).lower().split()
    return all(word.strip(",") in CONNECTORS for word in words)


def _stands_alone(text: str, quotation: Quotation, after: Span) -> bool:
    speech = text[quotation.span.start : quotation.span.end].rstrip()
    rest = text[after.start : after.end].strip(" ." + CLOSING_MARKS)
    words = len(WORD.findall(speech))
    if words > LONGEST_FRAGMENT and match_signature(text, quotation.outer.end):
        return not rest
    return not rest and speech[-1:] in SPEECH_ENDS and words > 1
