"""Phrases that point back at a person or body: 'the health secretary', 'the trust'."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from graph_builder.extract.names.tables import ROLE_NOUNS
from graph_builder.extract.words import word_set
from graph_builder.model import DateWindow, Referent, ReferentKind, Registry, Tenure
from graph_builder.model.spells import may_hold

Held = tuple[Tenure, tuple[frozenset[str], ...]]

_WORD = re.compile(r"[\w-]+")
_SMALL = word_set(
    "of for the in and to at a an on with s his her its their our this my"
)
_SYNONYMS = {
    **dict.fromkeys(word_set("chairman chairwoman chairperson"), "chair"),
    **dict.fromkeys(word_set("spokeswoman spokesperson"), "spokesman"),
    "tories": "tory",
    "pm": "premier",
}
# Without these a phrase means somebody else: 'the minister' is not the first minister.
_TELLING = word_set("prime first shadow former vice deputy assistant lieutenant under")
# Too common for 'the doctor' to be the one who was named.
_COMMON = word_set(
    "doctor nurse gp member mp msp peer consultant teacher expert candidate officer"
    " official partner representative deputy policeman critic activist campaigner"
    " surgeon physician fellow researcher scientist owner economist lawyer specialist"
    " pharmacist dentist paramedic midwife analyst reporter journalist inspector chief"
)
# What a body of this kind is called when it is mentioned again.
BODY_NOUNS: Mapping[str, frozenset[str]] = {
    "charity": frozenset({"charity"}),
    "union": frozenset({"trade-union"}),
    "regulator": frozenset({"regulator"}),
    "watchdog": frozenset({"regulator"}),
    "think-tank": frozenset({"think-tank"}),
    "tank": frozenset({"think-tank"}),
    "party": frozenset({"party"}),
    "department": frozenset({"government-department"}),
    "newspaper": frozenset({"newspaper", "press"}),
    "paper": frozenset({"newspaper", "press"}),
    "magazine": frozenset({"trade-press", "magazine"}),
    "college": frozenset({"royal-college"}),
    "quango": frozenset({"arms-length-body"}),
    **dict.fromkeys(
        word_set(
            "trust hospital board council committee commission association society"
            " federation confederation institute foundation agency authority alliance"
            " forum coalition consortium group ccg pct executive church parliament"
            " assembly government university company firm police infirmary hospice"
            " campaign network ministry inspectorate academy panel taskforce"
        ),
        frozenset[str](),
    ),
}


def role_words(title: str) -> frozenset[str]:
    """Return the words that tell one role from another, in one form each."""
    words = {_SYNONYMS.get(w, w) for w in _WORD.findall(title.lower())} - _SMALL
    if "under-secretary" in words:
        words |= {"minister"}
    return frozenset(words)


def fits_role(phrase: frozenset[str], title: frozenset[str]) -> bool:
    """Whether a person with the role `title` can be meant by the words `phrase`."""
    return bool(phrase) and phrase <= title and not (title - phrase) & _TELLING


def is_role_phrase(noun: str) -> bool:
    """Whether 'the' with this noun can point back at an office-holder."""
    return noun in ROLE_NOUNS - _COMMON


def known_posts(
    people: Iterable[Referent], registry: Registry, window: DateWindow
) -> dict[str, tuple[frozenset[str], ...]]:
    """Return, by the person's name, the posts that the registry's bearer of it held.

    Only for names that one person in the registry bears, and posts that may have been
    held in the window.
    """
    bearers, tenures = _by_name(registry)
    found = {}
    for name in {person.name for person in people}:
        slugs = bearers.get(name, set())
        if len(slugs) == 1:
            found[name] = tuple(
                words
                for tenure, titles in tenures.get(next(iter(slugs)), ())
                if may_hold(tenure.bounds, window)
                for words in titles
            )
    return found


@lru_cache(maxsize=4)
def _by_name(
    registry: Registry,
) -> tuple[Mapping[str, set[str]], Mapping[str, list[Held]]]:
    """Return who bears each name, and each person's tenures with their posts' names."""
    bearers: dict[str, set[str]] = {}
    for person in registry.people.values():
        bearers.setdefault(person.label, set()).add(person.slug)
    for naming in registry.namings:
        if naming.of in registry.people:
            bearers.setdefault(naming.text, set()).add(naming.of)
    tenures: dict[str, list[Held]] = {}
    for tenure in registry.tenures.values():
        post = registry.posts.get(tenure.post or "")
        if post is not None:
            titles = tuple(map(role_words, (post.label, *post.aliases)))
            tenures.setdefault(tenure.person, []).append((tenure, titles))
    return bearers, tenures


def fits_body(
    noun: str, modifiers: Sequence[str], body: Referent, kind: str | None
) -> int:
    """Return how well 'the `noun`' can mean `body`: 2 by its head, 1 by kind, 0 not.

    Every modifier must be in the name: 'the assembly government'.
    """
    if body.kind is not ReferentKind.BODY:
        return 0
    best = 0
    for name in (body.name, *body.other_names):
        words = [w.removesuffix("s") for w in _WORD.findall(name.lower())]
        if not words or not {m.removesuffix("s") for m in modifiers} <= set(words):
            continue
        if noun == words[-1]:
            return 2
        if noun in words or noun == _tailed_head(words):
            best = 1
    if not best and not modifiers and kind in BODY_NOUNS.get(noun, ()):
        best = 1
    return best


def _tailed_head(words: Sequence[str]) -> str:
    """The head of 'Royal College of X': the word before 'of'."""
    cut = next((words.index(w) for w in ("of", "for", "on") if w in words), 0)
    return words[cut - 1] if cut else ""
