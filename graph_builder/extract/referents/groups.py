"""Speakers without a name: 'unions', 'critics of the Board', 'a trust spokesman'."""

import re
from collections.abc import Sequence

from graph_builder.extract.bodies.tables import CLASSES
from graph_builder.extract.names.tables import FAMILY, PRIVATE_ROLES, ROLE_NOUNS
from graph_builder.extract.referents.definite import fits_body
from graph_builder.extract.words import word_set
from graph_builder.model import Referent, ReferentKind, Role, Source, Span

SPOKES = word_set("spokesman spokeswoman spokesperson spokespeople spokesmen")
_PLURALS = frozenset(noun + "s" for noun in ROLE_NOUNS) | word_set(
    "chairmen policemen spokesmen MPs MSPs GPs chiefs bosses secretaries"
)
GROUP_NOUNS = (
    frozenset(noun.lower() for noun in _PLURALS)
    | frozenset(noun.rstrip("s") + "s" for noun in PRIVATE_ROLES | FAMILY)
    | word_set(
        "people patients families relatives parents carers staff management managers"
        " unions opponents supporters critics campaigners ministers experts officials"
        " nurses doctors clinicians consultants midwives medics gps peers mps msps"
        " politicians members backbenchers lords activists police officers firms"
        " companies industry trade voters residents pensioners constituents workers"
        " employers providers commissioners insurers smokers drinkers students pupils"
        " teachers academics researchers scientists economists analysts lawyers"
        " pharmacists dentists paramedics psychiatrists surgeons physicians therapists"
        " charities groups organisations bodies parties councils councillors leaders"
        " opposition public profession sector community communities observers"
        " commentators insiders sources source chiefs bosses advisers advisors women"
        " men children professionals specialists practitioners taxpayers many some"
        " others authorities countries government governments lobby retailers"
        " publicans landlords brewers colleagues friends sceptics conservatives"
        " businesses figures magistrates judges coroners regulators watchdogs workforce"
        " committee peers delegates witnesses victims survivors households individuals"
        " everyone everybody nobody farmers investors shareholders trustees governors"
    )
    | word_set(
        "republicans democrats tories liberals nationalists greens dems legislators"
        " allies proponents detractors skeptics pundits protesters protestors"
        " demonstrators prosecutors investigators organizers organisers donors rivals"
        " lawmakers negotiators reporters readers users viewers customers locals"
        " neighbours neighbors veterans immigrants migrants refugees troops soldiers"
        " wing faction camp bloc caucus hard-liners hardliners moderates centrists"
        " inspectors diplomats bankers traders unionists environmentalists"
        " administration"
    )
    | frozenset(phrase.split()[-1].lower() for phrase in CLASSES)
)
_DETERMINER = re.compile(
    r"^(?:the|a|an|some|these|those|its|their|his|her|whose|our|my) ", re.I
)
_TAIL = re.compile(r",? (?:who|which|that|whose)\b.*$", re.S)


def describe_group(source: Source, span: Span, head: str) -> Referent | None:
    """Return the unidentified group that the phrase in `span` describes.

    `head` is the phrase's noun. None when it cannot speak: only people, bodies without
    a name and their plurals can.
    """
    words = " ".join(_TAIL.sub("", source.slice(span)).split())
    name = _DETERMINER.sub("", words).strip(" ,.\"'‘’“”")
    noun = head.lower()
    if not name or noun not in GROUP_NOUNS | SPOKES | ROLE_NOUNS:
        return None
    return Referent(ReferentKind.GROUP, name, (span,))


def spokes_bodies(
    source: Source, span: Span, bodies: Sequence[Referent]
) -> Referent | None:
    """Return the body that the spokesperson in `span` speaks for, if it is clear.

    'a Department of X spokesman', 'a spokesman for X', 'the executive spokeswoman'.
    """
    named = [
        (mention, body)
        for body in bodies
        for mention in body.mentions
        if span.overlaps(mention) and body.kind is ReferentKind.BODY
    ]
    if named:
        return min(named, key=lambda each: each[0])[1]
    words = re.findall(r"[\w-]+", source.slice(span).lower())
    noun = next((words[n - 1] for n, w in enumerate(words) if n and w in SPOKES), "")
    before = [b for b in bodies if b.mentions[0].start < span.start]
    fits = [(fits_body(noun, (), body, None), body) for body in before]
    best = max((fit for fit, _ in fits), default=0)
    chosen = [body for fit, body in fits if fit == best and fit]
    return chosen[0] if len(chosen) == 1 else None


def spokes_role(noun: str, body: Referent, span: Span) -> Role:
    """Return the role of whoever speaks for `body` in `span`."""
    return Role(noun, body.name, span)
