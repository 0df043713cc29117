"""Fixed wordings that say what there is a need, a case or a time for, or no plans."""

from graph_builder.extract.stances.phrases import Phrase, Place, words

PHRASES_NEEDS = (
    Phrase(
        "no-plans",
        -1,
        Place.AFTER,
        words(
            r"there (?:is|are|was|were) (?:currently |absolutely |now )?no (?:plans?|"
            r"intention|proposals?|question) (?:to|of|for)\b"
        ),
        0.75,
    ),
    Phrase(
        "priority-is",
        1,
        Place.AFTER,
        words(
            r"(?:our|my|the (?:\w+['\u2019]s? )?|his|her|their) ?(?:top |first |main |"
            r"number one |overriding )?priority (?:is|must be|has to be|should be) "
            r"(?:to|that)\b"
        ),
        0.75,
    ),
    Phrase(
        "time-somebody",
        1,
        Place.AFTER,
        words(
            r"it(?: is|['\u2019]s) (?:now |high |about )?time (?:that )?"
            r"(?=(?:the|this|our|we|they|he|she|you|someone|somebody|ministers) )"
        ),
        0.8,
    ),
    Phrase(
        "case-for",
        1,
        Place.AFTER,
        words(
            r"(?:strong|powerful|compelling|clear|overwhelming)"
            r"(?: [\w ]{2,20})? case for"
        ),
        0.75,
    ),
    Phrase(
        "need-for",
        1,
        Place.AFTER,
        words(
            r"there(?: is| was|['\u2019]s) (?:now |clearly |still )?"
            r"an? (?:\w+ )?need (?:for|to)\b"
        ),
        0.75,
    ),
    Phrase(
        "no-need",
        -1,
        Place.AFTER,
        words(r"there(?: is| was|['\u2019]s) (?:really )?no need (?:for|to)\b"),
        0.75,
    ),
)
