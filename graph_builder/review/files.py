"""Two reviewers' files of judgements -> how far they agree."""

from pathlib import Path

from graph_builder.errors import JudgementError
from graph_builder.judgements import read_judgements, settle_judgements
from graph_builder.model import Judgement
from graph_builder.model.judgements import fold_words
from graph_builder.review.agreement import Agreement, compare_reviews


def compare_files(one: Path, other: Path) -> Agreement:
    """Return how far two reviewers' files agree on findings, field by field.

    Raises:
        JudgementError: a file cannot be read, a line is of no known form or contradicts
            another of its file, or one reviewer's name is in both files.
    """
    first, second = _read(one), _read(other)
    names = _list_names(first)
    for line in second:
        before = names.get(fold_words(line.by or ""))
        if before is not None and line.by:
            raise JudgementError(
                f"{before.place} and {line.place} are both by {line.by!r}.",
                "Compare two people's files; tell two of one name apart.",
                line.line,
            )
    return compare_reviews(first, second)


def _read(file: Path) -> tuple[Judgement, ...]:
    judgements = read_judgements(file)
    settle_judgements(judgements)
    return judgements


def _list_names(judgements: tuple[Judgement, ...]) -> dict[str, Judgement]:
    """Return the first line of each who gives a name."""
    return {fold_words(one.by): one for one in reversed(judgements) if one.by}
