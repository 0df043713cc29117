"""What was corrected in Discourse Network Analyzer, as judgements on positions."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from graph_builder.networks.dna_contents import DnaContents, DnaStatement
from graph_builder.networks.dna_text import fit_text
from graph_builder.networks.table import DOCUMENT, StatementTable, Value

_FIELDS = ("person", "organization", "concept", "agreement", "span")


@dataclass(frozen=True, slots=True)
class Correction:
    """A person's decision on a finding, made by coding it anew in DNA.

    `decision` is correct, with the `field` that changed from `was` to `now`; reject, of
    a position whose statement is gone; or missed, of a statement that has none.
    """

    decision: str
    position: str
    document: str
    start: int
    end: int
    field: str = ""
    was: str = ""
    now: str = ""


def find_corrections(
    exported: DnaContents, coded: StatementTable
) -> tuple[Correction, ...]:
    """Return how `coded`, read from a DNA file, differs from what was `exported`.

    In the order of the statements in the file; then what is gone from it, by document
    and place.
    """
    known = {one.iri: one for one in exported.statements}
    found: list[Correction] = []
    for place, iri in enumerate(coded.iris):
        if iri in known:
            found += _correct(iri, known[iri], coded, place)
        else:
            found.append(_miss(coded, place))
    kept = set(coded.iris)
    found += [
        Correction("reject", iri, one.document, one.start, one.stop)
        for iri, one in known.items()
        if iri not in kept
    ]
    return tuple(found)


def _correct(
    iri: str, one: DnaStatement, coded: StatementTable, place: int
) -> Iterator[Correction]:
    start, stop = coded.spans[place]
    now = {name: _show(coded.column(name)[place]) for name in _FIELDS if name != "span"}
    now["span"] = f"{start}-{stop}"
    was = {
        "person": one.person,
        "organization": one.organization,
        "concept": one.concept,
        "agreement": str(one.agreement),
        "span": f"{one.start}-{one.stop}",
    }
    for field in _FIELDS:
        if not is_same(was[field], now[field]):
            yield Correction(
                "correct",
                iri,
                one.document,
                one.start,
                one.stop,
                field,
                was[field],
                now[field],
            )


def _miss(coded: StatementTable, place: int) -> Correction:
    values = {
        name: _show(coded.column(name)[place]) for name in _FIELDS if name != "span"
    }
    start, stop = coded.spans[place]
    notes = str(coded.column(f"{DOCUMENT}notes")[place] or "")
    digest = notes.rpartition("sha256: ")[2]
    return Correction(
        "missed",
        "",
        digest or coded.documents[place],
        start,
        stop,
        now=json.dumps(values, ensure_ascii=False, sort_keys=True),
    )


def is_same(was: str, now: str) -> bool:
    """Whether a value is what was written, as far as DNA could hold it."""
    fitted = fit_text(was)
    return now in {was, fitted} or (
        now.endswith("…") and fitted.startswith(now.removesuffix("…"))
    )


def _show(value: Value) -> str:
    return "" if value is None else str(value)
