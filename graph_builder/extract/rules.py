"""What each rule's id means, in a sentence.

A test reads the ids out of the rules' own code and tables, and holds these complete.
"""

import re

from graph_builder.extract.attribution.cues import CueKind
from graph_builder.extract.stances.phrase_rules import PHRASES
from graph_builder.extract.stances.phrases import Phrase, Place

# An id, or the form of several: {word} stands for one word of it. The first that fits
# is meant.
RULES: tuple[tuple[str, str], ...] = (
    ("turn-heading", "The page prints the speaker above the turn."),
    ("headline", "The headline puts the speaker's name beside the words."),
    ("quotation-before", "The words that say who speaks lead up to the quotation."),
    ("quotation-after", "The words that say who spoke follow the quotation."),
    ("quotation-split", "The quotation goes on behind the words that say who spoke."),
    ("quotation-alone", "The quotation stands alone: nothing says whose it is."),
    (
        "quotation-follows",
        "The quotation has no words of its own that say who speaks: it goes on from "
        "whoever spoke or was introduced just before.",
    ),
    ("quotation-signed", "The line below the quotation signs it with a name."),
    ("post-signed", "The post is signed with its writer's name and handle."),
    ("introduced", "A line that ends in a colon introduces the speaker."),
    ("narrated", "The sentence before tells of the speaker."),
    ("asked", "The question before was put to the speaker."),
    ("according-to", "‘According to’, or ‘in the view of’, says whose words they are."),
    ("according-back", "The next sentence says whose words these are."),
    (
        "nominal",
        "A noun reports the words and says whose they are (‘a call by X’).",
    ),
    ("raised", "The words are what somebody raised (‘a concern voiced by X is’)."),
    ("adjective", "An adjective reports what somebody thinks (‘X is confident that’)."),
    ("unnamed-source", "A noun reports the words of people whom nobody names."),
    ("attitude/{word}-{word}", "The words ‘{0} {1}’ take a side on what they govern."),
    ("attitude/{word}", "The word ‘{0}’ takes a side on what it governs."),
    ("evaluation/called-{word}", "It is called ‘{0}’."),
    ("evaluation/found-{word}", "It is found ‘{0}’."),
    ("evaluation/noun-{word}", "The noun for it has ‘{0}’ before it."),
    ("evaluation/{word}", "It is said to be good or bad by the word ‘{0}’."),
    ("ought/not", "It ought not to be: ‘should not’, ‘must not’ and the like."),
    ("ought", "It ought to be: ‘should’, ‘must’, ‘needs to’ and the like."),
    ("effect/{word}", "It is said to do good or harm by the verb ‘{0}’."),
    ("noun/{word}", "The noun ‘{0}’ reports the words and which side they take."),
    ("question/{word}", "A question that begins with ‘{0}’ asks for it to be done."),
    ("commitment/will", "Its holder says that it will, or will not, be done."),
    ("commitment/doing", "Its holder says that it is, or is not, being done."),
    ("commitment/denial", "Its holder denies that it will be done."),
    ("refusal/no-plans", "There is said to be no plan or wish for it."),
    ("judgement", "A person added it by a judgement: the machine had not seen it."),
    ("undertaking/will", "Its holder promises it by a time that is given."),
)
_OF_KIND = {
    CueKind.SPEECH: "A verb of speech (‘said’, ‘called for’) reports the words, {}.",
    CueKind.THOUGHT: "A verb of thought (‘believes’, ‘fears’) reports them, {}.",
    CueKind.FINDING: "A verb of finding (‘found’, ‘shows’) reports them, {}.",
    CueKind.JUDGEMENT: "A verb of judgement (‘backs’, ‘dismissed’) tells it, {}.",
    CueKind.INTENTION: "A verb of wish or plan (‘wants’, ‘plans’) tells it, {}.",
}
_FRAMES = {
    "clause": "in a clause behind it",
    "infinitive": "in ‘to …’ behind it",
    "person": "as what somebody is to do",
    "object": "as what it governs",
    "preposed": "in the clause before it",
    "parenthesis": "in the clause around it",
}
_PLACES = {
    Place.AFTER: "the words behind it",
    Place.BEFORE: "the words before it",
    Place.INSIDE: "the words inside it",
    Place.AROUND: "the clause it stands in",
}
_ASCRIBED = "ascribed/"
_JOINED = "/so-do-i"
_WORD = "[^/]+?"


def explain_rule(rule: str) -> str | None:
    """Return what the rule of this id goes by, in a sentence; None if it is unknown."""
    if rule.startswith(_ASCRIBED):
        inner = explain_rule(rule.removeprefix(_ASCRIBED))
        return inner and f"The text, not its holder, says so. {inner}"
    if rule.endswith(_JOINED):
        inner = explain_rule(rule.removesuffix(_JOINED))
        return inner and f"{inner} The speaker joins in (‘and so do I’)."
    return next(filter(None, (find(rule) for find in _FINDERS)), None)


def _from_table(rule: str) -> str | None:
    for form, sentence in RULES:
        found = re.fullmatch(form.replace("{word}", f"({_WORD})"), rule)
        if found:
            return sentence.format(*found.groups())
    return None


def _of_kind(rule: str) -> str | None:
    kind, _, frame = rule.partition("-")
    if kind not in set(CueKind) or not frame:
        return None
    return _OF_KIND[CueKind(kind)].format(_FRAMES.get(frame, f"behind ‘{frame}’"))


def _of_phrase(rule: str) -> str | None:
    return next(
        (_describe_phrase(one) for one in PHRASES if rule == f"phrase/{one.rule}"),
        None,
    )


def _describe_phrase(phrase: Phrase) -> str:
    side = "for" if phrase.sign > 0 else "against"
    name = phrase.rule.replace("-", " ")
    return f"The fixed wording ‘{name}’ is {side} {_PLACES[phrase.place]}."


_FINDERS = (_from_table, _of_phrase, _of_kind)
