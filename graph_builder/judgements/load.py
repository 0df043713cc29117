"""Files of judgements -> what they come to."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path

from graph_builder.errors import JudgementError
from graph_builder.judgements.findings import settle_findings
from graph_builder.judgements.identities import settle_identities
from graph_builder.judgements.lines import read_line
from graph_builder.judgements.reviewers import check_reviewers
from graph_builder.model import Codebook, Judgement, Judgements, Registry


def load_judgements(
    files: Sequence[Path], registry: Registry, codebook: Codebook
) -> Judgements:
    """Return the judgements of the files, and what they come to beside the authorities.

    Raises:
        JudgementError: a file cannot be read, a line is of no known form or on a
            proposition that there is not, a reviewer's name is written in two ways, or
            two lines contradict each other; the message names file and line.
    """
    judgements = [one for file in files for one in read_judgements(file)]
    registered = {f"person/{slug}" for slug in registry.people}
    registered |= {f"body/{slug}" for slug in registry.bodies}
    return settle_judgements(judgements, registered, codebook.propositions)


def settle_judgements(
    judgements: Iterable[Judgement],
    registered: Collection[str] = (),
    propositions: Collection[str] | None = None,
) -> Judgements:
    """Return what judgements come to; `registered` are the keys of known actors.

    Without `propositions` any proposition is taken for one.

    Raises:
        JudgementError: see `load_judgements`.
    """
    every = tuple(judgements)
    check_reviewers(every)
    settled = settle_identities(every, frozenset(registered))
    return settle_findings(settled, propositions)


def read_judgements(file: Path) -> tuple[Judgement, ...]:
    """Return the judgements of one file, in its order.

    Raises:
        JudgementError: it cannot be read, or a line is of no known form.
    """
    return tuple(read_lines(read_text(file), str(file)))


def read_text(file: Path) -> str:
    """Return the text of a file of judgements.

    Raises:
        JudgementError: it cannot be read.
    """
    try:
        return file.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise JudgementError(
            f"{file} cannot be read: {error.strerror}.", "Check the path."
        ) from error
    except UnicodeDecodeError as error:
        raise JudgementError(f"{file} is not UTF-8.", "Convert it.") from error


def read_lines(text: str, file: str) -> Iterator[Judgement]:
    """Yield the judgements of a file's text, in its order.

    Raises:
        JudgementError: a line is of no known form.
    """
    for number, line in enumerate(text.split("\n"), 1):
        judgement = read_line(line, file, number)
        if judgement is not None:
            yield judgement
