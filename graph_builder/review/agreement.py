"""How far two reviewers of the same findings agree, beyond what chance would give."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from graph_builder.model import Judgement
from graph_builder.review.codings import (
    FIELDS,
    Pair,
    list_codings,
    measure_overlap,
    pair_codings,
)

Values = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class FieldAgreement:
    """Agreement on one field of `FIELDS` over `n` findings that both decided.

    `agreed` is a share; `kappa` and `alpha` are None where there is one value only, or
    nothing, so that there is no chance to correct for.
    """

    field: str
    n: int
    agreed: float | None
    kappa: float | None
    alpha: float | None


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A finding of which two reviewers say two things, with where each line stands."""

    field: str
    places: tuple[str, str]
    values: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Agreement:
    """Two reviewers compared.

    `both` counts the findings that both decided, `alone` those that only the first and
    only the second did; `overlap` is the mean share of letters that their words have in
    common, None without a finding.
    """

    both: int
    alone: tuple[int, int]
    fields: tuple[FieldAgreement, ...]
    overlap: float | None
    disagreements: tuple[Disagreement, ...]


def compare_reviews(one: Iterable[Judgement], other: Iterable[Judgement]) -> Agreement:
    """Return how far two reviewers' judgements on findings agree, field by field."""
    first, second = list_codings(one), list_codings(other)
    pairs = pair_codings(first, second)
    told = {field: _list_values(pairs, at) for at, field in enumerate(FIELDS)}
    overlaps = [measure_overlap(*pair) for pair in pairs]
    return Agreement(
        len(pairs),
        (len(first) - len(pairs), len(second) - len(pairs)),
        tuple(_measure(field, values) for field, values in told.items()),
        sum(overlaps) / len(overlaps) if overlaps else None,
        tuple(
            Disagreement(field, (a.place, b.place), values)
            for at, field in enumerate(FIELDS)
            for a, b in pairs
            if (values := _values_of((a, b), at)) and values[0] != values[1]
        ),
    )


def measure_kappa(values: Values) -> float | None:
    """Return Cohen's kappa of two coders' values, None where it is not defined.

    (po - pe) / (1 - pe): the share agreed, and the share that the two coders' own
    distributions would give. Cohen 1960, Educational and Psychological Measurement 20.
    """
    n = len(values)
    if not n:
        return None
    ones, others = Counter(a for a, _ in values), Counter(b for _, b in values)
    by_chance = sum(ones[one] * others[one] for one in ones) / n**2
    if by_chance == 1:
        return None
    return (_share_agreed(values) - by_chance) / (1 - by_chance)


def measure_alpha(values: Values) -> float | None:
    """Return Krippendorff's alpha for nominal values, None where it is not defined.

    1 - Do / De over the values of both coders together. Krippendorff 2011, Computing
    Krippendorff's Alpha-Reliability.
    """
    together = Counter(value for pair in values for value in pair)
    total = sum(together.values())
    expected = total**2 - sum(count**2 for count in together.values())
    if not expected:
        return None
    observed = sum(2 for a, b in values if a != b)
    return 1 - (total - 1) * observed / expected


def _measure(field: str, values: Values) -> FieldAgreement:
    return FieldAgreement(
        field,
        len(values),
        _share_agreed(values) if values else None,
        measure_kappa(values),
        measure_alpha(values),
    )


def _share_agreed(values: Values) -> float:
    return sum(a == b for a, b in values) / len(values)


def _list_values(pairs: Iterable[Pair], at: int) -> list[tuple[str, str]]:
    return [values for pair in pairs if (values := _values_of(pair, at))]


def _values_of(pair: Pair, at: int) -> tuple[str, str] | None:
    one, other = (coding.values[at] for coding in pair)
    return None if one is None or other is None else (one, other)
