"""A run's scores as a file, for the next run to be compared with."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

from graph_builder.errors import SourceError
from graph_builder.score.measure import Scores
from graph_builder.score.names import Row
from graph_builder.score.tally import Tally

Run = Mapping[str, Mapping[str, Tally]]


def encode_run(scores: Scores) -> Row:
    """Return the counts of each measure, by document, as JSON."""
    return {
        name: {key: asdict(tally) for key, tally in measures.items()}
        for name, measures in scores.documents.items()
    }


def read_run(path: Path) -> Run:
    """Return the counts that `encode_run` wrote.

    Raises:
        SourceError: the file is missing, or is no such record.
    """
    try:
        held = json.loads(path.read_text(encoding="utf-8"))
        return {
            name: {key: Tally(**counts) for key, counts in measures.items()}
            for name, measures in held.items()
        }
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise SourceError(
            f"{path} is no record of a run: {error}.",
            "Write one with: policygraph score GOLD --record FILE",
        ) from error
