"""What the data set is: its title, its licences, and what its page shows."""

from dataclasses import dataclass

from pyoxigraph import NamedNode

from graph_builder.publish.dumps import Dump, NamedGraph
from graph_builder.publish.pages import Address, Fact
from graph_builder.publish.quotation import PRESS_LIMIT
from graph_builder.vocabulary import BASE

TITLE = "Who stands where: positions on health policy"
DESCRIPTION = (
    "Who is quoted, or reported, as for or against which health-policy proposition; "
    "where, when, in which post, and in which exact words."
)
DATASET = NamedNode(BASE + "dataset")
CC_BY = "https://creativecommons.org/licenses/by/4.0/"
PARLIAMENT = (
    "https://www.parliament.uk/site-information/copyright-parliament/"
    "open-parliament-licence/"
)


@dataclass(frozen=True, slots=True)
class Licence:
    """What may be done with a part; `name` is its fragment in the data set's IRI."""

    name: str
    words: str
    address: Address | None


LICENCES = (
    Licence(
        "graph-licence",
        "The graph, that is everything but the quotations, is under",
        Address(CC_BY, "CC BY 4.0"),
    ),
    Licence(
        "quotations",
        "The quotations are not ours to license. Words of Hansard contain "
        "Parliamentary information licensed under the",
        Address(PARLIAMENT, "Open Parliament Licence v3.0"),
    ),
    Licence(
        "press",
        "Words of the press and of other publishers are theirs: they are quoted "
        f"shortly, at most {PRESS_LIMIT} characters at a time, for criticism and "
        "review, with their source. A quotation that was cut is shorter than its "
        "offsets say. No source's text is published here.",
        None,
    ),
)


@dataclass(frozen=True, slots=True)
class Dataset:
    """What the data set's page shows."""

    description: str
    facts: tuple[Fact, ...]
    files: tuple[Dump, ...]
    graphs: tuple[NamedGraph, ...]
    triples: int
    days: tuple[str, str] | None
    publisher: str
    address: str
    example: str
    licences: tuple[Licence, ...] = LICENCES
