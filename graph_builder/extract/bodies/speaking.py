"""Bodies that nothing but their speaking shows: 'the Grey Tower argued'."""

from collections.abc import Sequence

from graph_builder.extract.bodies.contexts import make_mention
from graph_builder.extract.bodies.tables import COUNTRIES, DEMONYMS
from graph_builder.extract.mentions import BodyMention
from graph_builder.extract.names.tables import HONORIFICS, ROLE_NOUNS
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
SPEAKING = "speaking"
LONGEST = 4


def speaking(words: Sequence[Word], position: int) -> BodyMention | None:
    """'The Grey Tower said', 'NWHA says': a name that speaks and is no person's.

    With 'the' before it, or in capitals; an office ('the Prime Minister') is none.
    """
    if words[position].text not in _TELLS or not position:
        return None
    start = capitals_before(words, position)
    if words[start].text == "The":
        start += 1
    names = [word.text for word in words[start:position]]
    if not names or len(names) > LONGEST or not _is_body(names):
        return None
    before = words[start - 1].text if start else ""
    if before not in {"the", "The"} and not _is_acronym(names):
        return None
    return make_mention(words, (start, position), SPEAKING)


def _is_acronym(names: Sequence[str]) -> bool:
    return len(names) == 1 and names[0].isupper() and len(names[0]) > 2


def _is_body(names: Sequence[str]) -> bool:
    last = names[-1].lower()
    if {last, last.removesuffix("s"), names[-1]} & _NOT_BODIES:
        return False
    others = DEMONYMS | COUNTRIES | HONORIFICS.keys()
    return not all(name in others or name.endswith("s") for name in names)
