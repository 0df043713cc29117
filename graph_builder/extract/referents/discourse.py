"""What each pronoun and pointing phrase of a source stands for, read front to back."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from graph_builder.extract.names.gender import PRONOUNS, fits_pronoun
from graph_builder.extract.parse import ParsedPassage
from graph_builder.extract.referents.phrases import Footing
from graph_builder.model import Referent, Span

if TYPE_CHECKING:
    from spacy.tokens import Token

ANYONE = "anyone"  # the pronoun of a person whose sex the text does not show
REACH = 8  # sentences outside quotations that a pronoun may look back over
REACH_OF_THINGS = 2
SPEAKER_WORDS = frozenset({"i", "me", "my", "myself", "mine", "we", "us", "our"})


@dataclass(frozen=True, slots=True)
class Item:
    """Something that can be, or be an antecedent of, a pronoun.

    `referent` None means that nothing settles whom the words mean; such an item still
    stands in the way of those before it. `sentence` counts over the whole source;
    `head` is where the phrase's head is. `pronoun` is the pronoun that it is, or that
    stands for it; `is_open` says that it is one which is still to be settled.
    """

    span: Span
    referent: Referent | None
    footing: Footing
    sentence: int
    is_quoted: bool
    head: int
    pronoun: str | None = None
    is_open: bool = False


def choose_antecedent(
    pronoun: str, item: Item, before: Sequence[Item]
) -> Referent | None:
    """Return the antecedent of the pronoun `item` among the items before it.

    Sentence by sentence from the nearest: the only fitting subject, the one of the
    main clause when there are several, the only fitting mention when none is a
    subject. What is said inside quotations counts only for pronouns inside them. A tie
    is None, and so is an unsettled phrase that would fit.
    """
    is_thing = PRONOUNS[pronoun] in {"n", "p"}
    for sentence in _sentences(before, item, is_thing=is_thing):
        fits = [each for each in sentence if _fits(pronoun, each)]
        if not fits:
            continue
        subjects = [each for each in fits if each.footing.is_subject]
        if is_thing and not subjects:
            return None
        return _only(_highest(subjects) if subjects else fits)
    return None


def _sentences(
    before: Sequence[Item], item: Item, *, is_thing: bool
) -> Iterator[list[Item]]:
    """Yield the items of each sentence, from the nearest back.

    What is inside quotations counts only inside quotations; there, things outside do
    not.
    """
    reach = REACH_OF_THINGS if is_thing else REACH
    gathered: list[Item] = []
    number = item.sentence
    passed = 0
    for each in reversed(before):
        if each.is_quoted != item.is_quoted and (is_thing or each.is_quoted):
            continue
        if each.sentence != number:
            yield gathered
            passed += 1
            if passed > reach:
                return
            gathered, number = [], each.sentence
        gathered.append(each)
    yield gathered


def _fits(pronoun: str, item: Item) -> bool:
    wanted = PRONOUNS[pronoun]
    if item.pronoun == ANYONE:
        return wanted in {"m", "f"}
    if item.pronoun in SPEAKER_WORDS:
        return False
    if item.pronoun is not None:
        return PRONOUNS.get(item.pronoun, "") == wanted
    return item.referent is not None and fits_pronoun(pronoun, item.referent)


def _highest(subjects: Sequence[Item]) -> list[Item]:
    least = min(each.footing.depth for each in subjects)
    return [each for each in subjects if each.footing.depth == least]


def _only(items: Sequence[Item]) -> Referent | None:
    # By identity: hashing a referent costs as much as it has mentions.
    first = items[0].referent
    return first if all(item.referent is first for item in items) else None


def pronoun_items(
    parsed: ParsedPassage, speaker: Referent | None
) -> Iterator[tuple["Token", str, Referent | None]]:
    """Yield each personal pronoun of a passage; 'I' and 'we' of a turn settled."""
    for token in parsed.doc:
        word = token.lower_
        if word in PRONOUNS and token.tag_ in {"PRP", "PRP$"}:
            yield token, word, None
        elif word in SPEAKER_WORDS and speaker is not None:
            yield token, word, speaker


@dataclass(frozen=True, slots=True)
class Places:
    """Which sentence each place is in, and what stands inside quotations."""

    sentence_starts: Sequence[int]
    quotations: Sequence[Span]

    def sentence_at(self, offset: int) -> int:
        """Return the number of the sentence at `offset`."""
        return bisect_right(self.sentence_starts, offset)

    def is_quoted(self, offset: int) -> bool:
        """Whether `offset` is inside a quotation."""
        place = bisect_right(self.quotations, Span(offset, offset + 10**9)) - 1
        return place >= 0 and self.quotations[place].end > offset
