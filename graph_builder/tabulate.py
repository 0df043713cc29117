"""A source's findings as plain rows for JSON, in the shape that gold files use."""

from collections.abc import Iterable
from pathlib import PurePath
from typing import Any

from graph_builder.model import (
    Findings,
    Position,
    PropositionKind,
    Referent,
    ReferentKind,
    Resolution,
    Source,
    Span,
    Stance,
    Tier,
    Utterance,
)

# A row is JSON: strings, numbers, lists and nulls under string keys.
Row = dict[str, Any]

# Gold files know four stances; a condition is still support, a concern still against.
_FOUR_STANCES = {
    Stance.SUPPORT: "support",
    Stance.CONDITIONAL: "support",
    Stance.OPPOSE: "oppose",
    Stance.CONCERN: "oppose",
    Stance.NEUTRAL: "neutral",
}

# What a reporter makes of somebody ('X backed Y') bears positions, but reports no
# clause that was said.
_CHARACTERISED = ("ascribed/", "judgement-")


# How sure an utterance must be to be published: see docs/confidence.md.
PUBLISHED_FROM = 0.85


def tabulate_findings(
    findings: Findings, resolution: Resolution, tier: Tier | None = None
) -> Row:
    """Return one document: its people, organisations, statements and positions.

    `resolution` is what `findings` came to; a referent that has no actor in it is named
    as the text names it.

    The `id` is the file's name without its ending; lists are in text order; offsets are
    code points of the rendition, ends exclusive. What could not be settled comes last,
    with the reason. With a `tier`, statements and positions are those of it. What is
    withheld is left out.
    """
    shown = [r for r in findings.referents if r not in resolution.hidden]
    kinds = {kind: [r for r in shown if r.kind is kind] for kind in ReferentKind}
    return {
        "id": PurePath(resolution.source.name).stem,
        # Whom only an office or a seat points at is not named.
        "people": [
            _tabulate_person(resolution, r)
            for r in kinds[ReferentKind.PERSON]
            if r.slug is None
        ],
        "organisations": [
            _tabulate_names(resolution, r) for r in kinds[ReferentKind.BODY]
        ],
        "statements": [
            _tabulate_utterance(resolution, u)
            for u in resolution.utterances
            if not u.grounds.rule.startswith(_CHARACTERISED)
            and tier in {None, tier_of(u)}
        ],
        "positions": [
            _tabulate_position(resolution.source, p)
            for p in resolution.positions
            if tier in {None, p.tier}
        ],
        "unresolved": [
            {
                "kind": u.kind,
                "reason": u.reason,
                "quote": resolution.source.slice(u.span),
                **_offsets(u.span),
            }
            for u in resolution.unresolved
        ],
    }


def tier_of(utterance: Utterance) -> Tier:
    """Return the tier of an utterance: published when its speaker is sure enough."""
    is_sure = utterance.grounds.confidence >= PUBLISHED_FROM
    is_said = utterance.speaker is not None and is_sure
    return Tier.PUBLISHED if is_said else Tier.CANDIDATE


def _tabulate_names(resolution: Resolution, referent: Referent) -> Row:
    surfaces = _unique(
        " ".join(resolution.source.slice(s).split()) for s in referent.mentions
    )
    name = _name(resolution, referent)
    known = {name, *surfaces}
    aliases = [
        n for n in _unique([referent.name, *referent.other_names]) if n not in known
    ]
    return {"name": name, "surface": surfaces, "aliases": aliases}


def _tabulate_person(resolution: Resolution, referent: Referent) -> Row:
    return {
        **_tabulate_names(resolution, referent),
        "honorific": referent.honorific,
        "party": referent.party,
        "constituency": referent.constituency,
        "roles": [{"title": r.title, "organisation": r.body} for r in referent.roles],
        "private": referent.is_private,
    }


def _tabulate_utterance(resolution: Resolution, utterance: Utterance) -> Row:
    speaker = utterance.speaker
    return {
        "speaker": _name(resolution, speaker) if speaker else None,
        "kind": str(utterance.mode),
        "quote": resolution.source.slice(utterance.span),
        "rule": utterance.grounds.rule,
        "confidence": utterance.grounds.confidence,
        "tier": str(tier_of(utterance)),
        **_offsets(utterance.span),
    }


def _tabulate_position(source: Source, position: Position) -> Row:
    # The side is toward the wording in the text; the codebook's sentence may be its
    # contrary, and then its stance is the other one.
    statement = position.statement
    proposition = position.proposition
    is_curated = proposition.kind is not PropositionKind.CANDIDATE
    return {
        "holder": position.holder.label,
        "proposition": source.slice(statement.target),
        "stance": _FOUR_STANCES[statement.stance],
        "codebook_proposition": proposition.label if is_curated else None,
        "codebook_stance": str(position.stance) if is_curated else None,
        "evidence": source.slice(statement.evidence[0]),
        "tier": str(position.tier),
        "rule": position.grounds.rule,
        "confidence": position.grounds.confidence,
        **_offsets(statement.evidence[0]),
    }


def _name(resolution: Resolution, referent: Referent) -> str:
    # A private person is minted as nobody, but the text still says who spoke.
    actor = None if referent.is_private else resolution.actors.get(referent)
    return actor.label if actor else referent.name


def _offsets(span: Span) -> Row:
    return {"start": span.start, "end": span.end}


def _unique(texts: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(texts))
