"""Fixed wordings by which somebody comes out for something or against it."""

from graph_builder.extract.stances.phrases import Phrase, Place, words

_FIRMLY = r"(?:\w+ly |very much |out )*"
_SPEAKING = (
    r"(?:came|comes?|coming|speak|speaks|spoke|spoken|speaking|vot(?:e|es|ed|ing)|"
    r"ar(?:gue|gues|gued|guing)|campaign(?:s|ed|ing)?|stand|stands|stood|write|wrote)"
)

PHRASES_WISHES = (
    Phrase(
        "speak-for",
        1,
        Place.AFTER,
        words(rf"{_SPEAKING} {_FIRMLY}in (?:favou?r|support) of"),
        0.85,
        is_subjects=True,
    ),
    Phrase(
        "come-out-against",
        -1,
        Place.AFTER,
        words(r"(?:came|comes?|coming) out (?:\w+ly )?against"),
        0.9,
        is_subjects=True,
    ),
    Phrase(
        "like-to-see",
        1,
        Place.AFTER,
        words(
            r"(?:would|['\u2019]d) (?:not )?(?:very much |also |really |"
            r"dearly )?(?:like|love|prefer) to see"
        ),
        0.8,
        is_subjects=True,
    ),
    Phrase(
        "weight-behind",
        1,
        Place.AFTER,
        words(
            r"(?:thr(?:ow|ows|ew|own|owing)|put|puts|putting) "
            r"(?:its|their|his|her|our|my) (?:full |considerable )?"
            r"(?:weight|support|backing) behind"
        ),
        0.85,
        is_subjects=True,
    ),
    Phrase(
        "hit-out",
        -1,
        Place.AFTER,
        words(r"(?:hit|hits|hitting|lash(?:ed|es|ing)) out at"),
        0.85,
        is_subjects=True,
    ),
    Phrase(
        "swing-behind",
        1,
        Place.AFTER,
        words(
            r"(?:sw[iu]ng|swings|swinging|rall(?:y|ies|ied|ying)|unit(?:e|es|ed|ing)|"
            r"lin(?:e|es|ed|ing) up) (?:\w+ly )?behind"
        ),
        0.8,
        is_subjects=True,
    ),
    Phrase(
        "to-be-praised",
        1,
        Place.BEFORE,
        words(
            r"(?:is|are) (?:very much |greatly )?to be (?:congratulated|commended|"
            r"applauded|praised|welcomed)\b"
        ),
        0.85,
    ),
    Phrase(
        "join-me-for",
        1,
        Place.AFTER,
        words(
            r"join (?:with )?(?:me|us) in (?:calling (?:on|for|upon)|urging|demanding|"
            r"pressing|asking|supporting|welcoming|backing)"
        ),
        0.8,
    ),
    Phrase(
        "join-me-against",
        -1,
        Place.AFTER,
        words(
            r"join (?:with )?(?:me|us) in (?:condemning|opposing|deploring|criticising|"
            r"rejecting)"
        ),
        0.8,
    ),
    Phrase(
        "scorn-on",
        -1,
        Place.AFTER,
        words(
            r"(?:pour(?:s|ed|ing)?|heap(?:s|ed|ing)?) (?:\w+ )?"
            r"(?:scorn|cold water|contempt) (?:on|over)"
        ),
        0.9,
        is_subjects=True,
    ),
    Phrase(
        "cast-doubt",
        -1,
        Place.AFTER,
        words(r"(?:cast|casts|casting) (?:\w+ )?doubt (?:on|over)"),
        0.75,
        is_subjects=True,
    ),
)
