"""Whether words ask something instead of saying it."""

import re
from typing import TYPE_CHECKING

from graph_builder.extract.stances.grammar import (
    CLAUSES,
    SUBJECTS,
    child,
    predicate_verb,
)
from graph_builder.extract.stances.words import HEDGED_OPENERS

if TYPE_CHECKING:
    from spacy.tokens import Token

_TABLED = re.compile(
    r"\W*(?:[TQ]?\d+\.\s*)?(?:What|Which|How|When|Whether|If)\b[^,]{0,120}"
    r"\b(?:he|she|(?:his|her) Department|"
    r"the (?:Minister|Secretary of State|Government|Department)) "
    r"(?:is|has|plans|intends|expects|will|made)\b"
)


def is_in_question(token: "Token") -> bool:
    """Whether the sentence of `token` asks, by its mark or as on an order paper.

    An order paper prints `What steps he is taking to …` and ends it with a full stop.
    """
    text = token.sent.text.rstrip("'\"\u2019\u201d ")
    return text.endswith("?") or _TABLED.match(text) is not None


def is_polar_question(verb: "Token") -> bool:
    """Whether the clause of `verb` asks for yes or no: its auxiliary comes first."""
    subject = child(verb, *SUBJECTS)
    first = [one for one in verb.children if one.dep_ in {"aux", "auxpass"}]
    front = first[0] if first else verb
    return (
        subject is not None
        and front.pos_ == "AUX"
        and front.i < subject.i
        and not _asks_for_more(verb)
        and is_in_question(verb)
    )


def _asks_for_more(verb: "Token") -> bool:
    """Whether a question word stands before `verb` in its clause."""
    return any(
        one.left_edge.tag_ in {"WRB", "WP", "WDT"}
        for one in verb.lefts
        if one.dep_ not in CLAUSES
    )


def is_asked(token: "Token") -> bool:
    """Whether the words around `token` only ask: a question, `if` or `whether`."""
    verb = predicate_verb(token)
    for _ in range(8):
        if _asks_for_more(verb) and is_in_question(verb):
            return True
        mark = child(verb, "mark")
        if mark is not None and mark.lower_ in HEDGED_OPENERS:
            return True
        told = child(verb, "csubj")
        mark = None if told is None else child(told, "mark")
        if mark is not None and mark.lower_ in HEDGED_OPENERS:
            return True
        opener = _opener(verb)
        if opener is not None:
            return not (opener.lower_ == "why" and verb.head.lemma_ == "be")
        if verb.head == verb:
            break
        verb = verb.head
    return False


def _opener(verb: "Token") -> "Token | None":
    for one in verb.lefts:
        if one.tag_ in {"WRB", "WP"} and one.dep_ in {"advmod", "dobj", "attr"}:
            return one
        for inner in one.lefts:
            if inner.tag_ == "WRB" and one.dep_ == "advmod":
                return inner
    return None
