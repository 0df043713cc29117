"""A line into a file of judgements, and out of it again."""

from dataclasses import replace

from graph_builder.errors import JudgementError
from graph_builder.judgements.lines import read_line
from graph_builder.judgements.write import write_line
from graph_builder.model import Judgement

# Work by work and in text order, so that people at work on different findings write in
# different places, and a reader finds what is decided of a text in one.
_Key = tuple[bool, str, int]


def insert_line(text: str, judgement: Judgement) -> str:
    """Return a file's text with the judgement's line in its place; no other line moves.

    That is behind the last line that does not come after it. One that is there already
    is not written twice.

    Raises:
        JudgementError: a line of the text is of no known form.
    """
    lines = _split(text)
    known = [read_line(line, "", 0) for line in lines]
    if _strip(judgement) in known:
        return text
    own = _rank(judgement)
    before = [at for at, one in enumerate(known) if one and _rank(one) <= own]
    after = [at for at, one in enumerate(known) if one]
    place = before[-1] + 1 if before else next(iter(after), len(lines))
    lines.insert(place, write_line(judgement))
    return "".join(f"{line}\n" for line in lines)


def remove_line(text: str, judgement: Judgement) -> str:
    """Return a file's text without the judgement's line.

    Raises:
        JudgementError: no line says it.
    """
    lines = _split(text)
    known = [read_line(line, "", 0) for line in lines]
    if _strip(judgement) not in known:
        raise JudgementError(
            f"There is no line {write_line(judgement)}.", "It is out already."
        )
    del lines[known.index(_strip(judgement))]
    return "".join(f"{line}\n" for line in lines)


def _split(text: str) -> list[str]:
    return text.removesuffix("\n").split("\n") if text else []


def _strip(judgement: Judgement) -> Judgement | None:
    """Return the judgement as a line of no file says it."""
    return read_line(write_line(replace(judgement, file="", line=0)), "", 0)


def _rank(judgement: Judgement) -> _Key:
    if judgement.finding is None or judgement.work is None:
        return False, " ".join((judgement.work or "", *judgement.actors)), 0
    return True, judgement.work, judgement.finding.span.start
