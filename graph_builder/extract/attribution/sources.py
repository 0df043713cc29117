"""Who the words that name a source stand for."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from graph_builder.extract.attribution.beside_names import (
    BODY_NOUNS,
    is_only_of,
    is_person,
    is_variation,
    named_behind,
)
from graph_builder.extract.attribution.context import (
    ADDRESSED,
    EITHER,
    SPOKES,
    Context,
)
from graph_builder.extract.attribution.grammar import (
    child,
    fronted_subject,
    lemma_of,
)
from graph_builder.extract.attribution.phrases import phrase_span
from graph_builder.extract.attribution.said_clauses import teller_of_clause
from graph_builder.extract.attribution.works import is_work, owner_of_work
from graph_builder.extract.collectives import can_be_it
from graph_builder.extract.parse import ParsedPassage
from graph_builder.extract.words import word_set
from graph_builder.model import Referent, ReferentKind, Role, Span

if TYPE_CHECKING:
    from spacy.tokens import Token

PRONOUNS = word_set("he she they it his her their its")
OWNERS = word_set("his her its their")
SELF = word_set("i we me us my our myself")
# What nobody can be said to have said.
NO_SPEAKERS = word_set("this that these those which what there one anything something")


@dataclass(frozen=True, slots=True)
class Speaker:
    """A referent with where it is named and how sure that is.

    `roles` are those that the source states where it names the speaker.
    """

    referent: Referent | None
    mention: Span
    share: float
    how: str
    roles: tuple[Role, ...] = ()


def name_speaker(
    head: "Token", parsed: ParsedPassage, context: Context
) -> Speaker | None:
    """Return whom the noun phrase with `head` names; None when it can name nobody.

    A name in the phrase wins, then the body whose report or survey it is, then what a
    pronoun, a role or a definite phrase refers back to, then the group it describes. A
    pronoun that nothing settles gives a speaker without a referent.
    """
    mention = context.widen(phrase_span(head, parsed))
    speaker = _name(head, mention, parsed, context)
    if speaker is None or speaker.referent is None:
        return speaker
    named = tuple(r for r in speaker.referent.roles if r.span.overlaps(mention))
    beside = (r for r in speaker.referent.roles if r.span.overlaps(speaker.mention))
    roles = tuple(dict.fromkeys((*named, *beside)))
    if head.lower_ in SPOKES and speaker.referent.kind is ReferentKind.BODY:
        roles = (Role(head.lower_, speaker.referent.name, mention),)
    return replace(speaker, referent=_owned(speaker, head, context), roles=roles)


def _owned(speaker: Speaker, head: "Token", context: Context) -> Referent | None:
    """Return the speaker, a group of somebody's with the owner: 'her members'."""
    group = speaker.referent
    if group is None or group.kind is not ReferentKind.GROUP:
        return group
    pronoun = head.doc[head.left_edge.i]
    if pronoun.lower_ not in OWNERS or pronoun.head != head:
        return group
    start = speaker.mention.start
    owner = context.resolve(Span(start, start + len(pronoun)))
    if owner is None:
        return group
    mark = "'" if owner.name.endswith("s") else "'s"
    return replace(group, name=f"{owner.name}{mark} {group.name}")


def _name(
    head: "Token", mention: Span, parsed: ParsedPassage, context: Context
) -> Speaker | None:
    word = head.lower_
    if word in NO_SPEAKERS or word in SELF:
        return None
    if word in ADDRESSED:
        addressee = context.resolve(mention)
        return Speaker(addressee, mention, 0.9, "address") if addressee else None
    if word in PRONOUNS:
        fronted = fronted_subject(head)
        speaker = name_speaker(fronted, parsed, context) if fronted else None
        if speaker is not None and speaker.referent is not None:
            return replace(speaker, mention=parsed.span_of(head), how="pronoun")
        return _of_clause(head, parsed, context) or _of_pronoun(
            parsed.span_of(head), context
        )
    named = _named(head, parsed, context)
    if named is not None:
        return Speaker(named, _name_in(mention, named), 1.0, "name")
    if is_work(head):
        owned = owner_of_work(head, mention, parsed, context)
        owner, share = owned or (None, 0.5)
        return Speaker(owner, mention, share, "work")
    back = _pointed_at(head, mention, context)
    if back is not None:
        return back
    group = context.describe(mention)
    return Speaker(group, mention, 0.9, "description") if group is not None else None


def _pointed_at(head: "Token", mention: Span, context: Context) -> Speaker | None:
    """Return whom a role or a definite phrase points back at; None if nobody."""
    back = context.resolve(mention) if head.pos_ != "PRON" else None
    if back is not None:
        return Speaker(back, mention, 0.85, "role")
    last = context.last or context.recent
    if last is not None and last.fits(EITHER) and is_variation(head, last.referent):
        return Speaker(last.referent, mention, 0.75, "role")
    return None


def _of_clause(
    head: "Token", parsed: ParsedPassage, context: Context
) -> Speaker | None:
    """Return whom 'it' means in what a body or a group says: itself, else nobody.

    None where the grammar leaves it to the text: a person may say it of anybody.
    """
    teller = teller_of_clause(head) if head.lower_ == "it" else None
    if teller is None:
        return None
    told = name_speaker(teller, parsed, context)
    if told is not None and (told.referent is None or is_person(told.referent)):
        return None
    who = told.referent if told is not None else None
    itself = who if who is not None and can_be_it(who) else None
    return Speaker(itself, parsed.span_of(head), 0.9, "pronoun")


def _of_pronoun(mention: Span, context: Context) -> Speaker:
    back = context.resolve(mention)
    if back is not None:
        return Speaker(back, mention, 0.9, "pronoun")
    return Speaker(context.recall(mention), mention, 0.7, "pronoun")


def _name_in(phrase: Span, referent: Referent) -> Span:
    """Return where the name itself stands in `phrase`, the phrase when it does not."""
    inside = [span for span in referent.mentions if span.overlaps(phrase)]
    return inside[-1] if inside else phrase


def _named(head: "Token", parsed: ParsedPassage, context: Context) -> Referent | None:
    if is_work(head):
        return None
    found = context.at(parsed.span_of(head))
    if found is not None:
        return found
    apposed = [part for part in head.children if part.dep_ == "appos"]
    beside = [context.at(parsed.span_of(part)) for part in apposed]
    first = context.at(parsed.span_of(head.doc[head.left_edge.i : head.i + 1]))
    if is_only_of(head, first, parsed, context):
        first = None
    if not any(beside):
        beside = [named_behind(head, parsed, context)]
    people = [r for r in (*beside, first) if is_person(r)]
    if people and (people[0] != first or child(head, "poss") is None):
        return people[0]
    return beside[0] if beside and lemma_of(head) in BODY_NOUNS else None
