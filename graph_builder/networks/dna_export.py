"""A built graph as documents and statements of Discourse Network Analyzer."""

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime, time

from graph_builder.networks.dna_contents import (
    DnaContents,
    DnaDocument,
    DnaStatement,
    LeftOut,
)
from graph_builder.networks.dna_text import fit_text
from graph_builder.networks.table import DOCUMENT, StatementTable


def prepare_dna(
    table: StatementTable,
    read_text: Callable[[str], str | None],
    dates: Mapping[str, date] | None = None,
) -> DnaContents:
    """Return the statements of a built graph as a DNA file can hold them.

    `read_text` gives the stored text of a digest, None where there is none. `dates`
    dates documents by title, under '' those of no single date. Of a speaker of several
    bodies the first by name is the organisation; the provenance names all. Left out,
    with the reason: positions neither for nor against, documents of no single day, and
    texts that are lost or do not bear the quote out.
    """
    documents: dict[str, DnaDocument] = {}
    statements: dict[str, DnaStatement] = {}
    left_out: dict[str, LeftOut] = {}
    bodies = _gather_bodies(table)
    for place, iri in enumerate(table.iris):
        if iri in statements or iri in left_out:
            continue
        title = str(table.column(f"{DOCUMENT}title")[place])
        day = _find_day(table, place, title, dates or {})
        key = str(table.column(f"{DOCUMENT}sha256")[place])
        text = documents[key].text if key in documents else read_text(key)
        reason = _find_fault(table, place, day, text)
        if reason or day is None or text is None:
            left_out[iri] = LeftOut(iri, title, reason)
            continue
        if key not in documents:
            source = str(table.column(f"{DOCUMENT}source")[place])
            notes = f"{table.documents[place]}\nsha256: {key}"
            documents[key] = DnaDocument(key, title, fit_text(text), source, notes, day)
        statements[iri] = _make_statement(table, place, key, bodies[iri])
    ordered = sorted(documents.values(), key=lambda one: (one.day, one.title, one.key))
    return DnaContents(
        tuple(ordered), tuple(statements.values()), tuple(left_out.values())
    )


def _gather_bodies(table: StatementTable) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for iri, body in zip(table.iris, table.column("body"), strict=True):
        named = found.setdefault(iri, [])
        if body and str(body) not in named:
            named.append(str(body))
    return {iri: sorted(named) for iri, named in found.items()}


def _find_day(
    table: StatementTable, place: int, title: str, dates: Mapping[str, date]
) -> datetime | None:
    known, latest = table.earliest[place], table.latest[place]
    single = known if known == latest else None
    given = dates.get(title) or (None if single else dates.get(""))
    return datetime.combine(given, time(), UTC) if given else single


def _find_fault(
    table: StatementTable, place: int, day: datetime | None, text: str | None
) -> str:
    if table.column("agreement")[place] is None:
        return "The position is neither for nor against."
    if text is None:
        return "The stored text is not there."
    start, stop = table.spans[place]
    if text[start:stop] != table.texts[place] and fit_text(text)[
        start:stop
    ] != fit_text(table.texts[place]):
        return "The stored text does not hold the quote at its place."
    if day is None:
        return "The document has no single date."
    return ""


def _make_statement(
    table: StatementTable, place: int, key: str, bodies: list[str]
) -> DnaStatement:
    def read(name: str) -> str:
        return str(table.column(name)[place] or "")

    group = read("group")
    return DnaStatement(
        document=key,
        start=table.spans[place][0],
        stop=table.spans[place][1],
        person=read("person"),
        organization=bodies[0] if bodies else group,
        concept=read("proposition"),
        agreement=int(read("agreement") or 0),
        provenance="\n".join(_list_provenance(table, place, bodies)),
        attributes={
            "person": read("actor.iri") if read("person") else "",
            "organization": "" if read("person") else read("actor.iri"),
            "concept": read("proposition.iri"),
        },
    )


def _list_provenance(
    table: StatementTable, place: int, bodies: list[str]
) -> Iterator[str]:
    yield f"iri: {table.iris[place]}"
    for name in ("stance", "tier", "confidence", "actor", "proposition"):
        yield f"{name}: {table.column(name)[place] or ''}"
    yield f"bodies: {'; '.join(bodies)}"
    yield f"sha256: {table.column(f'{DOCUMENT}sha256')[place]}"
