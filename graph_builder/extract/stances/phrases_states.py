"""Fixed wordings that say how bad, or how short of what is needed, something is."""

from graph_builder.extract.stances.evaluations import BAD, GOOD
from graph_builder.extract.stances.phrases import Phrase, Place, words

_NO_NOT = r"(?<!not )(?<!n['\u2019]t )(?<!never )"

_BAD, _GOOD = ("|".join(sorted(one)) for one in (BAD, GOOD))


def _the_thing(names: str) -> str:
    return (
        rf"(?:what(?: is|['\u2019]s) (?:\w+ )?(?:{names})(?: about (?:it|this|that))?|"
        rf"(?:the|one of the) (?:\w+ )?(?:{names}) "
        r"(?:thing|aspect|part|point|fact)s?(?: \w+){0,2}?) (?:is|was) that"
    )


PHRASES_STATES = (
    Phrase("bad-thing", -1, Place.AFTER, words(_the_thing(_BAD)), 0.75),
    Phrase("good-thing", 1, Place.AFTER, words(_the_thing(_GOOD)), 0.7),
    Phrase(
        "not-enough",
        -1,
        Place.BEFORE,
        words(
            r"(?:is|are|was|were)(?:n['\u2019]t| not)? (?:simply |just |still |quite )?"
            r"(?:(?<=n['\u2019]t )|(?<=not )|not |(?<=simply )not |(?<=just )not |"
            r"nowhere near |nothing like )(?:good |nearly )?enough\b(?! to)"
        ),
        0.8,
    ),
    Phrase(
        "falls-short",
        -1,
        Place.BEFORE,
        words(_NO_NOT + r"(?:fall|falls|fell|falling|fallen) (?:\w+ )?short of"),
        0.75,
    ),
    Phrase("too-little", -1, Place.BEFORE, words(r"too little,? too late"), 0.85),
    Phrase(
        "breaking-point",
        -1,
        Place.BEFORE,
        words(
            r"(?:is|are|was|were|been|being|reached|reaching|nearing|pushed) "
            r"(?:now |already |simply |to )?(?:(?:at |close to |near |beyond |past )?"
            r"breaking point|on (?:its|their) knees|"
            r"on the (?:brink|verge|edge) of (?:collapse|crisis)|falling apart|"
            r"(?:no longer |not )fit for purpose|unfit for purpose|"
            r"stretched to (?:the|its|their) limits?)"
        ),
        0.75,
    ),
    Phrase(
        "cannot-afford",
        -1,
        Place.AFTER,
        words(r"(?:can ?not|can['\u2019]t) afford to(?! pay| buy)"),
        0.7,
    ),
    Phrase(
        "cannot-go-on",
        -1,
        Place.AROUND,
        words(
            r"(?:this|that|it|things|situation|crisis) (?:simply |just )?"
            r"(?:can ?not|can['\u2019]t|must not) (?:go on|continue|carry on)\b"
        ),
        0.8,
    ),
    Phrase(
        "for-too-long", -1, Place.AROUND, words(r"for (?:far |much )?too long"), 0.7
    ),
    Phrase(
        "little-use",
        -1,
        Place.AROUND,
        words(
            r"(?:there (?:is|was|are|were)|has|have|had) (?:been )?(?:very |so )?"
            r"(?:little|no|scant) (?:\w+ )?(?:benefit|merit|point|sense|value|"
            r"evidence (?:that|for))\b"
        ),
        0.7,
    ),
    Phrase(
        "biggest-threat",
        -1,
        Place.BEFORE,
        words(
            r"(?:is|are|was|remains?) (?:now |still |perhaps )?(?:the|our|one of the) "
            r"(?:single )?(?:biggest|greatest|gravest|most serious) "
            r"(?:challenges?|problems?|threats?|dangers?|risks?)\b"
        ),
        0.7,
    ),
    Phrase(
        "only-way",
        1,
        Place.AFTER,
        words(r"the only (?:way|answer|solution|option)\b[^.;!?]{0,30}? is(?! not)"),
        0.75,
    ),
    Phrase(
        "of-urgency",
        1,
        Place.BEFORE,
        words(
            r"(?:is|are|remains?) (?:now )?a matter of (?:\w+ )?(?:urgency|priority)\b"
        ),
        0.75,
    ),
    Phrase(
        "deserves",
        1,
        Place.AROUND,
        words(
            r"deserves? (?:an? |the |to (?:be|have|know|see)|our |more\b|far |much |"
            r"better|fair|proper|nothing less)"
        ),
        0.65,
    ),
)
