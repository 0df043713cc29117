"""Fixed wordings that are against what they name."""

from graph_builder.extract.stances.evaluations import BAD, BAD_NOUNS
from graph_builder.extract.stances.phrases import Phrase, Place, words
from graph_builder.model import Stance

_NOT = r"(?:not|n['\u2019]t)"
_BAD = "|".join(sorted(BAD | BAD_NOUNS))

PHRASES_AGAINST = (
    Phrase(
        "against",
        -1,
        Place.AFTER,
        words(
            r"(?:am|is|are|was|were|be|been) (?:strongly |firmly |totally |completely |"
            r"dead |very much |now |still |also |personally )?against"
        ),
        0.85,
        is_subjects=True,
    ),
    Phrase(
        "no-second-reading",
        -1,
        Place.INSIDE,
        words(
            r"declin(?:es?|ed|ing) to give (?:the |a |this )?(?:Second|Third|further) "
            r"[Rr]eading to ([^.;!?]{4,120}?)(?=,? (?:because|since|as|which|on the)|"
            r"[.;:,]|$)"
        ),
        0.9,
    ),
    Phrase(
        "no-reading",
        -1,
        Place.INSIDE,
        words(
            r"declin(?:es?|ed|ing) to give ([^.;!?]{4,120}?) an? (?:Second|Third) "
            r"[Rr]eading"
        ),
        0.9,
    ),
    Phrase(
        "notes-with-concern",
        -1,
        Place.AFTER,
        words(
            r"not(?:e|es|ed|ing) with (?:\w+ )?(?:concern|alarm|dismay|regret)"
            r"(?: that)?"
        ),
        0.85,
        stance=Stance.CONCERN,
    ),
    Phrase(
        "end-to",
        -1,
        Place.AFTER,
        words(r"time to put an end(?: [\w ]{1,30})? to"),
        0.85,
    ),
    Phrase(
        "called-as",
        -1,
        Place.INSIDE,
        words(
            r"(?:describ|dismiss|denounc|brand|label|portray)(?:e|es|ed|"
            r"ing) (?:(?:the )?"
            r"(?:criticisms?|claims?|suggestions?|accusations?|idea) that )?"
            rf"([^.;!?]{{3,200}}?) as \W{{0,2}}(?:\w+ly )?(?:an? )?(?:{_BAD})\b"
        ),
        0.85,
        is_subjects=True,
    ),
    Phrase(
        "called-a",
        -1,
        Place.INSIDE,
        words(
            r"call(?:s|ed|ing)? ([^.,;!?]{3,80}?) \W{0,2}an? \W{0,2}(?:\w+ )?"
            rf"(?:{_BAD})\b"
        ),
        0.85,
        is_subjects=True,
    ),
    Phrase("threat", -1, Place.AFTER, words(r"under threat (?:from|because of)"), 0.75),
    Phrase(
        "threatened-by",
        -1,
        Place.AFTER,
        words(
            r"(?:threatened|undermined|damaged|harmed|betrayed|crippled|put at risk) by"
        ),
        0.75,
    ),
    Phrase(
        "if-you",
        -1,
        Place.INSIDE,
        words(
            r"if you ([^.;!?]{4,150}?),? you(?: will|['\u2019]ll) (?:find|have|get|"
            r"create|see) (?:an? )?(?:real |big |huge |"
            r"serious )?(?:problem|mess|crisis)"
        ),
        0.7,
    ),
    Phrase(
        "not-far-enough",
        -1,
        Place.BEFORE,
        words(rf"(?:does|did|do) ?{_NOT} go far enough"),
        0.85,
    ),
    Phrase(
        "no-excuse",
        -1,
        Place.AFTER,
        words(r"no (?:excuse|justification|case|place) for"),
    ),
    Phrase(
        "too-many",
        -1,
        Place.AROUND,
        words(r"far too (?:many|much|few|little|often)"),
        0.7,
    ),
    Phrase(
        "makes-no-sense",
        -1,
        Place.AFTER,
        words(r"(?:make|makes|made) (?:no|little) sense (?:for|to|that)"),
        0.85,
    ),
    Phrase(
        "in-crisis",
        -1,
        Place.BEFORE,
        words(
            r"(?:(?:is|are|was|were) )?in (?:\w+ )?(?:crisis|chaos|meltdown|turmoil)\b"
        ),
        0.75,
    ),
)
