"""The one place where XML is parsed: no entities, no network, no DOCTYPE.

Two ways: a tree for what is looked at out of order, a scan at twice the speed for what
is read straight through.
"""

from collections.abc import Callable

# Expat opens nothing by itself, and the scan refuses the DOCTYPE that entities need.
from xml.parsers import expat

from lxml import etree

from graph_builder.errors import SourceError


def safe_xml(data: bytes, name: str) -> etree._Element:
    """Return the root of the XML document `data`, comments left out.

    Raises SourceError, with the line, for a document type declaration (it could name
    files to fetch and entities that blow up) and for what is not well formed.
    """
    at = data.find(b"<!DOCTYPE")
    if at >= 0:
        raise _refused(name, data.count(b"\n", 0, at) + 1)
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        line = error.lineno or 1
        problem = f"{name}, line {line}, is not well-formed XML."
        raise SourceError(problem, "Get the file again, whole.", line) from error
    # In another encoding the declaration may have hidden from the search above.
    if root.getroottree().docinfo.doctype:  # type: ignore[union-attr]  # a stub gap
        raise _refused(name, 1)
    return root


def scan_xml(
    data: bytes, name: str, attach: Callable[[expat.XMLParserType], None]
) -> None:
    """Read the document `data` through, calling the handlers that `attach` sets.

    Text between two tags that have handlers is one piece. Raises SourceError as
    `safe_xml` does.
    """
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.buffer_size = 1 << 16

    def refuse(*_: object) -> None:
        raise _refused(name, parser.CurrentLineNumber)

    parser.StartDoctypeDeclHandler = refuse
    attach(parser)
    try:
        parser.Parse(data, True)  # noqa: FBT003  (taken by place only)
    except expat.ExpatError as error:
        problem = f"{name}, line {error.lineno}, is not well-formed XML."
        raise SourceError(
            problem, "Get the file again, whole.", error.lineno
        ) from error


def _refused(name: str, line: int) -> SourceError:
    problem = f"{name}, line {line}, declares a document type, which is refused."
    return SourceError(problem, "Remove the DOCTYPE line.", line)
