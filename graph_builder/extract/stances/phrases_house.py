"""Fixed wordings of the House: what is moved there, and asked of ministers."""

from graph_builder.extract.stances.phrases import Phrase, Place, words
from graph_builder.model import Explicitness

MOVED_AMENDMENT = "move-amendment"
_IMPLICIT = Explicitness.IMPLICIT
_ADDRESSEE = (
    r"(?:the (?:Secretary of State|(?:Prime )?Minister|Government|(?:right )?hon\. \w+)"
    r"|he|she|they|you)"
)

PHRASES_HOUSE = (
    Phrase(
        "will-ensure",
        1,
        Place.AFTER,
        words(
            rf"will {_ADDRESSEE} (?:please |now |today |"
            rf"therefore )?(?:ensure|guarantee|"
            r"commit to|commit that|promise|undertake to|pledge to)"
        ),
        0.75,
        _IMPLICIT,
    ),
    Phrase(
        "thank-for",
        1,
        Place.AFTER,
        words(
            r"I thank [^.;!?]{3,60}? for (?:working|acting|bringing|supporting|"
            r"campaigning|introducing)"
        ),
        0.7,
    ),
    Phrase(
        MOVED_AMENDMENT,
        1,
        Place.INSIDE,
        words(
            r"I beg to move (?:manuscript )?((?:amendment|new clause) \(?\w{1,3}\)?)\b"
        ),
        0.9,
    ),
    Phrase(
        "shame-on",
        -1,
        Place.AROUND,
        words(r"shame on (?:them|him|her|you|this|the (?:Government|Minister))"),
        0.85,
    ),
    Phrase("beg-to-move", 1, Place.AFTER, words(r"I beg to move,? That"), 0.9),
    Phrase("no-substitute", 1, Place.AFTER, words(r"no substitute for"), 0.75),
    Phrase("is-a-plus", 1, Place.BEFORE, words(r"(?:I|we) think that is a plus"), 0.75),
    Phrase(
        "makes-sense",
        1,
        Place.AFTER,
        words(
            r"(?:make|makes|made|making) (?:good |perfect |real |more )?sense"
            r" (?:for|to|that|because)"
        ),
        0.85,
    ),
)
