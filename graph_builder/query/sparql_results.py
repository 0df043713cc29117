"""The W3C's formats of SPARQL 1.1 results: JSON, XML and TSV."""

import json
import re
from collections.abc import Mapping
from types import MappingProxyType
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from pyoxigraph import BlankNode, Literal, NamedNode, Triple

from graph_builder.errors import QueryError
from graph_builder.query.answer import Answer, Form, Term
from graph_builder.vocabulary import REUSED

_NAMESPACE = "http://www.w3.org/2005/sparql-results#"
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_UNTYPED = frozenset(
    {REUSED["xsd"] + "string", REUSED["rdf"] + "langString"},
)
_NOT_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_KINDS: Mapping[type, str] = MappingProxyType(
    {NamedNode: "uri", BlankNode: "bnode", Literal: "literal"}
)


def write_json(answer: Answer) -> str:
    """Return SPARQL 1.1 Query Results JSON."""
    if answer.form is Form.VERDICT:
        page: dict[str, object] = {"head": {}, "boolean": _read_verdict(answer)}
    else:
        bindings = [
            {
                name: _describe(cell)
                for name, cell in zip(answer.columns, row, strict=True)
                if cell is not None
            }
            for row in answer.rows
        ]
        head = {"vars": list(answer.columns)}
        page = {"head": head, "results": {"bindings": bindings}}
    return json.dumps(page, ensure_ascii=False) + "\n"


def write_xml(answer: Answer) -> str:
    """Return SPARQL Query Results XML; what XML 1.0 cannot hold is left out."""
    root = Element("sparql", xmlns=_NAMESPACE)
    head = SubElement(root, "head")
    if answer.form is Form.VERDICT:
        SubElement(root, "boolean").text = str(_read_verdict(answer)).lower()
    else:
        for name in answer.columns:
            SubElement(head, "variable", name=name)
        _add_results(SubElement(root, "results"), answer)
    indent(root)
    return '<?xml version="1.0"?>\n' + tostring(root, encoding="unicode") + "\n"


def write_tsv(answer: Answer) -> str:
    """Return SPARQL 1.1 Query Results TSV, each term as Turtle writes it."""
    lines = ["\t".join(f"?{name}" for name in answer.columns)]
    lines += ["\t".join(str(cell or "") for cell in row) for row in answer.rows]
    return "\n".join(lines) + "\n"


def _read_verdict(answer: Answer) -> bool:
    cell = answer.rows[0][0]
    return isinstance(cell, Literal) and cell.value == "true"


def _describe(term: Term) -> dict[str, str]:
    if isinstance(term, Triple):
        raise QueryError(
            "The answer holds a quoted triple, which SPARQL 1.1 results cannot.",
            "Choose csv, json or table.",
        )
    described = {"type": _KINDS[type(term)], "value": term.value}
    if isinstance(term, Literal):
        if term.language:
            described["xml:lang"] = term.language
        elif term.datatype.value not in _UNTYPED:
            described["datatype"] = term.datatype.value
    return described


def _add_results(results: Element, answer: Answer) -> None:
    for row in answer.rows:
        result = SubElement(results, "result")
        for name, cell in zip(answer.columns, row, strict=True):
            if cell is not None:
                _add_term(SubElement(result, "binding", name=name), _describe(cell))


def _add_term(binding: Element, described: Mapping[str, str]) -> None:
    term = SubElement(binding, described["type"])
    term.text = _NOT_XML.sub("", described["value"])
    if "xml:lang" in described:
        term.set(_XML_LANG, described["xml:lang"])
    if "datatype" in described:
        term.set("datatype", described["datatype"])
