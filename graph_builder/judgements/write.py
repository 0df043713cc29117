"""One judgement -> the line that says it."""

from collections.abc import Iterator

from graph_builder.judgements.keys import write_key
from graph_builder.judgements.words import quote
from graph_builder.model import Change, Finding, Judgement, Span, Verdict


def write_line(judgement: Judgement) -> str:
    """Return the line, without its end, that `read_line` reads as this judgement.

    Line breaks and the like in what is quoted become spaces.
    """
    return " ".join(
        [
            judgement.verdict.value,
            *_write_head(judgement),
            *_write_finding(judgement.finding),
            *_write_change(judgement.change),
            *_write_asides(judgement),
        ]
    )


def _write_head(judgement: Judgement) -> Iterator[str]:
    if judgement.verdict is Verdict.IS:
        yield quote(judgement.name or "")
        yield "in"
    if judgement.work is not None and judgement.verdict is not Verdict.WITHHOLD:
        yield f"work:{judgement.work}"
    yield from map(write_key, judgement.actors)


def _write_finding(finding: Finding | None) -> Iterator[str]:
    if finding is None:
        return
    yield f"at {_write_place(finding.span, finding.words)}"
    yield f"held-by {write_key(finding.holder)}"
    if finding.proposition is not None:
        yield f"about proposition:{finding.proposition}"
    if finding.stance is not None:
        yield f"taking {finding.stance}"


def _write_change(change: Change | None) -> Iterator[str]:
    if change is None:
        return
    if change.holder is not None:
        yield f"to-speaker {write_key(change.holder)}"
    if change.span is not None and change.words is not None:
        yield f"to-span {_write_place(change.span, change.words)}"
    if change.proposition is not None:
        yield f"to-proposition proposition:{change.proposition}"
    if change.stance is not None:
        yield f"to-stance {change.stance}"


def _write_asides(judgement: Judgement) -> Iterator[str]:
    if judgement.name is not None and judgement.verdict is not Verdict.IS:
        yield f"named {quote(judgement.name)}"
    if judgement.by is not None:
        yield f"by {quote(judgement.by)}"
    if judgement.on is not None:
        yield f"on {judgement.on}"
    if judgement.reason is not None:
        yield f"because {quote(judgement.reason)}"
    if judgement.notice is not None:
        yield f"notice {quote(judgement.notice)}"


def _write_place(span: Span, words: str) -> str:
    return f"{span.start}-{span.end} {quote(words)}"
