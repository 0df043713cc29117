"""Who a word stands for where it is spoken: the thread first, then the source."""

from dataclasses import dataclass
from typing import Protocol

from graph_builder.extract.attribution.honourable import widen_to_form
from graph_builder.extract.names.gender import gender_of
from graph_builder.extract.words import word_set
from graph_builder.model import Referent, ReferentKind, Span

ADDRESSED = word_set("you your")
PERSONAL = {"he": "m", "his": "m", "him": "m", "she": "f", "her": "f"}
EITHER = "he or she"
THINGS = word_set("it its they their")
SPOKES = {"spokesman": "m", "spokeswoman": "f", "spokesperson": ""}


class Referents(Protocol):
    """What attribution asks about who is named where."""

    def at(self, span: Span) -> Referent | None:
        """Return the referent that is named in `span`."""

    def resolve(self, span: Span) -> Referent | None:
        """Return whom a pronoun, role or short name in `span` stands for."""

    def describe(self, span: Span) -> Referent | None:
        """Return the group or body that the phrase in `span` describes."""


@dataclass(frozen=True, slots=True)
class Said:
    """Who spoke, and the words that name them there."""

    referent: Referent
    words: str

    def fits(self, pronoun: str) -> bool:
        """Whether `pronoun` can mean them: number and, where shown, gender agree.

        A body that speaks through a spokeswoman is 'she'.
        """
        if pronoun == EITHER:
            return self.referent.kind is ReferentKind.PERSON
        words = self.words.lower().split()
        spokes = next((SPOKES[word] for word in words if word in SPOKES), None)
        if pronoun in PERSONAL:
            if spokes is None and self.referent.kind is not ReferentKind.PERSON:
                return False
            gender = gender_of(self.referent) if spokes is None else spokes
            return gender in {"", PERSONAL[pronoun]}
        if pronoun in {"it", "its"}:
            return self.referent.kind is ReferentKind.BODY
        return pronoun in THINGS and self.referent.kind is not ReferentKind.PERSON


@dataclass(frozen=True, slots=True)
class Context:
    """The referents of a source as one sentence sees them.

    `last` is who spoke last, alone, in this sentence or the one before: a pronoun that
    fits means them. `recent` spoke a few sentences ago. `work` is whose report, survey
    or finding was told last. `addressee` is whom 'you' means, `speaker` whom 'I'
    means: both None outside speech turns.
    """

    referents: Referents
    text: str
    last: Said | None = None
    recent: Said | None = None
    work: Said | None = None
    addressee: Referent | None = None
    speaker: Referent | None = None

    def at(self, span: Span) -> Referent | None:
        """Return the referent that is named in `span`."""
        return self.referents.at(span)

    def resolve(self, span: Span) -> Referent | None:
        """Return whom the words of `span` refer back to; None if nobody is certain."""
        word = self.text[span.start : span.end].lower()
        if word in ADDRESSED:
            return self.addressee
        if self.last is not None and self.last.fits(word):
            return self.last.referent
        found = self.referents.resolve(span)
        # In a speech turn the speaker is 'I', so 'he' is somebody else.
        is_self = found is not None and found == self.speaker and word in PERSONAL
        return None if is_self else found

    def recall(self, span: Span) -> Referent | None:
        """Return who spoke a few sentences ago when the pronoun in `span` fits them."""
        word = self.text[span.start : span.end].lower()
        if self.recent is not None and self.recent.fits(word):
            return self.recent.referent
        return None

    def describe(self, span: Span) -> Referent | None:
        """Return the group or body that the phrase in `span` describes."""
        return self.referents.describe(span)

    def widen(self, span: Span) -> Span:
        """Return the form of address ('my hon. Friend') that `span` is a part of."""
        return widen_to_form(self.text, span)
