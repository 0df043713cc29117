"""The page of the data that are served: how much, which graphs, on which terms."""

from graph_builder.publish.data_files import name_graphs
from graph_builder.publish.dataset import DESCRIPTION, LICENCES
from graph_builder.publish.front import count_things
from graph_builder.publish.pages import Link
from graph_builder.serve.frames import make_frame, write_own
from graph_builder.serve.holdings import Holdings
from graph_builder.serve.reply import Reply
from graph_builder.vocabulary import BASE, GRAPH


def write_data_page(holdings: Holdings) -> Reply:
    """Return the page of the data set; its description in RDF is the service's."""
    titles = name_graphs(holdings.site.facts)
    graphs = [
        Link(iri, titles.get(iri, "The registry and the codebook"))
        for iri in holdings.graphs
        if iri.startswith(GRAPH)
    ]
    return write_own(
        "data.html.j2",
        make_frame("dataset", holdings.site.nav, holdings.site),
        title="Data",
        description=DESCRIPTION,
        counts=count_things(holdings.site.facts),
        graphs=sorted(graphs, key=lambda link: (link.label.casefold(), link.iri)),
        licences=LICENCES,
        base=BASE,
        start=GRAPH,
    )
