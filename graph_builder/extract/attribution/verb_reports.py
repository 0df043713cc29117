"""What a verb reports: its sources and where its content stands."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from graph_builder.extract.attribution.beside import find_beside
from graph_builder.extract.attribution.content import find_content
from graph_builder.extract.attribution.cues import ASKING, Cue, CueKind
from graph_builder.extract.attribution.grammar import is_passive
from graph_builder.extract.attribution.quoted import Link
from graph_builder.extract.attribution.reality import is_negated, is_unreal
from graph_builder.extract.attribution.stretch import Limits, Stretch
from graph_builder.extract.attribution.subjects import find_sources
from graph_builder.extract.attribution.verbs import first_auxiliary, is_as_said
from graph_builder.extract.marks import ALL_MARKS

if TYPE_CHECKING:
    from spacy.tokens import Token

HEDGED = frozenset({CueKind.THOUGHT, CueKind.JUDGEMENT})


def read_verb(
    verb: "Token", cue: Cue, limits: Limits, introducing: Mapping[int, Link]
) -> "tuple[str, tuple[Token, ...], Stretch] | None":
    """Return rule, sources and content of a verb with a row in the table of cues.

    None where it was not said, or where its words are a quotation's: `introducing` has
    those by the place of the cue.
    """
    negated = is_negated(verb)
    if is_unreal(verb) or (negated and cue.kind not in HEDGED) or is_as_said(verb):
        return None
    sources = find_sources(verb)
    if is_passive(verb) and (cue.kind is CueKind.INTENTION or _asks_only(cue, sources)):
        return None
    stretch = find_content(verb, cue, limits)
    if stretch is None or _is_used(verb, stretch, introducing):
        return None
    if not sources and _is_preposed(stretch):
        nearest = find_beside(verb)
        sources = (nearest,) if nearest is not None else ()
    if negated:
        stretch = Stretch(stretch.frame, first_auxiliary(verb), stretch.last)
    kind = CueKind.SPEECH if _calls(verb, cue, stretch) else cue.kind
    return f"{kind.value}-{stretch.frame}", sources, stretch


def _calls(verb: "Token", cue: Cue, stretch: Stretch) -> bool:
    """Whether a judgement comes with its own words: 'dismissed it as "a mess"'."""
    if cue.kind is not CueKind.JUDGEMENT or stretch.frame != "object":
        return False
    words = verb.doc[verb.i + 1 : stretch.last + 1]
    return any(
        word.lower_ == "as" and word.nbor().text in ALL_MARKS
        for word in words
        if word.i + 1 < len(verb.doc)
    )


def _asks_only(cue: Cue, sources: "tuple[Token, ...]") -> bool:
    """Whether somebody is only asked, nobody says by whom."""
    return cue.lemma in ASKING and not sources


def _is_used(verb: "Token", stretch: Stretch, introducing: Mapping[int, Link]) -> bool:
    """Whether the cue belongs to a quotation: the one before it is all it tells."""
    link = introducing.get(verb.i)
    return link is Link.AFTER or (link is not None and _is_preposed(stretch))


def _is_preposed(stretch: Stretch) -> bool:
    return stretch.frame in {"preposed", "parenthesis"}
