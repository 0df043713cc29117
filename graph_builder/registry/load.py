"""Entries of Turtle files -> the Registry's values."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from graph_builder.model import Registry
from graph_builder.registry.check import check_registry
from graph_builder.registry.entries import (
    read_body,
    read_namings,
    read_person,
    read_post,
    read_succession,
    read_tenure,
)
from graph_builder.registry.files import read_entries
from graph_builder.registry.terms import KINDS
from graph_builder.subjects import Entry
from graph_builder.vocabulary import terms

_Value = TypeVar("_Value")


def load_registry(*paths: Path, keep_first: bool = False) -> Registry:
    """Return the registry that the Turtle files or folders describe together.

    Without a path it is the packaged one. Everything is in slug order; a person's
    alternative labels become namings without dates. What two files describe is an
    error, or with `keep_first` what the first of them says.

    Raises:
        RegistryError: a file is unreadable or no Turtle; a subject is described twice,
            lacks what it needs, has an impossible interval or refers to something
            that nobody describes; two bodies of one time share a label; successions
            run in a circle. The message names the file and the line.
    """
    entries = read_entries(paths, keep_first=keep_first)
    for entry in entries:
        _check_kind(entry)
    registry = Registry(
        people=_read_all(entries, "person", read_person),
        bodies=_read_all(entries, "body", read_body),
        posts=_read_all(entries, "post", read_post),
        tenures=_read_all(entries, "tenure", read_tenure),
        namings=read_namings(entries),
        successions=_read_all(entries, "succession", read_succession),
    )
    check_registry(registry, entries)
    return registry


def _check_kind(entry: Entry) -> None:
    expected = KINDS.get(entry.kind)
    if expected is None:
        raise entry.error(
            "is none of " + ", ".join(sorted(KINDS)),
            f"Give it an IRI such as {terms.POST.value.partition('def#')[0]}id/body/x.",
        )
    if expected.value not in entry.facts.get(terms.RDF_TYPE.value, ()):
        raise entry.error(f"lacks its class <{expected.value}>", "Add the class.")


def _read_all(
    entries: Iterable[Entry], kind: str, read: Callable[[Entry], _Value]
) -> Mapping[str, _Value]:
    values = {entry.slug: read(entry) for entry in entries if entry.kind == kind}
    return MappingProxyType(values)
