"""One referent for all the names that a source uses for one person."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from graph_builder.extract.mentions import PersonMention
from graph_builder.extract.names.forms import base_surname, same_given
from graph_builder.extract.names.gender import gender_of_name
from graph_builder.extract.names.given_names import GIVEN_NAMES
from graph_builder.extract.names.tables import HONORIFICS, PEERAGE
from graph_builder.model import Referent, ReferentKind, Span


@dataclass(slots=True)
class Cluster:
    """The mentions of one person while they are gathered, and what they show of them.

    `given` is the longest given name used, `surname` lacks the place of a peerage,
    `gender` is 'm' or 'f' where an honorific or else the given name shows it.
    """

    surname: str
    mentions: list[PersonMention] = field(default_factory=list)
    given: str = ""
    gender: str = ""
    constituency: str | None = None
    identifier: str | None = None

    def add(self, mention: PersonMention) -> None:
        """Take in a mention."""
        self.mentions.append(mention)
        self.given = max(self.given, mention.given, key=len)
        shown = self.gender or _gender(mention)
        self.gender = shown or gender_of_name(self.given)
        self.constituency = self.constituency or mention.constituency
        self.identifier = self.identifier or mention.identifier


def _cluster(mention: PersonMention) -> Cluster:
    cluster = Cluster(base_surname(mention.surname))
    cluster.add(mention)
    return cluster


def cluster_people(mentions: Iterable[PersonMention]) -> tuple[Referent, ...]:
    """Return a referent for each person, in the order of their first mention.

    Names in full come first; a surname then joins the only person that it can mean. A
    surname that could mean two is left out of both, never given to the first.
    """
    ordered = sorted(mentions, key=lambda each: each.span)
    clusters: list[Cluster] = []
    for mention in ordered:
        if mention.given:
            _place_full(mention, clusters)
    for mention in ordered:
        if not mention.given and mention.shows_person:
            _place_short(mention, clusters, is_new_allowed=True)
    for mention in ordered:
        if not mention.given and not mention.shows_person:
            _place_short(mention, clusters, is_new_allowed=mention.is_lone)
    found = [_referent(cluster) for cluster in clusters]
    return tuple(sorted(found, key=lambda each: each.mentions[0]))


def _place_full(mention: PersonMention, clusters: list[Cluster]) -> None:
    for cluster in clusters:
        if _same_person(mention, cluster):
            cluster.add(mention)
            return
    clusters.append(_cluster(mention))


def _same_person(mention: PersonMention, cluster: Cluster) -> bool:
    if mention.identifier and cluster.identifier:
        return mention.identifier == cluster.identifier
    if base_surname(mention.surname).lower() != cluster.surname.lower():
        return False
    if not same_given(mention.given, cluster.given):
        return False
    places = {mention.constituency, cluster.constituency} - {None}
    return len(places) < 2


def _place_short(
    mention: PersonMention, clusters: list[Cluster], *, is_new_allowed: bool
) -> None:
    surname = base_surname(mention.surname).lower()
    if _is_first_name(mention):
        fits = [c for c in clusters if c.given.lower().split()[:1] == [surname]]
        is_new_allowed = False
    else:
        fits = [c for c in clusters if c.surname.lower() == surname]
    if mention.constituency and len(fits) > 1:
        fits = [c for c in fits if c.constituency == mention.constituency]
    gender = _gender(mention)
    fits = [c for c in fits if not gender or c.gender in {"", gender}]
    if len(fits) > 1 and mention.honorific:
        fits = _with_honorific(fits, mention.honorific) or fits
    if len(fits) == 1:
        fits[0].add(mention)
    elif not fits and is_new_allowed:
        clusters.append(_cluster(mention))


def _is_first_name(mention: PersonMention) -> bool:
    """Whether the name is a given name, as in 'Sir Adam' and 'Dame Ann'."""
    titles = set((mention.honorific or "").split())
    return bool(titles & {"Sir", "Dame"}) and mention.surname in GIVEN_NAMES


def _with_honorific(fits: Sequence[Cluster], honorific: str) -> list[Cluster]:
    return [c for c in fits if any(m.honorific == honorific for m in c.mentions)]


def _gender(mention: PersonMention) -> str:
    if mention.honorific is None:
        return ""
    words = mention.honorific.split()
    return next(filter(None, (HONORIFICS.get(word, "") for word in words)), "")


def _referent(cluster: Cluster) -> Referent:
    mentions = sorted(cluster.mentions, key=lambda each: each.span)
    name = max((m.name for m in mentions if m.given), key=len, default=mentions[0].name)
    other = {m.name for m in mentions if m.given and m.name != name}
    other |= {extra for m in mentions for extra in m.other_names}
    honorifics = [m.honorific for m in mentions if m.honorific]
    # A later page's title says less about that day than the day's own.
    plain = [each for each in honorifics if each.split()[0] not in PEERAGE]
    roles = dict.fromkeys(role for m in mentions for role in m.roles)
    return Referent(
        ReferentKind.PERSON,
        name,
        _spans(mentions),
        honorific=next(iter(plain or honorifics), None),
        roles=tuple(roles),
        party=next((m.party for m in mentions if m.party), None),
        constituency=cluster.constituency,
        identifier=cluster.identifier,
        other_names=tuple(sorted(other)),
        is_private=any(m.is_private for m in mentions) and not roles,
    )


def _spans(mentions: Sequence[PersonMention]) -> tuple[Span, ...]:
    return tuple(dict.fromkeys(mention.span for mention in mentions))
