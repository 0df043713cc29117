"""Who has decided: each person under one name."""

from collections.abc import Iterable

from graph_builder.errors import JudgementError
from graph_builder.model import Judgement
from graph_builder.model.judgements import fold_words


def check_reviewers(judgements: Iterable[Judgement]) -> None:
    """Raise a JudgementError where one reviewer's name is written in two ways.

    'Jo Reeve' and 'jo  reeve' would be one person in one count and two in another. The
    message names the lines.
    """
    first: dict[str, Judgement] = {}
    for one in judgements:
        if one.by is None:
            continue
        before = first.setdefault(fold_words(one.by), one)
        if before.by != one.by:
            raise JudgementError(
                f"{before.place} is by {before.by!r} and {one.place} by {one.by!r}.",
                "Write the name of one person in one way, or tell two people apart.",
                one.line,
            )
