"""HTML pages: their text is extracted in a process of its own, within limits."""

import atexit
import re
from functools import cache

from graph_builder.errors import SourceError
from graph_builder.model import Metadata
from graph_builder.model.days import read_window
from graph_builder.read.limits import PAGE_BYTES
from graph_builder.read.metadata import make_metadata
from graph_builder.read.rendition import Rendition
from graph_builder.read.worker import PageWorker

_HTML = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,2000}-->\s*)*"
    r"<(?:!doctype html|html|head|body|div|article|main|section|p|h1)\b",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"https?://")


def recognises(head: str, name: str) -> bool:
    """Whether the text begins as an HTML page does."""
    del name
    return _HTML.match(head) is not None


def render(text: str, name: str) -> Rendition:
    """Return the page's words and what it says of itself.

    Raises SourceError when the page is too large, takes too long, or holds no text.
    """
    if len(text) > PAGE_BYTES:
        problem = f"{name} is a web page of over {PAGE_BYTES:,} characters."
        raise SourceError(problem, "Save its text and give that.")
    found = _worker().extract(text, name)
    if not found["text"].strip():
        problem = f"{name} is a web page without an article or a debate in it."
        raise SourceError(problem, "Save its text and give that.")
    return Rendition(found["text"], found["maker"], _read_metadata(found, name))


def _read_metadata(found: dict[str, str], name: str) -> Metadata:
    """Return the page's metadata; a date or address that cannot be is left out."""
    stated: dict[str, str] = {
        key: found[key] for key in ("title", "publisher") if key in found
    }
    if read_window(found.get("date", "")) is not None:
        stated["date"] = found["date"]
    if _ADDRESS.match(found.get("url", "")):
        stated["url"] = found["url"]
    return make_metadata(stated, name)


@cache
def _worker() -> PageWorker:
    worker = PageWorker()
    atexit.register(worker.close)
    return worker
