"""What things are called in their IRIs: safe slugs and hashes, from what they are."""

import json
import re
import unicodedata
from hashlib import sha256

from graph_builder.model import Basis, DateWindow, Work

_LONGEST_SLUG = 80
# The plain mark, and what is typed or scanned for it.
APOSTROPHES = "'\u2019\u2018\u02bc`\u00b4"
_PLAIN = str.maketrans(dict.fromkeys(APOSTROPHES, "'"))
_UNSAFE = re.compile(r"[^a-z0-9]+")
_DATED = frozenset({Basis.STATED, Basis.RELATIVE})


def hash_parts(*parts: str) -> str:
    """Return 12 hex digits of the SHA-256 of a JSON list of the parts.

    Each part is put into NFC and its runs of white space become one space. The list
    keeps ("a", "bc") and ("ab", "c") apart, which joined strings would not.
    """
    folded = [" ".join(unicodedata.normalize("NFC", part).split()) for part in parts]
    return sha256(json.dumps(folded).encode()).hexdigest()[:12]


def plain_apostrophes(name: str) -> str:
    """Return a name with the plain apostrophe, whichever mark it was written with."""
    return name.translate(_PLAIN)


def make_slug(text: str) -> str:
    """Return `text` as lower-case ASCII letters and digits joined by hyphens.

    Nothing of the text can act as markup, as part of a path or as Turtle. A slug that
    would be empty, or is cut at 80 characters, gets the hash of the whole text.
    """
    name = plain_apostrophes(text)
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    slug = _UNSAFE.sub("-", plain.replace("'", "").lower()).strip("-")
    if not slug or len(slug) > _LONGEST_SLUG:
        return f"{slug[:_LONGEST_SLUG]}-{hash_parts(text)}".strip("-")
    return slug


def slug_work(work: Work, window: DateWindow, text: str) -> str:
    """Return the slug of a work, from its venue, its day if known, and its title.

    Without a venue nothing says that two texts of one title are one work: the hash of
    the rendition `text` then tells them apart. An inferred day stays out: it may change
    with the registry, the work does not.
    """
    first = window.earliest or window.latest
    day = first.isoformat() if first and window.basis in _DATED else None
    parts = [p.strip() for p in (work.publisher, day, work.title) if p and p.strip()]
    if not work.publisher or not work.publisher.strip():
        parts.append(hash_parts(text))
    return make_slug(" ".join(parts))
