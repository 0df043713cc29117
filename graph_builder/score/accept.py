"""When a prediction counts as an annotated item."""

from collections.abc import Callable, Mapping, Sequence

from graph_builder.score.names import (
    Row,
    fold_name,
    index_actors,
    is_same_actor,
    names_of,
)
from graph_builder.score.spans import Tokens, best_overlap

STATEMENT_OVERLAP = 0.5
EVIDENCE_OVERLAP = 0.3
_PRONOUNS = frozenset(
    ("he", "she", "they", "it", "we", "i", "you", "him", "her", "who")
)

Accept = Callable[[int, int], bool]


def share_name(gold: Sequence[Row], predicted: Sequence[Row]) -> Accept:
    """Whether two actors share any name."""
    ours, theirs = [*map(names_of, gold)], [*map(names_of, predicted)]
    return lambda item, other: bool(ours[item] & theirs[other])


def accept_statements(
    gold: Row, predicted: Row, tokens: Tokens
) -> Mapping[str, Accept]:
    """Return when a prediction is a statement: wholly, by speaker, by span."""
    ours, theirs = items_of(gold, "statements"), items_of(predicted, "statements")
    bearers = index_actors(gold)
    near = _near(ours, theirs, tokens, STATEMENT_OVERLAP)

    def speaks(item: int, other: int) -> bool:
        speakers = _speakers(ours[item])
        return is_same_actor(speakers, theirs[other].get("speaker"), bearers)

    return {
        "statements": lambda item, other: speaks(item, other) and near(item, other),
        "statements (speaker)": speaks,
        "statements (span)": near,
    }


def _speakers(item: Row) -> list[str | None]:
    surface = item.get("speaker_surface")
    named = [item.get("speaker"), *_several(item.get("speaker_alt"))]
    return [*named, surface] if fold_name(surface) not in _PRONOUNS else named


def accept_positions(gold: Row, predicted: Row, tokens: Tokens) -> Mapping[str, Accept]:
    """Return when a prediction is a position: with its stance, and without."""
    ours, theirs = items_of(gold, "positions"), items_of(predicted, "positions")
    bearers = index_actors(gold)
    near = _near(ours, theirs, tokens, EVIDENCE_OVERLAP)

    def holds(item: int, other: int) -> bool:
        holders = [ours[item].get("holder"), *_several(ours[item].get("holder_alt"))]
        is_held = is_same_actor(holders, theirs[other].get("holder"), bearers)
        return is_held and near(item, other)

    def sides(item: int, other: int) -> bool:
        accepted = [ours[item].get("stance"), *_several(ours[item].get("stance_alt"))]
        stance = (theirs[other].get("stance") or "").lower()
        return stance in {(each or "").lower() for each in accepted}

    return {
        "positions": lambda item, other: holds(item, other) and sides(item, other),
        "positions (no stance)": holds,
    }


def _near(
    gold: Sequence[Row], predicted: Sequence[Row], tokens: Tokens, least: float
) -> Accept:
    ours = [
        [
            tokens.touched(stretch)
            for stretch in (_stretch(x), *(x.get("span_alt") or ()))
        ]
        for x in gold
    ]
    theirs = [tokens.touched(_stretch(x)) for x in predicted]
    return lambda item, other: best_overlap(ours[item], theirs[other]) >= least


def _alternatives(item: Row) -> Sequence[tuple[int, int]]:
    return item.get("span_alt") or ()


def _stretch(item: Row) -> tuple[int | None, int | None]:
    return item.get("start"), item.get("end")


def items_of(document: Row, key: str) -> Sequence[Row]:
    """Return a list of a document, empty where it has none."""
    return document.get(key) or ()


def _several(value: str | Sequence[str] | None) -> Sequence[str]:
    """Return what a field with accepted others holds: nothing, one value or a list."""
    if value is None:
        return ()
    return (value,) if isinstance(value, str) else value
