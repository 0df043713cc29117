"""Where kinds of servers are asked, and where they keep their graphs."""

from typing import NamedTuple

from graph_builder.vocabulary import GRAPH

# The merge of all graphs stands in a graph of its own, which is named as the default
# graph of every question: servers do not agree on what theirs is.
MERGED = GRAPH + "merged"
# What was sent, by graph: so that the next sending leaves out what is there, and
# removes what is gone of ours and nothing else.
SENT = GRAPH + "sent"
_JSON = "application/sparql-results+json"
_XML = "application/sparql-results+xml"


class Layout(NamedTuple):
    """What a kind of server adds to its own address, and how it answers.

    It is asked at `asked`; graphs are read at `read` and written at `kept`. One whose
    name for itself lacks `name` is of another kind. `is_exact` says that it gives the
    saved questions the rows that Oxigraph gives, as was seen.
    """

    asked: str
    read: str
    kept: str
    results: str
    name: str = ""
    is_exact: bool = False


_OXIGRAPH = Layout("/query", "/store", "/store", _JSON, is_exact=True)
# Its JSON calls a boolean 1, its XML calls it true; of the saved questions it answers
# some with other rows, and some not at all.
_VIRTUOSO = Layout(
    "/sparql", "/sparql-graph-crud", "/sparql-graph-crud-auth", _XML, "Virtuoso"
)
# Of these two the address ends in the name of the data set or the repository.
_FUSEKI = Layout("/sparql", "/data", "/data", _JSON)
_RDF4J = Layout("", "/rdf-graphs/service", "/rdf-graphs/service", _JSON)
# Tried in this order.
LAYOUTS = (_OXIGRAPH, _VIRTUOSO, _FUSEKI, _RDF4J)
