"""One line of a judgement file -> one judgement."""

from collections.abc import Callable, Mapping, Sequence

from graph_builder.errors import JudgementError
from graph_builder.judgements.clauses import (
    ASIDES,
    CHANGES,
    FINDING,
    NAMED,
    NOTICE,
    split_clauses,
    take,
    take_change,
    take_day,
    take_finding,
)
from graph_builder.judgements.keys import (
    is_position,
    read_actor,
    read_peer,
    read_thing,
    read_work,
)
from graph_builder.judgements.words import split_words
from graph_builder.model import Judgement, Verdict

_FOUND = 'work:the-work at 12-40 "the exact words" held-by person:a-one'
_CLAIM = "about proposition:a-thing taking support"
_FORMS = {
    Verdict.SAME: "same person:a-one person:another",
    Verdict.NOT_SAME: "not-same person:a-one person:another",
    Verdict.IS: 'is "Dr One" in work:the-work person:a-one',
    Verdict.ACCEPT: f"accept {_FOUND} {_CLAIM}",
    Verdict.REJECT: f"reject {_FOUND} {_CLAIM}",
    Verdict.CORRECT: f"correct {_FOUND} {_CLAIM} to-stance oppose",
    Verdict.MISSED: f"missed {_FOUND} {_CLAIM}",
    Verdict.WITHHOLD: 'withhold person:a-one because "why"',
}
_CLAUSES = {
    Verdict.ACCEPT: ASIDES | FINDING,
    Verdict.REJECT: ASIDES | FINDING,
    Verdict.CORRECT: ASIDES | FINDING | CHANGES | {NAMED},
    Verdict.MISSED: ASIDES | FINDING | {NAMED},
    Verdict.WITHHOLD: ASIDES | FINDING | {NOTICE},
}
# Actors, name, work.
_Head = tuple[tuple[str, ...], str | None, str | None]


def read_line(text: str, file: str, line: int) -> Judgement | None:
    """Return the judgement on a line, None for a blank line or a comment.

    Raises:
        JudgementError: the line is of no known form; it names the file and the line.
    """
    if not text.strip() or text.lstrip().startswith("#"):
        return None
    verb = text.split(maxsplit=1)[0]
    verdict = next((one for one in Verdict if one == verb), None)
    if verdict is None:
        known = ", ".join(_FORMS)
        raise _error(file, line, f"begins with {verb!r}", f"Begin with: {known}.")
    try:
        return _read(verdict, text, file, line)
    except ValueError as error:
        remedy = f"Write it as: {_FORMS[verdict]}"
        raise _error(file, line, str(error), remedy) from None


def _read(verdict: Verdict, text: str, file: str, line: int) -> Judgement:
    allowed = _CLAUSES.get(verdict, ASIDES)
    head, clauses = split_clauses(split_words(text)[1:], allowed)
    actors, name, work = _HEADS[verdict](head)
    judgement = Judgement(
        verdict,
        actors,
        file,
        line,
        name=take(clauses, NAMED, str) if name is None else name,
        work=work,
        by=take(clauses, "by", str),
        on=take_day(clauses),
        reason=take(clauses, "because", str),
        finding=take_finding(clauses),
        change=take_change(clauses),
        notice=take(clauses, NOTICE, str),
    )
    _check_whole(judgement)
    return judgement


def _check_whole(judgement: Judgement) -> None:
    """Raise a ValueError where the line lacks what its verdict needs."""
    verdict, finding = judgement.verdict, judgement.finding
    needed = verdict.is_on_finding or any(map(is_position, judgement.actors))
    if needed and finding is None:
        raise ValueError("does not say at which words, and held-by whom")
    if not needed and finding is not None:
        raise ValueError("quotes words, yet is on no position")
    if verdict is Verdict.CORRECT and judgement.change is None:
        raise ValueError("corrects nothing")
    is_claim = finding is not None and finding.proposition and finding.stance
    if verdict is Verdict.MISSED and not is_claim:
        raise ValueError("does not say about what, and taking which stance")


def _read_pair(words: Sequence[str]) -> _Head:
    if len(words) != 2:
        raise ValueError(f"names {len(words)} actors, not two")
    one, other = (read_peer(word) for word in words)
    if one == other:
        raise ValueError("names one actor twice")
    kinds = [key.partition("/")[0] for key in (one, other)]
    if kinds[0] != kinds[1]:
        raise ValueError(f"names a {kinds[0]} and a {kinds[1]}")
    return (one, other), None, None


def _read_name(words: Sequence[str]) -> _Head:
    if len(words) != 4 or words[1] != "in" or not words[0].strip():
        raise ValueError("is not a name, 'in', a work and an actor")
    work = read_work(words[2]).partition("/")[2]
    return (read_actor(words[3]),), words[0], work


def _read_found(words: Sequence[str]) -> _Head:
    if len(words) != 1:
        raise ValueError(f"names {len(words)} works, not one")
    return (), None, read_work(words[0]).partition("/")[2]


def _read_withheld(words: Sequence[str]) -> _Head:
    if len(words) != 1:
        raise ValueError(f"names {len(words)} things to withhold, not one")
    key = read_thing(words[0])
    return (key,), None, key.split("/")[1] if is_position(key) else None


def _error(file: str, line: int, problem: str, remedy: str) -> JudgementError:
    return JudgementError(f"{file}, line {line} {problem}.", remedy, line)


_HEADS: Mapping[Verdict, Callable[[Sequence[str]], _Head]] = {
    Verdict.SAME: _read_pair,
    Verdict.NOT_SAME: _read_pair,
    Verdict.IS: _read_name,
    Verdict.ACCEPT: _read_found,
    Verdict.REJECT: _read_found,
    Verdict.CORRECT: _read_found,
    Verdict.MISSED: _read_found,
    Verdict.WITHHOLD: _read_withheld,
}
