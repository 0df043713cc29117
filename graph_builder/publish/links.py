"""From one file of the site to another, by relative paths, so that file:// works."""

import posixpath
from collections.abc import Container
from dataclasses import dataclass
from typing import Protocol

from graph_builder.publish.addresses import locate


class Links(Protocol):
    """How a page refers to others; a live server has a way of its own."""

    def to(self, iri: str) -> str:
        """Return the reference to the page of an IRI, '' where it has none."""

    def at(self, path: str) -> str:
        """Return the reference to a file of the site."""

    def place(self, iri: str) -> str:
        """Return the id that an IRI has on the present page, '' where it has none."""


@dataclass(frozen=True, slots=True)
class FileLinks:
    """Links from `page` (a path without its ending) among the pages that there are."""

    page: str
    pages: Container[str]

    def to(self, iri: str) -> str:
        """Return the reference to the page of an IRI, '' where it has none."""
        place = locate(iri)
        if place is None or place.page not in self.pages:
            return ""
        fragment = f"#{place.fragment}" if place.fragment else ""
        if place.page == self.page and fragment:
            return fragment
        return self.at(f"{place.page}.html") + fragment

    def at(self, path: str) -> str:
        """Return the reference to a file of the site."""
        return posixpath.relpath(path, posixpath.dirname(self.page) or ".")

    def place(self, iri: str) -> str:
        """Return the id that an IRI has on the present page, '' where it has none."""
        place = locate(iri)
        return place.fragment if place and place.page == self.page else ""
