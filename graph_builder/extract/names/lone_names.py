"""Surnames of people whom a text names no more fully: 'Obama said'."""

from collections.abc import Collection, Iterator, Sequence

from graph_builder.extract.bodies.tables import COUNTRIES, DEMONYMS
from graph_builder.extract.mentions import PersonMention
from graph_builder.extract.names import tables
from graph_builder.extract.names.personal import is_name_word
from graph_builder.extract.roles.scene import Scene
from graph_builder.extract.words import word_set
from graph_builder.model import Span

# What the bearer of a name does; places may 'welcome' and 'want'.
_TELLS = word_set(
    "said says told tells added adds wrote replied asked argued insisted tweeted joked"
    " testified quipped countered acknowledged noted continued"
)
_PLACE_LEADS = word_set("in of at from to for near across around the a an")
_NOT_NAMES = (
    tables.NOT_PERSON_WORDS
    | tables.NOT_PERSON_STARTS
    | tables.HONORIFICS.keys()
    | COUNTRIES
    | DEMONYMS
)


def find_lone(
    scene: Scene,
    ner_people: Sequence[Span],
    taken: Collection[int],
    known: Collection[str],
) -> list[PersonMention]:
    """Return the lone surnames that speak and that the language model calls people.

    `taken` are the words of longer names, `known` the surnames of people named more
    fully, who are found otherwise.
    """
    spans = set(ner_people)
    places = {
        word.text
        for at, word in enumerate(scene.words)
        if scene.word(at - 1).lower() in {"in", "across", "near"}
    }
    return [
        PersonMention(word.span, "", word.text, is_lone=True)
        for word in (scene.words[at] for at in _speaking(scene, taken))
        if word.span in spans and word.text not in {*known, *places}
    ]


def _speaking(scene: Scene, taken: Collection[int]) -> Iterator[int]:
    for at, word in enumerate(scene.words):
        if at in taken or at in scene.bodies or word.text in _NOT_NAMES:
            continue
        if word.text.lower() in tables.ROLE_NOUNS or not is_name_word(scene.words, at):
            continue
        if scene.word(at - 1).lower() in _PLACE_LEADS:
            continue
        alone = not (_is_name(scene, at - 1) or _is_name(scene, at + 1))
        if alone and (scene.word(at + 1) in _TELLS or _is_inverted(scene, at)):
            yield at


def _is_name(scene: Scene, at: int) -> bool:
    if not 0 <= at < len(scene.words):
        return False
    word = scene.words[at]
    return word.is_capital and not word.is_initial


def _is_inverted(scene: Scene, at: int) -> bool:
    """Whether the name ends '", said X.' or stands in '", said X, who'."""
    return scene.word(at - 1) in {"said", "says"} and scene.word(at + 1) in {".", ","}
