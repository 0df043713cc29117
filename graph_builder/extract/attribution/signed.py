"""The speaker whose name stands below a quotation."""

from graph_builder.extract.attribution.context import Context, Referents
from graph_builder.extract.attribution.quoted import Linked
from graph_builder.extract.attribution.signature import match_post, match_signature
from graph_builder.extract.parse import ParsedPassage
from graph_builder.model import Grounds, Mode, ReferentKind, Span, Utterance

SIGNED = ("signed", 0.9)


def signed_quotation(linked: Linked, context: Context) -> Utterance | None:
    """Return a quotation as said by whose name is the line below it; None without one.

    Only by a person whom the text names, whose name is all of the line but for a role.
    """
    match = match_signature(context.text, linked.quotation.outer.end)
    if match is None:
        return None
    mention = Span(*match.span("name"))
    found = context.at(mention)
    if found is None or found.kind is not ReferentKind.PERSON:
        return None
    if not any(span.contains(mention) for span in found.mentions):
        return None
    grounds = Grounds("quotation-signed", (SIGNED,))
    span = linked.quotation.span
    return Utterance(span, Mode.DIRECT, found, grounds, mention=mention)


def posted(piece: ParsedPassage, text: str, referents: Referents) -> Utterance | None:
    """Return a paragraph as posted by whose handle stands behind it; None without one.

    Only by a person or body whom the text names.
    """
    match = match_post(text, piece.span.end)
    if match is None:
        return None
    mention = Span(*match.span("name"))
    found = referents.at(mention)
    if found is None or found.kind not in {ReferentKind.PERSON, ReferentKind.BODY}:
        return None
    words = text[piece.span.start : piece.span.end].rstrip()
    span = Span(piece.span.start, piece.span.start + len(words))
    grounds = Grounds("post-signed", (SIGNED,))
    return Utterance(span, Mode.DIRECT, found, grounds, mention=mention)
