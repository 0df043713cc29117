"""Two speakers of one clause: 'A and B, who both said', 'A, and B, both said'."""

from typing import TYPE_CHECKING

from graph_builder.extract.attribution.context import Context
from graph_builder.extract.attribution.phrases import phrase_span
from graph_builder.extract.attribution.sources import Speaker
from graph_builder.extract.parse import ParsedPassage
from graph_builder.model import Referent, ReferentKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token


def both_of(
    cue: "Token", parsed: ParsedPassage, context: Context
) -> "Iterator[Speaker]":
    """Yield the two people of 'A and B, who both said', which parsers part wrongly."""
    end = _before_both(cue)
    if end is None:
        return
    found: dict[Referent, Token] = {}
    for token in reversed(cue.doc[cue.sent.start : end]):
        referent = context.at(parsed.span_of(token))
        if referent is not None and referent.kind is ReferentKind.PERSON:
            found.setdefault(referent, token)
        if len(found) == 2:
            break
    if len(found) == 2:
        for referent, token in reversed(found.items()):
            yield Speaker(referent, phrase_span(token, parsed), 0.95, "name")


def _before_both(cue: "Token") -> int | None:
    """Return where ', who both' or ', both' before the cue begins; None without it."""
    before = cue.doc[max(0, cue.i - 3) : cue.i]
    both = next((t.i for t in before if t.lower_ == "both"), 0)
    if both < 2:
        return None
    if cue.doc[both - 1].lower_ == "who":
        return both - 1
    return both if cue.doc[both - 1].text == "," else None
