"""Page models -> HTML: escaped throughout, no script, nothing from outside."""

import base64
import hashlib
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from graph_builder.publish.links import Links
from graph_builder.publish.pages import Kind, Page
from graph_builder.render.compose import escape_json
from graph_builder.render.styles import Json
from graph_builder.render.wording import STANCES, clip
from graph_builder.version import __version__

if TYPE_CHECKING:
    from jinja2 import Environment

FOLDER = Path(__file__).parent / "templates"
_TITLE = 120

NAV = (
    ("people.html", "People"),
    ("bodies.html", "Bodies"),
    ("propositions.html", "Propositions"),
    ("topics.html", "Topics"),
    ("works.html", "Works"),
    ("network.html", "Network"),
    ("dataset.html", "Data"),
)


@dataclass(frozen=True, slots=True)
class DataForm:
    """A format that the data of a page can be had in; `ending` is without its dot."""

    ending: str
    media_type: str
    title: str


@dataclass(frozen=True, slots=True)
class Frame:
    """What surrounds a page: its path without an ending, its links, and the site's.

    `contact` is where mistakes are reported, '' if nobody said; `data` the formats that
    stand beside it. A page that asks has forms; `style` and `script` are its own, added
    to the site's.
    """

    path: str
    links: Links
    contact: str = ""
    data: Sequence[DataForm] = ()
    schema: Mapping[str, Json] = field(default_factory=dict, hash=False)
    nav: Sequence[tuple[str, str]] = NAV
    asks: bool = False
    style: str = ""
    script: str = ""


def write_page(page: Page, frame: Frame, leaves: Sequence[str] = ()) -> str:
    """Return the HTML of a thing's page; `leaves` are the files of all its parts."""
    digits = page.iri.rsplit("/", 1)[-1]
    graph_file = f"graph/source/{digits}.ttl" if page.kind is Kind.SOURCE else ""
    return write_template(
        "thing.html.j2",
        frame,
        title=page.title,
        page=page,
        graph_file=graph_file,
        leaves=leaves,
    )


def write_template(
    name: str, frame: Frame, *, title: str, folder: Path = FOLDER, **values: object
) -> str:
    """Return the HTML of a template of `folder` inside the frame.

    The same values give the same text. What `values` hold is text, and never markup.
    """
    page = values.get("page")
    return (
        _load_templates(folder)
        .get_template(name)
        .render(
            title=title,
            path=frame.path,
            links=frame.links,
            contact=frame.contact,
            data=frame.data,
            schema=escape_json(dict(frame.schema)) if frame.schema else "",
            style=_read_style() + frame.style,
            script=frame.script,
            policy=write_policy(frame),
            nav=frame.nav,
            stances=STANCES,
            version=__version__,
            here=page.iri if isinstance(page, Page) else "",
            **values,
        )
    )


def write_policy(frame: Frame) -> str:
    """Return the Content Security Policy of a page in this frame."""
    styles = _hash(_read_style() + frame.style)
    scripts = f"script-src {_hash(frame.script)}; " if frame.script else ""
    forms = "'self'" if frame.asks else "'none'"
    return (
        f"default-src 'none'; style-src {styles}; {scripts}"
        f"base-uri 'none'; form-action {forms}"
    )


@cache
def _load_templates(folder: Path) -> "Environment":
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader([folder, FOLDER]),
        autoescape=True,
        undefined=StrictUndefined,
        auto_reload=False,  # a server's workers can open no file
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["plain"] = _plain
    return environment


def _plain(text: str) -> str:
    """Return a title: one line, without what would turn or hide its letters."""
    kept = (
        c for c in clip(text, _TITLE) if unicodedata.category(c) not in {"Cc", "Cf"}
    )
    return "".join(kept)


@cache
def _read_style() -> str:
    return (FOLDER / "site.css").read_text(encoding="utf-8")


@cache
def _hash(text: str) -> str:
    digest = base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode()
    return f"'sha256-{digest}'"
