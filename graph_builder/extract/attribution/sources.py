"""Who the words that name a source stand for."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from graph_builder.extract.attribution.context import ADDRESSED, Context
from graph_builder.extract.attribution.cues import WORKS
from graph_builder.extract.attribution.grammar import child
from graph_builder.extract.parse import ParsedPassage
from graph_builder.extract.words import word_set
from graph_builder.model import Referent, ReferentKind, Role, Span

if TYPE_CHECKING:
    from spacy.tokens import Token

SPOKEN_PRONOUNS = word_set("he she they it his her their its")
SELF = word_set("i we me us my our myself")
# What nobody can be said to have said.
NO_SPEAKERS = word_set("this that these those which what there one anything something")
BODY_NOUNS = word_set(
    "group charity union trust body party firm company watchdog regulator tank agency"
    " association college organisation organization coalition alliance campaign"
    " department council board authority commission committee institute newspaper"
)
OWNERSHIP = word_set("by from of in at")
DETACHED = frozenset({"relcl", "acl", "appos", "conj", "cc", "punct"})


@dataclass(frozen=True, slots=True)
class Speaker:
    """A referent with where it is named and how sure that is."""

    referent: Referent | None
    mention: Span
    share: float
    how: str

    @property
    def roles(self) -> tuple[Role, ...]:
        """The roles that the source states where it names the speaker."""
        if self.referent is None:
            return ()
        return tuple(r for r in self.referent.roles if r.span.overlaps(self.mention))


def name_speaker(
    head: "Token", parsed: ParsedPassage, context: Context
) -> Speaker | None:
    """Return whom the noun phrase with `head` names; None when it can name nobody.

    A name in the phrase wins, then the body whose report or survey it is, then what a
    pronoun, a role or a definite phrase refers back to, then the group it describes. A
    pronoun that nothing settles gives a speaker without a referent.
    """
    mention = context.widen(phrase_span(head, parsed))
    word = head.lower_
    if word in NO_SPEAKERS or word in SELF:
        return None
    if word in ADDRESSED:
        addressee = context.resolve(mention)
        return Speaker(addressee, mention, 0.9, "address") if addressee else None
    if head.pos_ == "PRON":
        if word not in SPOKEN_PRONOUNS:
            return _described(mention, context)
        return Speaker(context.resolve(mention), mention, 0.9, "pronoun")
    named = _named(head, parsed, context)
    if named is not None:
        return Speaker(named, mention, 1.0, "name")
    back = context.resolve(mention)
    if back is not None:
        return Speaker(back, mention, 0.85, "role")
    return _described(mention, context)


def _described(mention: Span, context: Context) -> Speaker | None:
    group = context.describe(mention)
    return Speaker(group, mention, 0.9, "description") if group is not None else None


def phrase_span(head: "Token", parsed: ParsedPassage) -> Span:
    """Return the noun phrase of `head`, its relative clauses and appositions left out."""
    inside = [head]
    for part in head.children:
        if part.dep_ not in DETACHED:
            inside.extend(t for t in part.subtree if not t.is_space)
    first = min(t.i for t in inside)
    last = max(t.i for t in inside)
    return parsed.span_of(head.doc[first : last + 1])


def _named(
    head: "Token", parsed: ParsedPassage, context: Context
) -> Referent | None:
    found = context.at(parsed.span_of(head))
    if found is not None and not _is_owned(head):
        return found
    if head.lemma_.lower() in WORKS:
        return _owner(head, parsed, context)
    beside = [
        context.at(parsed.span_of(part)) for part in head.children if part.dep_ == "appos"
    ]
    first = context.at(parsed.span_of(head.doc[head.left_edge.i : head.i + 1]))
    people = [r for r in (*beside, first) if _is_person(r)]
    if people and (people[0] != first or child(head, "poss") is None):
        return people[0]
    return beside[0] if beside and head.lemma_.lower() in BODY_NOUNS else None


def _is_person(referent: Referent | None) -> bool:
    return referent is not None and referent.kind is ReferentKind.PERSON


def _is_owned(head: "Token") -> bool:
    """Whether a body's name only says whose work this is: 'the Acme Trust review'."""
    return head.lemma_.lower() in WORKS and head.pos_ == "NOUN"


def _owner(
    work: "Token", parsed: ParsedPassage, context: Context
) -> Referent | None:
    for part in work.subtree:
        if part == work or part.dep_ in {"relcl", "acl"}:
            continue
        if part.dep_ == "poss" and part.pos_ == "PRON" and part.head == work:
            return context.resolve(parsed.span_of(part))
        owns = part.dep_ in {"poss", "compound", "nmod", "amod"} or (
            part.dep_ == "pobj" and part.head.lower_ in OWNERSHIP
        )
        found = context.at(parsed.span_of(part)) if owns else None
        if found is not None and found.kind is ReferentKind.BODY:
            return found
    return None
