"""Fixed wordings that are for what they name."""

from graph_builder.extract.stances.phrases import Phrase, Place, words
from graph_builder.model import Explicitness

_IMPLICIT = Explicitness.IMPLICIT

PHRASES_FOR = (
    Phrase(
        "step-forward",
        1,
        Place.BEFORE,
        words(
            r"(?:is|are|was|were|be|been|marks?) (?:at least )?(?:an? )?(?:\w+ )?"
            r"(?:step forward|step in the right direction|"
            r"first step (?:in|to|towards?))"
        ),
    ),
    Phrase(
        "called-a",
        1,
        Place.INSIDE,
        words(
            r"(?:call|hail|describ)(?:e|s|es|ed|ing)? ([^.,;!?]{3,80}?) (?:as )?"
            r"\W{0,2}an? \W{0,2}(?:\w+ )?(?:step forward|victory|triumph|boost|"
            r"breakthrough|success|milestone|lifeline|relief|godsend|game-changer)\b"
        ),
        0.85,
        is_subjects=True,
    ),
    Phrase(
        "time-to",
        1,
        Place.AFTER,
        words(
            r"(?:time (?:has come|is right|now)|high time|it is (?:now |high )?time|"
            r"is it not time|it['\u2019]s time) (?:to|for|that)"
        ),
    ),
    Phrase(
        "right-thing",
        1,
        Place.BEFORE,
        words(
            r"(?:is|was) (?:not )?(?:absolutely |exactly |precisely |clearly )?"
            r"the right (?:thing|approach|way)"
        ),
    ),
    Phrase(
        "green-light",
        1,
        Place.INSIDE,
        words(r"g(?:ave|iven|ive|iving|ives) ([^.;!?]{4,80}?) the green light"),
        is_subjects=True,
    ),
    Phrase(
        "struggle-without",
        1,
        Place.AFTER,
        words(
            r"would (?:struggle|fail|suffer|collapse|find it (?:hard|difficult))"
            r"[^.;!?]{0,120}? without"
        ),
        0.8,
        _IMPLICIT,
    ),
    Phrase(
        "exactly-what",
        1,
        Place.BEFORE,
        words(
            r"is (?:exactly|precisely) (?:in line with|the change|"
            r"what(?! (?:\w+ ){1,3}?(?:been given|got|happen\w*|went|fear\w*|warned)))"
        ),
        0.7,
    ),
    Phrase("appeal-to", 1, Place.AFTER, words(r"appeal to"), 0.75, is_subjects=True),
    Phrase(
        "in-favour",
        1,
        Place.AFTER,
        words(
            r"(?:am|is|are|was|were|be|been) (?:not )?(?:strongly |broadly |firmly |"
            r"very much |now |still |also |all |personally )?in fav(?:ou|o)r of"
        ),
        0.9,
        is_subjects=True,
    ),
    Phrase(
        "better-to",
        1,
        Place.AFTER,
        words(
            r"(?:would|it) (?:it )?(?:not )?be (?:far |much |"
            r"infinitely )?better (?:if|to|for)"
        ),
        0.75,
    ),
    Phrase(
        "right-to",
        1,
        Place.AROUND,
        words(
            r"(?:have|has|deserves?|are entitled to) (?:an? |the )?"
            r"(?:right to|early|better|proper|fair)"
        ),
        0.65,
    ),
    Phrase(
        "need-is",
        1,
        Place.AFTER,
        words(
            r"(?:what (?:we|they|people|patients|staff) (?:really |now )?need is|"
            r"(?:we|they|people|patients) (?:urgently |desperately |really |now |also |"
            r"badly )?need (?=(?:more|better|urgent|action|real|proper|an? (?:\w+ )?"
            r"(?:plan|strategy|solution|review|inquiry|debate|change)|answers|clarity)))"
        ),
        0.75,
    ),
    Phrase(
        "progress",
        1,
        Place.AROUND,
        words(r"progress (?:is|has been|was) (?:being )?made"),
        0.65,
    ),
    Phrase(
        "opportunity",
        1,
        Place.AFTER,
        words(
            r"(?:huge|great|real|enormous|golden) opportunit(?:y|"
            r"ies)\W{0,3} (?:to|in|for)"
        ),
        0.7,
    ),
    Phrase(
        "duty-to",
        1,
        Place.AFTER,
        words(r"(?:have|has|got) (?:a|the) (?:responsibility|duty|obligation) to"),
        0.6,
    ),
)
