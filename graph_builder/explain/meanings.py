"""What the codes of a resolution mean, in sentences."""

from collections.abc import Mapping
from types import MappingProxyType

from graph_builder.model import Means, Tier
from graph_builder.resolve.tiers import PUBLISHED_FROM

MEANS: Mapping[str, str] = MappingProxyType(
    {
        Means.JUDGED: "A judgement says who it is.",
        Means.IDENTIFIER: "The page gives an identifier, which is this person's in the "
        "registry.",
        Means.ENTRY: "The text names an office, a seat or a name that is this one's "
        "alone in the registry.",
        Means.NAME: "It is the one of that name in the registry that nothing in the "
        "text speaks against.",
        Means.ROLE: "Several in the registry have the name; the role, party or seat "
        "that the text states is this one's.",
        Means.SEAT: "Several in the registry have the name; this one sat for the "
        "constituency that the text states.",
        Means.OFFICE: "The registry says that this person held the office on that day.",
        Means.OTHER_TIME: "It is the one body of that name in the registry, though of "
        "another time.",
        Means.NEW: "The registry has nobody of that name for certain: known by the "
        "name and by what tells it apart.",
        Means.APART: "A judgement says that it is not the one of that name in the "
        "registry.",
        Means.MENTION: "Known by this one mention alone, and never taken for another.",
    }
)


def explain_tier(tier: str, confidence: float, *, is_known: bool, judged: bool) -> str:
    """Return why a position is published or a candidate; see `decide_tier`."""
    is_sure = confidence >= PUBLISHED_FROM
    if not is_known:
        return "Its wording fits no proposition of the codebook."
    if judged:
        return "A judgement decides it."
    if is_sure is not (tier == Tier.PUBLISHED):
        return "The version that built this graph drew the line elsewhere."
    if is_sure:
        return (
            f"Its confidence is at least {PUBLISHED_FROM}, and its proposition is in "
            "the codebook."
        )
    return f"Its confidence is less than {PUBLISHED_FROM}."
