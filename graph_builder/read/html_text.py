"""HTML to text; runs in the worker, where time and memory are capped.

Pages of speech become lines, as a browser would copy them: a general extractor drops
their speakers. Other pages are articles: trafilatura finds their main text.
"""

import re
from collections.abc import Iterator

from lxml import etree, html

from graph_builder.read.html_head import read_head

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


def _tags(names: str) -> frozenset[str]:
    return frozenset(names.split())


_DROPPED = _tags(
    "script style noscript template svg nav footer form button select option iframe "
    "object head"
)
_BLOCKS = _tags(
    "address article aside blockquote body br center dd details div dl dt fieldset "
    "figcaption figure h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section "
    "summary table tbody td th thead tr ul"
)
_APART = _tags("h1 h2 h3 h4 h5 h6 p div li blockquote section article tr")
_PORTRAIT = re.compile(r"photo of .{2,90}|.{2,90} portrait", re.IGNORECASE)


def extract_page(data: str) -> dict[str, str]:
    """Return the page's `text`, the `maker` of it, and what its head says of it."""
    # A declaration of the encoding is of the bytes; this is text already.
    data = re.sub(r"^\s*<\?xml[^>]{0,200}\?>", "", data)
    root = html.document_fromstring(data)
    found = read_head(root)
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


def _lines_text(root: html.HtmlElement) -> str:
    text = re.sub(r"[ \t\r\f\v\u200b]+", " ", "".join(_pieces(root)))
    lines = [line.strip() for line in text.split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _pieces(root: html.HtmlElement) -> Iterator[str]:
    """Yield the text in order, with breaks at blocks; no recursion, however deep."""
    walk: Iterator[tuple[str, etree._Element]] = etree.iterwalk(
        root, events=("start", "end", "comment", "pi")
    )
    skipped: etree._Element | None = None
    for event, element in walk:
        if skipped is not None and element is not skipped:
            continue
        if event == "start" and element.tag in _DROPPED:
            skipped = element
        elif event == "start":
            yield from _opening(element)
        elif element is skipped:
            skipped = None
            yield _flat(element.tail)
        else:
            yield _break(element)
            yield _flat(element.tail)


def _opening(element: etree._Element) -> Iterator[str]:
    yield _break(element)
    alt = (element.get("alt") or "").strip()
    if element.tag == "img" and _PORTRAIT.fullmatch(alt):
        yield f" {alt} "
    yield _flat(element.text)


def _break(element: etree._Element) -> str:
    if element.tag not in _BLOCKS:
        return ""
    return "\n\n" if element.tag in _APART else "\n"


def _flat(words: str | None) -> str:
    return re.sub(r"[\n\r]+", " ", words or "")
