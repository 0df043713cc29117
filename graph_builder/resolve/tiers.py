"""Which positions are sure enough to be published."""

from graph_builder.model import Grounds, Proposition, PropositionKind, Tier

# Below this, half of the findings would be wrong by our own reckoning.
PUBLISHED_FROM = 0.5


def decide_tier(proposition: Proposition, grounds: Grounds) -> Tier:
    """Return published, but candidate for a candidate proposition or weak grounds."""
    is_candidate = proposition.kind is PropositionKind.CANDIDATE
    if is_candidate or grounds.confidence < PUBLISHED_FROM:
        return Tier.CANDIDATE
    return Tier.PUBLISHED


def judge_tier(proposition: Proposition) -> Tier:
    """Return the tier of a position that a person has found right.

    However sure the machine was, it is published; but a wording that the codebook has
    no proposition for stays a candidate.
    """
    is_candidate = proposition.kind is PropositionKind.CANDIDATE
    return Tier.CANDIDATE if is_candidate else Tier.PUBLISHED
