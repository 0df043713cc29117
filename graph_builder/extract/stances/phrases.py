"""Fixed wordings that take a side on what is named in them."""

import re
from typing import NamedTuple

from graph_builder.extract.stances.evaluations import BAD, BAD_NOUNS
from graph_builder.model import Explicitness


class Phrase(NamedTuple):
    """A wording; the side is on its group `target`.

    With `is_subjects` it is the side of the subject of the wording's verb, otherwise
    of whoever says the words.
    """

    rule: str
    sign: int
    expression: re.Pattern[str]
    sure: float = 0.8
    explicitness: Explicitness = Explicitness.EXPLICIT
    is_subjects: bool = False


def _phrase(
    rule: str,
    sign: int,
    expression: str,
    sure: float = 0.8,
    explicitness: Explicitness = Explicitness.EXPLICIT,
    *,
    is_subjects: bool = False,
) -> Phrase:
    return Phrase(
        f"phrase/{rule}",
        sign,
        re.compile(expression, re.IGNORECASE),
        sure,
        explicitness,
        is_subjects,
    )


TARGET = r"(?P<target>[^.;!?]{4,300})"
IMPLICIT = Explicitness.IMPLICIT
_BAD = "|".join(sorted(BAD | BAD_NOUNS))
PHRASES = (
    _phrase(
        "will-ensure",
        1,
        r"\bwill (?:the (?:Secretary of State|(?:Prime )?Minister|Government|"
        r"(?:right )?hon\. \w+)|he|she|they|you) (?:please |now |today |therefore )?"
        r"(?:ensure|guarantee|commit to|commit that|promise|undertake to|pledge to) "
        rf"{TARGET}",
        0.75,
        IMPLICIT,
    ),
    _phrase("end-to", -1, rf"\btime to put an end[\w ]* to {TARGET}", 0.85),
    _phrase(
        "step-forward",
        1,
        r"(?P<target>[^.;!?]{2,200}?) (?:is|are|was|were|would be|marks?) "
        r"(?:an? )?(?:\w+ )?(?:step forward|step in the right direction)",
    ),
    _phrase(
        "time-to",
        1,
        rf"\b(?:time (?:has come|is right|now)|high time|it is (?:now |high )?time|is it not time|it['\u2019]s "
        rf"time) (?:to|for|that) {TARGET}",
    ),
    _phrase(
        "right-thing",
        1,
        r"(?P<target>[^.;!?]{1,200}?),? (?:is|was|and that is) "
        r"(?:absolutely |exactly |precisely |clearly )?the right (?:thing|"
        r"approach|way)",
    ),
    _phrase(
        "green-light",
        1,
        rf"\bg(?:ave|iven|ive|iving|ives) {TARGET}? the green light",
        is_subjects=True,
    ),
    _phrase(
        "called-as",
        -1,
        r"\b(?:describ|dismiss|denounc|brand|label|portray)(?:e|es|ed|ing) "
        r"(?:(?:the )?(?:criticisms?|claims?|suggestions?|accusations?|idea) that )?"
        rf"(?P<target>[^.;!?]{{3,200}}?) as \W{{0,2}}(?:\w+ly )?(?:an? )?(?:{_BAD})\b",
        0.85,
        is_subjects=True,
    ),
    _phrase(
        "struggle-without",
        1,
        rf"\bwould (?:struggle|fail|suffer|collapse|find it (?:hard|"
        rf"difficult))[^.;!?]{{0,120}}? without {TARGET}",
        0.8,
        IMPLICIT,
    ),
    _phrase(
        "under-threat",
        -1,
        rf"\b(?:under|at) (?:threat|risk) (?:from|because of) {TARGET}",
        0.75,
    ),
    _phrase(
        "threatened-by",
        -1,
        rf"\b(?:threatened|undermined|damaged|harmed|betrayed|crippled|put "
        rf"at risk) by {TARGET}",
        0.75,
    ),
    _phrase(
        "will-find-problem",
        -1,
        rf"\bif you {TARGET}?,? you(?: will|'ll|\u2019ll) (?:find|have|get|"
        rf"create|see) (?:a |an )?(?:real |big |huge |serious )*(?:problem|"
        rf"difficult|mess|crisis)",
        0.7,
    ),
    _phrase(
        "thank-for-working",
        1,
        rf"\bI thank [^.;!?]{{3,60}}? for (?:working|acting|bringing|taking|"
        rf"supporting|campaigning|introducing) {TARGET}",
        0.7,
    ),
    _phrase("second-time", 1, rf"\bI beg to move,? That {TARGET}", 0.9),
    _phrase(
        "not-far-enough",
        -1,
        r"(?P<target>[^.;!?,]{2,100}?) (?:does|did|do)(?:es)? ?(?:not|"
        r"n['\u2019]t) go far enough",
        0.85,
    ),
    _phrase("no-substitute", 1, rf"\bno substitute for {TARGET}", 0.75),
    _phrase(
        "no-excuse",
        -1,
        rf"\bno (?:excuse|justification|case|place|need) (?:for|to) {TARGET}",
        0.8,
    ),
    _phrase(
        "too-many",
        -1,
        r"(?P<target>\bfar too (?:many|much|few|little|often)\b[^.;!?]{3,200})",
        0.7,
    ),
    _phrase(
        "a-plus",
        1,
        r"(?P<target>[^.;!?]{3,200}?) (?:I think|we think)? ?that is (?:a "
        r"plus|good news|welcome)",
        0.75,
    ),
    _phrase(
        "makes-sense",
        1,
        rf"\b(?:make|makes|made|making) (?:good |perfect |real |more )?sense "
        rf"(?:for|to|that|because) {TARGET}",
        0.85,
    ),
    _phrase(
        "makes-no-sense",
        -1,
        rf"\b(?:make|makes|made) (?:no|little) sense (?:for|to|that) {TARGET}",
        0.85,
    ),
    _phrase(
        "exactly-in-line",
        1,
        r"(?P<target>[^.;!?]{3,200}?) is (?:exactly|precisely|fully|"
        r"entirely) (?:in line with|what|the change)",
        0.7,
    ),
    _phrase("appeal-to", 1, rf"\bappeal to {TARGET}", 0.75, is_subjects=True),
    _phrase(
        "in-favour",
        1,
        rf"\b(?:am|is|are|was|were|be|been) (?:not )?(?:strongly |broadly |firmly |"
        rf"very much )?in fav(?:ou|o)r of {TARGET}",
        0.9,
        is_subjects=True,
    ),
    _phrase(
        "better-to",
        1,
        rf"\b(?:would|it) (?:it )?(?:not )?be (?:far |much |infinitely "
        rf")?better (?:if|to|for) {TARGET}",
        0.75,
    ),
    _phrase(
        "have-right-to",
        1,
        r"(?P<target>[^.;!?]{3,120}? (?:have|has|deserves?|are entitled to) "
        r"(?:a |the )?(?:right to|early|better|proper|fair)[^.;!?]{3,150})",
        0.65,
    ),
    _phrase(
        "in-crisis",
        -1,
        r"(?P<target>[^.;!?]{3,150}?)\b(?:is|are|was|were)? ?\bin (?:\w+ "
        r")?(?:crisis|chaos|meltdown|turmoil)\b",
        0.75,
    ),
    _phrase(
        "what-we-need", 1, rf"\bwhat (?:we|they|people|patients) need is {TARGET}", 0.75
    ),
    _phrase(
        "progress",
        1,
        r"(?P<target>(?<!no )\bprogress (?:is|has been|was) (?:being "
        r")?made[^.;!?]{0,150})",
        0.65,
    ),
    _phrase(
        "huge-opportunity",
        1,
        rf"\b(?:huge|great|real|enormous|golden) opportunit(?:y|ies)\W* "
        rf"(?:to|in|for) {TARGET}",
        0.7,
    ),
    _phrase(
        "responsibility-to",
        1,
        rf"\b(?:have|has|got) (?:a|the) (?:responsibility|duty|obligation) to {TARGET}",
        0.6,
    ),
)
