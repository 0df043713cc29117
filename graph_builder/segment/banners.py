"""What a news site prints around an article; one row for each kind."""

import re

from graph_builder.model.days import find_day
from graph_builder.segment.lines import Line

_LONGEST = 140
# What a site says in whole sentences.
_BANNER = re.compile(
    r"this (?:site|website|page|article) is (?:intended|only|for|restricted)\b.*"
    r"|(?:we|this (?:site|website)) uses? cookies.*|(?:©|copyright|all rights).*"
    r"|(?:sign|log) (?:in|up)\b.{0,60}|subscribe\b.{0,80}|rate this article.*",
    re.IGNORECASE,
)
# What it says without a full stop.
_FURNITURE = re.compile(
    r"skip to .*|register\b.{0,40}|search|menu|home(?: ?[>»|/].*)?|cookies?(?: \w+)?"
    r"|advertisement|sponsored.{0,40}|print(?: this.*)?|share(?: this.*| on .*)?|tweet"
    r"|facebook|twitter|linkedin|email(?: this.*)?|exclusive|by .{2,100}"
    r"|\d+ comments?|comments? ?\(\d+\)|[^.]{0,40}correspondent[^.]{0,40}"
    r"|(?:image|photo(?:graph)?|picture|credit|source)(?: \w+)?:.{0,80}"
    r"|(?:image|photo) (?:source|caption|copyright|credit)\b.{0,80}"
    r"|(?:first |last )?(?:published|updated|posted|modified)(?: on| at|:).{0,60}"
    r"|related (?:articles?|stories|topics|links)|more on this story|see also:?.{0,120}"
    r"|read (?:more|next|also)\b.{0,120}|have your say.*|follow .{2,40} on \w+"
    r"|(?:a |listen to this ).{0,20}minute read|\d+ min(?:ute)?s? (?:read|ago)",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"(?:readers['’] )?comments?(?: ?\(\d+\))?|\d+ comments?|more on this story"
    r"|related (?:articles?|stories)|have your say.*|leave a (?:reply|comment).*"
    r"|most (?:read|popular)",
    re.IGNORECASE,
)


def is_furniture(line: Line) -> bool:
    """Whether a line is the site's, not the article's: byline, date, menu."""
    if len(line.words) > _LONGEST:
        return False
    if _BANNER.fullmatch(line.words) or _is_date(line):
        return True
    return not line.words.endswith(".") and bool(_FURNITURE.fullmatch(line.words))


def _is_date(line: Line) -> bool:
    found = find_day(line.words)
    return found is not None and len(line.words) - (found[1].end - found[1].start) < 25


def ends_article(line: Line) -> bool:
    """Whether a line heads what follows an article: comments, other stories."""
    return _TAIL.fullmatch(line.words) is not None
