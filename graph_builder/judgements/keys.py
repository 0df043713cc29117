"""How lines name things: keys such as 'person/ann-fell', written 'person:ann-fell'."""

import re

from graph_builder.model import Stance
from graph_builder.vocabulary import ID, PREFIXES

_SLUG = "[a-z0-9-]+"
_ACTOR = re.compile(f"(?:person|body)/{_SLUG}")
_HOLDER = re.compile(f"(?:person|body)/{_SLUG}|work/{_SLUG}/group-{_SLUG}")
_WORK = re.compile(f"work/{_SLUG}")
_POSITION = re.compile(f"work/{_SLUG}/p-[0-9a-f]+")
_THING = re.compile(f"person/{_SLUG}|{_WORK.pattern}|{_POSITION.pattern}")
_PROPOSITION = re.compile(f"proposition/{_SLUG}")


def read_actor(word: str) -> str:
    """Return the key of a person or a body.

    Raises:
        ValueError: the word names neither.
    """
    return _read(word, _ACTOR, "a person or a body")


def read_holder(word: str) -> str:
    """Return the key of a person, a body or a group of some work.

    Raises:
        ValueError: the word names none of them.
    """
    return _read(word, _HOLDER, "a person, a body or a group")


def read_work(word: str) -> str:
    """Return the key of a work.

    Raises:
        ValueError: the word names no work.
    """
    return _read(word, _WORK, "a work")


def read_peer(word: str) -> str:
    """Return the key of what can be the same as another: an actor or a work.

    Raises:
        ValueError: the word names none of them.
    """
    key = _shorten(word)
    return key if _WORK.fullmatch(key) else read_actor(word)


def read_thing(word: str) -> str:
    """Return the key of what can be withheld: a person, a work or a position.

    Raises:
        ValueError: the word names none of them.
    """
    return _read(word, _THING, "a person, a work or a position")


def read_proposition(word: str) -> str:
    """Return the slug of a proposition.

    Raises:
        ValueError: the word names no proposition.
    """
    return _read(word, _PROPOSITION, "a proposition").partition("/")[2]


def read_stance(word: str) -> Stance:
    """Return a stance by its code.

    Raises:
        ValueError: there is no such stance; the message lists those there are.
    """
    try:
        return Stance(word)
    except ValueError:
        known = ", ".join(Stance)
        raise ValueError(f"has {word!r} for a stance, of {known}") from None


def is_position(key: str) -> bool:
    """Whether the key is a position's."""
    return _POSITION.fullmatch(key) is not None


def write_key(key: str) -> str:
    """Return a key as lines write it."""
    return key.replace("/", ":", 1)


def _read(word: str, form: re.Pattern[str], what: str) -> str:
    key = _shorten(word)
    if form.fullmatch(key) is None:
        raise ValueError(f"has {word!r} for {what}")
    return key


def _shorten(word: str) -> str:
    """Return the end of an IRI written whole, in angle brackets, or with a prefix."""
    prefix, colon, rest = word.partition(":")
    iri = PREFIXES[prefix] + rest if colon and prefix in PREFIXES else word.strip("<>")
    return iri.removeprefix(ID) if iri.startswith(ID) else ""
