"""Text as DNA can hold it: character for character, so that offsets stay true."""

_MOST_LABEL = 190
_STAND_IN = "\u25a1"


def fit_text(text: str) -> str:
    """Return `text` with each character that DNA would miscount replaced by one.

    Characters above U+FFFF are two to Java and one to SQLite; a carriage return before
    a line feed is dropped by Java's text component; SQLite stops at U+0000.
    """
    return "".join(_replace(character) for character in text)


def fit_label(label: str, taken: set[str]) -> str:
    """Return `label` within the 190 characters of an entity, unlike those `taken`."""
    whole = fit_text(label)
    fitted = whole if len(whole) <= _MOST_LABEL else whole[: _MOST_LABEL - 1] + "…"
    number = 2
    while fitted in taken:
        ending = f" ({number})"
        fitted = whole[: _MOST_LABEL - len(ending)] + ending
        number += 1
    return fitted


def _replace(character: str) -> str:
    if character == "\r":
        return " "
    is_awkward = character == "\0" or ord(character) > 0xFFFF
    return _STAND_IN if is_awkward or "\ud800" <= character <= "\udfff" else character
