"""Files in; a graph, a page and a report out, all of them or none.

What a document came to is kept, and so is the graph: a build makes what is new, takes
out what is gone, and writes what is not there yet.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from graph_builder.compare.origin import ORIGIN
from graph_builder.deliver import (
    clear_leftovers,
    encode_json,
    finish_delivery,
    hold_bytes,
    hold_folder,
    read_manifest,
)
from graph_builder.errors import SourceError
from graph_builder.model import Metadata
from graph_builder.pipeline.cache import SpoiltError
from graph_builder.pipeline.cache_file import forget_cache, open_cache
from graph_builder.pipeline.crops import reap_crop
from graph_builder.pipeline.figures import report_build
from graph_builder.pipeline.grow import find_last, grow_store
from graph_builder.pipeline.harvest import Harvest, gather_harvest
from graph_builder.pipeline.keys import Keys
from graph_builder.pipeline.origin import describe_origin
from graph_builder.pipeline.outputs import (
    Outputs,
    Texts,
    deliver_outputs,
    list_beside,
)
from graph_builder.pipeline.plan import plan_graphs
from graph_builder.pipeline.shelf import Shelf
from graph_builder.pipeline.sources import (
    Authorities,
    OnSource,
    ignore,
    load_authorities,
)
from graph_builder.pipeline.taking import (
    Reaper,
)
from graph_builder.report import BuildReport, encode_report
from graph_builder.store import drop_generations
from graph_builder.version import __version__

REPORT = "report.json"


@dataclass(frozen=True, slots=True)
class _Order:
    """What `build_graph` was called with."""

    paths: Sequence[Path]
    output: Path
    metadata: Metadata | None
    authorities: Authorities
    on_source: OnSource
    announce: Callable[[str], None]
    jobs: int
    with_dumps: bool


def build_graph(
    paths: Sequence[Path],
    output: Path,
    *,
    metadata: Metadata | None = None,
    authorities: Authorities | None = None,
    on_source: OnSource = ignore,
    announce: Callable[[str], None] = ignore,
    jobs: int = 1,
    with_dumps: bool = True,
    wait: bool = False,
) -> BuildReport:
    """Build a graph from files and folders, and write it to `output`.

    `metadata` fills in what the sources do not say; without `authorities` the shipped
    ones are used; `on_source` is called with each source's name; `jobs` is how many
    processes read. The same inputs, in any order and by any number of processes, give
    the same bytes in every file but run.ttl and the manifest, which names it.

    In a folder that an earlier build wrote, only what has changed is made again, with
    the same result. Without `with_dumps` the graph's files and page are left as they
    were, and only the store is brought up to date. `announce` is told of anything that
    an earlier build had left damaged or unfinished. Another build in the folder is
    waited for a moment, with `wait` until it ends.

    Raises:
        SourceError: nothing could be read; nothing is written.
        RegistryError: the shipped registry or codebook is unsound; nothing is written.
        OutputError: the output could not be written, or another build is writing it;
            what was there before holds.
        StoreError: the folder is a newer policygraph's.
    """
    began = datetime.now(UTC)
    order = _Order(
        paths,
        output,
        metadata,
        authorities or load_authorities(),
        on_source,
        announce,
        jobs,
        with_dumps,
    )
    with hold_folder(output, announce, wait=wait):
        try:
            return _build(order, began, is_doubted=False)
        except SpoiltError:
            announce("What was kept of earlier builds is damaged; it is made anew.")
        # Not above: until its error is forgotten, the store that failed stays open.
        return _build(order, began, is_doubted=True)


def _build(order: _Order, began: datetime, *, is_doubted: bool) -> BuildReport:
    output = order.output
    finish_delivery(output)
    clear_leftovers(output)
    last = find_last(output, order.announce)
    origin = describe_origin(order.paths, order.authorities, output)
    with open_cache(output) as cache:
        keys = Keys(origin, order.authorities)
        shelf = Shelf(keys, cache, is_doubted=is_doubted)
        harvest = _gather(order, shelf)
        plan = plan_graphs(harvest, order.authorities, cache)
        beside = list_beside(harvest, plan)
        generation = grow_store(output, last, plan, Texts(beside, harvest))
        report = report_build(harvest, order.authorities, generation)
        outputs = Outputs(
            harvest,
            plan,
            generation,
            {**beside, REPORT: hold_bytes(encode_json(encode_report(report)))},
            {
                "policygraph": __version__,
                "triples": report.triples,
                ORIGIN: origin,
            },
        )
        is_new = deliver_outputs(output, outputs, began, with_dumps=order.with_dumps)
        cache.drop_others(shelf.asked)
    drop_generations(output, {one.number for one in (last, generation) if one})
    return replace(report, is_unchanged=not is_new)


def _gather(order: _Order, shelf: Shelf) -> Harvest:
    try:
        return gather_harvest(
            order.paths,
            order.metadata,
            Reaper(order.authorities, reap_crop),
            shelf,
            order.on_source,
            order.jobs,
        )
    except SourceError:
        if read_manifest(order.output) is None:
            forget_cache(order.output)  # a folder that was made for this goes again
        raise
