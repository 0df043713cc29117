"""Candidate propositions: what a side is taken on, where no codebook knows it."""

import hashlib
import json
import re
import unicodedata

from graph_builder.model import Proposition, PropositionKind, Source, Span, Statement
from graph_builder.resolve.wordings import QUOTES

LABEL_LIMIT = 160
_SPACES = re.compile(r"\s+")
_MARKS = " ,;:.-\u2013\u2014'\"\u2018\u2019\u201c\u201d"
_OPENERS = re.compile(
    r"^(?:that(?! (?:is|was|are|were|will|would|has|have|must|should|can|could)\b)|to|"
    r"for|of|on|about|and|but|the fact that)\s+",
    re.IGNORECASE,
)
EMPTY_WORDINGS = frozenset(
    {
        "it",
        "this",
        "that",
        "these",
        "those",
        "they",
        "them",
        "he",
        "she",
        "him",
        "her",
        "which",
        "who",
        "there",
        "one",
    }
)


def make_candidate(
    source: Source, statement: Statement, named: Span | None = None, before: str = ""
) -> Proposition:
    """Return the proposition that only these words stand for.

    Its slug comes from the words alone, case and spaces folded, so that the same
    wording is the same candidate in every source. `named` are words elsewhere that name
    what the target only points to, with `before` put before them.
    """
    label = before + _trim(_fold(source.slice(named or statement.target)))
    if label.lower() in EMPTY_WORDINGS:
        label = _trim(_fold(source.slice(statement.evidence[0])))
    parts = json.dumps([label.lower().translate(QUOTES)], ensure_ascii=False)
    digest = hashlib.sha256(parts.encode("utf-8")).hexdigest()[:12]
    return Proposition(
        slug=f"candidate-{digest}", label=label, kind=PropositionKind.CANDIDATE
    )


def _fold(text: str) -> str:
    return _SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip()


def _trim(text: str) -> str:
    text = _OPENERS.sub("", text.strip(_MARKS))
    if len(text) <= LABEL_LIMIT:
        return text
    return text[:LABEL_LIMIT].rpartition(" ")[0] + " …"
