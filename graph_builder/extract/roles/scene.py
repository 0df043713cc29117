"""What the rules for people look at: words, tags and the bodies among them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from graph_builder.extract.mentions import BodyMention
from graph_builder.extract.names.tables import ROLE_NOUNS
from graph_builder.extract.scan import Word
from graph_builder.extract.words import word_set
from graph_builder.model import Span

# 'director general' is one noun.
GENERALS = word_set("director secretary attorney solicitor governor auditor")

ARTICLES = word_set("the The a A an An its their his her our")
PHRASE_STOPS = word_set(", . ; : ( ) ! ? who which whose that said says and")
LONGEST_PHRASE = 14


@dataclass(frozen=True, slots=True)
class Scene:
    """What the rules for roles look at: words, their tags by offset, known bodies."""

    words: Sequence[Word]
    tags: Mapping[int, str]
    bodies: Mapping[int, BodyMention]
    text: str

    def tag(self, position: int) -> str:
        """Return the part-of-speech tag of the word at `position`, '' outside."""
        if 0 <= position < len(self.words):
            return self.tags.get(self.words[position].span.start, "")
        return ""

    def word(self, position: int) -> str:
        """Return the word at `position`, '' outside."""
        return self.words[position].text if 0 <= position < len(self.words) else ""

    def is_role(self, position: int) -> bool:
        """Whether a noun for a role stands at `position`."""
        word = self.word(position)
        if word.lower() == "general":
            return self.word(position - 1).lower() in GENERALS
        # 'MP' and 'AM' as they stand: 'am' is a verb.
        return word in ROLE_NOUNS or word.lower() in ROLE_NOUNS

    def span(self, start: int, end: int) -> Span:
        """Return the stretch of the source of the words [start, end)."""
        return Span(self.words[start].span.start, self.words[end - 1].span.end)
