"""Names and titles folded, so that different writings of one compare equal."""

import re
import unicodedata

from graph_builder.slugs import plain_apostrophes

_QUOTES = str.maketrans("\u201c\u201d\u2010\u2011", '""--')
_ARTICLE = re.compile(r"^(?:the|this|that|our|its|his|her|their)\s+")
_PEERAGE = frozenset(("lord", "lady", "baroness", "baron", "viscount", "earl"))
_HONORIFIC = re.compile(
    r"mrs?|ms|miss|mx|dr|doctor|prof|professor|sir|dame|lord|lady|baroness|baron"
    r"|viscount|earl|rev|reverend|rt|right|hon|honourable|the|cllr|councillor|sister"
    r"|brother|father|archbishop|bishop|sgt|sergeant|pc|judge|justice"
)
_LETTERS = re.compile(
    r"[,\s]+(?:mp|msp|ms|am|mla|mep|cbe|obe|mbe|kbe|dbe|gbe|qc|kc|frs|phd|jp)\b\.?"
)
_OWNER = re.compile(r"^[\w\s-]+'s?\s+(?=\w)")
_PRESIDING = re.compile(r"^(?:mr|mrs|ms|madam)\.?\s+(?=(?:deputy )?(?:speaker|chair))")
_PAST = re.compile(r"^(?:former|ex|previous|past|late|one-time|outgoing)[\s-]+")


def fold_name(name: str) -> str:
    """Return the name in lower case, with plain quotes, single spaces, no article."""
    whole = unicodedata.normalize("NFKC", plain_apostrophes(name))
    plain = whole.translate(_QUOTES).casefold()
    return _ARTICLE.sub("", " ".join(plain.split()).strip(" .,;:"), count=1)


def fold_person(name: str) -> str:
    """Return a person's folded name without honorifics and letters after it.

    A peer's title stays ('lord lansley'), because it is the name.
    """
    words = _LETTERS.sub("", fold_name(name)).replace(".", " ").split()
    while len(words) > 1 and words[0] not in _PEERAGE:
        if not _HONORIFIC.fullmatch(words[0]):
            break
        words = words[1:]
    return " ".join(words)


def fold_title(title: str) -> str:
    """Return the title of an office in lower case, without article or owner.

    Whoever presides is addressed with an honorific, which is no part of the title.
    """
    owned = _OWNER.sub("", fold_name(title))
    return _PRESIDING.sub("", owned)


def is_past(title: str) -> bool:
    """Whether the title is of an office that its holder has left ('former chair')."""
    return bool(_PAST.match(fold_name(title)))


def is_single(name: str) -> bool:
    """Whether the name is a surname alone, or a surname with an honorific."""
    words = fold_person(name).split()
    return len(words) == 1


def surname_of(name: str) -> str:
    """Return the last word of a person's folded name."""
    return fold_person(name).rpartition(" ")[2]


def fold_seat(constituency: str) -> str:
    """Return a constituency's name without case, commas and word order of compass."""
    return " ".join(sorted(re.findall(r"\w+", fold_name(constituency))))
