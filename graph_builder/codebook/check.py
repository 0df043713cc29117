"""Whether a codebook is sound: what one entry alone cannot show."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Protocol

from graph_builder.codebook.patterns import find_fault
from graph_builder.errors import RegistryError
from graph_builder.model import Codebook, Proposition


class Described(Protocol):
    """Where a topic or proposition is described."""

    def error(self, problem: str, remedy: str) -> RegistryError:
        """Return an error that names the file and the line."""


Entries = Mapping[tuple[str, str], Described]

# A proposition is neither for nor against anything: these words are for positions.
STANCE_WORDS = re.compile(
    r"\b(?:support(?:s|ed|ing)? (?:for|the|this|that)|oppos(?:e|es|ed|ing|ition to)|"
    r"welcom(?:e|es|ed|ing)|condemn(?:s|ed|ing)?|deplor(?:e|es|ed)|"
    r"reject(?:s|ed|ing)?|endors(?:e|es|ed|ing)|regret(?:s|ted)?|"
    r"in favour of|against the|disgrace(?:ful)?|scandal(?:ous)?|unacceptable|shameful|"
    r"outrageous|appalling|misguided|sadly|rightly|wrongly|fortunately)\b",
    re.IGNORECASE,
)


def check_codebook(codebook: Codebook, entries: Entries) -> None:
    """Raise RegistryError for the first fault, in slug order; see `load_codebook`."""
    for topic in codebook.topics.values():
        entry = entries["topic", topic.slug]
        if topic.broader is not None and topic.broader not in codebook.topics:
            raise entry.error(
                f"is under the unknown topic {topic.broader!r}", "Describe that topic."
            )
    for proposition in codebook.propositions.values():
        entry = entries["proposition", proposition.slug]
        _check_words(proposition, entry)
        _check_links(proposition, codebook, entry)
    _check_labels(codebook, entries)
    broader = {one.slug: _some(one.broader) for one in codebook.topics.values()}
    narrower = {one.slug: one.narrower_than for one in codebook.propositions.values()}
    _check_circles(broader, "topic", entries)
    _check_circles(narrower, "proposition", entries)


def _some(slug: str | None) -> tuple[str, ...]:
    return () if slug is None else (slug,)


def _check_words(proposition: Proposition, entry: Described) -> None:
    word = STANCE_WORDS.search(proposition.label)
    if word is not None:
        raise entry.error(
            f"holds the word of stance {word.group()!r}",
            "Word it so that somebody can be for it and somebody else against it.",
        )
    for pattern in proposition.patterns:
        fault = find_fault(pattern.expression)
        if fault is not None:
            raise entry.error(
                f"has the pattern ‘{pattern.expression}’, which {fault}",
                "Mend the pattern: bounded repeats such as .{0,40} are enough.",
            )


def _check_links(
    proposition: Proposition, codebook: Codebook, entry: Described
) -> None:
    if not proposition.topics:
        raise entry.error("has no topic", "Give it a dcterms:subject.")
    for slug in proposition.topics:
        if slug not in codebook.topics:
            raise entry.error(f"has the unknown topic {slug!r}", "Describe that topic.")
    for slug in (*proposition.incompatible_with, *proposition.narrower_than):
        if slug not in codebook.propositions:
            raise entry.error(
                f"refers to the unknown proposition {slug!r}", "Describe it or drop it."
            )
    for slug in proposition.incompatible_with:
        if proposition.slug not in codebook.propositions[slug].incompatible_with:
            raise entry.error(
                f"excludes {slug!r}, which does not exclude it",
                "State pg:incompatibleWith on both.",
            )


def _check_labels(codebook: Codebook, entries: Entries) -> None:
    seen: dict[str, str] = {}
    labelled: Iterator[tuple[str, str, str]] = (
        *(("topic", one.slug, one.label) for one in codebook.topics.values()),
        *(
            ("proposition", one.slug, one.label)
            for one in codebook.propositions.values()
        ),
    ).__iter__()
    for kind, slug, label in labelled:
        key = " ".join(label.lower().split())
        if key in seen:
            raise entries[kind, slug].error(
                f"has the label of {seen[key]!r}", "Give each a label of its own."
            )
        seen[key] = slug


def _check_circles(
    above: Mapping[str, Iterable[str]], kind: str, entries: Entries
) -> None:
    for slug in above:
        reached: set[str] = set()
        waiting = list(above[slug])
        while waiting:
            one = waiting.pop()
            if one == slug:
                raise entries[kind, slug].error(
                    "comes round to itself", "Break the circle of broader entries."
                )
            if one not in reached:
                reached.add(one)
                waiting += above[one]
