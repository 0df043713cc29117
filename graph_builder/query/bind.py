"""What a user types -> RDF terms, one for each parameter; never text into SPARQL."""

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from pyoxigraph import Literal, NamedNode, Store

from graph_builder.errors import QueryError
from graph_builder.model import Stance
from graph_builder.query.lookup import expand, find_entity, is_entity
from graph_builder.query.saved import Kind, Parameter, SavedQuery
from graph_builder.query.suggest import suggest
from graph_builder.vocabulary import CODE, code, terms


def bind_parameters(
    query: SavedQuery, values: Mapping[str, object], store: Store
) -> dict[str, NamedNode | Literal]:
    """Return a term for each parameter given or with a default.

    A value is taken as its text, so that the command line and Python mean the same;
    None stands for a parameter that is not given.

    Raises:
        QueryError: a parameter is unknown or missing, or its value is not of its kind.
    """
    known = {parameter.name: parameter for parameter in query.parameters}
    for name in values:
        if name not in known:
            raise QueryError(
                f"{query.name} takes no parameter {name!r}.",
                suggest(name, known) or f"It takes {', '.join(known)}.",
            )
    bound: dict[str, NamedNode | Literal] = {}
    for parameter in query.parameters:
        value = values.get(parameter.name)
        text = parameter.default if value is None else _to_text(value)
        if text is not None:
            bound[parameter.name] = _make_term(parameter, text, store)
        elif not parameter.is_optional:
            raise QueryError(
                f"{query.name} needs the parameter {parameter.name!r}.",
                f"Give {parameter.name} {_WANTED.get(parameter.kind, _A_NAME)}.",
            )
    return bound


def _to_text(value: object) -> str:
    return value.value if isinstance(value, NamedNode | Literal) else str(value)


def _make_term(parameter: Parameter, text: str, store: Store) -> NamedNode | Literal:
    if is_entity(parameter.kind):
        return find_entity(parameter.kind, text, store)
    if parameter.kind is Kind.CODE:
        return _find_code(parameter, text, store)
    return _PLAIN[parameter.kind](parameter, text)


def _make_date(parameter: Parameter, text: str) -> Literal:
    try:
        day = date.fromisoformat(text)
    except ValueError as error:
        raise _reject(parameter, text, "is not a day of the calendar") from error
    return Literal(day.isoformat(), datatype=terms.XSD_DATE)


def _make_int(parameter: Parameter, text: str) -> Literal:
    # int() would also take "1_000" and the digits of other scripts.
    if not (text.removeprefix("-").isascii() and text.removeprefix("-").isdigit()):
        raise _reject(parameter, text, "is not a whole number")
    number = int(text[:20])
    if parameter.least is not None and number < parameter.least:
        raise _reject(parameter, text, f"is less than {parameter.least}")
    if parameter.most is not None and number > parameter.most:
        raise _reject(parameter, text, f"is more than {parameter.most}")
    return Literal(number)


def _make_stance(parameter: Parameter, text: str) -> NamedNode:
    slug = expand(text).removeprefix(CODE).strip().lower().replace(" ", "-")
    if slug in set(Stance):
        return code(slug)
    raise QueryError(
        f"{parameter.name}: {text!r} is not a stance.",
        suggest(slug, Stance) or f"Give it {_WANTED[Kind.STANCE]}.",
    )


def _make_iri(parameter: Parameter, text: str) -> NamedNode:
    try:
        return NamedNode(expand(text))
    except ValueError as error:
        raise _reject(parameter, text, "is not an IRI") from error


def _make_string(_: Parameter, text: str) -> Literal:
    return Literal(text)


def _find_code(parameter: Parameter, text: str, store: Store) -> NamedNode:
    """Return the code that `text` names, when the graph uses it."""
    slug = expand(text).removeprefix(CODE).strip().lower().replace(" ", "-")
    used = {
        quad.object.value.removeprefix(CODE)
        for quad in store
        if isinstance(quad.object, NamedNode) and quad.object.value.startswith(CODE)
    }
    if slug in used:
        return code(slug)
    raise QueryError(
        f"{parameter.name}: the graph uses no code {text!r}.",
        suggest(slug, used) or f"It uses, for example, {min(used, default='none')!r}.",
    )


def _reject(parameter: Parameter, text: str, why: str) -> QueryError:
    return QueryError(
        f"{parameter.name}: {text!r} {why}.",
        f"Give {parameter.name} {_WANTED[parameter.kind]}.",
    )


_PLAIN: Mapping[Kind, Callable[[Parameter, str], NamedNode | Literal]] = (
    MappingProxyType(
        {
            Kind.DATE: _make_date,
            Kind.INT: _make_int,
            Kind.IRI: _make_iri,
            Kind.STANCE: _make_stance,
            Kind.STRING: _make_string,
        }
    )
)
_A_NAME = "a slug, a label or an IRI"
_WANTED = MappingProxyType(
    {
        Kind.CODE: "a code such as trade-union",
        Kind.DATE: "a day such as 2012-05-01",
        Kind.INT: "a whole number such as 20",
        Kind.IRI: "an IRI",
        Kind.STANCE: f"one of {', '.join(Stance)}",
        Kind.STRING: "some words",
    }
)
