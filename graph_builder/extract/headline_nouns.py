"""Nouns that parsers take for a headline's verb: 'Boyd rebuffs calls for a vote'."""

from typing import TYPE_CHECKING

from graph_builder.extract.words import word_set

if TYPE_CHECKING:
    from spacy.tokens import Token

# What headlines say is done to calls, claims and the like.
DONE_TO = word_set(
    "rebuff reject resist back echo face ignore defy dismiss heed spurn welcome support"
    " oppose slam attack deny repeat renew make hear quash rebut refute snub meet"
    " answer join fuel prompt spark dampen shun reignite decry deflect"
)


def is_noun_behind_verb(token: "Token") -> bool:
    """Whether `token`, parsed as a verb, is what the word before it is done to.

    That word is in small letters, ends in -s or -ed and is such a verb, yet would be
    the subject, with whoever does it as a part of its name.
    """
    if token.tag_ != "VBZ" or token.i == token.sent.start:
        return False
    before = token.nbor(-1)
    if not before.text.islower() or not _is_done_to(before):
        return False
    if token.head == before:
        return token.dep_ == "dobj"
    has_doer = before.left_edge.i < before.i and before.left_edge.pos_ != "DET"
    return before.head == token and before.dep_ == "nsubj" and has_doer


def _is_done_to(word: "Token") -> bool:
    endings = {"s": ("s", "es"), "d": ("ed", "d")}.get(word.lower_[-1], ())
    stems = (word.lower_.removesuffix(each) for each in endings)
    return word.tag_ in {"NNS", "VBZ", "VBD", "VBN"} and any(
        stem in DONE_TO or stem.removesuffix("i") + "y" in DONE_TO for stem in stems
    )
