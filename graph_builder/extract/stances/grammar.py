"""What a parse says about a clause: its subject, its negation, its extent."""

import re
from typing import TYPE_CHECKING

from graph_builder.extract.stances.words import (
    HEDGED_OPENERS,
    LIGHT_VERBS,
    NEGATIVE_SUBJECTS,
    NEGATORS,
    OPINION_VERBS,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

_TABLED = re.compile(
    r"\W*(?:[TQ]?\d+\.\s*)?(?:What|Which|How|When|Whether|If)\b[^,]{0,120}"
    r"\b(?:he|she|(?:his|her) Department|"
    r"the (?:Minister|Secretary of State|Government|Department)) "
    r"(?:is|has|plans|intends|expects|will|made)\b"
)
SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass"})
CLAUSES = frozenset({"ROOT", "ccomp", "conj", "advcl", "relcl", "parataxis", "pcomp"})


def child(token: "Token", *labels: str) -> "Token | None":
    """Return the first child of `token` with one of the dependency `labels`."""
    return next((one for one in token.children if one.dep_ in labels), None)


def subject_of(token: "Token") -> "Token | None":
    """Return the subject of a predicate, inherited where the clause has none itself.

    A clause that has no subject takes that of the clause it is joined to; of a
    relative clause it is the noun that the clause describes. A passive agent counts.
    """
    for _ in range(6):
        agent = child(token, "agent")
        if agent is not None:
            return child(agent, "pobj")
        own = child(token, *SUBJECTS)
        if own is not None:
            relative = own.tag_ in {"WP", "WDT"} and token.dep_ == "relcl"
            return token.head if relative else own
        if token.dep_ not in {"xcomp", "conj", "advcl", "aux", "acl", "ccomp", "prep"}:
            return None
        token = token.head
    return None


def is_negated(token: "Token") -> bool:
    """Whether an odd number of negations bears on the predicate `token`.

    Counted are its own negators, a negating governor (`fails to support`), a negated
    verb of opinion above it (`does not believe that …`) and a subject such as
    `no one`. The `not` of a question (`is it not wrong …?`) asks for a yes.
    """
    count = sum(1 for _ in _negators(token))
    verb = predicate_verb(token)
    if verb != token:
        count += sum(1 for _ in _negators(verb))
    subject = child(verb, *SUBJECTS)
    if subject is not None and is_negative(subject):
        count += 1
    count += _negated_above(verb)
    if count and is_polar_question(verb):
        count -= 1
    return count % 2 == 1


def is_negative(noun: "Token") -> bool:
    """Whether a noun stands for nobody: `no one`, `no minister`."""
    determiner = child(noun, "det")
    return noun.lower_ in NEGATIVE_SUBJECTS or (
        determiner is not None and determiner.lower_ == "no"
    )


def _negators(token: "Token") -> "Iterator[Token]":
    for one in token.children:
        longer = one.lower_ == "longer" and any(w.lower_ == "no" for w in one.lefts)
        if one.dep_ == "neg" or one.lower_ in NEGATORS or longer:
            following = token.doc[one.i + 1 : one.i + 2]
            if following.text.lower() not in {"only", "just", "merely", "least"}:
                yield one


def _negated_above(verb: "Token") -> int:
    head = verb.head
    if verb.dep_ == "ccomp" and head.lemma_ in OPINION_VERBS:
        return sum(1 for _ in _negators(head))
    return 0


def predicate_verb(token: "Token") -> "Token":
    """Return the verb that a predicate stands with: `is` for `wrong` in `is wrong`."""
    if token.dep_ in {"acomp", "attr", "oprd"} and token.head.pos_ in {"AUX", "VERB"}:
        return token.head
    if token.dep_ == "conj" and token.head.dep_ in {"acomp", "attr"}:
        return token.head.head
    if token.dep_ == "pobj" and token.head.head.lemma_ in LIGHT_VERBS:
        return token.head.head
    return token


def clause_of(token: "Token") -> "Token":
    """Return the verb of the smallest clause with its own subject around `token`."""
    while not _heads_clause(token) and token.head != token:
        token = token.head
    return token


def _heads_clause(token: "Token") -> bool:
    if token.dep_ == "advcl" and token.tag_ == "VBG":
        return True
    return token.dep_ in CLAUSES and child(token, *SUBJECTS) is not None


def clause_extent(token: "Token") -> tuple[int, int]:
    """Return the first and last index of the clause around `token`.

    Left out are clauses joined to it that have a subject of their own, and the
    participle clauses that trail behind it.
    """
    verb = clause_of(token)
    loose = [
        one
        for one in verb.children
        if (one.dep_ in {"conj", "parataxis"} and child(one, *SUBJECTS) is not None)
        or (one.dep_ == "advcl" and one.tag_ == "VBG" and one.i > verb.i)
    ]
    first, last = extent(verb)
    for one in loose:
        if one.left_edge.i > token.i:
            last = min(last, one.left_edge.i - 1)
        elif one.right_edge.i < token.i:
            first = max(first, one.right_edge.i + 1)
    return first, last


def is_in_question(token: "Token") -> bool:
    """Whether the sentence of `token` asks, by its mark or as on an order paper.

    An order paper prints `What steps he is taking to …` and ends it with a full stop.
    """
    text = token.sent.text.rstrip("'\"\u2019\u201d ")
    return text.endswith("?") or _TABLED.match(text) is not None


def is_polar_question(verb: "Token") -> bool:
    """Whether the clause of `verb` asks for yes or no: its auxiliary comes first."""
    if not is_in_question(verb):
        return False
    subject = child(verb, *SUBJECTS)
    first = [one for one in verb.children if one.dep_ in {"aux", "auxpass"}]
    front = first[0] if first else verb
    return (
        subject is not None
        and front.pos_ == "AUX"
        and front.i < subject.i
        and not _asks_for_more(verb)
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
    asks = is_in_question(verb)
    for _ in range(8):
        if asks and _asks_for_more(verb):
            return True
        mark = child(verb, "mark")
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


def extent(token: "Token") -> tuple[int, int]:
    """Return the first and the last index of the words under `token`, no marks."""
    left, right = token.left_edge.i, token.right_edge.i
    while right > token.i and token.doc[right].is_punct:
        right -= 1
    while left < token.i and (token.doc[left].is_punct or token.doc[left].is_space):
        left += 1
    return left, right
