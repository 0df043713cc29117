"""What was corrected in Discourse Network Analyzer, as lines of a judgement file."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from graph_builder.judgements import write_line
from graph_builder.model import Change, Finding, Judgement, Span, Stance, Verdict
from graph_builder.networks.dna_contents import DnaContents
from graph_builder.networks.dna_import import Correction
from graph_builder.networks.dna_keys import Export, UntoldError, read_export
from graph_builder.vocabulary import ID

_STANCES = {"1": Stance.SUPPORT, "0": Stance.OPPOSE}


@dataclass(frozen=True, slots=True)
class DnaJudgements:
    """The judgements that corrections come to, and what is left out, with reasons."""

    judgements: tuple[Judgement, ...]
    untold: tuple[str, ...] = ()

    def write(self) -> bytes:
        """Return the lines, as a file of judgements has them."""
        return "".join(f"{write_line(one)}\n" for one in self.judgements).encode()


def judge_corrections(
    corrections: Iterable[Correction],
    exported: DnaContents,
    read_text: Callable[[str], str | None],
) -> DnaJudgements:
    """Return the judgements that corrections made in DNA come to.

    All that was changed of one position is one line. `read_text` gives the stored text
    of a digest. What no line can say is left out: a change of a person's organisation,
    and a concept that the build has no proposition for.
    """
    export = read_export(exported, read_text)
    # What was missed has no position yet: each is a line of its own.
    grouped: dict[str, list[Correction]] = defaultdict(list)
    for number, one in enumerate(corrections):
        grouped[one.position or f"missed {number}"].append(one)
    judgements, untold = [], []
    for group in grouped.values():
        first = group[0]
        try:
            judgements.append(_MAKERS[first.decision](group, export))
        except UntoldError as error:
            about = first.position or f"{first.document} at {first.start}"
            untold.append(f"{first.decision} of {about}: {error}.")
    return DnaJudgements(tuple(judgements), tuple(untold))


def _reject(group: list[Correction], export: Export) -> Judgement:
    return _judge(Verdict.REJECT, group[0], export)


def _correct(group: list[Correction], export: Export) -> Judgement:
    statement = export.statements[group[0].position]
    now = {one.field: one.now for one in group}
    if statement.person and "organization" in now and not now.get("person"):
        raise UntoldError("whom a person speaks for is read from the text")
    holder, name = None, None
    for variable in ("person", "organization"):
        if now.get(variable) and holder is None:
            holder, name = export.find_key(variable, now[variable])
    span, words = None, None
    if "span" in now:
        start, _, end = now["span"].partition("-")
        span = Span(int(start), int(end))
        words = export.tell(statement.document, span)
    slug = export.find_key("concept", now["concept"])[0] if "concept" in now else None
    change = Change(
        holder,
        span,
        words,
        slug and slug.partition("/")[2],
        _STANCES[now["agreement"]] if "agreement" in now else None,
    )
    return _judge(Verdict.CORRECT, group[0], export, change, name)


def _judge(
    verdict: Verdict,
    correction: Correction,
    export: Export,
    change: Change | None = None,
    name: str | None = None,
) -> Judgement:
    statement = export.statements[correction.position]
    span = Span(statement.start, statement.stop)
    attributes = statement.attributes
    finding = Finding(
        span,
        export.tell(statement.document, span),
        (attributes["person"] or attributes["organization"]).removeprefix(ID),
        attributes["concept"].removeprefix(ID).partition("/")[2] or None,
    )
    work = export.works[statement.document]
    return Judgement(
        verdict, (), "", 0, name, work=work, finding=finding, change=change
    )


def _miss(group: list[Correction], export: Export) -> Judgement:
    (one,) = group
    values = json.loads(one.now)
    variable = "person" if values["person"] else "organization"
    if not values[variable] or not values["concept"] or not values["agreement"]:
        raise UntoldError("it does not say who is for or against what")
    holder, name = export.find_key(variable, values[variable])
    slug = export.find_key("concept", values["concept"])[0].partition("/")[2]
    if one.document not in export.works:
        raise UntoldError("its document is not one of the build's")
    span = Span(one.start, one.end)
    finding = Finding(
        span,
        export.tell(one.document, span),
        holder,
        slug,
        _STANCES[values["agreement"]],
    )
    work = export.works[one.document]
    return Judgement(Verdict.MISSED, (), "", 0, name, work=work, finding=finding)


_MAKERS: Mapping[str, Callable[[list[Correction], Export], Judgement]] = {
    "reject": _reject,
    "correct": _correct,
    "missed": _miss,
}
