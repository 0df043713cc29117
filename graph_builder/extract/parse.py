"""The grammatical parse of each passage, with offsets into the source."""

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from graph_builder.extract.model_files import locate_model
from graph_builder.extract.pieces import split_passage
from graph_builder.extract.words import word_set
from graph_builder.model import Layout, Part, Passage, Source, Span

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Stretch

TITLES = word_set(
    "mr mrs ms miss dr prof professor sir dame lord lady baroness baron viscount earl"
    " reverend cardinal archbishop bishop judge justice"
)
ABBREVIATIONS = word_set("mr mrs ms dr prof hon rt rev st messrs")
COURTESIES = frozenset({"hon", "rt"})
# spaCy takes the full stop into these: 'A&E.'
ENDED = re.compile(r"[A-Z]&[A-Z]\.")
# 're-enter' is one verb, not a verb with a hyphen and another behind it.
PREFIXES = word_set("re co pre de mis non")


@dataclass(frozen=True, slots=True, eq=False)
class ParsedPassage:
    """A passage, or a piece of a long one, with its parse.

    `token.idx + offset` is the token's place in `Source.text`. The parse reads
    no-break spaces as spaces: take words to be shown from the source, not from `doc`.
    """

    passage: Passage
    doc: "Doc"
    offset: int

    @property
    def span(self) -> Span:
        """The stretch of the source that was parsed."""
        return Span(self.offset, self.offset + self._length)

    @property
    def _length(self) -> int:
        # Not len(doc.text): spaCy puts the text together anew each time.
        last = self.doc[-1] if len(self.doc) else None
        return last.idx + len(last.text_with_ws) if last is not None else 0

    def span_of(self, part: "Token | Stretch") -> Span:
        """Return where a token or a stretch of tokens stands in the source."""
        start = part.start_char if hasattr(part, "start_char") else part.idx
        return Span(start, start + len(part.text)).shifted(self.offset)

    def tokens_in(self, span: Span) -> "Stretch | None":
        """Return the tokens that `span` touches; None when it touches none."""
        local = span.shifted(-self.offset)
        start, end = max(local.start, 0), min(local.end, self._length)
        if start >= end:
            return None
        return self.doc.char_span(start, end, alignment_mode="expand")


@cache
def load_parser(name: str | None = None) -> "Language":
    """Return the language model `name`, loaded once; by default the pinned one.

    Raises ResourceError as `locate_model` does.
    """
    import spacy

    return spacy.load(locate_model(name), exclude=["senter"])


def parse_passages(source: Source, layout: Layout) -> tuple[ParsedPassage, ...]:
    """Return the parse of each passage in text order; furniture is left out.

    A passage of more than PIECE_LIMIT characters comes in several pieces, cut between
    paragraphs, else between sentences, else between words.
    """
    pieces = [
        (passage, piece)
        for passage in layout.passages
        if passage.part is not Part.FURNITURE
        for piece in split_passage(source.text, passage.span)
    ]
    if not pieces:
        return ()
    parser = load_parser()
    docs = (_prepare(parser, source.slice(piece)) for _, piece in pieces)
    return tuple(
        ParsedPassage(passage, doc, piece.start)
        for (passage, piece), doc in zip(pieces, parser.pipe(docs), strict=True)
    )


def _prepare(parser: "Language", text: str) -> "Doc":
    doc = parser.make_doc(text.replace("\u00a0", " "))
    _join_parts(doc)
    previous = before = ""
    for token in doc:
        if "\n" in previous or (ENDED.fullmatch(previous) and token.text.istitle()):
            token.is_sent_start = True
        elif _continues(previous, before):
            token.is_sent_start = False
        before, previous = previous, token.text
    return doc


def _join_parts(doc: "Doc") -> None:
    """Make one token of `re-enter`, and of `hon.`, where the parser would stop."""
    spans = [
        doc[token.i - 1 : token.i + 2]
        for token in doc[1:-1]
        if token.text == "-"
        and doc[token.i - 1].lower_ in PREFIXES
        and not doc[token.i - 1].whitespace_
        and not token.whitespace_
    ]
    spans += [
        doc[token.i - 1 : token.i + 1]
        for token in doc[1:]
        if token.text == "."
        and doc[token.i - 1].lower_ in COURTESIES
        and not doc[token.i - 1].whitespace_
    ]
    if spans:
        with doc.retokenize() as retokenizer:
            for span in spans:
                retokenizer.merge(span)


def _continues(previous: str, before: str) -> bool:
    if previous == ".":
        return before.lower() in ABBREVIATIONS
    return previous.lower().rstrip(".") in TITLES | ABBREVIATIONS
