"""Words from a source made harmless where they are shown: never a command."""

import re

# Of a spreadsheet's signs for a formula, and the two that it skips over before one.
_FORMULA = re.compile(r"[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]")
_CONTROLS = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)
_SPACES = re.compile(r"[\t\n\r\u2028\u2029]+")
_MARKUP = re.compile(r"([\\`*_\[\]<>|#&~!$])")


def strip_controls(text: str) -> str:
    """Return one line of `text` without what could steer a terminal or turn it round.

    Line ends and tabs become spaces; other control characters and the marks that
    reverse the reading direction are left out.
    """
    return _CONTROLS.sub("", _SPACES.sub(" ", text))


def disarm(text: str) -> str:
    """Return `text` for a cell of a spreadsheet, with ' before what begins a formula.

    Control characters are left out, but for tabs and line ends inside.
    """
    plain = _CONTROLS.sub("", text.replace("\r\n", "\n"))
    return f"'{plain}" if _FORMULA.match(text) or _FORMULA.match(plain) else plain


def escape_markdown(text: str) -> str:
    """Return one line of `text` that Markdown shows as it is."""
    return _MARKUP.sub(r"\\\1", strip_controls(text))
