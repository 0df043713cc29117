"""Why each finding of a source is believed, as JSON rows by IRI, beside its graph.

The graph has the rule and the product; this has the parts, and who else was possible.
Words are given as places in the rendition, never copied.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Any

from graph_builder.emit.identify import Identities, identify_all
from graph_builder.model import (
    Grounds,
    Identification,
    Judgement,
    Means,
    Position,
    Referent,
    Resolution,
    Span,
    Utterance,
)
from graph_builder.vocabulary import ID

# A row is JSON: strings, numbers, lists and nulls under string keys.
Row = dict[str, Any]

_UNKNOWN = Identification(Means.MENTION)


def list_grounds(resolution: Resolution) -> Row:
    """Return the grounds of a source's utterances and positions, by IRI.

    `utterances` and `positions` have the rule, the parts of the confidence and where
    the words are that decided; `speaker` and `holder` are places in `who`, which says
    how each became the actor that it is, and who else the words may have meant.
    """
    known = identify_all(resolution)
    who = _Who(resolution, known)
    return {
        "source": known.source.value,
        "sha256": resolution.source.sha256,
        "work": known.work.value,
        "utterances": {
            iri.value: _utterance_row(utterance, who)
            for utterance, iri in known.utterances.items()
        },
        "positions": {
            iri.value: _position_row(position, known, who)
            for position, iri in known.positions.items()
        },
        "who": who.rows,
    }


@dataclass(slots=True)
class _Who:
    """The rows of those who speak or hold, each once."""

    resolution: Resolution
    known: Identities
    rows: list[Row] = field(default_factory=list)
    places: dict[Referent, int] = field(default_factory=dict)

    def place(self, referent: Referent) -> int:
        """Return where the row of a referent is, making it at first."""
        if referent not in self.places:
            self.places[referent] = len(self.rows)
            self.rows.append(self._describe(referent))
        return self.places[referent]

    def _describe(self, referent: Referent) -> Row:
        identified = self.resolution.identified.get(referent, _UNKNOWN)
        actor = self.known.actors.get(referent)
        return {
            "actor": actor.value if actor else None,
            "means": str(identified.means),
            "others": [f"{ID}{other}" for other in identified.others],
            "problem": identified.problem,
            "judged": _list_judged(identified.judged),
            "mentions": _spans(referent.mentions),
        }


def _utterance_row(utterance: Utterance, who: _Who) -> Row:
    speaker = utterance.speaker
    return {
        **_grounds_row(utterance.grounds),
        "speaker": None if speaker is None else who.place(speaker),
        "mention": _span(utterance.mention),
        "cue": _span(utterance.cue),
    }


def _position_row(position: Position, known: Identities, who: _Who) -> Row:
    statement = position.statement
    return {
        **_grounds_row(position.grounds),
        "utterance": known.utterances[statement.utterance].value,
        "holder": who.place(statement.holder),
        "target": _span(statement.target),
        "turned_by": _spans(statement.turned_by),
        "judged": _list_judged(position.judged),
    }


def _grounds_row(grounds: Grounds) -> Row:
    return {
        "rule": grounds.rule,
        "confidence": grounds.confidence,
        "parts": [[name, share] for name, share in grounds.parts],
    }


def _list_judged(judged: Iterable[Judgement]) -> list[Row]:
    # The file's folder is the user's own business, and another on each machine.
    return [
        {
            "verdict": str(one.verdict),
            "file": PurePath(one.file).name,
            "line": one.line,
            "by": one.by,
            "on": one.on,
            "because": one.reason,
        }
        for one in judged
    ]


def _span(span: Span | None) -> list[int] | None:
    return None if span is None else [span.start, span.end]


def _spans(spans: Iterable[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]
