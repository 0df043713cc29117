"""Records of speech that have lost their speakers: nothing in them is attributed."""

import re

from graph_builder.model import Layout, Source
from graph_builder.segment.lines import split_lines
from graph_builder.segment.page import lay_out

_HEAD_LINES = 12
_RECORD = re.compile(
    r"(?:volume \d+:? )?debated on .{6,60}|[–-] in the house of (?:commons|lords)\b.*"
    r"|transcript of .{3,120}|oral evidence:.{3,120}|members present:.{3,}"
    r"|(?:debates|official report|hansard),? .{4,40}\d{4}|(?:commons|lords) chamber"
    r"|official report(?: \(hansard\))?|(?:[\w,]+ ){1,8}committee,? .{4,20}\d{4}"
    r"|y cyfarfod llawn(?: - .{3,30})?|plenary(?: - .{3,30})?",
    re.IGNORECASE,
)


def recognises(source: Source) -> bool:
    """Whether the head says that this is a debate or a hearing.

    It is asked after those that look for speakers, so none was found.
    """
    lines = split_lines(source)[:_HEAD_LINES]
    return any(_RECORD.fullmatch(line.words) for line in lines)


def segment(source: Source) -> Layout:
    """Return the paragraphs, naming no speakers, with a caution."""
    return lay_out(source, split_lines(source), {}, None)
