"""A source and its passages in, findings out: the stages of extraction in order."""

from graph_builder.extract.attribution.attribute import attribute_utterances
from graph_builder.extract.parse import parse_passages
from graph_builder.extract.referents.find import find_referents
from graph_builder.extract.stances.take import take_stances
from graph_builder.extract.stances.undertakings import find_undertakings
from graph_builder.extract.view import view_source
from graph_builder.model import (
    Findings,
    Layout,
    Referent,
    Registry,
    Source,
    Statement,
    Utterance,
)


def extract_findings(source: Source, layout: Layout, registry: Registry) -> Findings:
    """Return who is named in `source`, who said what, and who takes which side.

    `registry` only helps to tell names; nobody is looked up in it here. Groups that
    speak join the referents. Everything is in text order.

    Raises:
        ResourceError: the language model is missing or is not the pinned one.
    """
    source = view_source(source, layout)
    parsed = parse_passages(source, layout)
    referents = find_referents(source, layout, parsed, registry)
    utterances, unresolved = attribute_utterances(source, layout, parsed, referents)
    statements = take_stances(source, parsed, utterances, referents)
    utterances = _with_ascribed(utterances, statements)
    return Findings(
        referents=_with_speakers(referents.in_order, utterances, statements),
        utterances=utterances,
        statements=statements,
        undertakings=find_undertakings(source, parsed, utterances),
        unresolved=unresolved,
    )


def _with_ascribed(
    utterances: tuple[Utterance, ...], statements: tuple[Statement, ...]
) -> tuple[Utterance, ...]:
    """Return the utterances and those that only a stance word reports ('rebuffs')."""
    known = dict.fromkeys(utterances)
    known |= dict.fromkeys(statement.utterance for statement in statements)
    return tuple(sorted(known, key=lambda u: (u.span.start, -u.span.end)))


def _with_speakers(
    referents: tuple[Referent, ...],
    utterances: tuple[Utterance, ...],
    statements: tuple[Statement, ...],
) -> tuple[Referent, ...]:
    known = dict.fromkeys(referents)
    known |= dict.fromkeys(u.speaker for u in utterances if u.speaker is not None)
    known |= dict.fromkeys(statement.holder for statement in statements)
    return tuple(sorted(known, key=lambda referent: referent.mentions[0]))
