"""What a validation found, as SHACL's own report graph."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import astuple
from pathlib import Path

from pyoxigraph import (
    BlankNode,
    Literal,
    NamedNode,
    Quad,
    RdfFormat,
    Triple,
    parse,
    serialize,
)

from graph_builder.validate.near import SH
from graph_builder.validate.report import ValidationReport, Violation
from graph_builder.vocabulary import BASE, PREFIXES, SHAPE, terms

_REPORT = BASE + "report/"
_XSD = PREFIXES["xsd"]


def write_shacl_report(report: ValidationReport) -> bytes:
    """Return the findings as Turtle: a sh:ValidationReport and its results.

    As SHACL has it, a graph with any result does not conform, be it a warning. A file
    that is not what the build wrote is a result too, with a component of our own. The
    same findings give the same bytes.
    """
    triples = sorted(set(_describe(report)), key=str)
    prefixes = {"sh": SH, "shape": SHAPE, "xsd": _XSD, "pg": PREFIXES["pg"]}
    return serialize(triples, format=RdfFormat.TURTLE, prefixes=prefixes) or b""


def _describe(report: ValidationReport) -> Iterator[Triple]:
    names = [_mint(astuple(one)) for one in report.results]
    whole = _mint(tuple(name.value for name in names))
    yield Triple(whole, terms.RDF_TYPE, _sh("ValidationReport"))
    conforms = str(not report.results).lower()
    is_so = Literal(conforms, datatype=NamedNode(_XSD + "boolean"))
    yield Triple(whole, _sh("conforms"), is_so)
    for name, one in zip(names, report.results, strict=True):
        yield Triple(whole, _sh("result"), name)
        yield from _describe_result(name, one)


def _describe_result(name: NamedNode, one: Violation) -> Iterator[Triple]:
    component = one.component or SHAPE + one.constraint
    yield Triple(name, terms.RDF_TYPE, _sh("ValidationResult"))
    yield Triple(name, _sh("focusNode"), _read_focus(one))
    yield Triple(name, _sh("resultMessage"), Literal(one.message, language="en"))
    yield Triple(name, _sh("resultSeverity"), _sh(one.severity.value))
    yield Triple(name, _sh("sourceConstraintComponent"), NamedNode(component))
    if ":" in one.shape:
        yield Triple(name, _sh("sourceShape"), NamedNode(one.shape))
    if one.path:
        yield Triple(name, _sh("resultPath"), NamedNode(one.path))
    if one.value_term:
        yield Triple(name, _sh("value"), _read_term(one.value_term))


def _read_focus(one: Violation) -> NamedNode | BlankNode | Literal | Triple:
    if one.focus_term:
        return _read_term(one.focus_term)
    return NamedNode(Path(one.focus).resolve().as_uri())


def _read_term(text: str) -> NamedNode | BlankNode | Literal | Triple:
    """Return the term that N-Triples writes as `text`."""
    line = f"<urn:a> <urn:b> {text} ."
    quads: Iterator[Quad] = parse(line, format=RdfFormat.N_TRIPLES)
    return next(quads).object


def _sh(name: str) -> NamedNode:
    return NamedNode(SH + name)


def _mint(parts: tuple[object, ...]) -> NamedNode:
    text = json.dumps([str(part) for part in parts], ensure_ascii=False)
    return NamedNode(_REPORT + hashlib.sha256(text.encode()).hexdigest()[:16])
