"""What a validation found, in values and in English."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

_LONGEST = 160


class Severity(StrEnum):
    """How bad a finding is, worst first: only a violation breaks conformance."""

    VIOLATION = "Violation"
    WARNING = "Warning"
    INFO = "Info"


@dataclass(frozen=True, slots=True, order=True)
class Violation:
    """One finding: which constraint `focus` breaks, and what to do about it.

    `path` and `value` say where and with what, if the constraint is that narrow;
    `quote` is the words of the source that the focus rests on, if there are any, in
    `file`, from `line` of its text (0 where the text is not at hand). The rest is what
    SHACL calls the source shape and the constraint component, and the focus and the
    value as N-Triples writes them.
    """

    severity: Severity
    constraint: str
    focus: str
    path: str
    value: str
    message: str
    quote: str = ""
    file: str = ""
    line: int = 0
    shape: str = ""
    component: str = ""
    focus_term: str = ""
    value_term: str = ""


@dataclass(frozen=True, slots=True)
class ValidationReport:
    """All findings, sorted, and the sources whose quotes could not be compared."""

    results: tuple[Violation, ...] = ()
    unchecked_sources: tuple[str, ...] = ()

    @property
    def conforms(self) -> bool:
        """Whether nothing is a violation; warnings do not count."""
        return all(one.severity is not Severity.VIOLATION for one in self.results)

    def lines(self) -> Iterator[str]:
        """Yield the report in English, a finding to a line, the verdict last."""
        for one in self.results:
            yield _describe(one)
        for name in self.unchecked_sources:
            yield (
                f"The quotes of <{name}> were not compared with its text. "
                "Validate it while building, when the text is at hand."
            )
        counts = (
            _count(sum(one.severity is severity for one in self.results), word)
            for severity, word in (
                (Severity.VIOLATION, "violation"),
                (Severity.WARNING, "warning"),
            )
        )
        verdict = "conforms" if self.conforms else "does not conform"
        yield f"The graph {verdict}: {', '.join(counts)}."


def _describe(one: Violation) -> str:
    parts = [f"{one.severity} {one.constraint} at <{one.focus}>: {one.message}"]
    if one.path:
        parts.append(f"Property: <{one.path}>.")
    if one.value and one.value != one.focus:
        parts.append(f"Value: {_shorten(one.value)}.")
    if one.quote:
        parts.append(f"Words: “{_shorten(one.quote)}”{_locate(one)}.")
    return " ".join(parts)


def _locate(one: Violation) -> str:
    line = f", line {one.line}" if one.line else ""
    return f" ({one.file}{line})" if one.file else ""


def _shorten(text: str) -> str:
    folded = " ".join(text.split())
    return folded if len(folded) <= _LONGEST else folded[:_LONGEST] + "…"


def _count(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
