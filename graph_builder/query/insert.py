"""Values put into a question as data, for servers that have no other way to take them.

A value stands in a VALUES block, written by the RDF serialiser, at the head of each
group that names its parameter: there it means what it means where it is bound.
"""

import re
from collections.abc import Iterator, Mapping

from pyoxigraph import Literal, NamedNode

_TOKEN = re.compile(
    r"""(?P<skip>\#[^\n]*|<[^<>"{}|^`\\\s]*>|\"\"\"(?:[^"\\]|\\.|\"(?!\"\"))*\"\"\"
    |"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')
    |(?P<data>\bVALUES\b\s*(?:[$?]\w+|\([^)]*\))\s*\{[^{}]*\}
    |\bCONSTRUCT\s*\{[^{}]*\})
    |(?P<name>[$?]\w+)
    |(?P<select>\{(?=(?:\s|\#[^\n]*)*SELECT\b))|(?P<open>\{)|(?P<close>\})""",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)


def insert_values(text: str, bindings: Mapping[str, NamedNode | Literal]) -> str:
    """Return the question `text`, which is ours, with each parameter's value in it.

    The outermost group gets all of them, for what stands outside of it.
    """
    places = _find_places(text, frozenset(bindings))
    parts, last = [], 0
    for place in sorted(places):
        parts += [text[last:place], *_write_values(places[place], bindings)]
        last = place
    return "".join([*parts, text[last:]])


def _find_places(text: str, names: frozenset[str]) -> dict[int, set[str]]:
    """Return where the groups begin, with those of `names` that each is to be given."""
    places: dict[int, set[str]] = {}
    selects: set[int] = set()
    around: list[int] = []
    for kind, word, end in _read_tokens(text):
        if kind == "close":
            around.pop()
        elif kind == "name" and around:
            places[around[-1]].update({word[1:]} & names)
        elif kind in {"open", "select"}:
            places[end] = set() if around else set(names)
            around.append(end)
            # Nothing may stand before a SELECT inside, which has a group of its own.
            selects.update({end} if kind == "select" else ())
    return {place: those for place, those in places.items() if place not in selects}


def _read_tokens(text: str) -> Iterator[tuple[str, str, int]]:
    for found in _TOKEN.finditer(text):
        yield found.lastgroup or "", found[0], found.end()


def _write_values(
    names: set[str], bindings: Mapping[str, NamedNode | Literal]
) -> Iterator[str]:
    for name in sorted(names):
        yield f" VALUES ?{name} {{ {bindings[name]} }} "
