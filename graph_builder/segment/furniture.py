"""What a page prints around the words that were spoken; one row for each kind."""

import re
from enum import StrEnum


class Kind(StrEnum):
    """The part a line plays on a page of speech."""

    HEAD = "head"
    LABEL = "label"
    """The rest of a heading that takes two lines."""
    SOFT = "soft"
    """Furniture that a speech runs on over: a column number, a time."""
    HARD = "hard"
    """Furniture that ends a speech."""
    LIST = "list"
    """The start of a division list, which lasts to the next heading."""
    SKIP = "skip"
    """A mark that turns were left out."""
    HEADING = "heading"
    PROCEDURE = "procedure"
    TEXT = "text"


PLACE = (
    r"(?:part of .{2,80} |.{0,40})[–—-] in (?:the house of|westminster hall|the senedd"
    r"|the scottish parliament|the northern ireland assembly)\b.{0,80}"
)
"""The line in which TheyWorkForYou says, below a debate's title, where it was."""

SWORN = r"(.{4,80}?),? \((?:affirmed|sworn|recalled|continued|called)\)"
"""The line that calls a witness; its group is the name."""

EXAMINER = (
    r"(?:further )?(?:questions|questioned|examination|examined|re-examination"
    r"|cross-examination|cross-examined)(?:-in-chief)? (?:from|by) (.{3,80})"
)
"""The line that says who asks from here on; its group is the name."""

COLUMN = (
    r"(?:\d{1,2} [A-Z][a-z]{2,8} \d{4} ?: ?)?"
    r"(?:column|col\.?)(?: number:?)? \d+[a-z]{0,3}.{0,20}"
)
"""The number of a printed column, in mid-sentence as often as not."""

VOLUME = r"h[cl] deb \d{1,2} .{3,20} vol \d.{0,30}"
"""The line that says, on a page of historic Hansard, which volume it is of."""

RIBBON = r"-? ?(?:view speech - )?hansard -[-\s]*(?:excerpts)?[-\s]*"
"""The links that parallelparliament.co.uk prints below a speaker's name."""

_ROWS: tuple[tuple[Kind, str], ...] = (
    (Kind.SKIP, r"-{2,} ?later in (?:the )?debate ?-{2,}"),
    (Kind.SKIP, r"[\[(]?(?:\.{3,}|…|\* ?\* ?\*)[\])]?"),
    (
        Kind.SKIP,
        r"(?:\d+ )?(?:more )?(?:contributions?|speeches) (?:omitted|not shown)",
    ),
    (Kind.SOFT, r"\(?\d{1,2}[.:]\d\d? ?(?:am|pm|a\.m\.|p\.m\.)?(?:, .{5,25})?,?\)?"),
    (Kind.SOFT, r"\d{1,2}[.:]\d\d:\d\d|\d{1,2} ?(?:am|pm)|(?:12 )?(?:noon|midnight)"),
    (Kind.SOFT, rf"page \d+[a-z]{{0,3}}|\[?\d{{1,4}}\]?|{COLUMN}"),
    (Kind.SOFT, r"question to the .{3,80}:"),
    (Kind.SOFT, r"[\[(](?:interruption|laughter|applause)\.?[\])]\.?"),
    (Kind.SOFT, r"(?:share|copy|tweet)(?: this)?(?: contribution| debate| link)?"),
    (Kind.SOFT, r"view in context|in context|individually|citation:.*|toggle .{3,40}"),
    (Kind.SOFT, r"link to this speech.{0,40}|add an annotation|hear from .{3,60}"),
    (Kind.SOFT, r"alert me about debates like this|watch (?:this|on) .{2,40}"),
    (Kind.SOFT, RIBBON),
    (Kind.HARD, rf".{{2,80}} excerpts|{VOLUME}"),
    (Kind.HARD, PLACE),
    (Kind.HEADING, rf"{SWORN}|{EXAMINER}"),
    (Kind.HARD, r"donate (?:to our crowdfunder|now|today)|loading…?|contents"),
    (Kind.HARD, r"(?:previous|next) section.{0,80}|watch (?:the )?(?:meeting|debate)"),
    (Kind.HARD, r"read full debate\b.*|read hansard text\b.*|read debate\b.*"),
    (Kind.HARD, r".{0,80}\bministerial extracts(?: read)?|ministerial corrections"),
    (Kind.HARD, r"\(\d+ (?:years?|months?|weeks?|days?)[^()]{0,40}ago\)"),
    (
        Kind.HARD,
        r"(?:[\w'’-]+ ){1,4}chamber|westminster hall|(?:grand|general) committee",
    ),
    (Kind.HARD, r"(?:1st|2nd|3rd) reading|(?:committee|report) stage.{0,40}"),
    (Kind.HARD, r"public bill committees?|written (?:statement|question)s?|petitions?"),
    (
        Kind.HARD,
        r"all .{3,60} contributions to .*|previous|next|back to top|print(?: .*)?",
    ),
    (
        Kind.HARD,
        r"download (?:text|pdf).*|skip to (?:main )?content|menu|search|cookies",
    ),
    (Kind.HARD, r"this information is provided by parallel parliament .*"),
    (Kind.LIST, r"\[?division (?:no\.?|number) ?\d+.*|ayes,? \d+.*|division:? ?\d*"),
    (
        Kind.LIST,
        r".{0,30}the (?:house|committee|assembly|parliament|senedd|council)"
        r" (?:having |then )?divided.*",
    ),
    (
        Kind.HARD,
        r"question (?:put|proposed|accordingly|again|agreed|as amended)\b.*",
    ),
    (
        Kind.PROCEDURE,
        r"(?:bill|clauses?|amendments?|schedules?|motion)\b.{0,60}\b"
        r"(?:read|agreed to|by leave|withdrawn|negatived|ordered|made|reported).{0,80}",
    ),
    (Kind.PROCEDURE, r"members (?:indicated|observed|voted) .{3,60}"),
    (
        Kind.PROCEDURE,
        r"\[?the (?:\w+ )?(?:convener|presiding officer|chair\w*) (?:opened|resumed"
        r"|suspended|closed) the meeting.{0,40}|meeting (?:closed|suspended|continued)"
        r"\b.{0,60}",
    ),
    (Kind.PROCEDURE, r"motion (?:made,? and question|agreed)\b.*"),
    (Kind.PROCEDURE, r"debate (?:resumed|adjourned).*"),
    (Kind.PROCEDURE, r"(?:ordered|resolved),?|house adjourned.*|sitting suspended.*"),
    (Kind.PROCEDURE, r"[^.]{3,90} was asked ?[—–-]+"),
    (Kind.PROCEDURE, r"\[[^\]]{3,60} in the chair\]|the house met at .*|prayers\b.*"),
)
_TABLE = tuple((kind, re.compile(row, re.IGNORECASE)) for kind, row in _ROWS)
_LONGEST = 200


def kind_of(words: str) -> Kind:
    """Return the part that a line reading `words` plays, TEXT if no row knows it."""
    if len(words) > _LONGEST:
        return Kind.TEXT
    for kind, row in _TABLE:
        if row.fullmatch(words):
            return kind
    return Kind.TEXT
