"""Names beside a noun: 'the chairman of the trust, X', 'X campaign officials'."""

import re
from typing import TYPE_CHECKING

from graph_builder.extract.attribution.context import Context
from graph_builder.extract.attribution.grammar import child, lemma_of
from graph_builder.extract.names.tables import FAMILY, OFFICES, ROLE_NOUNS
from graph_builder.extract.parse import ParsedPassage
from graph_builder.extract.words import word_set
from graph_builder.model import Referent, ReferentKind

if TYPE_CHECKING:
    from spacy.tokens import Token

BODY_NOUNS = word_set(
    "group charity union trust body party firm company watchdog regulator tank agency"
    " association college organisation organization coalition alliance campaign"
    " department council board authority commission committee institute newspaper"
    " champion society federation confederation network forum insurer provider"
    " publisher magazine website broadcaster retailer pollster consultancy hospital"
)
# What else a paper calls whom it named in the sentence before: 'the Anyshire Democrat'.
POLITICIANS = word_set(
    "democrat republican lawmaker congressman congresswoman senator politician mp msp"
    " backbencher peer"
)
VARIATIONS = word_set(
    "gp physician doctor surgeon midwife veteran businessman"
    " businesswoman academic professor campaigner mother father lawyer activist"
)
AGED = re.compile(r"\d+-year-olds?$")
# How far behind a role its bearer's name may stand.
BEARER_REACH = 14


def named_behind(
    head: "Token", parsed: ParsedPassage, context: Context
) -> Referent | None:
    """Return whom a noun's phrase names behind a comma, where the parse has no such.

    'the chairman of the trust, X,' for a person, 'consumer champion, X,' for a body.
    """
    is_body = lemma_of(head) in BODY_NOUNS and child(head, "det") is None
    if not is_body and head.lower_ not in ROLE_NOUNS | FAMILY:
        return None
    for token in head.doc[head.i + 1 : head.i + BEARER_REACH]:
        if token.pos_ in {"VERB", "AUX"} or token.is_sent_start:
            return None
        found = context.at(parsed.span_of(token))
        if found is None or token.nbor(-1).text != ",":
            continue
        return found if is_body or is_person(found) else None
    return None


def is_variation(head: "Token", last: Referent) -> bool:
    """Whether 'the Anyshire Democrat', 'the 54-year-old' can be who spoke `last`.

    A politician must be known as one, by a party, a seat or an office.
    """
    determiner = child(head, "det")
    if determiner is None or determiner.lower_ != "the" or head.tag_ in {"NNS", "NNPS"}:
        return False
    if head.lower_ in POLITICIANS:
        titles = {word for role in last.roles for word in role.title.lower().split()}
        held = bool(titles & (POLITICIANS | set(OFFICES.values())))
        return bool(last.party or last.constituency or held)
    return head.lower_ in VARIATIONS or _is_aged(head)


def _is_aged(head: "Token") -> bool:
    words = head.doc[head.left_edge.i : head.i + 1].text.lower()
    return head.lower_ in {"old", "olds"} and AGED.search(words) is not None


def is_only_of(
    head: "Token", named: Referent | None, parsed: ParsedPassage, context: Context
) -> bool:
    """Whether a name only says whose people they are: 'Boyd campaign officials'."""
    if head.pos_ != "NOUN" or not is_person(named):
        return False
    return any(
        part.dep_ in {"compound", "nmod", "amod", "poss"}
        and part.i < head.i
        and context.at(parsed.span_of(part)) == named
        for part in head.subtree
    )


def is_person(referent: Referent | None) -> bool:
    """Whether it is a person."""
    return referent is not None and referent.kind is ReferentKind.PERSON
