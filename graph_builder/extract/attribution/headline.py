"""Headlines that name their source by a mark: 'Wards to close - Boyd'."""

import re

from graph_builder.extract.attribution.context import Referents
from graph_builder.extract.marks import DASHES
from graph_builder.model import Grounds, Mode, Referent, ReferentKind, Span, Utterance

NAME = r"[A-Z][\w'.-]*(?: [A-Z][\w'.-]*){0,3}"
BEHIND = re.compile(rf"(?P<words>\S.{{8,}}\S) [{DASHES}] (?P<name>{NAME})")
BEFORE = re.compile(rf"(?P<name>{NAME}): (?P<words>\S.{{8,}}\S)")
SPEAKERS = frozenset({ReferentKind.PERSON, ReferentKind.BODY})


def headline_utterance(
    text: str, headline: Span, referents: Referents
) -> Utterance | None:
    """Return what a headline gives to the name behind its dash or before its colon.

    None where neither stands, or where what stands there is no person or body that the
    text names.
    """
    line = text[headline.start : headline.end].strip()
    match = BEHIND.fullmatch(line) or BEFORE.fullmatch(line)
    if match is None:
        return None
    offset = text.index(line, headline.start)
    mention = Span(*match.span("name")).shifted(offset)
    speaker = referents.at(mention)
    if speaker is None or speaker.kind not in SPEAKERS or not _is_all(mention, speaker):
        return None
    return Utterance(
        span=Span(*match.span("words")).shifted(offset),
        mode=Mode.INDIRECT,
        speaker=speaker,
        grounds=Grounds("headline", (("cue", 0.8), ("source by name", 1.0))),
        mention=mention,
    )


def _is_all(mention: Span, speaker: Referent) -> bool:
    """Whether the words name the speaker and no more: not 'Boyd Trust' for Boyd."""
    return any(span.contains(mention) for span in speaker.mentions)
