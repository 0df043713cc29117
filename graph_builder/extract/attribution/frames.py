"""Where the content to the right of a cue begins, by the frames of the cue."""

from typing import TYPE_CHECKING

from graph_builder.extract.attribution.clauses import find_clauses, find_loose_clauses
from graph_builder.extract.attribution.cues import CUES, Cue, CueKind
from graph_builder.extract.attribution.grammar import child, is_passive, lemma_of
from graph_builder.extract.marks import (
    OPENING_MARKS,
)
from graph_builder.extract.words import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    Starts = Iterator[tuple[str, int]]

INFINITIVES = frozenset({"xcomp", "ccomp", "advcl"})
GERUNDS = frozenset({"xcomp", "ccomp", "pcomp", "dobj"})
CRIES = word_set("help assistance attention order backup ambulance")
QUOTES = frozenset(OPENING_MARKS)
LONGEST_NAMING = 24
ADDRESSING = word_set("ask tell remind inform assure urge advise warn implore")
REPORTING = frozenset({CueKind.SPEECH, CueKind.THOUGHT})


def find_starts(verb: "Token", cue: Cue) -> "Starts":
    """Yield (frame, first token) of what may be the content, the likeliest first."""
    right = [c for c in verb.children if c.i > verb.i]
    if is_passive(verb) and cue.kind in REPORTING and cue.lemma not in ADDRESSING:
        # 'is said to oppose it'
        said = (c for c in right if c.dep_ == "xcomp" and _has_to([*c.children]))
        yield from (("infinitive", c.left_edge.i) for c in said)
    if cue.frames & {"person", "infinitive"}:
        yield from _infinitives(verb, cue, right)
    if "clause" in cue.frames:
        yield from find_clauses(verb, right)
        yield from find_loose_clauses(verb, right)
    if "gerund" in cue.frames and not is_passive(verb):
        acts = (c for c in right if c.dep_ in GERUNDS and _is_gerund(c))
        yield from (("object", act.left_edge.i) for act in acts)
    yield from _prepositions(verb, cue, right)
    if "object" in cue.frames or ("naming" in cue.frames and _names(verb)):
        yield from _objects(verb, right)


def _infinitives(verb: "Token", cue: Cue, right: list["Token"]) -> "Starts":
    for clause in right:
        if clause.dep_ not in INFINITIVES or not _has_to([*clause.children]):
            continue
        person = child(verb, "dobj") or child(clause, "nsubj")
        if person is not None and verb.i < person.i < clause.i:
            if "person" in cue.frames:
                yield "person", person.left_edge.i
        elif "infinitive" in cue.frames and clause.dep_ != "advcl":
            yield "infinitive", clause.left_edge.i
    # 'asked anyone who saw it to call': parsers hang the infinitive in the object.
    person = child(verb, "dobj") if "person" in cue.frames else None
    if person is not None and person.i > verb.i and _has_to([*person.subtree]):
        yield "person", person.left_edge.i


def _has_to(tokens: list["Token"]) -> bool:
    return any(token.dep_ == "aux" and token.lower_ == "to" for token in tokens)


def _is_gerund(clause: "Token") -> bool:
    """Whether it is 'being told', 'closing it', with nothing of the narrator's before.

    So not 'a trust, being told' and not 'reported him to be'.
    """
    between = clause.doc[clause.head.i + 1 : clause.i]
    is_ing = clause.tag_ == "VBG" or any(
        t.lower_ in {"being", "having"} for t in between
    )
    return is_ing and all(
        t.dep_ in {"aux", "auxpass", "neg", "advmod"} for t in between
    )


def _prepositions(verb: "Token", cue: Cue, right: list["Token"]) -> "Starts":
    """Yield what follows a preposition of the cue's, the addressee's own included."""
    addressees = [c for c in right if c.dep_ in {"dobj", "dative"}]
    for holder in (verb, *addressees):
        for word in holder.children:
            is_cue = word.i > verb.i and word.lower_ in cue.frames
            if word.dep_ == "prep" and is_cue and not _is_cry(word):
                yield word.lower_, word.i + 1
    for clause in right:
        # 'called for the ward to stay': parsers make 'for' a mark of the clause.
        mark = clause.left_edge
        is_mark = mark.dep_ == "mark" and mark.lower_ == "for"
        if clause.dep_ in INFINITIVES and is_mark and "for" in cue.frames:
            yield "for", mark.i + 1


def _is_cry(preposition: "Token") -> bool:
    """Whether somebody only cried out, and nothing is said: 'called for help'."""
    named = child(preposition, "pobj")
    is_alone = named is not None and preposition.right_edge == named
    return is_alone and named is not None and named.lower_ in CRIES


def _names(verb: "Token") -> bool:
    """Whether the object is called something: 'called it "a mess"'."""
    if child(verb, "prt") is not None or child(verb, "dobj", "ccomp") is None:
        return False
    if child(verb, "oprd") is not None:
        return True
    following = verb.doc[verb.i + 1 : verb.i + LONGEST_NAMING]
    quoted = next((t for t in following if t.text in QUOTES), None)
    if quoted is None:
        return False
    between = verb.doc[verb.i + 1 : quoted.i]
    return not any(t.text in ".;:" or _is_cue(t) for t in between)


def _is_cue(token: "Token") -> bool:
    return token.pos_ == "VERB" and lemma_of(token) in CUES


def _objects(verb: "Token", right: list["Token"]) -> "Starts":
    if is_passive(verb):
        for preposition in right:
            if preposition.dep_ == "prep" and preposition.lower_ in {"for", "of", "as"}:
                yield "object", preposition.i + 1
        return
    for noun in right:
        if noun.dep_ in {"dobj", "ccomp", "oprd", "attr"}:
            yield "object", noun.left_edge.i
