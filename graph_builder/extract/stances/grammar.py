"""What a parse says about a clause: its subject, its verb, its extent."""

from typing import TYPE_CHECKING

from graph_builder.extract.stances.words import ADDING_VERBS, LIGHT_VERBS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

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
        token = _reporting(token)
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


def _reporting(token: "Token") -> "Token":
    # `The union said that the board had failed, calling for a review`: the union calls.
    said = token.head.head
    if (
        token.dep_ == "advcl"
        and token.tag_ == "VBG"
        and token.lemma_ in ADDING_VERBS
        and token.head.dep_ == "ccomp"
        and said.lemma_ in {"say", "argue", "claim", "warn", "state", "report"}
    ):
        return said
    return token


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

    Left out are clauses and verbs joined to it, and the participle clauses that trail
    behind it.
    """
    verb = clause_of(token)
    first, last = extent(verb)
    joined = list(_joined(verb))
    around = [one for one in joined if one.left_edge.i <= token.i <= one.right_edge.i]
    if around:
        first = around[-1].left_edge.i
    for one in (*_loose(verb), *joined):
        if one in around:
            continue
        if one.left_edge.i > token.i:
            last = min(last, one.left_edge.i - 1)
        elif one.right_edge.i < token.i:
            first = max(first, one.right_edge.i + 1)
    while last > token.i and (token.doc[last].dep_ == "cc" or token.doc[last].is_punct):
        last -= 1
    return first, last


def _joined(verb: "Token") -> "Iterator[Token]":
    """Yield the verbs that share the subject of `verb`: `opposes it and demands …`."""
    for one in verb.children:
        if one.dep_ == "conj" and one.pos_ == "VERB" and not child(one, *SUBJECTS):
            yield one
            yield from _joined(one)


def _loose(verb: "Token") -> "list[Token]":
    return [
        one
        for one in verb.children
        if (one.dep_ in {"conj", "parataxis"} and child(one, *SUBJECTS) is not None)
        or (one.dep_ == "advcl" and one.tag_ == "VBG" and one.i > verb.i)
    ]


def extent(token: "Token") -> tuple[int, int]:
    """Return the first and the last index of the words under `token`, no marks."""
    left, right = token.left_edge.i, token.right_edge.i
    while right > token.i and token.doc[right].is_punct:
        right -= 1
    while left < token.i and (token.doc[left].is_punct or token.doc[left].is_space):
        left += 1
    return left, right
