"""An actor's card written down: for the terminal, for print, for a program."""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from types import MappingProxyType
from typing import Any

from graph_builder.publish.html import Frame, write_page
from graph_builder.publish.pages import Page
from graph_builder.show.lines import write_markdown, write_text


def write_card(page: Page, form: str) -> str:
    """Return an actor's page as one of `FORMATS`, ending in a line end."""
    return _WRITERS[form](page)


def _write_json(page: Page) -> str:
    row = {
        "iri": page.iri,
        "kind": page.kind,
        "name": page.title,
        "facts": [asdict(fact) for fact in page.facts],
        "sections": [_drop_empty(asdict(section)) for section in page.sections],
    }
    return json.dumps(row, ensure_ascii=False, indent=2) + "\n"


# What a row of JSON holds has no narrower type.
def _drop_empty(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if value}


@dataclass(frozen=True, slots=True)
class _NoLinks:
    """Links of a page that stands alone: what it names has no page beside it."""

    def to(self, iri: str) -> str:
        del iri
        return ""

    def at(self, path: str) -> str:
        del path
        return "#main"

    def place(self, iri: str) -> str:
        del iri
        return ""


def _write_html(page: Page) -> str:
    return write_page(page, Frame("card", _NoLinks(), nav=()))


_WRITERS: Mapping[str, Callable[[Page], str]] = MappingProxyType(
    {
        "text": write_text,
        "markdown": write_markdown,
        "html": _write_html,
        "json": _write_json,
    }
)
FORMATS = tuple(_WRITERS)
