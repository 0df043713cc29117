"""A review in a terminal, as lines: nothing in them but text, and bold if wanted."""

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from graph_builder.explain import Explanation
from graph_builder.judgements import write_line
from graph_builder.model import Judgement
from graph_builder.query.safe_text import strip_controls
from graph_builder.review.acts import KEYS, Field
from graph_builder.review.session import Session, list_put_right

_OPEN, _CLOSE = ">>>", "<<<"
_HELP = """\
a  accept: it is right as it stands; goes on
r  reject: nobody says this; goes on
s  speaker: somebody else says it
t  stance: the side is another
p  proposition: it is on something else
x  split: the words hold two positions; goes on
m  missed: the text holds another position
u  undo: take the last decision of this session back
n  next: leave it for later; after the last comes the first again
?  these keys
q  quit; every decision is in the file already
An empty line, or Escape, calls a question off. What s, t and p put right stays before
you, for there may be more: n goes on."""


@dataclass(frozen=True, slots=True)
class Look:
    """How wide lines may be, and what stands before and behind what is to stand out."""

    width: int = 80
    bold: str = ""
    normal: str = ""


def write_screen(
    session: Session, explanation: Explanation | None, look: Look
) -> list[str]:
    """Return the finding at hand and the keys, in lines; or that all is decided."""
    if explanation is None or session.case is None or session.at is None:
        return _write_end(session)
    done = f"{len(session.decided)} decided"
    place = f"Finding {session.at + 1} of {len(session.cases)}, {done}"
    lines = [f"{place}. {session.case.tier.capitalize()}.", ""]
    lines += _wrap(_tell_source(explanation), look)
    for excerpt in explanation.excerpts:
        words = f"{_OPEN}{excerpt.words}{_CLOSE}"
        lines += ["", *_wrap(f"{excerpt.before}{words}{excerpt.after}", look, "  ")]
    lines += ["", *_wrap(explanation.says, look)]
    lines += [line for told in _list_grounds(explanation) for line in _wrap(told, look)]
    for one in list_put_right(session):
        lines += _wrap(tell_correction(one), look)
    return [*_embolden(lines, look), "", *_wrap(_list_keys(), look)]


def write_question(field: Field) -> str:
    """Return a question as it is asked."""
    otherwise = f" (Enter: {field.otherwise})" if field.otherwise else ""
    end = " " if field.question.endswith("?") and not otherwise else ": "
    return f"{field.question}{otherwise}{end}"


def write_help() -> list[str]:
    """Return what each key does, in lines."""
    return _HELP.splitlines()


def tell_correction(judgement: Judgement) -> str:
    """Return what a line puts right, as 'Corrected: to-stance oppose'."""
    line = write_line(replace(judgement, finding=None, work=None))
    return f"Corrected: {line.partition(' ')[2]}"


def write_farewell(judgements: Sequence[Judgement], file: str) -> str:
    """Return what is said at the end of a sitting that wrote `judgements`."""
    if not judgements:
        return "Nothing was decided."
    count = f"{len(judgements)} lines are" if len(judgements) > 1 else "One line is"
    return f"{count} in {file}. Build again with --judgements {file}."


def _write_end(session: Session) -> list[str]:
    if not session.cases:
        return ["There is no finding of this kind.", "", "q quit"]
    count = len(session.cases)
    return [f"All {count} findings are decided.", "", "u undo  q quit"]


def _tell_source(explanation: Explanation) -> str:
    facts = dict(explanation.facts)
    told = (facts.get(name, "") for name in ("In", "When", "File"))
    return "; ".join(filter(None, told))


def _list_grounds(explanation: Explanation) -> Iterator[str]:
    facts = dict(explanation.facts)
    how = (facts.get(name, "") for name in ("How", "Speaking as", "On condition"))
    told = "; ".join(filter(None, how))
    yield told[:1].upper() + told[1:]
    for reason in explanation.reasons:
        yield (
            f"{reason.finds}: {reason.rule}, confidence {reason.confidence:g}. "
            f"{reason.meaning}"
        )
    for who in explanation.who:
        if who.others:
            others = ", ".join(one.label for one in who.others)
            yield f"{who.actor.label} {who.does}. Possible too: {others}."
    for judgement in explanation.judgements:
        yield f"Judged before: {judgement}"


def _list_keys() -> str:
    keys = "  ".join(f"{key} {act}" for key, act in KEYS.items())
    return f"{keys}  ? help  q quit"


def _wrap(text: str, look: Look, margin: str = "") -> list[str]:
    return textwrap.wrap(
        strip_controls(text),
        look.width,
        initial_indent=margin,
        subsequent_indent=margin,
    )


def _embolden(lines: Sequence[str], look: Look) -> Iterator[str]:
    """Yield the lines with what stands between the marks bold, over line ends too."""
    is_inside = False
    for line in lines:
        shown = line.replace(_OPEN, look.bold + _OPEN)
        shown = shown.replace(_CLOSE, _CLOSE + look.normal)
        starts, ends = line.rfind(_OPEN), line.rfind(_CLOSE)
        before = look.bold if is_inside else ""
        is_inside = starts > ends or (is_inside and starts == ends)
        yield f"{before}{shown}{look.normal if is_inside else ''}"
