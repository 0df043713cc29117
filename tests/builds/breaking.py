"""Builds that are broken off, run in a process of their own: see test_broken.

Each build is a fork of a process that has all it needs in memory, so that fifty take no
longer than five started anew. That process never opens a store on disk itself: its
threads would be missing in the forks.
"""

import json
import os
import random
import resource
import signal
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from pyoxigraph import RdfFormat, parse

from graph_builder import extract_documents, open_store
from graph_builder.cli import main
from graph_builder.deliver import list_altered, read_manifest
from graph_builder.render import render_network
from graph_builder.store import make_store
from graph_builder.validate import validate_graph
from tests.builds.invented import (
    build,
    make_authorities,
    make_text,
    write_corpus,
)

Fact = dict[str, object]
SOME = b"""<https://w3id.org/policygraph/id/person/ada> a
<http://xmlns.com/foaf/0.1/Person> ."""


def fork(act: Callable[[], object]) -> int:
    """Return the process id of a fork that does this and ends."""
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            act()
            code = 0
        except SystemExit as ended:
            code = ended.code if isinstance(ended.code, int) else 1
        finally:
            os._exit(code)
    return pid


def wait_for(pid: int) -> int:
    """Return how a fork ended: its exit code, negative if it was killed."""
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def tell_state(output: Path) -> str | None:
    """Return which delivery a reader finds, None where there is none.

    Raises:
        AssertionError: what is there is of two deliveries.
    """
    answer = output.with_name("state.json")
    assert wait_for(fork(lambda: answer.write_text(json.dumps(_read(output))))) == 0
    state = json.loads(answer.read_text(encoding="utf-8"))
    assert state is None or isinstance(state, str)
    return state


def _read(output: Path) -> str | None:
    manifest = read_manifest(output)
    if manifest is None:
        return None
    assert not list_altered(output), list_altered(output)
    files = manifest["files"]
    assert isinstance(files, dict)
    graph = open_store(output)
    named = {quad for quad in graph if str(quad.graph_name) != "DEFAULT"}
    merged = {quad.triple for quad in named}
    assert len(list(graph)) == len(named) + len(merged)
    assert len(merged) == manifest["triples"]
    return str(files["graph.trig"]["sha256"])


def warm_up(corpus: Path) -> None:
    """Load what builds need: the language model, the shapes and the page."""
    extract_documents([corpus], authorities=make_authorities())
    graph = make_store(parse(SOME, format=RdfFormat.TURTLE))
    validate_graph(graph)
    render_network(graph)


class Bench:
    """Two states of a corpus, A and B, and what a clean build makes of each."""

    def __init__(self, place: Path) -> None:
        texts = {f"{n}.txt": make_text(n) for n in range(5)}
        self.output = place / "out"
        self.corpora = (place / "a", place / "b")
        write_corpus(self.corpora[0], texts)
        write_corpus(self.corpora[1], {**texts, "4.txt": make_text(31)})
        self.states = []
        warm_up(self.corpora[0])
        for corpus in self.corpora:
            clean = place / f"clean-{corpus.name}"
            assert wait_for(fork(partial(build, corpus, clean))) == 0
            self.states.append(tell_state(clean))

    def build(self, which: int) -> None:
        """Build one of the two into the folder that the breaks are about."""
        build(self.corpora[which], self.output)


def kill_often(bench: Bench, times: int) -> Fact:
    """Kill builds at moments of no choice; each is the first after another break."""
    rng = random.Random(6)  # noqa: S311  # no secret hangs on it
    found = []
    began = time.monotonic()
    wait_for(fork(lambda: bench.build(0)))
    usual = time.monotonic() - began
    for turn in range(times):
        which = rng.randrange(2)
        before = tell_state(bench.output)
        pid = fork(partial(bench.build, which))
        time.sleep(rng.uniform(0, usual))
        os.kill(pid, signal.SIGKILL)
        was_killed = wait_for(pid) < 0
        after = tell_state(bench.output)
        assert after in (before, bench.states[which]), (turn, before, after)
        found.append(was_killed)
    wait_for(fork(lambda: bench.build(0)))
    return {
        "killed": sum(found),
        "ends_whole": tell_state(bench.output) == bench.states[0],
        "left": sorted(path.name for path in bench.output.iterdir()),
        "generations": len(list((bench.output / "store").iterdir())),
    }


def fill_disk(bench: Bench, sizes: list[int]) -> Fact:
    """Build where no file may become larger than so many bytes."""
    assert wait_for(fork(lambda: bench.build(0))) == 0
    said, codes = bench.output.with_name("said.txt"), []
    for size in sizes:

        def run(size: int = size) -> None:
            with said.open("a") as stream:
                os.dup2(stream.fileno(), 2)
            resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
            words = [str(bench.corpora[1]), "-o", str(bench.output), "-q"]
            main(["build", *words])

        codes.append(wait_for(fork(run)))
        assert tell_state(bench.output) in bench.states
    assert wait_for(fork(lambda: bench.build(1))) == 0
    return {
        "codes": codes,
        "said": said.read_text(encoding="utf-8"),
        "ends_whole": tell_state(bench.output) == bench.states[1],
    }


def build_at_once(bench: Bench, number: int) -> Fact:
    """Build in one folder by several processes at one time, which wait."""

    def run(which: int) -> None:
        words = [str(bench.corpora[which]), "-o", str(bench.output), "-q", "--wait"]
        main(["build", *words])

    pids = [fork(partial(run, turn % 2)) for turn in range(number)]
    codes = [wait_for(pid) for pid in pids]
    return {"codes": codes, "ends_whole": tell_state(bench.output) in bench.states}


if __name__ == "__main__":
    ACTS = {
        "kill": lambda bench: kill_often(bench, 50),
        "fill": lambda bench: fill_disk(bench, [300, 3000, 9000, 30000, 90000, 300000]),
        "crowd": lambda bench: build_at_once(bench, 8),
    }
    print(json.dumps(ACTS[sys.argv[1]](Bench(Path(sys.argv[2])))))  # noqa: T201
