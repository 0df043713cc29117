"""Fixed wordings that say what something or somebody does for good or ill."""

from graph_builder.extract.stances.phrases import Phrase, Place, words

_WHO = r"[^.,;:!?]{3,60}?"

PHRASES_EFFECTS = (
    Phrase(
        "puts-at-risk",
        -1,
        Place.BEFORE,
        words(
            r"(?:put|puts|putting|place|places|placing|leave|leaves|leaving) "
            + _WHO
            + r" (?:at (?:serious |real |greater |increased |unnecessary )?risk|"
            r"in danger|in jeopardy|in harm['\u2019]s way)\b"
        ),
        0.75,
    ),
    Phrase(
        "costs-lives",
        -1,
        Place.BEFORE,
        words(r"(?:will|would|could|is|are|has|have) (?:cost|costing) lives\b"),
        0.8,
    ),
    Phrase(
        "makes-harder",
        -1,
        Place.BEFORE,
        words(
            r"(?:make|makes|making|made) (?:it|life|things) (?:much |even |far |ever )?"
            r"(?:harder|more difficult|worse|impossible)\b"
        ),
        0.75,
    ),
    Phrase(
        "makes-easier",
        1,
        Place.BEFORE,
        words(
            r"(?:make|makes|making|made) (?:it|life|things) (?:much |even |far )?"
            r"(?:easier|simpler|better|possible)\b"
        ),
        0.7,
    ),
    Phrase(
        "comes-as-relief",
        1,
        Place.BEFORE,
        words(r"(?:come|comes|came) as (?:an? )?(?:\w+ )?(?:relief|boost)\b"),
        0.75,
    ),
    Phrase(
        "comes-as-blow",
        -1,
        Place.BEFORE,
        words(r"(?:come|comes|came) as (?:an? )?(?:\w+ )?(?:blow|disappointment)\b"),
        0.75,
    ),
    Phrase(
        "let-down",
        -1,
        Place.AROUND,
        words(
            r"(?:has|have|is|are|was|were|been|being) (?:\w+ly )?"
            r"let(?:ting)? (?:\w+ ){0,3}down\b"
        ),
        0.75,
    ),
    Phrase(
        "does-nothing",
        -1,
        Place.BEFORE,
        words(
            r"(?:will|would|does|do|did|can|could) (?:do|have|make) "
            r"(?:nothing|little|not enough|no|little or no) "
            r"(?:(?:real |meaningful |\w+al )?(?:impact|difference|effect)|to|for|"
            r"about)\b"
        ),
        0.8,
    ),
    Phrase(
        "caves-in",
        -1,
        Place.BEFORE,
        words(
            r"(?:has|have|had|is|are) (?:\w+ly |now )?(?:cav(?:ed|ing) in\b|"
            r"reneg(?:ed|ing) on|turn(?:ed|ing) (?:its|their|his|her|a) (?:back on|"
            r"blind eye)|back-?track(?:ed|ing)|br(?:oken|eaking) (?:its|their|his|her|"
            r"another|yet another) (?:promise|pledge|word)|water(?:ed|ing) down|"
            r"s[ai]t(?:ting)? on (?:its|their|his|her) hands|"
            r"play(?:ed|ing) politics|dither(?:ed|ing)|pass(?:ed|ing) the buck|"
            r"drag(?:ged|ging) (?:its|their|his|her) (?:feet|heels)|"
            r"(?:pa(?:id|ying)) lip service)"
        ),
        0.8,
    ),
    Phrase(
        "saves-lives",
        1,
        Place.BEFORE,
        words(r"(?:will|would|could|does|has|have) (?:\w+ )?saved? lives\b"),
        0.75,
    ),
)
