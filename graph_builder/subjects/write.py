"""Triples -> Turtle in its one canonical form."""

import re
from collections.abc import Iterable

from pyoxigraph import RdfFormat, Triple, serialize

from graph_builder.vocabulary import PREFIXES

# A prefix in use: at a line's start, or after the space before a predicate or value.
_PREFIX = re.compile(r"(?:^|(?<=\s)|(?<=\^\^))[a-z]+:(?=\S)", re.MULTILINE)
_END = re.compile(r" \.$", re.MULTILINE)


def format_turtle(triples: Iterable[Triple]) -> str:
    """Return triples, in their order, as Turtle with the prefixes it uses, sorted."""
    # Without an output the serialiser returns bytes, which its type cannot say.
    written = serialize(triples, format=RdfFormat.TURTLE, prefixes=dict(PREFIXES))
    lines = (written or b"").decode().splitlines()
    heads = sorted(line for line in lines if line.startswith("@prefix "))
    blocks = "\n".join(line for line in lines if line and line not in set(heads))
    used = [line for line in heads if line.split()[1] in set(_PREFIX.findall(blocks))]
    spaced = _END.sub(" .\n", blocks).replace("\t", "  ").strip()
    return "\n".join([*used, "", spaced]) + "\n"
