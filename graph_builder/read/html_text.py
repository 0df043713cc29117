"""HTML to text; runs in the worker, where time and memory are capped.

Pages of speech become lines, as a browser would copy them: a general extractor drops
their speakers. Other pages are articles: trafilatura finds their main text.
"""

import json
import re
from collections.abc import Iterator

from lxml import etree, html

_SITES = (
    "parallelparliament.co.uk",
    "hansard.parliament.uk",
    "theyworkforyou.com",
    "publications.parliament.uk",
    "committees.parliament.uk",
    "hansard - uk parliament",
    "parallel parliament",
    "theyworkforyou",
    "house of commons hansard",
    "lords hansard",
    "oral evidence",
    "minutes of evidence",
    "public hearing",
)
_SPEECH = re.compile(
    r"debate-speech__speaker|debate-item-contribution|class=[\"']hs_para"
    r"|alt=[\"']photo of |alt=[\"'][^\"'>]{3,90} portrait[\"']|class=[\"']witnesspara",
    re.IGNORECASE,
)
_DROPPED = frozenset(
    "script style noscript template svg nav footer form button select option iframe "
    "object head".split()
)
_BLOCKS = frozenset(
    "address article aside blockquote br center dd div dl dt fieldset figure figcaption "
    "h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td th thead tr ul "
    "body html summary details".split()
)
_APART = frozenset("h1 h2 h3 h4 h5 h6 p div li blockquote section article tr".split())
_PORTRAIT = re.compile(r"photo of .{2,90}|.{2,90} portrait", re.IGNORECASE)
_META = {
    "title": ("og:title", "twitter:title", "dc.title", "citation_title"),
    "publisher": ("og:site_name", "citation_journal_title", "dc.publisher"),
    "date": (
        "article:published_time",
        "datepublished",
        "dc.date",
        "dc.date.issued",
        "citation_date",
        "date",
        "pubdate",
        "sailthru.date",
        "parsely-pub-date",
    ),
    "url": ("og:url",),
}


def extract_page(data: str) -> dict[str, str]:
    """Return the page's `text`, the `maker` of it, and what its head says of it."""
    # A declaration of the encoding is of the bytes; this is text already.
    data = re.sub(r"^\s*<\?xml[^>]{0,200}\?>", "", data)
    root = html.document_fromstring(data)
    found = _read_head(root)
    if _is_speech(data, found):
        return {**found, "text": _lines_text(root), "maker": "html-lines 1"}
    return {**found, **_article(data, found.get("title"))}


def _is_speech(data: str, found: dict[str, str]) -> bool:
    head = " ".join(
        found.get(key, "") for key in ("page_title", "publisher", "url", "title")
    ).lower()
    return any(site in head for site in _SITES) or _SPEECH.search(data) is not None


def _article(data: str, title: str | None) -> dict[str, str]:
    import trafilatura

    text = trafilatura.extract(
        data, include_comments=False, include_tables=False, with_metadata=False
    )
    words = text or ""
    if title and title not in words[:500]:
        words = f"{title}\n\n{words}"
    return {
        "text": words if text else "",
        "maker": f"trafilatura {trafilatura.__version__}",
    }


def _read_head(root: html.HtmlElement) -> dict[str, str]:
    metas: dict[str, str] = {}
    for element in root.iter("meta"):
        key = element.get("property") or element.get("name") or element.get("itemprop")
        if key and element.get("content"):
            metas.setdefault(key.lower(), " ".join(element.get("content").split()))
    found = {
        field: value
        for field, keys in _META.items()
        if (value := next((metas[key] for key in keys if key in metas), None))
    }
    for link in root.iter("link"):
        if link.get("rel") == "canonical" and link.get("href"):
            found.setdefault("url", link.get("href"))
    page_title = root.findtext(".//title")
    if page_title:
        found["page_title"] = " ".join(page_title.split())
    if "date" not in found and (day := _linked_date(root)):
        found["date"] = day
    return found


def _linked_date(root: html.HtmlElement) -> str | None:
    for element in root.iter("script"):
        if element.get("type") != "application/ld+json":
            continue
        try:
            values = json.loads(element.text or "")
        except (ValueError, RecursionError):
            continue
        for item in values if isinstance(values, list) else [values]:
            if isinstance(item, dict) and isinstance(item.get("datePublished"), str):
                return str(item["datePublished"])
    return None


def _lines_text(root: html.HtmlElement) -> str:
    text = re.sub(r"[ \t\r\f\v\u200b]+", " ", "".join(_pieces(root)))
    lines = [line.strip() for line in text.split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _pieces(root: html.HtmlElement) -> Iterator[str]:
    """Yield the text in order, with breaks at blocks; no recursion, however deep."""
    skipped: etree._Element | None = None
    for event, element in etree.iterwalk(
        root, events=("start", "end", "comment", "pi")
    ):
        if event in ("comment", "pi"):
            yield _tail(element) if skipped is None else ""
            continue
        tag = element.tag
        if event == "start":
            if skipped is None and tag in _DROPPED:
                skipped = element
            if skipped is None:
                yield from _opening(element, str(tag))
            continue
        if skipped is None and tag in _BLOCKS:
            yield "\n\n" if tag in _APART else "\n"
        if skipped is element:
            skipped = None
        if skipped is None:
            yield _tail(element)


def _opening(element: etree._Element, tag: str) -> Iterator[str]:
    if tag in _BLOCKS:
        yield "\n\n" if tag in _APART else "\n"
    alt = element.get("alt") or ""
    if tag == "img" and _PORTRAIT.fullmatch(alt.strip()):
        yield f" {alt.strip()} "
    yield _flat(element.text)


def _tail(element: etree._Element) -> str:
    return _flat(element.tail)


def _flat(words: str | None) -> str:
    return re.sub(r"[\n\r]+", " ", words or "")
