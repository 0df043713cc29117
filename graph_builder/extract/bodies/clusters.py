"""One referent for all the names that a source uses for one body."""

import re
from collections.abc import Iterable, Sequence

from graph_builder.extract.mentions import BodyMention
from graph_builder.extract.words import word_set
from graph_builder.model import Referent, ReferentKind, Span

_LIGHT = word_set("the nhs foundation local university s ltd limited plc")
_WORD = re.compile(r"[^\W_]+")


def cluster_bodies(mentions: Iterable[BodyMention]) -> tuple[Referent, ...]:
    """Return a referent for each body, in the order of its first mention.

    Two mentions are one body when the registry gives them the same entry, when their
    names differ in light words only ('NHS', 'Local', 'Foundation', a plural), or when
    one is the acronym or the initials of the other.
    """
    groups: list[list[BodyMention]] = []
    keys: dict[str, int] = {}
    for mention in sorted(mentions, key=lambda each: each.span):
        names = _keys(mention)
        known = next((keys[key] for key in names if key in keys), None)
        if known is None:
            known = len(groups)
            groups.append([])
        groups[known].append(mention)
        keys.update((key, known) for key in names if key not in keys)
    return tuple(_referent(group) for group in _join_initials(groups))


def _keys(mention: BodyMention) -> list[str]:
    names = (mention.name, *mention.other_names)
    slugs = [f"slug {mention.slugs[0]}"] if len(mention.slugs) == 1 else []
    return slugs + [f"{mention.kind} {_light(name)}" for name in names]


def _light(name: str) -> str:
    words = [word.lower() for word in _WORD.findall(name)]
    kept = [word for word in words if word not in _LIGHT] or words
    return " ".join(word.removesuffix("s") for word in kept)


def initials(name: str) -> str:
    """Return the initials of the capitalised words; an acronym inside is kept whole."""
    words = [word for word in _WORD.findall(name) if word[0].isupper()]
    return "".join(word if word.isupper() else word[0] for word in words)


def _join_initials(groups: Sequence[list[BodyMention]]) -> list[list[BodyMention]]:
    joined: list[list[BodyMention]] = []
    for group in groups:
        name = group[0].name
        home = next(
            (
                other
                for other in joined
                if len(name) > 2
                and name.isupper()
                and not group[0].slugs
                and any(initials(each.name) == name for each in other)
            ),
            None,
        )
        if home is None:
            joined.append(group)
        else:
            home.extend(group)
    return joined


def _referent(group: Sequence[BodyMention]) -> Referent:
    # The name in capitals that says most; 'Government' rather than 'government'.
    names = list(dict.fromkeys(_clean(mention.name) for mention in group))
    best = max(
        names, key=lambda name: (name[0].isupper(), not name.isupper(), len(name))
    )
    others = [name for mention in group for name in mention.other_names] + names
    slugs = {mention.slugs for mention in group if mention.slugs}
    slug = next(iter(slugs))[0] if len(slugs) == 1 else None
    if slug and len(next(iter(slugs))) > 1:
        slug = None
    return Referent(
        group[0].kind if group else ReferentKind.BODY,
        best,
        tuple(sorted(mention.span for mention in group)),
        other_names=tuple(name for name in dict.fromkeys(others) if name != best),
        slug=slug,
    )


def _clean(name: str) -> str:
    return " ".join(name.split())


def overlapping(span: Span, spans: Iterable[Span]) -> bool:
    """Whether `span` shares a character with one of `spans`."""
    return any(span.overlaps(other) for other in spans)
