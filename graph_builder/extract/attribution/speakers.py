"""The speakers of a cue: one, several who share a clause, or nobody."""

import re
from typing import TYPE_CHECKING

from graph_builder.extract.attribution.beside import find_beside
from graph_builder.extract.attribution.both import both_of
from graph_builder.extract.attribution.context import Context
from graph_builder.extract.attribution.cues import ADJECTIVE_CUES, WORKS
from graph_builder.extract.attribution.grammar import child, climb, lemma_of
from graph_builder.extract.attribution.phrases import phrase_span
from graph_builder.extract.attribution.sources import (
    Speaker,
    name_speaker,
)
from graph_builder.extract.attribution.subjects import find_sources
from graph_builder.extract.parse import ParsedPassage
from graph_builder.extract.words import word_set
from graph_builder.model import Referent, ReferentKind, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Token

# Whatever is the subject of these is a speaker, even when nothing else shows it.
SPEAKING = word_set(
    "say tell add argue insist claim admit acknowledge contend warn announce concede"
    " estimate explain stress allege assert complain declare maintain deny confirm"
    " reply respond predict demand pledge vow promise urge speculate describe accuse"
    " criticise criticize call report state believe fire hit shoot push snap chime"
)
# And several people, where these are plural.
FEELING = word_set("believe think feel fear hope worry")
# But texts and thoughts are nobody, whatever they say.
SILENT = word_set(
    "bill act law legislation amendment clause section schedule guidance guideline"
    " policy rule regulation motion treaty contract agreement concern answer question"
    " evidence sign rumour logic data point fact case reason issue problem test label"
    " wording text word message definition convention principle proposal provision"
)
RELATIVE = re.compile(r",? (?:who|which|that|whose)\b.*$", re.DOTALL)
DETERMINER = re.compile(
    r"^(?:the|a|an|some|its|their|his|her|whose|our|my) ", re.IGNORECASE
)


def speakers_of(
    cue: "Token", parsed: ParsedPassage, context: Context
) -> tuple[Speaker, ...]:
    """Return who says what the verb or noun `cue` introduces, in text order."""
    sources = find_sources(cue) if cue.pos_ != "NOUN" else _of_noun(cue)
    if not sources:
        nearest = find_beside(cue)
        sources = (nearest,) if nearest is not None else ()
    return name_sources(cue, sources, parsed, context)


def name_sources(
    cue: "Token",
    sources: "Sequence[Token]",
    parsed: ParsedPassage,
    context: Context,
) -> tuple[Speaker, ...]:
    """Return the speakers that the heads `sources` name.

    Each of several named people or bodies speaks for itself; several common nouns are
    one group.
    """
    both = tuple(both_of(cue, parsed, context))
    if both:
        return both
    named = [name_speaker(head, parsed, context) for head in sources]
    if not any(named):
        named = [name_speaker(head, parsed, context) for head in _tellers(cue)]
    speakers = [speaker for speaker in named if speaker is not None]
    if not speakers:
        heads = [head for head in sources[:1] if _can_speak(head, cue)]
        speakers = [_as_worded(head, parsed, context) for head in heads]
    if len(speakers) > 1 and not any(map(_is_named, speakers)):
        whole = Span(
            min(speaker.mention.start for speaker in speakers),
            max(speaker.mention.end for speaker in speakers),
        )
        group = context.describe(whole)
        if group is not None:
            return (Speaker(group, whole, 0.85, "description"),)
    return _distinct(speakers)


def _tellers(cue: "Token") -> "Sequence[Token]":
    """Return who tells what `cue` only seems to be a second part of.

    'He said the ward had failed and demanded a vote': the ward cannot demand.
    """
    first = cue.head
    is_second = cue.dep_ == "conj" and first.dep_ == "ccomp"
    is_told = is_second and lemma_of(first.head) in SPEAKING
    return find_sources(first.head) if is_told else ()


def _can_speak(head: "Token", cue: "Token") -> bool:
    """Whether the verb shows that its subject, otherwise unknown, is a speaker."""
    lemma = lemma_of(cue)
    if lemma_of(head) in SILENT | WORKS:
        return False
    if head.pos_ == "NUM" or head.ent_type_ == "ORDINAL":
        return lemma in SPEAKING | FEELING
    if head.tag_ in {"NNS", "NNPS"} and lemma in FEELING | ADJECTIVE_CUES:
        return True
    return head.pos_ in {"NOUN", "PROPN"} and lemma in SPEAKING


def _as_worded(head: "Token", parsed: ParsedPassage, context: Context) -> Speaker:
    """Return the phrase itself as an unidentified group: what 'says' can speak.

    A single proper name is no group; who bears it is left open.
    """
    mention = phrase_span(head, parsed)
    if head.tag_ == "NNP":
        return Speaker(None, mention, 0.5, "name")
    words = " ".join(context.text[mention.start : mention.end].split())
    name = RELATIVE.sub("", DETERMINER.sub("", words))
    group = Referent(ReferentKind.GROUP, name, (mention,))
    return Speaker(group, mention, 0.6, "description")


def _is_named(speaker: Speaker) -> bool:
    known = speaker.referent
    return known is not None and known.kind in {ReferentKind.PERSON, ReferentKind.BODY}


def _distinct(speakers: "Sequence[Speaker]") -> tuple[Speaker, ...]:
    seen: list[Referent | None] = []
    kept = []
    for speaker in speakers:
        if speaker.referent not in seen:
            seen.append(speaker.referent)
            kept.append(speaker)
    return tuple(kept)


def _of_noun(noun: "Token") -> "tuple[Token, ...]":
    """Return who utters a quip or a statement: its owner, else the subject."""
    owner = child(noun, "poss")
    if owner is not None:
        return (owner,)
    for verb in climb(noun):
        if verb.pos_ in {"VERB", "AUX"}:
            return find_sources(verb) or _owners_of_objects(verb)
    return ()


def _owners_of_objects(verb: "Token") -> "tuple[Token, ...]":
    """Return whose the object is: 'his' in 'began his response'."""
    found = child(verb, "dobj")
    owner = child(found, "poss") if found is not None else None
    return (owner,) if owner is not None else ()
