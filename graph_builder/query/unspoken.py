"""Propositions that the shipped codebook has, whether or not a graph speaks of them."""

from collections.abc import Mapping
from functools import cache

from graph_builder.codebook import load_codebook
from graph_builder.query.saved import Kind
from graph_builder.resources import list_resources
from graph_builder.vocabulary import ID


def say_missing(kind: Kind, value: str, iri: str) -> str:
    """Say that a graph has nothing of `kind` called `value`, which may mean `iri`.

    Of a proposition it is told whether the shipped codebook has it. A graph does not
    say what a codebook of the user's own held beyond what it speaks of.
    """
    missing = f"The graph has no {kind} called {value!r}"
    if kind is not Kind.PROPOSITION:
        return f"{missing}."
    name = iri.removeprefix(f"{ID}{kind}/")
    try:
        slug = _list_names().get(" ".join(name.casefold().split()))
    except OSError:  # whoever answers for a server can open no file
        return f"{missing}."
    if slug is None:
        return f"{missing}, and neither has the codebook that policygraph comes with."
    return f"The codebook has {slug!r}, but nobody in this graph speaks of it."


@cache
def _list_names() -> Mapping[str, str]:
    """Return the slug for each slug and label."""
    codebook = load_codebook(*list_resources("ontology/codebook", ".ttl"))
    return {
        name.casefold(): one.slug
        for one in codebook.propositions.values()
        for name in (one.slug, one.label)
    }
