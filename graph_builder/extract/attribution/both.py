"""Two speakers of one clause: 'A and B, who both said'."""

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
    relative = next((c for c in cue.children if c.lower_ == "who"), None)
    if relative is None or relative.i + 1 >= cue.i:
        return
    if cue.doc[relative.i + 1].lower_ != "both":
        return
    found: dict[Referent, Token] = {}
    for token in reversed(cue.doc[cue.sent.start : relative.i]):
        referent = context.at(parsed.span_of(token))
        if referent is not None and referent.kind is ReferentKind.PERSON:
            found.setdefault(referent, token)
        if len(found) == 2:
            break
    if len(found) == 2:
        for referent, token in reversed(found.items()):
            yield Speaker(referent, phrase_span(token, parsed), 0.95, "name")
