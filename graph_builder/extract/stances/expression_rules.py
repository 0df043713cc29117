"""Sides taken by a noun with a light verb: `voiced concern about …`."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from graph_builder.extract.stances.asking import is_asked, is_polar_question
from graph_builder.extract.stances.grammar import child, subject_of
from graph_builder.extract.stances.negation import is_negated
from graph_builder.extract.stances.sides import Side, follow
from graph_builder.extract.words import word_set
from graph_builder.model import Stance

if TYPE_CHECKING:
    from spacy.tokens import Token

EXPRESSING_VERBS = word_set(
    """
    express voice raise have share air echo reiterate declare give offer lend signal
    state repeat pledge throw register announce indicate
    """
)
EXPRESSED = {
    **dict.fromkeys(("support", "backing", "approval", "enthusiasm"), Stance.SUPPORT),
    **dict.fromkeys(("preference", "satisfaction", "delight"), Stance.SUPPORT),
    **dict.fromkeys(("disappointment", "frustration", "regret"), Stance.OPPOSE),
    **dict.fromkeys(("opposition", "objection", "hostility"), Stance.OPPOSE),
    **dict.fromkeys(("disapproval", "outrage", "anger", "dismay"), Stance.OPPOSE),
    **dict.fromkeys(("concern", "fear", "doubt", "alarm", "worry"), Stance.CONCERN),
    **dict.fromkeys(("reservation", "misgiving", "anxiety"), Stance.CONCERN),
    **dict.fromkeys(("unease", "scepticism"), Stance.CONCERN),
}
KINDS_OF_HOLDER = {
    **dict.fromkeys(("supporter", "backer", "advocate", "champion"), Stance.SUPPORT),
    **dict.fromkeys(("opponent", "critic"), Stance.OPPOSE),
}
INTO = frozenset({"about", "over", "for", "to", "at", "of", "with", "on", "that"})


def find_expressed(token: "Token") -> Iterator[Side]:
    """Yield the side that having, voicing or being the noun `token` takes."""
    if token.pos_ != "NOUN" or is_asked(token):
        return
    lemma, head = token.lemma_.lower(), token.head
    if token.dep_ == "dobj" and head.lemma_ in EXPRESSING_VERBS:
        stance = EXPRESSED.get(lemma)
    elif token.dep_ == "attr" and head.lemma_ in {"be", "remain", "become"}:
        stance = KINDS_OF_HOLDER.get(lemma)
    else:
        return
    about = _about(token) or _about(head)
    determiner = child(token, "det")
    nothing = determiner is not None and determiner.lower_ in {"no", "any"}
    if stance is None or about is None or nothing:
        return
    if is_negated(head) or is_polar_question(head):
        return
    target = follow(about)
    if not target.is_turned:
        yield Side(
            f"attitude/{head.lemma_}-{lemma}",
            stance,
            token,
            target.first,
            target.last,
            0.8,
            subject_of(head),
            is_subjects=True,
        )


def _about(token: "Token") -> "Token | None":
    clause = child(token, "acl", "ccomp")
    if clause is not None and clause.tag_ != "VBN":
        return clause
    for one in token.children:
        if one.dep_ in {"prep", "dative"} and one.lower_ in INTO:
            return child(one, "pobj", "pcomp")
    return None
