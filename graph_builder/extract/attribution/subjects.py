"""The words that name a cue's source: subjects, agents, owners and antecedents."""

from typing import TYPE_CHECKING

from graph_builder.extract.attribution.asides import teller_of_aside
from graph_builder.extract.attribution.cues import WORKS
from graph_builder.extract.attribution.described import (
    antecedent_of,
    described_noun,
    quoted_noun,
)
from graph_builder.extract.attribution.grammar import (
    RELATIVES,
    SUBJECTS,
    child,
    governor,
    is_passive,
    lemma_of,
)
from graph_builder.extract.words import word_set

if TYPE_CHECKING:
    from spacy.tokens import Token

# Verbs that bring forth a work: the trust sent out a letter telling patients so.
ISSUING = word_set("send issue publish write release produce make")
ANSWERS = word_set("reply response answer message")
CLIMB_LIMIT = 6


def find_sources(cue: "Token") -> tuple["Token", ...]:
    """Return the heads of the noun phrases that say whose words `cue` reports.

    Several when speakers share one clause ('who both said', 'A and B said'); none when
    the sentence names nobody, as in a passive without an agent.
    """
    verb = cue
    teller = teller_of_aside(cue)
    if teller is not None:
        return _expanded(teller)
    for _ in range(CLIMB_LIMIT):
        if is_passive(verb):
            return _passive_sources(cue, verb)
        subject = nearest_subject(verb)
        if subject is not None:
            return _expanded(subject)
        noun = described_noun(verb)
        if noun is not None:
            return _owner(noun)
        quoted = quoted_noun(verb)
        if quoted is not None:
            return (quoted,)
        head = governor(verb)
        if head is None or head.pos_ not in {"VERB", "AUX", "ADJ"}:
            return ()
        verb = head
    return ()


def nearest_subject(verb: "Token") -> "Token | None":
    """Return the subject of `verb`: of two a person's name, else the nearest."""
    subjects = [c for c in verb.children if c.dep_ in SUBJECTS]
    people = [c for c in subjects if c.ent_type_ == "PERSON"]
    return min(people or subjects, key=lambda c: abs(c.i - verb.i), default=None)


def _passive_sources(cue: "Token", verb: "Token") -> tuple["Token", ...]:
    if verb != cue:
        # Of 'was quoted as saying' and 'was elected, saying' the subject speaks.
        subject = child(verb, "nsubjpass", "nsubj")
        return _expanded(subject) if subject is not None else ()
    agent = find_agent(verb)
    named = child(agent, "pobj") if agent is not None else None
    return _with_conjuncts(named) if named is not None else ()


def find_agent(verb: "Token") -> "Token | None":
    """Return the 'by' of a passive; parsers may hang it in what stands between."""
    agent = child(verb, "agent")
    if agent is not None:
        return agent
    return next((t for t in verb.subtree if t.i > verb.i and _is_by(t)), None)


def _is_by(token: "Token") -> bool:
    named = child(token, "pobj") if token.lower_ == "by" else None
    return named is not None and named.ent_type_ not in {"DATE", "TIME", "PERCENT"}


def _owner(noun: "Token") -> tuple["Token", ...]:
    """Return `noun`, or who issued it when it is a work with no owner of its own.

    A work that somebody else receives or reads tells nobody's words.
    """
    is_work = lemma_of(noun) in WORKS | ANSWERS
    if not is_work or child(noun, "poss") is not None or noun.dep_ != "dobj":
        return (noun,)
    if lemma_of(noun.head) not in ISSUING:
        return ()
    subject = nearest_subject(noun.head)
    return _expanded(subject) if subject is not None else ()


def _expanded(subject: "Token") -> tuple["Token", ...]:
    if subject.lower_ in RELATIVES and subject.head.dep_ in {"relcl", "ccomp", "acl"}:
        antecedent = antecedent_of(subject.head.head)
        if antecedent.pos_ in {"VERB", "AUX"}:
            return ()
        return _with_conjuncts(antecedent) if _is_both(subject) else (antecedent,)
    return _with_conjuncts(subject)


def _is_both(relative: "Token") -> bool:
    following = relative.doc[relative.i + 1 : relative.i + 2]
    return any(token.lower_ in {"both", "all"} for token in following)


def _with_conjuncts(noun: "Token") -> tuple["Token", ...]:
    """Return `noun` and those joined to it, from the first to the last."""
    first = noun
    while first.dep_ == "conj" and first.head.pos_ in {"NOUN", "PROPN"}:
        first = first.head
    found = {*first.conjuncts, *_named_beside(first)}
    return (first, *sorted(found, key=lambda token: token.i))


def _named_beside(noun: "Token") -> "list[Token]":
    """Return those joined to a name behind a role: 'the chair, A, and the head, B'."""
    beside = child(noun, "appos")
    if beside is None or beside.ent_type_ != "PERSON":
        return []
    return [
        each
        for each in beside.conjuncts
        if each.ent_type_ == "PERSON" or child(each, "appos") is not None
    ]
