"""A page's HTML, read."""

from pathlib import Path

from lxml import etree
from lxml.etree import _Element as Element


def read_html(path: Path) -> Element:
    return read_markup(path.read_bytes())


def read_markup(page: bytes) -> Element:
    # Our own pages, just made: nothing of anybody else's is parsed.
    parser = etree.HTMLParser(encoding="utf-8", no_network=True)
    root = etree.fromstring(page, parser)
    assert root is not None
    return root


def list_pages(site: Path) -> list[Path]:
    """Return our own pages; the explorer has tests of its own."""
    return sorted(p for p in site.rglob("*.html") if p.name != "network.html")


def find(element: Element, path: str) -> list[Element]:
    """Return the elements that an XPath finds."""
    found = element.xpath(path)
    assert isinstance(found, list)
    return [each for each in found if isinstance(each, Element)]


def words(element: Element) -> str:
    """Return the text inside an element, on one line."""
    return " ".join("".join(str(text) for text in element.itertext()).split())


def own_words(page: Element) -> str:
    """Return what the site says itself: no quotation, and no name of anything."""
    for path in ("//blockquote", "//bdi", "//h1", "//style", "//script", "//title"):
        for each in find(page, path):
            tail = each.tail
            each.clear()
            each.tail = tail
    return words(page)
