"""Motions: what a member moves that the House should say is the member's own side."""

import re
from typing import TYPE_CHECKING

from graph_builder.extract.words import word_set

if TYPE_CHECKING:
    from spacy.tokens import Token

CHAMBERS = word_set(
    """
    house commons lords parliament senedd assembly council conference committee
    meeting congress synod convention union association
    """
)
_MOVED = re.compile(
    r"\bthat (?:this|the) (?:hon(?:ourable|\.)? )?(?:\w+ )?"
    rf"(?:{'|'.join(sorted(CHAMBERS))})\b",
    re.IGNORECASE,
)
_TEXT = re.compile(
    r"\W*(?:\w+ ){0,6}?(?:move|moves|moved|moving)\b[^.;]{0,80}?,? That\b|"
    r"\W*That this \w+|\W*(?:leave out|insert)\b"
)
_PETITION = re.compile(
    r"\b(?:petitioners?|petition)\b.{0,60}\b(?:requests?|prays?|asks?|urges?)\b|"
    r"\brequests? that the House\b",
    re.IGNORECASE,
)
# Moved to gain time, or for form's sake, and not for what the words say.
_FORMAL = re.compile(r"\bsit in private\b|\badjourn|\bbe now put\b|\blie (?:up)?on the")
# The words of a Bill or of an amendment to one, read out or printed: nobody says them.
_BILL = re.compile(
    r"[\s\W]*\(\d{1,2}[A-Z]{0,2}\)|"
    r".{0,60}?\bamendment \(?\w{1,3}\)?, (?:in )?(?:page|clause)|"
    r"\W*(?:Page|Clause|Schedule) \d+, (?:page|line|leave)"
)


def is_bill(text: str) -> bool:
    """Whether a sentence is the text of a Bill or of an amendment to one."""
    return _BILL.match(text) is not None


def is_movers(subject: "Token") -> bool:
    """Whether `subject` is the chamber that a motion speaks for: `That this House`.

    The chamber has taken no side by being moved to: what follows is the mover's.
    """
    determiner = [one.lower_ for one in subject.children if one.dep_ == "det"]
    is_chamber = subject.lower_ in CHAMBERS and bool({"this", "the"} & set(determiner))
    return is_chamber and is_motion(subject)


def is_petitioned(subject: "Token") -> bool:
    """Whether `subject` is a chamber that a petition only asks to do something."""
    words = subject.doc[subject.left_edge.i : subject.right_edge.i + 1]
    is_chamber = any(one.lower_ in CHAMBERS for one in words)
    return is_chamber and _PETITION.search(subject.sent.text) is not None


def is_motion(token: "Token") -> bool:
    """Whether the sentence of `token` moves that a chamber should say something.

    Moving a form of the House's business is taken for one that says nothing.
    """
    text = token.sent.text
    if _FORMAL.search(text) is not None:
        return True
    return _TEXT.match(text) is not None and _MOVED.search(text) is not None
