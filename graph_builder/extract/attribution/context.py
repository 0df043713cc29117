"""Who a word stands for where it is spoken: the thread first, then the source."""

from dataclasses import dataclass
from typing import Protocol

from graph_builder.extract.attribution.honourable import widen_to_form
from graph_builder.extract.given_names import FEMALE, MALE
from graph_builder.extract.words import word_set
from graph_builder.model import Referent, ReferentKind, Span

ADDRESSED = word_set("you your")
PERSONAL = {"he": "m", "his": "m", "him": "m", "she": "f", "her": "f"}
THINGS = word_set("it its they their")
HONORIFICS = {"mr": "m", "sir": "m", "lord": "m", "baron": "m"} | dict.fromkeys(
    ("mrs", "ms", "miss", "dame", "lady", "baroness"), "f"
)


class Referents(Protocol):
    """What attribution asks about who is named where."""

    def at(self, span: Span) -> Referent | None:
        """Return the referent that is named in `span`."""

    def resolve(self, span: Span) -> Referent | None:
        """Return whom a pronoun, role or short name in `span` stands for."""

    def describe(self, span: Span) -> Referent | None:
        """Return the group or body that the phrase in `span` describes."""


@dataclass(frozen=True, slots=True)
class Context:
    """The referents of a source as one sentence sees them.

    `last` is who spoke last, alone, in this sentence or the one before: a pronoun that
    fits means them. `addressee` is whom 'you' means.
    """

    referents: Referents
    text: str
    last: Referent | None = None
    addressee: Referent | None = None

    def at(self, span: Span) -> Referent | None:
        """Return the referent that is named in `span`."""
        return self.referents.at(span)

    def resolve(self, span: Span) -> Referent | None:
        """Return whom the words of `span` refer back to; None when nobody is certain."""
        word = self.text[span.start : span.end].lower()
        if word in ADDRESSED:
            return self.addressee
        if self.last is not None and fits(word, self.last):
            return self.last
        return self.referents.resolve(span)

    def describe(self, span: Span) -> Referent | None:
        """Return the group or body that the phrase in `span` describes."""
        return self.referents.describe(span)

    def widen(self, span: Span) -> Span:
        """Return the form of address ('my hon. Friend') that `span` is a part of."""
        return widen_to_form(self.text, span)


def fits(pronoun: str, referent: Referent) -> bool:
    """Whether `pronoun` can mean `referent`: number and, where shown, gender agree."""
    if pronoun in PERSONAL:
        gender = gender_of(referent)
        if referent.kind is ReferentKind.PERSON:
            return gender in {None, PERSONAL[pronoun]}
        return gender == PERSONAL[pronoun]
    if pronoun in THINGS:
        return referent.kind is not ReferentKind.PERSON
    return False


def gender_of(referent: Referent) -> str | None:
    """Return 'm' or 'f' where an honorific, a given name or a title shows it."""
    words = referent.name.split()
    last = words[-1].lower() if words else ""
    if last.endswith("woman"):
        return "f"
    if last.endswith(("spokesman", "chairman", "sman")):
        return "m"
    honorific = (referent.honorific or "").split()
    for word in honorific:
        if word.lower().rstrip(".") in HONORIFICS:
            return HONORIFICS[word.lower().rstrip(".")]
    if referent.kind is not ReferentKind.PERSON or len(words) < 2:
        return None
    return "m" if words[0] in MALE else "f" if words[0] in FEMALE else None
