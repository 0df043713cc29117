"""Bodies that the words around them show: located, described, in brackets."""

from collections.abc import Iterator, Sequence

from graph_builder.extract.bodies import tables
from graph_builder.extract.mentions import BodyMention
from graph_builder.extract.names.inner import NOT_IN_NAMES
from graph_builder.extract.names.words import capitals_after
from graph_builder.extract.scan import Word, join_words
from graph_builder.extract.words import by_first_word, word_set
from graph_builder.model import Span

LONGEST_LIST = 12
_LOCATED = by_first_word(tables.LOCATED_HEADS)
_DESCRIPTORS = tuple(tuple(phrase.split()) for phrase in tables.DESCRIPTORS)
_DESCRIPTOR_ENDS = {phrase[-1] for phrase in _DESCRIPTORS}
_NOT_CONSORTIUMS = tables.NOT_A_CONSORTIUM | NOT_IN_NAMES
_PLACE_WORDS = word_set("in at across around near from for of")
_SMALL = word_set("of for and in the on to a & de NHS")


def located(words: Sequence[Word], position: int) -> BodyMention | None:
    """'primary care trust in Milton Keynes', 'the Government in Scotland'."""
    if words[position].text.lower() == "government":
        return _located_government(words, position)
    for head in _LOCATED.get(words[position].text.lower(), ()):
        end = position + len(head)
        texts = tuple(word.text.lower() for word in words[position:end])
        last = capitals_after(words, end + 1, limit=3)
        is_one = _text(words, position - 1).lower() in {"the", "our", "local"}
        if texts == head and _text(words, end) == "in" and last > end + 1 and is_one:
            place, kind = words[end + 1 : last], words[position:end]
            name = f"{join_words(place)} {join_words(kind)}"
            return make_mention(words, (position, last), "located", name)
    return None


def _located_government(words: Sequence[Word], position: int) -> BodyMention | None:
    adjective = tables.COUNTRY_ADJECTIVES.get(_text(words, position + 2))
    if adjective is None or _text(words, position + 1) != "in":
        return None
    name = f"{adjective} Government"
    return make_mention(words, (position, position + 3), "located", name)


def consortiums(words: Sequence[Word], position: int) -> Iterator[BodyMention]:
    """'X and Y consortiums': a body for each name."""
    if words[position].text not in tables.CONSORTIUM_WORDS:
        return
    start = _list_start(words, position)
    for cut in range(start, position + 1):
        if cut == position or words[cut].text in {"and", ","}:
            if any(word.text not in {"GP", "NHS"} for word in words[start:cut]):
                yield make_mention(words, (start, cut), "consortium")
            start = cut + 1


def _list_start(words: Sequence[Word], end: int) -> int:
    """Where the list of names before `end` begins, past a place: 'In Anytown, '."""
    start = end
    while start and end - start < LONGEST_LIST and not words[start].is_initial:
        text = words[start - 1].text
        is_part = words[start - 1].is_capital and text not in _NOT_CONSORTIUMS
        if not is_part and text not in {"and", ",", "GP", "NHS"}:
            break
        start -= 1
    if start and words[start - 1].text.lower() in _PLACE_WORDS:
        commas = (at for at in range(start, end) if words[at].text == ",")
        return next(commas, end - 1) + 1
    return start


def described(words: Sequence[Word], position: int) -> BodyMention | None:
    """'the think tank Reform', 'Aids charity the X Trust': a name after its kind."""
    if words[position].text not in _DESCRIPTOR_ENDS:
        return None
    if not any(
        tuple(w.text for w in words[max(0, position + 1 - len(kind)) : position + 1])
        == kind
        for kind in _DESCRIPTORS
    ):
        return None
    start = position + 1
    if _text(words, start) in {"the", "The"}:
        start += 1
    end = capitals_after(words, start, limit=5)
    is_name = end > start and not words[start].is_initial
    return make_mention(words, (start, end), "described") if is_name else None


def bracketed(words: Sequence[Word], position: int) -> BodyMention | None:
    """'Care Standards Bureau (CSB)': a name whose initials stand behind it."""
    if words[position].text != "(" or _text(words, position + 2) != ")":
        return None
    acronym = words[position + 1].text
    if not acronym.isupper() or not 2 < len(acronym) < 9:
        return None
    start = _initials_start(words, position, acronym)
    if start is None or words[position - 1].text in tables.NOT_A_NAME_END:
        return None
    mention = make_mention(words, (start, position), "bracketed")
    return BodyMention(mention.span, mention.name, mention.rule, other_names=(acronym,))


def _initials_start(words: Sequence[Word], end: int, acronym: str) -> int | None:
    letters = list(acronym)
    start = end
    while letters and start and end - start < 10:
        word = words[start - 1]
        if word.is_capital and word.text[0] == letters[-1]:
            letters.pop()
        elif word.text not in _SMALL:
            return None
        start -= 1
    return None if letters or not words[start].is_capital else start


def unqualified_government(words: Sequence[Word], position: int) -> BodyMention | None:
    """'the government', in small letters too: that of the country in question."""
    if words[position].text != "government":
        return None
    if _text(words, position - 1).lower() != "the":
        return None
    if _text(words, position + 1) == "of":
        return None
    return make_mention(words, (position, position + 1), "government", "Government")


def make_mention(
    words: Sequence[Word], reach: tuple[int, int], rule: str, name: str | None = None
) -> BodyMention:
    """Return the mention of the words in `reach`; its name is theirs unless given."""
    span = Span(words[reach[0]].span.start, words[reach[1] - 1].span.end)
    return BodyMention(span, name or join_words(words[slice(*reach)]), rule)


def _text(words: Sequence[Word], position: int) -> str:
    return words[position].text if 0 <= position < len(words) else ""
