"""Why each finding of a source is believed, as JSON rows by IRI, beside its graph.

The graph has the rule and the product; this has the parts, and who else was possible.
Words are given as places in the rendition, never copied.
"""

from dataclasses import dataclass, field

from graph_builder.emit.grounds_judged import (
    Row,
    list_heeded,
    list_judged,
    list_span,
    list_spans,
)
from graph_builder.emit.identify import Identities, identify_all
from graph_builder.model import (
    Grounds,
    Identification,
    Means,
    Position,
    Referent,
    Resolution,
    Utterance,
)
from graph_builder.vocabulary import ID

_UNKNOWN = Identification(Means.MENTION)


def list_grounds(resolution: Resolution) -> Row:
    """Return the grounds of a source's utterances and positions, by IRI.

    `utterances` and `positions` have the rule, the parts of the confidence and where
    the words are that decided; `speaker` and `holder` are places in `who`, which says
    how each became the actor that it is, and who else the words may have meant.
    `judged` are the judgements that took effect in the source.
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
        "judged": list_heeded(resolution.judged),
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
            "judged": list_judged(identified.judged),
            "mentions": list_spans(referent.mentions),
        }


def _utterance_row(utterance: Utterance, who: _Who) -> Row:
    speaker = utterance.speaker
    return {
        **_grounds_row(utterance.grounds),
        "speaker": None if speaker is None else who.place(speaker),
        "mention": list_span(utterance.mention),
        "cue": list_span(utterance.cue),
    }


def _position_row(position: Position, known: Identities, who: _Who) -> Row:
    statement = position.statement
    return {
        **_grounds_row(position.grounds),
        "utterance": known.utterances[statement.utterance].value,
        "holder": who.place(statement.holder),
        "target": list_span(statement.target),
        "turned_by": list_spans(statement.turned_by),
        "judged": list_judged(position.judged),
    }


def _grounds_row(grounds: Grounds) -> Row:
    return {
        "rule": grounds.rule,
        "confidence": grounds.confidence,
        "parts": [[name, share] for name, share in grounds.parts],
    }
