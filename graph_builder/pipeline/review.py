"""A build and a file of judgements -> a desk for a reviewer to sit down at."""

from datetime import date
from pathlib import Path

from graph_builder.errors import JudgementError, OutputError
from graph_builder.judgements import settle_judgements
from graph_builder.model import Judgement
from graph_builder.model.judgements import fold_words
from graph_builder.pipeline.judge import record_judgement, remove_judgement
from graph_builder.review import Book, Desk
from graph_builder.store import open_store

_WRITABLE = 0o222


def open_review(
    graph: Path,
    judgements: Path,
    *,
    by: str | None,
    on: date,
    tier: str = "candidate",
    topic: str | None = None,
) -> Desk:
    """Return the findings of a build that await decision, and where decisions go.

    `by` is the reviewer, whose earlier decisions are passed over, and `on` the day that
    lines bear. `tier` is 'candidate', 'published' or 'all'; `topic` a topic's name.

    Raises:
        StoreError: the graph cannot be read.
        QueryError: there is no such topic.
        JudgementError: the file of judgements is unsound, or has the reviewer's name in
            another spelling.
    """
    book = Book(
        judgements,
        lambda line: _put(judgements, line),
        lambda line: _take(judgements, line),
    )
    known = book.read()
    settle_judgements(known)
    _check_name(known, by)
    desk = Desk(graph, open_store(graph), book, by, on)
    desk.lay_out(tier, topic)
    return desk


def _put(file: Path, line: Judgement) -> None:
    _check_writable(file)
    record_judgement(file, line)


def _take(file: Path, line: Judgement) -> None:
    _check_writable(file)
    remove_judgement(file, line)


def _check_writable(file: Path) -> None:
    # A file is written by putting another in its place, which asks nobody's leave.
    if file.exists() and not file.stat().st_mode & _WRITABLE:
        raise OutputError(
            f"The file {str(file)!r} is read-only.",
            f"Allow it to be written (chmod u+w {file}), or name another file.",
        )


def _check_name(known: tuple[Judgement, ...], by: str | None) -> None:
    for one in known:
        if by and one.by and one.by != by and fold_words(one.by) == fold_words(by):
            raise JudgementError(
                f"{one.place} is by {one.by!r}, and you are {by!r}.",
                f"Give --by {one.by!r} if that is you, else tell the two names apart.",
                one.line,
            )
