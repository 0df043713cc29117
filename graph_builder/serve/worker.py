"""The life of a worker: confined to what it was given, one answer, the end."""

import json
import os
import signal
import socket
from contextlib import suppress
from pathlib import Path

from pyoxigraph import NamedNode, Quad

from graph_builder.query import FORMATS, list_queries
from graph_builder.serve.answering import answer_question
from graph_builder.serve.holdings import Holdings, hold
from graph_builder.serve.limits import Limits
from graph_builder.serve.negotiate import ENDINGS, HTML
from graph_builder.serve.orders import BEGUN
from graph_builder.serve.question import Kind, Question, decode_question
from graph_builder.serve.reply import Reply
from graph_builder.store import make_store
from graph_builder.vocabulary import BASE, terms

# The server stops a worker that is late; this is for when the server is gone.
_GRACE = 0.25
_CALMER = 5
# One of each form (words that are not ASCII take tables to be measured by), one that is
# an update and one that is nothing.
_FIRST = ("ASK {}", "SELECT ('‘é’' AS ?n) {}", "DESCRIBE <urn:x>", "CLEAR ALL", "ASK {")
_PERSON = f"{BASE}id/person/nobody"
_SMALL = (Quad(NamedNode(_PERSON), terms.RDF_TYPE, terms.FOAF_PERSON),)
_PAGES = ("def", "code", "dataset", "id/person/nobdy")


def work(channel: socket.socket, holdings: Holdings) -> None:
    """Read one question from `channel`, confine this process, answer, hang up."""
    channel.sendall(BEGUN)
    question, seconds = decode_question(_read_all(channel))
    confine(holdings.limits, seconds)
    reply = encode_reply(answer_question(question, holdings))
    with suppress(OSError):  # nobody listens any more
        channel.sendall(reply)


def warm_up(holdings: Holdings) -> None:
    """Load what answers need: a worker can open no file, so nothing later than this."""
    for text in _FIRST:
        for form in (*FORMATS, HTML):
            question = Question(Kind.SPARQL, text, form=form)
            answer_question(question, holdings)
    # Pages of a graph that costs nothing: what is loaded for one serves for all.
    small = hold(make_store(_SMALL), holdings.limits, Path())
    for path in (_PERSON.removeprefix(BASE), "index", *_PAGES):
        for ending in ENDINGS:
            answer_question(Question(Kind.PAGE, path, form=ending), small)
    for query in list_queries():
        answer_question(Question(Kind.SAVED, query.name, form=HTML), small)


def encode_reply(reply: Reply) -> bytes:
    """Return a line with the head and the length, the body, a NUL."""
    head = json.dumps(
        [reply.status, reply.media_type, len(reply.body), dict(reply.headers)]
    )
    return head.encode() + b"\n" + reply.body + b"\0"


def _read_all(channel: socket.socket) -> bytes:
    parts = []
    while part := channel.recv(1 << 16):
        parts.append(part)
    return b"".join(parts)


def confine(limits: Limits, seconds: float) -> None:
    """Let this process open nothing, write no file, and end in `seconds` whatever.

    No more files can be opened, and so no connections, whatever gets past the gate.
    Memory is counted from what the process has now. Python would run no handler while
    the engine works, so the alarm is left to the system, which ends the process.
    """
    import resource

    size = _measure_size()
    if size:
        most = size + limits.memory
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
    for kind in (resource.RLIMIT_CORE, resource.RLIMIT_FSIZE, resource.RLIMIT_NOFILE):
        resource.setrlimit(kind, (0, 0))
    os.nice(_CALMER)
    signal.setitimer(signal.ITIMER_REAL, seconds + _GRACE)


def _measure_size() -> int:
    """Return the address space of this process in bytes, 0 where it is not told."""
    with suppress(OSError):
        pages = Path("/proc/self/statm").read_text("ascii").split()[0]
        return int(pages) * os.sysconf("SC_PAGESIZE")
    return 0
