"""Fixed wordings that take a side on the words beside them."""

import re
from enum import StrEnum
from typing import NamedTuple

from graph_builder.extract.stances.evaluations import BAD, BAD_NOUNS
from graph_builder.model import Explicitness


class Place(StrEnum):
    """Where a wording's target stands in its clause."""

    AFTER = "after"
    BEFORE = "before"
    INSIDE = "inside"
    AROUND = "around"


class Phrase(NamedTuple):
    """A wording, its sign, and where its target stands: INSIDE is its group 1.

    With `is_subjects` it is the side of the subject of the wording's verb, otherwise
    of whoever says the words.
    """

    rule: str
    sign: int
    place: Place
    expression: re.Pattern[str]
    sure: float = 0.8
    explicitness: Explicitness = Explicitness.EXPLICIT
    is_subjects: bool = False


_AFTER, _BEFORE = Place.AFTER, Place.BEFORE
_INSIDE, _AROUND = Place.INSIDE, Place.AROUND
_IMPLICIT = Explicitness.IMPLICIT
_NOT = r"(?:not|n['\u2019]t)"
_BAD = "|".join(sorted(BAD | BAD_NOUNS))
_ADDRESSEE = (
    r"(?:the (?:Secretary of State|(?:Prime )?Minister|Government|(?:right )?hon\. \w+)"
    r"|he|she|they|you)"
)


def _words(expression: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{expression})", re.IGNORECASE)


