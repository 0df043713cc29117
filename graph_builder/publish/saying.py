"""The words that the data set is described in, and how a triple of it is made."""

from collections.abc import Iterator

from pyoxigraph import Literal, NamedNode, Quad

from graph_builder.publish.dataset import DATASET
from graph_builder.vocabulary import CATALOGUE, ID, PREFIXES, REUSED, SERVICE

NAMES = REUSED | SERVICE | CATALOGUE
WRITTEN = {k: v for k, v in PREFIXES.items() if not v.startswith(ID)} | NAMES


def make_term(name: str) -> NamedNode:
    """Return a term by its short name, such as 'dcat:Dataset'."""
    prefix, _, local = name.partition(":")
    return NamedNode(NAMES[prefix] + local)


def make_part(name: str) -> NamedNode:
    """Return a part of the data set by its fragment."""
    return NamedNode(f"{DATASET.value}#{name}")


def say(subject: NamedNode, *pairs: tuple[str, NamedNode | Literal]) -> Iterator[Quad]:
    """Yield a triple for each short name with its value."""
    for name, value in pairs:
        yield Quad(subject, make_term(name), value)


def say_english(words: str) -> Literal:
    """Return words in English."""
    return Literal(words, language="en")


def say_type(name: str) -> tuple[str, NamedNode]:
    """Return what says that a thing is of a class, for `say`."""
    return "rdf:type", make_term(name)
