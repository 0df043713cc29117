"""Reports: a cue with its sources and the place of its content."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from graph_builder.extract.attribution.according import find_according
from graph_builder.extract.attribution.cues import (
    CueKind,
)
from graph_builder.extract.attribution.limits import Placed, find_limits
from graph_builder.extract.attribution.nominal import (
    find_adjective,
    find_nominal,
)
from graph_builder.extract.attribution.quoted import Link, Linked
from graph_builder.extract.attribution.raised import find_raised
from graph_builder.extract.attribution.stretch import Limits, Stretch
from graph_builder.extract.attribution.units import Unit
from graph_builder.extract.attribution.verb_reports import read_verb
from graph_builder.extract.attribution.verbs import find_cue

if TYPE_CHECKING:
    from spacy.tokens import Span as Stretched
    from spacy.tokens import Token

# A longer run of words without an end is a table or a dump, not a sentence.
LONGEST_SENTENCE = 400


@dataclass(frozen=True, slots=True, eq=False)
class Report:
    """That `sources` said, by `cue`, what stands in `stretch`.

    `sources` are the heads of noun phrases; none when the words name nobody. `within`
    is the quotation in whose words the cue itself stands.
    """

    cue: "Token"
    rule: str
    sources: tuple["Token", ...]
    stretch: Stretch
    within: Linked | None = None


def find_reports(unit: Unit, linked: Sequence[Linked]) -> tuple[Report, ...]:
    """Return the reports of `unit` in the order of their cues.

    Left out are cues of what was not said (denied, asked about, only possible), cues
    without content, and those that only introduce a quotation.
    """
    introducing = {link.cue.i: link.link for link in linked if link.cue is not None}
    return tuple(_reports(unit, linked, introducing))


def _reports(
    unit: Unit, linked: Sequence[Linked], introducing: Mapping[int, Link]
) -> Iterator[Report]:
    placed = [
        Placed(link, tokens.start, tokens.end)
        for link in linked
        if (tokens := unit.parsed.tokens_in(link.quotation.outer)) is not None
    ]
    for token, sentence in _words(unit):
        within, limits = find_limits(unit, token, sentence, placed)
        found = _report(token, limits, introducing)
        if found is None or not _is_spoken(found[0], within):
            continue
        rule, sources, stretch = found
        yield Report(token, rule, sources, stretch, within)


def _words(unit: Unit) -> "Iterator[tuple[Token, Stretched]]":
    """Yield each word of prose that may be a cue, with its sentence."""
    for sentence in _sentences(unit):
        if len(sentence) > LONGEST_SENTENCE:
            continue
        for token in sentence:
            inside = unit.tokens.start <= token.i < unit.tokens.end
            if inside and not token.is_punct and not token.is_space:
                yield token, sentence


def _sentences(unit: Unit) -> "Iterator[Stretched]":
    """Yield the parser's sentences that `unit` touches: several in a quotation."""
    at = unit.tokens.start
    while at < unit.tokens.end:
        sentence = unit.parsed.doc[at].sent
        yield sentence
        at = sentence.end


def _is_spoken(rule: str, within: Linked | None) -> bool:
    """Whether a rule finds speech; what speakers say that others think is theirs.

    In a few quoted words nobody is reported but by a verb of speech.
    """
    if within is None:
        return True
    kinds = (CueKind.SPEECH, CueKind.FINDING, "according")
    return rule.startswith(kinds if within.is_direct else CueKind.SPEECH)


def _report(
    token: "Token", limits: Limits, introducing: Mapping[int, Link]
) -> "tuple[str, tuple[Token, ...], Stretch] | None":
    cue = find_cue(token)
    if cue is not None:
        return read_verb(token, cue, limits, introducing)
    for find in (find_according, find_nominal, find_raised, find_adjective):
        found = find(token, limits)
        if found is not None:
            return found
    return None
