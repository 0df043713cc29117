"""The bodies that a source names, by all the rules together."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from graph_builder.extract.bodies import contexts
from graph_builder.extract.bodies.aliases import AliasIndex, find_aliases
from graph_builder.extract.bodies.clusters import initials
from graph_builder.extract.bodies.companies import contracted
from graph_builder.extract.bodies.patterns import find_patterns
from graph_builder.extract.bodies.speaking import SPEAKING, speaking
from graph_builder.extract.mentions import BodyMention
from graph_builder.extract.scan import Word

_SINGLE = (
    contexts.located,
    contracted,
    contexts.described,
    contexts.bracketed,
    contexts.unqualified_government,
    speaking,
)


def find_bodies(
    words: Sequence[Word], text: str, index: AliasIndex
) -> list[BodyMention]:
    """Return the mentions of bodies among `words`, in order, none overlapping.

    Where several rules find a name at one place, the longest counts, then the
    registry's.
    """
    found = find_aliases(words, text, index) + find_patterns(words, text)
    for position in range(len(words)):
        found.extend(filter(None, (rule(words, position) for rule in _SINGLE)))
        found.extend(contexts.consortiums(words, position))
    longest = _without_shortened(keep_longest(found))
    chosen = _governed(_introduced(words, longest), index)
    return keep_longest([*chosen, *_acronyms(words, chosen)])


def _without_shortened(found: Sequence[BodyMention]) -> list[BodyMention]:
    """Leave out 'the Post' that only its verb shows, where 'the Anytown Post' is."""
    ends = {each.name.split()[-1] for each in found if " " in each.name}
    return [each for each in found if each.rule != SPEAKING or each.name not in ends]


def _governed(chosen: Sequence[BodyMention], index: AliasIndex) -> list[BodyMention]:
    """Say whose 'the government' is: the country's, if no other is in question."""
    slugs = next(
        (a.slugs for a in index.get("government", ()) if len(a.words) == 1), ()
    )
    own = any(slugs and mention.slugs == slugs for mention in chosen)
    other = any(
        mention.rule != "government"
        and mention.slugs != slugs
        and mention.name.lower().endswith((" government", " executive"))
        for mention in chosen
    )
    if other and not own:
        return [mention for mention in chosen if mention.rule != "government"]
    return [
        replace(mention, slugs=slugs) if mention.rule == "government" else mention
        for mention in chosen
    ]


def keep_longest(found: Iterable[BodyMention]) -> list[BodyMention]:
    """Return the mentions without those that a longer one overlaps, in order."""
    chosen: list[BodyMention] = []
    for mention in sorted(found, key=_order):
        if not chosen or mention.span.start >= chosen[-1].span.end:
            chosen.append(mention)
        elif _length(mention) > _length(chosen[-1]):
            chosen[-1] = mention
    return chosen


def _introduced(
    words: Sequence[Word], chosen: Sequence[BodyMention]
) -> list[BodyMention]:
    """Give each name the acronym in brackets behind it, and that what the name means.

    'National Institute for X (NIX)': here NIX is this body, whatever else it may be.
    """
    behind = {word.span.end: words[at + 1 : at + 4] for at, word in enumerate(words)}
    acronyms: dict[str, BodyMention] = {}
    named = []
    for mention in chosen:
        texts = [word.text for word in behind.get(mention.span.end, ())]
        if texts[:1] == ["("] and texts[2:] == [")"] and _is_acronym(texts[1]):
            named.append(replace(mention, other_names=(texts[1],)))
            acronyms.setdefault(texts[1], mention)
        else:
            named.append(mention)
    return [
        replace(each, slugs=acronyms[each.name].slugs)
        if each.name in acronyms
        else each
        for each in named
    ]


def _is_acronym(text: str) -> bool:
    return 1 < len(text) < 9 and sum(letter.isupper() for letter in text) > 1


def _acronyms(
    words: Sequence[Word], chosen: Sequence[BodyMention]
) -> list[BodyMention]:
    """Return the words that are a found name's initials, or its bracketed acronym."""
    known = {
        acronym: mention
        for mention in reversed(chosen)
        for acronym in (*mention.other_names, initials(mention.name))
        if len(acronym) > 2 and acronym != mention.name
    }
    return [
        BodyMention(
            word.span,
            word.text,
            "acronym",
            known[word.text].slugs,
        )
        for word in words
        if word.text in known and word.text.isupper()
    ]


def _order(mention: BodyMention) -> tuple[int, int, bool]:
    return mention.span.start, -mention.span.end, not mention.slugs


def _length(mention: BodyMention) -> int:
    return mention.span.end - mention.span.start
