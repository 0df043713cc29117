"""The names of the registry's bodies, ready to be found in a text."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from graph_builder.extract.bodies import alias_tables as tables
from graph_builder.extract.bodies.tables import NOT_A_BODY_BEFORE, RULING
from graph_builder.extract.mentions import BodyMention
from graph_builder.extract.scan import Word, scan_words
from graph_builder.model import Registry, Span
from graph_builder.slugs import plain_apostrophes


@dataclass(frozen=True, slots=True)
class _Alias:
    words: tuple[str, ...]
    slugs: tuple[str, ...]
    is_ambiguous: bool
    is_paper: bool = False
    small: tuple[str, ...] = ()


AliasIndex = Mapping[str, tuple[_Alias, ...]]


@lru_cache(maxsize=4)
def index_aliases(registry: Registry) -> AliasIndex:
    """Return the names of all bodies by their first word in small letters.

    Under each word the longest name comes first. A leading 'the' is not kept.
    """
    bearers: dict[tuple[str, ...], set[str]] = defaultdict(set)
    ambiguous: set[tuple[str, ...]] = set()
    for body in registry.bodies.values():
        for name in (body.label, *body.aliases, *body.ambiguous_names):
            words = _name_words(name)
            if words and words[-1] not in tables.PROGRAMMES:
                bearers[words].add(body.slug)
        ambiguous.update(_name_words(name) for name in body.ambiguous_names)
    index: dict[str, list[_Alias]] = defaultdict(list)
    for words in sorted(bearers, key=lambda each: (-len(each), each)):
        slugs = tuple(sorted(bearers[words]))
        is_paper = all(
            registry.bodies[s].classification in tables.PAPERS for s in slugs
        )
        small = tuple(word.lower() for word in words)
        alias = _Alias(words, slugs, words in ambiguous, is_paper, small)
        index[words[0].lower()].append(alias)
    return {first: tuple(aliases) for first, aliases in index.items()}


def find_aliases(
    words: Sequence[Word], text: str, index: AliasIndex
) -> list[BodyMention]:
    """Return the registry's names among `words`, the longest at each place, in order.

    Ambiguous names count where the context shows a name: capitalised inside a
    sentence, or once they do so elsewhere among `words`.
    """
    found: list[tuple[BodyMention, bool]] = []
    position = 0
    while position < len(words):
        match = _match_at(words, position, index)
        if match is None:
            position += 1
            continue
        alias, is_sure = match
        span = Span(
            words[position].span.start,
            words[position + len(alias.words) - 1].span.end,
        )
        name = plain_apostrophes(text[span.start : span.end])
        found.append((BodyMention(span, name, "alias", alias.slugs), is_sure))
        position += len(alias.words)
    sure = {mention.name for mention, is_sure in found if is_sure}
    return [mention for mention, is_sure in found if is_sure or mention.name in sure]


def _name_words(name: str) -> tuple[str, ...]:
    words = [word.text for word in scan_words(name, Span(0, len(name)))]
    if words and words[0].lower() == "the" and len(words) > 1:
        words = words[1:]
    return tuple(words)


def _match_at(
    words: Sequence[Word], position: int, index: AliasIndex
) -> tuple[_Alias, bool] | None:
    for alias in index.get(words[position].text.lower(), ()):
        end = position + len(alias.words)
        if not _same_words(words, position, alias):
            continue
        before = words[position - 1] if position else None
        after = words[end] if end < len(words) else None
        if _is_refused(alias, before, after):
            continue
        return alias, _is_sure(alias, words[position], after)
    return None


def _same_words(words: Sequence[Word], position: int, alias: _Alias) -> bool:
    """Whether the words at `position` are the name, case heeded in short ones."""
    if position + len(alias.words) > len(words):
        return False
    is_exact = True
    for offset, small in enumerate(alias.small):
        word = words[position + offset]
        if word.text.lower() != small or (offset and word.is_initial):
            return False
        is_exact = is_exact and word.text == alias.words[offset]
    if is_exact:
        return True
    # 'joint committee on human rights', 'Metropolitan police'; never 'who' for 'WHO'.
    is_pair = len(alias.words) == 2 and words[position].text == alias.words[0]
    return len(alias.words) > 2 or is_pair


def _is_refused(alias: _Alias, before: Word | None, after: Word | None) -> bool:
    name = " ".join(alias.words)
    behind = after.text if after else ""
    ahead = before.text if before else ""
    if name in tables.NEVER or ahead in tables.NOT_AFTER.get(name, ()):
        return True
    if behind in tables.NOT_NEXT.get(name, ()):
        return True
    if alias.is_paper and before and before.is_name_like and not before.is_initial:
        return True
    if name in tables.NEEDS_NEXT and behind not in tables.NEEDS_NEXT[name]:
        return True
    if name in tables.GENERIC_ALONE and before and before.is_name_like:
        return not before.is_initial and ahead not in RULING
    return len(alias.words) > 1 and behind in NOT_A_BODY_BEFORE


def _is_sure(alias: _Alias, first: Word, after: Word | None) -> bool:
    if not alias.is_ambiguous:
        return True
    if after is not None and after.is_name_like:
        return False
    if not first.is_initial:
        return first.is_capital
    return after is not None and (after.text in tables.SPEAKS or after.is_possessive)
