"""What hostile questions cost a server, and what they cost its other clients.

Run by hand: starts `policygraph serve` over a generated graph (a million triples unless
told), puts each question to it while another client keeps asking `ASK {}`, then all of
them at once, then a hundred clients for ten seconds. Prints Markdown for RESULTS.md.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path
from statistics import quantiles
from threading import Event
from urllib.parse import urlsplit

LIMIT = 5.0
CLIENTS = 100
SECONDS = 10.0
CROSS = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
ORDER = "SELECT * WHERE { ?a ?b ?c . ?d ?e ?f } ORDER BY ?f ?c ?e"
PATH = "SELECT (COUNT(*) AS ?n) WHERE { ?a (<urn:p0>|<urn:p1>)* ?b }"
MILLION = "SELECT * WHERE { ?s ?p ?o } LIMIT 1000000"
HUGE = "ASK { } #" + "x" * 10_000_000
QUESTIONS = {
    "cross product": CROSS,
    "`ORDER BY` of a cross product": ORDER,
    "`(a/b)*` path": PATH.replace("|", "/"),
    "10 MB query": HUGE,
    "a million rows": MILLION,
}
MIXED = ("ASK {}", "SELECT ?p WHERE { ?s ?p ?o } LIMIT 100", CROSS, ORDER)


def main(triples: int) -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "graph.nt"
        write_graph(file, triples)
        server, address, seconds = start_server(file)
        try:
            say(f"Graph of {triples:,} triples, open in {seconds:.1f} s.\n")
            measure_one_by_one(address, server.pid)
            measure_together(address, server.pid)
            measure_crowd(address, server.pid)
        finally:
            server.terminate()
            server.wait()


def write_graph(file: Path, triples: int) -> None:
    """Write triples of an invented shape: a chain, and ten statements a subject."""
    with file.open("w") as out:
        for number in range(triples):
            subject, kind = divmod(number, 10)
            value = f'"words {number % 977}"' if kind > 1 else f"<urn:s{subject + 1}>"
            out.write(f"<urn:s{subject}> <urn:p{kind}> {value} .\n")


def start_server(file: Path) -> tuple[subprocess.Popen[str], str, float]:
    """Return the running server, its address, and how long it took to be ready."""
    began = time.monotonic()
    command = [str(Path(sys.executable).with_name("policygraph")), "serve"]
    server = subprocess.Popen(  # noqa: S603  # our own command
        [*command, str(file), "--port", "0"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    line = server.stdout.readline() if server.stdout else ""
    return server, line.split()[0], time.monotonic() - began


def measure_one_by_one(address: str, pid: int) -> None:
    """Print a row for each question, asked alone."""
    say("| question | answer after | status | reason | `ASK {}` p50 / p95 / worst |")
    say("|---|---|---|---|---|")
    for name, text in QUESTIONS.items():
        (result,), asks = watch(address, [lambda text=text: ask(address, text)])
        took, status, reason = result
        say(f"| {name} | {took:.2f} s | {status} | {reason} | {describe(asks)} |")
    say(f"\nWorkers left: {count_workers(pid)}. Memory: {describe_memory(pid)}.\n")


def measure_together(address: str, pid: int) -> None:
    """Print what happens when all are asked at once."""
    jobs = [lambda text=text: ask(address, text) for text in QUESTIONS.values()]
    results, asks = watch(address, jobs)
    slowest = max(took for took, _, _ in results)
    statuses = dict(Counter(status for _, status, _ in results))
    say(
        f"All five at once: the last answer after {slowest:.2f} s, statuses"
        f" {statuses}, `ASK {{}}` {describe(asks)}; workers left:"
        f" {count_workers(pid)}.\n"
    )


def measure_crowd(address: str, pid: int) -> None:
    """Print what a hundred clients get, half of whose questions are hostile."""
    until = time.monotonic() + SECONDS

    def ask_on(number: int) -> list[tuple[float, int, str]]:
        found = []
        while time.monotonic() < until:
            found.append(ask(address, MIXED[(number + len(found)) % len(MIXED)]))
            if found[-1][1] == 503:
                Event().wait(0.2)
        return found

    before = describe_memory(pid)
    with ThreadPoolExecutor(CLIENTS) as pool:
        results = [one for part in pool.map(ask_on, range(CLIENTS)) for one in part]
    statuses = dict(sorted(Counter(status for _, status, _ in results).items()))
    slowest = max(took for took, _, _ in results)
    say(
        f"{CLIENTS} clients for {SECONDS:.0f} s: {len(results):,} answers, statuses"
        f" {statuses}, the slowest after {slowest:.2f} s; workers left:"
        f" {count_workers(pid)}; memory before: {before}, after:"
        f" {describe_memory(pid)}."
    )


def watch(
    address: str, jobs: Sequence[Callable[[], tuple[float, int, str]]]
) -> tuple[list[tuple[float, int, str]], list[float]]:
    """Return what the jobs return, and the times of `ASK {}` while they ran."""
    asks = []
    with ThreadPoolExecutor(len(jobs)) as pool:
        running: list[Future[tuple[float, int, str]]] = [pool.submit(j) for j in jobs]
        while not all(job.done() for job in running) or len(asks) < 20:
            asks.append(ask(address, "ASK {}")[0])
            Event().wait(0.02)
    return [job.result() for job in running], asks


def ask(address: str, text: str) -> tuple[float, int, str]:
    """Return the seconds to an answer, its status and, of an error, the reason."""
    where = urlsplit(address)
    began = time.monotonic()
    with closing(HTTPConnection(where.netloc, timeout=60)) as connection:
        headers = {"Content-Type": "application/sparql-query"}
        connection.request("POST", where.path, text.encode(), headers)
        response = connection.getresponse()
        page = response.read().decode()
    took = time.monotonic() - began
    good = response.status == 200
    return took, response.status, "" if good else page.splitlines()[0]


def describe(times: Sequence[float]) -> str:
    """Return median, 95th percentile and maximum in milliseconds."""
    cuts = quantiles(times, n=20)
    return f"{cuts[9] * 1e3:.0f} / {cuts[18] * 1e3:.0f} / {max(times) * 1e3:.0f} ms"


def count_workers(pid: int) -> int:
    """Return the number of workers a second after the last answer."""
    Event().wait(1.0)
    return sum(len(list(list_children(child))) for child in list_children(pid))


def describe_memory(pid: int) -> str:
    """Return the resident memory of the server and of the process with the graph."""
    sizes = [measure_memory(one) for one in (pid, *list_children(pid))]
    return " + ".join(f"{size / 1024:.0f} MB" for size in sizes)


def measure_memory(pid: int) -> int:
    """Return the resident memory of a process in kB."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS"))


def list_children(pid: int) -> Iterator[int]:
    """Yield the process ids of a process' children."""
    for file in Path(f"/proc/{pid}/task").glob("*/children"):
        yield from map(int, file.read_text().split())


def say(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(line + os.linesep)
    sys.stdout.flush()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
