"""The data set's page with its description, the dumps and the named graphs."""

from collections.abc import Sequence
from dataclasses import replace

from pyoxigraph import NamedNode, Quad

from graph_builder.publish import dataset as described
from graph_builder.publish.dumps import count_triples, make_dumps, split_graphs
from graph_builder.publish.facts import Facts
from graph_builder.publish.front import count_things
from graph_builder.publish.html import Frame, write_template
from graph_builder.publish.jsonld import write_jsonld
from graph_builder.publish.pages import Fact
from graph_builder.publish.schema_org import describe_data_set
from graph_builder.publish.settings import Settings
from graph_builder.publish.void import write_dataset
from graph_builder.vocabulary import BASE, GRAPH, terms


def write_data_set(
    facts: Facts, quads: Sequence[Quad], frame: Frame, settings: Settings
) -> dict[str, bytes]:
    """Return the files that hold the whole graph, and those that describe it."""
    data_set = _gather(facts, quads, settings)
    turtle, description = write_dataset(data_set)
    schema = describe_data_set(
        described.DATASET.value,
        described.TITLE,
        data_set.description,
        described.CC_BY,
        [
            (data_set.address + file.path, file.form.media_type.partition("types/")[2])
            for file in data_set.files
        ],
    )
    page = write_template(
        "dataset.html.j2",
        replace(frame, schema=schema),
        title="Data",
        dataset=data_set,
    )
    return {
        **{file.path: file.data for file in data_set.files},
        **{
            graph.path + ending: data
            for graph in data_set.graphs
            for ending, data in graph.files.items()
        },
        "dataset.html": page.encode(),
        "dataset.ttl": turtle,
        "dataset.jsonld": write_jsonld(description),
    }


def _gather(
    facts: Facts, quads: Sequence[Quad], settings: Settings
) -> described.Dataset:
    triples = count_triples(quads)
    days = _find_period(facts)
    return described.Dataset(
        description=described.DESCRIPTION,
        facts=(*count_things(facts), Fact("Triples", (f"{triples:,}",))),
        files=make_dumps(quads),
        graphs=split_graphs(quads, name_graphs(facts)),
        triples=triples,
        days=days,
        publisher=settings.publisher,
        address=settings.address or BASE,
        example=next((node.value for node in facts.members(terms.POSITION)), ""),
    )


def name_graphs(facts: Facts) -> dict[str, str]:
    """Return by its IRI what each source's graph is called: the work's title."""
    names = {}
    for source in facts.members(terms.SOURCE):
        work = facts.node(source, terms.PROV_SPECIALIZATION_OF)
        digits = source.value.rsplit("/", 1)[-1]
        names[f"{GRAPH}source/{digits}"] = facts.label(work or source)
    return names


def _find_period(facts: Facts) -> tuple[str, str] | None:
    """Return the first and the last day on which a work may have appeared."""
    works: list[NamedNode] = facts.members(terms.WORK)
    first = [facts.text(work, terms.DATE_EARLIEST) for work in works]
    last = [facts.text(work, terms.DATE_LATEST) for work in works]
    days = sorted(filter(None, [*first, *last]))
    return (days[0], days[-1]) if days else None
