"""What each kind of file shows of a stance: its words, and the positions it names."""

import csv
import io
import json
import re
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from lxml import etree, html
from pyoxigraph import Literal, NamedNode, RdfFormat, parse

from graph_builder.model import Stance

STANCES = frozenset(one.value for one in Stance)
POSITION = re.compile(r"https?://[^\s\"'<>]+/p-[0-9a-f]{12}")
LINK = re.compile(r"\bp-[0-9a-f]{12}\b")
OA_EXACT = "http://www.w3.org/ns/oa#exact"
DEF = "https://w3id.org/policygraph/def#"
# What holds one position on a page.
RECORDS = ("li", "tr", "article", "details", "main")


class Shown(NamedTuple):
    """One place that shows a stance: all its text, and the positions it leads to."""

    place: str
    text: str
    positions: tuple[str, ...]


def show_rdf(file: Path) -> Iterator[Shown]:
    """Yield each subject with a stance, with the exact words in the same file."""
    form = RdfFormat.from_extension(file.suffix[1:])
    assert form is not None
    stances: list[str] = []
    evidence: dict[str, set[str]] = {}
    selectors: dict[str, set[str]] = {}
    exact: dict[str, str] = {}
    for quad in parse(path=str(file), format=form):
        if not isinstance(quad.subject, NamedNode):
            continue
        subject, predicate = quad.subject.value, quad.predicate.value
        if isinstance(quad.object, NamedNode):
            if predicate == f"{DEF}stance":
                stances.append(subject)
            links = evidence if predicate == f"{DEF}evidence" else selectors
            links.setdefault(subject, set()).add(quad.object.value)
        elif predicate == OA_EXACT and isinstance(quad.object, Literal):
            exact[subject] = quad.object.value
    for subject in stances:
        words = [
            exact[selector]
            for span in sorted(evidence.get(subject, ()))
            for selector in sorted(selectors.get(span, ()))
            if selector in exact
        ]
        yield Shown(f"{file.name}: {subject}", "\n".join(words), (subject,))


def show_page(file: Path) -> Iterator[Shown]:
    """Yield the record around each stance that a page names, and those in its data."""
    tree = html.document_fromstring(file.read_bytes())
    for data in tree.iter("script"):
        if data.get("type") == "application/json":
            yield from show_json(file.name, json.loads(data.text or ""))
    for element in tree.iter("*"):
        if "stance" not in (element.get("class") or "").split():
            continue
        around = next(
            (one for one in element.iterancestors() if one.tag in RECORDS), tree
        )
        links = (link.get("href") or "" for link in around.iter("a"))
        found = tuple(match[0] for link in links if (match := LINK.search(link)))
        yield Shown(file.name, "".join(map(str, around.itertext())), found)


def show_json(place: str, value: object) -> Iterator[Shown]:
    """Yield each object with a stance or a sign among its values."""
    if isinstance(value, list):
        for one in value:
            yield from show_json(place, one)
    elif isinstance(value, Mapping):
        if value.get("stance") in STANCES or {"sign", "statements"} <= value.keys():
            text = " ".join(_strings(value))
            yield Shown(place, text, tuple(POSITION.findall(text)))
        for key, one in value.items():
            # What stances look like and are called, in the page's data.
            if key != "stances":
                yield from show_json(place, one)


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for one in value:
            yield from _strings(one)
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from _strings(one)


def show_graph_file(file: Path) -> Iterator[Shown]:
    """Yield each edge of a GraphML or GEXF file that has a stance or a sign."""
    tree = etree.parse(str(file))
    told = {"stance", "sign"} | {
        str(key.get("id"))
        for key in tree.iter("{*}key", "{*}attribute")
        if (key.get("attr.name") or key.get("title")) in {"stance", "sign"}
    }
    for edge in tree.iter("{*}edge"):
        values = {
            str(one.get("key") or one.get("for")): str(one.get("value") or one.text)
            for one in edge.iter("{*}data", "{*}attvalue")
        }
        if any(values.get(key) not in {None, "", "None"} for key in told):
            text = "\n".join(values.values())
            yield Shown(file.name, text, tuple(POSITION.findall(text)))


def show_table(file: Path) -> Iterator[Shown]:
    """Yield each row of a table that has a column for a stance or a sign."""
    return show_rows(file.name, file.read_text("utf-8"))


def show_rows(place: str, table: str) -> Iterator[Shown]:
    """Yield each row of CSV text that has a column for a stance or a sign."""
    for row in csv.DictReader(io.StringIO(table)):
        if row.keys() & {"stance", "sign"}:
            text = "\n".join(str(one) for one in row.values())
            yield Shown(place, text, tuple(POSITION.findall(text)))


def show_picture(file: Path) -> Iterator[Shown]:
    """Yield each line of a picture that has a side's colour: all but roles' lines."""
    tree = etree.parse(str(file))
    for path in tree.iter("{*}path"):
        title = path.find("{*}title")
        if path.get("stroke-width") != "1" and path.get("fill") == "none":
            text = "" if title is None else str(title.text)
            yield Shown(file.name, text, tuple(POSITION.findall(text)))


def show_dna(file: Path) -> Iterator[Shown]:
    """Yield the words that each statement of a DNA file covers."""
    base = sqlite3.connect(file)
    rows = base.execute(
        "select s.ID, substr(d.Text, s.Start + 1, s.Stop - s.Start)"
        " from STATEMENTS s join DOCUMENTS d on d.ID = s.DocumentId"
    ).fetchall()
    base.close()
    yield from (
        Shown(f"{file.name}: statement {key}", words, ()) for key, words in rows
    )


def show_findings(file: Path) -> Iterator[Shown]:
    """Yield what a file of JSON shows."""
    return show_json(file.name, json.loads(file.read_text("utf-8")))


READERS: Mapping[str, Callable[[Path], Iterator[Shown]]] = {
    ".ttl": show_rdf,
    ".trig": show_rdf,
    ".nq": show_rdf,
    ".jsonld": show_rdf,
    ".html": show_page,
    ".json": show_findings,
    ".graphml": show_graph_file,
    ".gexf": show_graph_file,
    ".csv": show_table,
    ".edges": show_table,
    ".svg": show_picture,
    ".dna": show_dna,
}
