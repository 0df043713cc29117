"""What front matter, a sidecar and the user say about a source."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from graph_builder.errors import SourceError
from graph_builder.model import DateWindow, Metadata, Span
from graph_builder.model.days import read_window

SIDECAR = ".meta.json"
"""The ending of a sidecar: `page.txt.meta.json` belongs to `page.txt`."""

_BLOCK = re.compile(r"\s*---[ \t]*(?:\r\n|\r|\n)")
_KEY = re.compile(r"([A-Za-z_][\w-]{0,40})[ \t]*:[ \t]*(.*)")
_LINES_AT_MOST = 60
_FIELDS = ("title", "publisher", "url")
_DATES = "2010-12-07, '7 December 2010', 2010-12, 2010 or 2010-12-01/2010-12-31"


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The metadata at the head of a text, and where the block stands."""

    metadata: Metadata
    span: Span


def read_front_matter(text: str, name: str) -> FrontMatter | None:
    """Return the block between two lines of `---` at the head of `text`, or None.

    Its lines are `key: value`; title, publisher, url and date count, other keys are
    passed over. A block with any other line in it is no front matter. Raises
    SourceError for a date that cannot be read.
    """
    opening = _BLOCK.match(text)
    if opening is None:
        return None
    values: dict[str, str] = {}
    position = opening.end()
    for line in text[position : position + 20_000].splitlines(keepends=True)[
        :_LINES_AT_MOST
    ]:
        position += len(line)
        words = line.strip()
        if words == "---":
            return FrontMatter(make_metadata(values, name), Span(0, position))
        if not words or words.startswith("#"):
            continue
        match = _KEY.fullmatch(words)
        if match is None:
            return None
        values[match[1].lower()] = _unquote(match[2])
    return None


def read_sidecar(data: bytes, name: str) -> Metadata:
    """Return what the JSON object of a sidecar says; SourceError if it is not one."""
    try:
        values = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise SourceError(f"{name} is not JSON.", f"Mend or remove {name}.") from error
    if not isinstance(values, dict):
        raise SourceError(f"{name} is not a JSON object.", f"Mend or remove {name}.")
    return make_metadata(
        {str(key).lower(): value for key, value in values.items()}, name
    )


def make_metadata(values: Mapping[str, object], name: str) -> Metadata:
    """Return the metadata of `values`; SourceError for a bad date or address."""
    title, publisher, url = (
        " ".join(str(values.get(field) or "").split()) or None for field in _FIELDS
    )
    if url is not None and not url.startswith(("https://", "http://")):
        problem = f"{name} gives an url that is no web address."
        raise SourceError(problem, "Write it with https:// or leave it out.")
    stated = values.get("date")
    if not stated:
        return Metadata(title, publisher, url)
    window = read_window(str(stated))
    if window is None:
        problem = f"{name} gives the date {str(stated)!r}, which no calendar has."
        raise SourceError(problem, f"Write it as {_DATES}.")
    return Metadata(title, publisher, url, window)


def merge_metadata(first: Metadata | None, second: Metadata | None) -> Metadata:
    """Return what `first` says, filled up with what `second` says."""
    if first is None or second is None:
        return first or second or Metadata()
    return replace(
        first,
        title=first.title or second.title,
        publisher=first.publisher or second.publisher,
        url=first.url or second.url,
        window=second.window if first.window == DateWindow() else first.window,
    )


def _unquote(value: str) -> str:
    if len(value) >= 2 and value[0] == value[-1] and value[0] in "'\"":
        return value[1:-1]
    return value
