"""What the head of an HTML page says of it."""

import json

from lxml import html

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


def read_head(root: html.HtmlElement) -> dict[str, str]:
    """Return the title, publisher, date and url stated, and the `page_title`.

    A date is one that the page states as its own, never one found in its text.
    """
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
