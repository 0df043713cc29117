"""One line of a judgement file -> one judgement."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date

from graph_builder.errors import JudgementError
from graph_builder.model import Judgement, Verdict
from graph_builder.vocabulary import PREFIXES

_WORD = re.compile(r'"((?:[^"\\]|\\.)*)"|(\S+)')
_ESCAPE = re.compile(r"\\(.)")
_KINDS = ("person", "body")
_CLAUSES = ("by", "on", "because")
_FORMS = {
    Verdict.SAME: "same person:a-one person:another",
    Verdict.NOT_SAME: "not-same person:a-one person:another",
    Verdict.IS: 'is "Dr One" in work:the-work person:a-one',
}
_Fields = Mapping[str, str | None]


def read_line(text: str, file: str, line: int) -> Judgement | None:
    """Return the judgement on a line, None for a blank line or a comment.

    Raises:
        JudgementError: the line is of no known form; it names the file and the line.
    """
    if not text.strip() or text.lstrip().startswith("#"):
        return None
    words = [_read_word(match) for match in _WORD.finditer(text)]
    verdict = next((one for one in Verdict if one == words[0]), None)
    if verdict is None:
        known = ", ".join(_FORMS)
        raise _error(file, line, f"begins with {words[0]!r}", f"Begin with: {known}.")
    words, clauses = _split_clauses(words[1:])
    try:
        actors, fields = _READERS[verdict](words)
        if clauses.get("on"):
            date.fromisoformat(clauses["on"])
    except ValueError as error:
        remedy = f"Write it as: {_FORMS[verdict]}"
        raise _error(file, line, str(error), remedy) from None
    return Judgement(
        verdict,
        actors,
        file,
        line,
        name=fields.get("name"),
        work=fields.get("work"),
        by=clauses.get("by"),
        on=clauses.get("on"),
        reason=clauses.get("because"),
    )


def _read_word(match: re.Match[str]) -> str:
    quoted = match[1]
    return match[2] if quoted is None else _ESCAPE.sub(r"\1", quoted)


def _split_clauses(words: list[str]) -> tuple[list[str], dict[str, str]]:
    """Return the words without 'by WHO', 'on DAY' and 'because WHY' at their end."""
    words, clauses = list(words), dict[str, str]()
    while len(words) > 1 and words[-2] in _CLAUSES:
        value, clause = words.pop(), words.pop()
        clauses[clause] = value
    return words, clauses


def _read_pair(words: Sequence[str]) -> tuple[tuple[str, ...], _Fields]:
    if len(words) != 2:
        raise ValueError(f"names {len(words)} actors, not two")
    one, other = (_read_actor(word) for word in words)
    if one == other:
        raise ValueError("names one actor twice")
    if one.partition("/")[0] != other.partition("/")[0]:
        raise ValueError("names a person and a body")
    return (one, other), {}


def _read_name(words: Sequence[str]) -> tuple[tuple[str, ...], _Fields]:
    if len(words) != 4 or words[1] != "in" or not words[0].strip():
        raise ValueError("is not a name, 'in', a work and an actor")
    work = _expand(words[2])
    if not work.startswith(PREFIXES["work"]):
        raise ValueError(f"has {words[2]!r} for a work")
    return (_read_actor(words[3]),), {
        "name": words[0],
        "work": work.removeprefix(PREFIXES["work"]),
    }


def _read_actor(word: str) -> str:
    iri = _expand(word)
    for kind in _KINDS:
        slug = iri.removeprefix(PREFIXES[kind])
        if slug != iri and re.fullmatch(r"[a-z0-9-]+", slug):
            return f"{kind}/{slug}"
    raise ValueError(f"has {word!r} for a person or a body")


def _expand(word: str) -> str:
    """Return the IRI that is written whole, in angle brackets, or with a prefix."""
    prefix, colon, rest = word.partition(":")
    if colon and prefix in PREFIXES:
        return PREFIXES[prefix] + rest
    return word.strip("<>")


def _error(file: str, line: int, problem: str, remedy: str) -> JudgementError:
    return JudgementError(f"{file}, line {line} {problem}.", remedy, line)


_READERS: Mapping[
    Verdict, Callable[[Sequence[str]], tuple[tuple[str, ...], _Fields]]
] = {
    Verdict.SAME: _read_pair,
    Verdict.NOT_SAME: _read_pair,
    Verdict.IS: _read_name,
}
