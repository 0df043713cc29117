"""Bodies that nothing but their speaking shows: 'the Grey Tower argued'."""

from collections.abc import Sequence

from graph_builder.extract.bodies.contexts import make_mention
from graph_builder.extract.bodies.tables import (
    COUNTRIES,
    DEMONYMS,
    NOT_A_BODY_BEFORE,
    NOT_A_NAME_END,
)
from graph_builder.extract.mentions import BodyMention
from graph_builder.extract.names.inner import MEMBERS
from graph_builder.extract.names.tables import HONORIFICS, NOT_PERSON_WORDS, ROLE_NOUNS
from graph_builder.extract.names.words import capitals_before
from graph_builder.extract.scan import Word
from graph_builder.extract.words import word_set

_TELLS = word_set(
    "said says argued argues announced insisted insists claimed claims warned warns"
    " confirmed confirms declined denied denies added adds told stated estimates"
    " maintains acknowledged responded reported reports"
)
_NOT_BODIES = ROLE_NOUNS | word_set(
    "lord lady duke pope queen king prince mp democrat republican tory conservative"
    " liberal nationalist unionist socialist independent american briton gop"
)
# What a body does in print besides; things do it too, so more is asked of the name.
_SIDES = word_set(
    "supports opposes backs welcomes rejects condemns criticises urges wants believes"
    " thinks supported opposed backed welcomed rejected condemned criticised urged"
)
_PASSIVE = word_set("by in at on for")
_BODY_NOUNS = word_set(
    "Fund Centre Center Team Panel Service Services Unit Clinic Surgery Practice League"
    " Times Telegraph Guardian Mail Express Mirror Sun Herald Gazette Journal Post News"
    " Network Group Campaign Alliance Federation Forum Foundation Association Society"
)
_THINGS = (
    NOT_PERSON_WORDS | NOT_A_BODY_BEFORE | NOT_A_NAME_END | word_set("Left Right")
) - _BODY_NOUNS
# A fund for one of these is a scheme, not a body.
_FUNDED = word_set(
    "Care Drugs Drug Cancer Innovation Technology Transformation Challenge Social"
    " Investment Pension Winter Capital Hardship Recovery Growth Prevention Prosperity"
    " Communities Development Infrastructure Towns Regional Structural Vaccine"
)
SPEAKING = "speaking"
LONGEST = 4


def speaking(words: Sequence[Word], position: int) -> BodyMention | None:
    """'The Grey Tower said', 'NWHA says': a name that speaks and is no person's.

    With 'the' before it, or in capitals; an office ('the Prime Minister') is none. A
    name of several words may also take a side: 'The Fenland Fund supports it'.
    """
    verb = words[position].text
    if verb not in _TELLS | _SIDES or not position:
        return None
    start = capitals_before(words, position)
    names = [word.text for word in words[start:position]]
    if not names or len(names) > LONGEST or not _is_body(names, verb):
        return None
    if verb in _SIDES and not _takes_side(words, position, names):
        return None
    before = words[start - 1].text if start else ""
    if before not in {"the", "The"} and (verb in _SIDES or not _is_acronym(names)):
        return None
    return make_mention(words, (start, position), SPEAKING)


def _takes_side(words: Sequence[Word], position: int, names: Sequence[str]) -> bool:
    """Whether a name of several words, of no thing, does what the verb says."""
    if len(names) < 2 or names[-1] in _THINGS:
        return False
    if names[-1] == "Fund" and names[-2] in _FUNDED:
        return False
    after = words[position + 1].text if position + 1 < len(words) else ""
    return words[position].text.endswith("s") or after not in _PASSIVE


def _is_acronym(names: Sequence[str]) -> bool:
    return len(names) == 1 and names[0].isupper() and len(names[0]) > 2


def _is_body(names: Sequence[str], verb: str) -> bool:
    last = names[-1].lower()
    if {last, last.removesuffix("s"), names[-1]} & _NOT_BODIES:
        return last not in _NOT_BODIES and _is_one(names, verb)
    others = DEMONYMS | COUNTRIES | HONORIFICS.keys()
    return not all(name in others or name.endswith("s") for name in names)


def _is_one(names: Sequence[str], verb: str) -> bool:
    """Whether people in the plural are one body: 'The United Ward Nurses opposes'."""
    if names[0] in DEMONYMS:
        return False
    if verb.endswith("s"):
        return len(names) > 1
    return len(names) > 2 and names[-1] in MEMBERS
