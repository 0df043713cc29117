"""What each part of a confidence judges, in words; a test holds these complete."""

PARTS: tuple[tuple[str, str], ...] = (
    ("cue", "how plainly the words that decided it mean it"),
    ("layout", "how plainly the page's layout shows it"),
    ("source by name", "who speaks: by name"),
    ("source by pronoun", "who speaks: by a pronoun"),
    ("source by role", "who speaks: by a role or a definite phrase"),
    ("source by description", "who speaks: by a description, without a name"),
    ("source by address", "who speaks: as the person addressed"),
    ("source by work", "who speaks: through a report, a survey or the like"),
    ("follows on", "that a quotation goes on without a cue of its own"),
    ("follows the subject", "that a quotation follows a sentence about its speaker"),
    ("signed", "that a line below the quotation signs it"),
    ("introduced", "that a line introduces the speaker"),
    ("ascribed", "that the narrator says whose side it is"),
    ("told by the next sentence", "that the next sentence says whose words they are"),
    ("what it stands for", "that what is only pointed at is what was told before"),
    ("stance named", "that the stance named is one that was told before"),
)


def explain_part(part: str) -> str | None:
    """Return what a part of a confidence judges; None for an unknown one."""
    return dict(PARTS).get(part)
