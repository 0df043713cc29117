"""How far two reviewers agree, written down: for the terminal, and for a program."""

import json
from collections.abc import Iterator
from dataclasses import asdict

from graph_builder.review.agreement import Agreement

_MEANS = (
    "kappa is Cohen's, alpha Krippendorff's: 1 is full agreement, 0 what chance would "
    "give."
)
_NONE = "undefined"
_WHY = (
    "undefined: nothing was told by both, or both used one value alone, so that there "
    "is no chance to measure by."
)


def write_agreement(agreement: Agreement, form: str) -> str:
    """Return it as 'text' or as 'json', ending in a line end."""
    if form == "json":
        return json.dumps(asdict(agreement), ensure_ascii=False, indent=2) + "\n"
    return "".join(f"{line}\n" for line in _list_lines(agreement))


def _list_lines(agreement: Agreement) -> Iterator[str]:
    first, second = agreement.alone
    yield f"Findings that both decided: {agreement.both}"
    yield f"Only the first: {first}; only the second: {second}"
    if agreement.overlap is not None:
        yield f"Letters of the words in common, on average: {agreement.overlap:.0%}"
    yield ""
    yield f"{'field':<13}{'n':>5}{'agreed':>9}{'kappa':>11}{'alpha':>11}"
    for one in agreement.fields:
        agreed = "-" if one.agreed is None else f"{one.agreed:.0%}"
        yield (
            f"{one.field:<13}{one.n:>5}{agreed:>9}"
            f"{_write(one.kappa):>11}{_write(one.alpha):>11}"
        )
    yield ""
    yield _MEANS
    if any(None in (one.kappa, one.alpha) for one in agreement.fields):
        yield _WHY
    if agreement.disagreements:
        yield ""
        yield f"Disagreements: {len(agreement.disagreements)}"
    for two in agreement.disagreements:
        told = zip(two.places, two.values, strict=True)
        said = "; ".join(f"{value} ({place})" for place, value in told)
        yield f"  {two.field}: {said}"


def _write(number: float | None) -> str:
    return _NONE if number is None else f"{number:.3f}"
