"""The parameters of a saved question -> the fields of its form."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from pyoxigraph import NamedNode, Store

from graph_builder.model import Stance
from graph_builder.publish.facts import Facts
from graph_builder.query import Kind, Parameter, SavedQuery
from graph_builder.query.lookup import is_entity, list_entities
from graph_builder.query.saved import LIMIT
from graph_builder.render.wording import STANCES
from graph_builder.serve.limits import ROWS_SHOWN
from graph_builder.vocabulary import ID, terms

# More names than these are not offered: the page would be slow to load.
_MOST = 1_000
_EXAMPLES = 3
# What a browser's own field takes; anything else stands in a field for any words.
_TYPES = {
    Kind.DATE: ("date", re.compile(r"(?:[0-9]{4}-[0-9]{2}-[0-9]{2})?")),
    Kind.INT: ("number", re.compile(r"(?:-?[0-9]{1,15})?")),
}
_LIMITED = f"Rows at most; the page shows {ROWS_SHOWN} without it."
_NAME = "A name, a slug or an IRI."
_HINTS: Mapping[Kind, str] = MappingProxyType(
    {
        Kind.CODE: "A code, such as trade-union.",
        Kind.IRI: "An IRI.",
        Kind.POSITION: "The IRI or the slug of a position.",
    }
)
# What counts as much said of something, to choose examples by.
_COUNTED = {
    Kind.ACTOR: terms.HOLDER,
    Kind.BODY: terms.HOLDER,
    Kind.PERSON: terms.HOLDER,
    Kind.PROPOSITION: terms.ON_PROPOSITION,
    Kind.TOPIC: terms.DCTERMS_SUBJECT,
}


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a form: `choices` are values with what each is called."""

    name: str
    label: str
    type: str
    hint: str
    value: str
    is_required: bool
    choices: Sequence[tuple[str, str]] = ()
    is_select: bool = False
    least: int | None = None
    most: int | None = None


def list_fields(
    query: SavedQuery, values: Mapping[str, str], facts: Facts, store: Store
) -> list[Field]:
    """Return a field for each parameter, with its value and what may be chosen."""
    return [
        _make_field(parameter, values, _list_choices(parameter.kind, facts, store))
        for parameter in query.parameters
    ]


def list_bare_fields(query: SavedQuery, values: Mapping[str, str]) -> list[Field]:
    """Return the same without the names that the graph knows."""
    return [_make_field(parameter, values, ()) for parameter in query.parameters]


def _make_field(
    parameter: Parameter, values: Mapping[str, str], choices: Sequence[tuple[str, str]]
) -> Field:
    kind = parameter.kind
    hint = _HINTS.get(kind, _NAME if is_entity(kind) else "")
    value = values.get(parameter.name, parameter.default or "")
    is_stance = kind is Kind.STANCE
    return Field(
        parameter.name,
        parameter.name.replace("_", " ").capitalize(),
        _choose_type(kind, value),
        _LIMITED if parameter == LIMIT else hint,
        value,
        not parameter.is_optional and parameter.default is None,
        [(each.value, STANCES[each]) for each in Stance] if is_stance else choices,
        is_stance,
        parameter.least,
        parameter.most,
    )


def _choose_type(kind: Kind, value: str) -> str:
    name, pattern = _TYPES.get(kind, ("text", None))
    return name if pattern and pattern.fullmatch(value) else "text"


def _list_choices(kind: Kind, facts: Facts, store: Store) -> list[tuple[str, str]]:
    """Return names and what they stand for; a slug where a name is not one thing's."""
    if not is_entity(kind) or kind is Kind.POSITION:
        return []
    known = {node for node in list_entities(kind, store) if facts.about(node)}
    if len(known) > _MOST:
        return []
    labels = [facts.label(node) for node in known]
    found = [
        (name, "") if labels.count(name) == 1 else (_slug(node), name)
        for node, name in zip(known, labels, strict=True)
    ]
    return sorted(found, key=lambda pair: (pair[1] or pair[0]).casefold())


def _slug(node: NamedNode) -> str:
    return node.value.removeprefix(ID).partition("/")[2]


def list_examples(
    query: SavedQuery, facts: Facts, store: Store
) -> list[tuple[str, str]]:
    """Return the slugs and names of what most is said of, for the first parameter."""
    first = query.parameters[0]
    counted = _COUNTED.get(first.kind)
    if counted is None:
        return []
    ranked = sorted(
        {node for node in list_entities(first.kind, store) if facts.about(node)},
        key=lambda node: (-len(facts.subjects(counted, node)), node.value),
    )
    return [(_slug(node), facts.label(node)) for node in ranked[:_EXAMPLES]]
