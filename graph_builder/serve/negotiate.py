"""Which format a client gets, by its Accept header (RFC 9110, section 12.5.1)."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from graph_builder.query import Form
from graph_builder.serve.reply import RequestError

_TEXT = "; charset=utf-8"
HTML = "html"
HTML_TYPE = "text/html" + _TEXT
ENDINGS: Mapping[str, str] = MappingProxyType(
    {
        "html": HTML_TYPE,
        "ttl": "text/turtle" + _TEXT,
        "jsonld": "application/ld+json",
        "nt": "application/n-triples",
    }
)
"""What each ending of a page's file is sent as."""

# What each format is sent as.
MEDIA_TYPES: Mapping[str, str] = MappingProxyType(
    {
        "table": "text/plain" + _TEXT,
        "csv": "text/csv" + _TEXT,
        "tsv": "text/tab-separated-values" + _TEXT,
        "json": "application/json",
        "jsonl": "application/jsonl",
        "markdown": "text/markdown" + _TEXT,
        "sparql-json": "application/sparql-results+json",
        "sparql-xml": "application/sparql-results+xml",
        "turtle": "text/turtle" + _TEXT,
        "trig": "application/trig",
        "ntriples": "application/n-triples",
        "nquads": "application/n-quads",
        "jsonld": "application/ld+json",
        "rdfxml": "application/rdf+xml",
    }
)
_ROWS = (
    ("application/sparql-results+json", "sparql-json"),
    ("application/sparql-results+xml", "sparql-xml"),
    ("application/json", "sparql-json"),
    ("application/xml", "sparql-xml"),
    ("text/xml", "sparql-xml"),
    ("text/csv", "csv"),
    ("text/tab-separated-values", "tsv"),
    ("text/markdown", "markdown"),
    ("text/plain", "table"),
)
# To a saved question, JSON is plain records unless the W3C's form is named.
_SAVED_ROWS = (("application/json", "json"), ("application/jsonl", "jsonl"), *_ROWS)
_GRAPH = (
    ("text/turtle", "turtle"),
    ("application/n-triples", "ntriples"),
    ("application/ld+json", "jsonld"),
    ("application/rdf+xml", "rdfxml"),
    ("application/trig", "trig"),
    ("application/n-quads", "nquads"),
    ("application/json", "jsonld"),
    ("application/xml", "rdfxml"),
    ("text/plain", "ntriples"),
)
# What stands at the address of a thing, by the ending of its file.
_DOCUMENTS = (
    ("text/html", HTML),
    ("text/turtle", "ttl"),
    ("application/ld+json", "jsonld"),
    ("application/n-triples", "nt"),
    ("application/json", "jsonld"),
    ("text/plain", "nt"),
)
_PLAIN = (("text/plain", "plain"),)


def list_offers(form: Form, *, is_saved: bool) -> Sequence[tuple[str, str]]:
    """Return media types and their formats for an answer of `form`, best first."""
    if form is Form.GRAPH:
        return _GRAPH
    return _SAVED_ROWS if is_saved else _ROWS


def choose_ending(accept: str) -> str:
    """Return the ending of the file that the client likes best of a thing's.

    Raises:
        RequestError: it takes none of them.
    """
    ending = choose_format(accept, _DOCUMENTS)
    if ending is None:
        known = ", ".join(dict.fromkeys(media_type for media_type, _ in _DOCUMENTS))
        raise RequestError(
            406,
            "There is no format of this that your Accept header takes.",
            f"Accept one of {known}, or ask for a file: .html, .ttl, .jsonld or .nt.",
        )
    return ending


def wants_page(accept: str, offers: Sequence[tuple[str, str]] = _PLAIN) -> bool:
    """Whether a client would rather have a page to read than one of `offers`.

    A browser names HTML; a client that takes anything gets no page.
    """
    return choose_format(accept, (*offers, ("text/html", HTML))) == HTML


def choose_format(accept: str, offers: Sequence[tuple[str, str]]) -> str | None:
    """Return the format that the client likes best; None where it takes none.

    Of equals, ours comes first. A header that cannot be read accepts nothing.
    """
    ranges = [_read_range(part) for part in accept.split(",") if part.strip()]
    liked = [(_rate(media_type, ranges), form) for media_type, form in offers]
    quality, form = max(liked, key=lambda pair: pair[0])
    return form if quality > 0 else None


def _read_range(part: str) -> tuple[str, float]:
    name, *parameters = part.lower().split(";")
    quality = 1.0
    for parameter in parameters:
        key, _, value = parameter.partition("=")
        if key.strip() == "q":
            quality = _read_quality(value.strip())
    return name.strip(), quality


def _read_quality(text: str) -> float:
    try:
        return min(max(float(text), 0.0), 1.0)
    except ValueError:
        return 0.0


def _rate(media_type: str, ranges: Sequence[tuple[str, float]]) -> float:
    """Return the quality of the most specific range that takes `media_type`."""
    known = dict(ranges)
    for name in (media_type, media_type.partition("/")[0] + "/*", "*/*"):
        if name in known:
            return known[name]
    return 0.0
