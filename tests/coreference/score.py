"""How many of the phrases that point at a member are resolved, and how many rightly.

The gold gives, for each phrase, the member's page at TheyWorkForYou, which holds the
person's number and name. A phrase is *answerable* where the excerpt names that person
or the registry knows the person as a bearer of the office or seat that the phrase
names.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from graph_builder.extract import extract_findings
from graph_builder.extract.parse import parse_passages
from graph_builder.extract.referents.find import find_referents
from graph_builder.model import (
    Basis,
    Codebook,
    DateWindow,
    Metadata,
    Registry,
    Source,
    Span,
)
from graph_builder.model.spells import may_hold
from graph_builder.resolve import resolve_findings
from graph_builder.segment import segment_source

_FIRST = frozenset(("i", "me", "my", "myself"))
_PAGE = re.compile(r"/(?:mp|peer)/(\d+)/([a-z_'-]+)")


@dataclass(frozen=True, slots=True)
class Mention:
    """A phrase, whom it means by the gold, and what we made of it."""

    words: str
    number: str
    name: str
    is_answerable: bool
    answer: str | None
    is_right: bool


@dataclass(slots=True)
class Score:
    """The mentions of all the excerpts."""

    mentions: list[Mention] = field(default_factory=list)

    @property
    def answerable(self) -> int:
        return sum(one.is_answerable for one in self.mentions)

    @property
    def answered(self) -> int:
        return sum(one.answer is not None for one in self.mentions)

    @property
    def right(self) -> int:
        return sum(one.is_right for one in self.mentions)

    def without_first_person(self) -> "Score":
        """Return the score of what does not mean the speaker by its very word."""
        return Score([one for one in self.mentions if _fold(one.words) not in _FIRST])

    def describe(self) -> str:
        return (
            f"{len(self.mentions)} mentions, {self.answerable} answerable, "
            f"{self.answered} answered, {self.right} right"
        )


def score_folder(folder: Path, registry: Registry) -> Score:
    """Return the score over the annotated excerpts in `folder`."""
    score = Score()
    for gold in sorted(folder.glob("*_annotated.json")):
        text = gold.name.replace("_annotated.json", "_to_annotate.txt")
        score.mentions += score_excerpt(folder / text, gold, registry)
    return score


def score_excerpt(path: Path, gold: Path, registry: Registry) -> Iterator[Mention]:
    """Yield each annotated phrase of one excerpt, in text order."""
    day = date.fromisoformat(path.name[:10])
    window = DateWindow(day, day, Basis.STATED)
    text = path.read_text(encoding="utf-8")
    source = Source(path.name, "0" * 64, text, metadata=Metadata(window=window))
    layout = segment_source(source)
    referents = find_referents(source, layout, parse_passages(source, layout), registry)
    findings = extract_findings(source, layout, registry)
    actors = resolve_findings(source, layout, findings, registry, Codebook()).actors
    for (start, end), number, name in _read_gold(gold, text):
        referent = referents.resolve(Span(start, end))
        actor = actors.get(referent) if referent is not None else None
        answer = actor.slug if actor is not None and actor.kind == "person" else None
        person = registry.people.get(answer or "")
        known = person is not None and any(
            one.endswith(f"person/{number}") for one in person.identifiers
        )
        label = actor.label if actor is not None else ""
        yield Mention(
            text[start:end],
            number,
            name,
            is_answerable=_is_named(name, text)
            or _holds(text[start:end], number, registry, window),
            answer=answer,
            is_right=answer is not None and (known or _fold(label) == name),
        )


def _read_gold(gold: Path, text: str) -> Iterator[tuple[tuple[int, int], str, str]]:
    (document,) = json.loads(gold.read_text(encoding="utf-8"))
    for label in document["label"]:
        match = _PAGE.search(label["labels"][0])
        assert match is not None
        start, end = label["start"], label["end"]
        start += len(text[start:end]) - len(text[start:end].lstrip())
        while end < len(text) and text[end - 1].isalpha() and text[end].isalpha():
            end += 1  # one phrase is cut off inside a word
        yield (start, end), match[1], match[2].replace("_", " ")


def _is_named(name: str, text: str) -> bool:
    return _fold(name) in _fold(text)


def _holds(words: str, number: str, registry: Registry, window: DateWindow) -> bool:
    """Whether the registry has the person in an office or seat that `words` name."""
    folded = _fold(words)
    who = {
        person.slug
        for person in registry.people.values()
        if any(one.endswith(f"person/{number}") for one in person.identifiers)
    }
    for held in registry.tenures.values():
        post = registry.posts.get(held.post or "")
        if held.person not in who or post is None or not may_hold(held.bounds, window):
            continue
        titles = (post.label, *post.aliases, post.constituency or "")
        if any(title and _fold(title) in folded for title in titles):
            return True
    return False


def _fold(words: str) -> str:
    return " ".join(re.findall(r"[a-z'-]+", words.lower()))
