"""The words behind a network's statements, as a page shows them."""

from dataclasses import dataclass

from graph_builder.networks.network import Network


@dataclass(frozen=True, slots=True)
class Quote:
    """A statement: its words, whose they are, on what, and where they are from."""

    iri: str
    who: str
    concept: str
    words: str
    day: str
    source: str


def read_quotes(network: Network) -> dict[str, Quote]:
    """Return the quote of each statement, by IRI."""
    table, request = network.selection.table, network.request
    rows, cols = table.column(request.rows), table.column(request.cols)
    titles = table.column("document.title")
    return {
        iri: Quote(
            iri=iri,
            who=str(rows[place]),
            concept=str(cols[place]),
            words=" ".join(table.texts[place].split()),
            day=_say_day(network, place),
            source=str(titles[place] or ""),
        )
        for place, iri in enumerate(table.iris)
    }


def _say_day(network: Network, place: int) -> str:
    table = network.selection.table
    earliest, latest = table.earliest[place], table.latest[place]
    if earliest is None and latest is None:
        return "undated"
    if earliest == latest:
        return f"{earliest:%Y-%m-%d}"
    shown = [f"{day:%Y-%m-%d}" if day else "?" for day in (earliest, latest)]
    return " to ".join(shown)
