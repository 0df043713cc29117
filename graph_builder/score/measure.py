"""What one document, and all of them, score."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from graph_builder.score.accept import (
    accept_positions,
    accept_statements,
    items_of,
    share_name,
)
from graph_builder.score.match import match_items, tally_match
from graph_builder.score.names import ACTOR_LISTS, Row
from graph_builder.score.spans import Tokens
from graph_builder.score.tally import Tally

MEASURES = (
    *ACTOR_LISTS,
    "statements",
    "statements (speaker)",
    "statements (span)",
    "positions",
    "positions (no stance)",
)
TOTAL = "TOTAL"
SEEDS = "seeds (not in TOTAL)"


@dataclass(frozen=True, slots=True)
class Scores:
    """The counts of each measure, by document and by section.

    Sections are TOTAL, the kinds of document, and the seeds, which TOTAL leaves out.
    `kinds` has, by section, the annotated statements of each kind: found, of how many.
    """

    documents: Mapping[str, Mapping[str, Tally]] = field(default_factory=dict)
    sections: Mapping[str, Mapping[str, Tally]] = field(default_factory=dict)
    kinds: Mapping[str, Mapping[str, Tally]] = field(default_factory=dict)


def score_documents(
    gold: Mapping[str, Row],
    predicted: Mapping[str, Row],
    read_text: Callable[[str], str],
) -> Scores:
    """Return what `predicted` scores against `gold`, both by document.

    A document without predictions counts as all misses, one without annotation is left
    out. `read_text` gives the text that a document's offsets refer to.
    """
    documents = {}
    sections: dict[str, dict[str, Tally]] = {}
    kinds: dict[str, dict[str, Tally]] = {}
    for name in sorted(gold):
        scored, by_kind = _score_document(
            gold[name], predicted.get(name, {}), Tokens(read_text(name))
        )
        documents[name] = scored
        for section in _sections(name, gold[name]):
            _add(sections.setdefault(section, {}), scored)
            _add(kinds.setdefault(section, {}), by_kind)
    return Scores(documents, sections, kinds)


def _sections(name: str, gold: Row) -> tuple[str, ...]:
    if name.startswith("seed-"):
        return (SEEDS,)
    return (str(gold.get("kind", "?")), TOTAL)


def _add(total: dict[str, Tally], more: Mapping[str, Tally]) -> None:
    for key, tally in more.items():
        total[key] = total.get(key, Tally()) + tally


def _score_document(
    gold: Row, predicted: Row, tokens: Tokens
) -> tuple[dict[str, Tally], dict[str, Tally]]:
    scored = {}
    for key in ACTOR_LISTS:
        ours, theirs = items_of(gold, key), items_of(predicted, key)
        accept = share_name(ours, theirs)
        scored[key] = tally_match(ours, len(theirs), match_items(ours, theirs, accept))
    by_kind: dict[str, Tally] = {}
    for key, accepts in (
        ("statements", accept_statements(gold, predicted, tokens)),
        ("positions", accept_positions(gold, predicted, tokens)),
    ):
        ours, theirs = items_of(gold, key), items_of(predicted, key)
        for name, accept in accepts.items():
            matched = match_items(ours, theirs, accept)
            scored[name] = tally_match(ours, len(theirs), matched)
            if name == "statements":
                by_kind = _by_kind(ours, matched)
    return scored, by_kind


def _by_kind(gold: Sequence[Row], matched: Mapping[int, int]) -> dict[str, Tally]:
    found: dict[str, Tally] = defaultdict(Tally)
    for place, item in enumerate(gold):
        if not item.get("optional"):
            found[str(item.get("kind"))] += Tally(int(place in matched), 0, 1)
    return dict(found)