PHRASES = (
    Phrase(
        "will-ensure",
        1,
        _AFTER,
        _words(
            rf"will {_ADDRESSEE} (?:please |now |today |"
            rf"therefore )?(?:ensure|guarantee|"
            r"commit to|commit that|promise|undertake to|pledge to)"
        ),
        0.75,
        _IMPLICIT,
    ),
    Phrase(
        "end-to", -1, _AFTER, _words(r"time to put an end(?: [\w ]{1,30})? to"), 0.85
    ),
    Phrase(
        "step-forward",
        1,
        _BEFORE,
        _words(
            r"(?:is|are|was|were|would be|marks?) (?:an? )?(?:\w+ )?"
            r"(?:step forward|step in the right direction)"
        ),
    ),
    Phrase(
        "time-to",
        1,
        _AFTER,
        _words(
            r"(?:time (?:has come|is right|now)|high time|it is (?:now |high )?time|"
            r"is it not time|it['\u2019]s time) (?:to|for|that)"
        ),
    ),
    Phrase(
        "right-thing",
        1,
        _BEFORE,
        _words(
            r"(?:is|was) (?:not )?(?:absolutely |exactly |precisely |clearly )?"
            r"the right (?:thing|approach|way)"
        ),
    ),
    Phrase(
        "green-light",
        1,
        _INSIDE,
        _words(r"g(?:ave|iven|ive|iving|ives) ([^.;!?]{4,80}?) the green light"),
        is_subjects=True,
    ),
    Phrase(
        "called-as",
        -1,
        _INSIDE,
        _words(
            r"(?:describ|dismiss|denounc|brand|label|portray)(?:e|es|ed|"
            r"ing) (?:(?:the )?"
            r"(?:criticisms?|claims?|suggestions?|accusations?|idea) that )?"
            rf"([^.;!?]{{3,200}}?) as \W{{0,2}}(?:\w+ly )?(?:an? )?(?:{_BAD})\b"
        ),
        0.85,
        is_subjects=True,
    ),
    Phrase(
        "struggle-without",
        1,
        _AFTER,
        _words(
            r"would (?:struggle|fail|suffer|collapse|find it (?:hard|difficult))"
            r"[^.;!?]{0,120}? without"
        ),
        0.8,
        _IMPLICIT,
    ),
    Phrase("threat", -1, _AFTER, _words(r"under threat (?:from|because of)"), 0.75),
    Phrase(
        "threatened-by",
        -1,
        _AFTER,
        _words(
            r"(?:threatened|undermined|damaged|harmed|betrayed|crippled|put at risk) by"
        ),
        0.75,
    ),
    Phrase(
        "if-you",
        -1,
        _INSIDE,
        _words(
            r"if you ([^.;!?]{4,150}?),? you(?: will|['\u2019]ll) (?:find|have|get|"
            r"create|see) (?:an? )?(?:real |big |huge |"
            r"serious )?(?:problem|mess|crisis)"
        ),
        0.7,
    ),
    Phrase(
        "thank-for",
        1,
        _AFTER,
        _words(
            r"I thank [^.;!?]{3,60}? for (?:working|acting|bringing|supporting|"
            r"campaigning|introducing)"
        ),
        0.7,
    ),
    Phrase("beg-to-move", 1, _AFTER, _words(r"I beg to move,? That"), 0.9),
    Phrase(
        "not-far-enough",
        -1,
        _BEFORE,
        _words(rf"(?:does|did|do) ?{_NOT} go far enough"),
        0.85,
    ),
    Phrase("no-substitute", 1, _AFTER, _words(r"no substitute for"), 0.75),
    Phrase(
        "no-excuse", -1, _AFTER, _words(r"no (?:excuse|justification|case|place) for")
    ),
    Phrase(
        "too-many", -1, _AROUND, _words(r"far too (?:many|much|few|little|often)"), 0.7
    ),
    Phrase("is-a-plus", 1, _BEFORE, _words(r"(?:I|we) think that is a plus"), 0.75),
    Phrase(
        "makes-sense",
        1,
        _AFTER,
        _words(
            r"(?:make|makes|made|making) (?:good |perfect |real |more )?sense"
            r" (?:for|to|that|because)"
        ),
        0.85,
    ),
    Phrase(
        "makes-no-sense",
        -1,
        _AFTER,
        _words(r"(?:make|makes|made) (?:no|little) sense (?:for|to|that)"),
        0.85,
    ),
    Phrase(
        "exactly-what",
        1,
        _BEFORE,
        _words(r"is (?:exactly|precisely) (?:in line with|what|the change)"),
        0.7,
    ),
    Phrase("appeal-to", 1, _AFTER, _words(r"appeal to"), 0.75, is_subjects=True),
    Phrase(
        "in-favour",
        1,
        _AFTER,
        _words(
            r"(?:am|is|are|was|were|be|been) (?:not )?(?:strongly |broadly |firmly |"
            r"very much )?in fav(?:ou|o)r of"
        ),
        0.9,
        is_subjects=True,
    ),
    Phrase(
        "better-to",
        1,
        _AFTER,
        _words(
            r"(?:would|it) (?:it )?(?:not )?be (?:far |much |"
            r"infinitely )?better (?:if|to|for)"
        ),
        0.75,
    ),
    Phrase(
        "right-to",
        1,
        _AROUND,
        _words(
            r"(?:have|has|deserves?|are entitled to) (?:an? |the )?"
            r"(?:right to|early|better|proper|fair)"
        ),
        0.65,
    ),
    Phrase(
        "in-crisis",
        -1,
        _BEFORE,
        _words(
            r"(?:(?:is|are|was|were) )?in (?:\w+ )?(?:crisis|chaos|meltdown|turmoil)\b"
        ),
        0.75,
    ),
    Phrase(
        "need-is", 1, _AFTER, _words(r"what (?:we|they|people|patients) need is"), 0.75
    ),
    Phrase(
        "progress",
        1,
        _AROUND,
        _words(r"progress (?:is|has been|was) (?:being )?made"),
        0.65,
    ),
    Phrase(
        "opportunity",
        1,
        _AFTER,
        _words(
            r"(?:huge|great|real|enormous|golden) opportunit(?:y|"
            r"ies)\W{0,3} (?:to|in|for)"
        ),
        0.7,
    ),
    Phrase(
        "duty-to",
        1,
        _AFTER,
        _words(r"(?:have|has|got) (?:a|the) (?:responsibility|duty|obligation) to"),
        0.6,
    ),
)
