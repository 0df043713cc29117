"""What a saved question is: a name, what it takes, and what it comes back with."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a parameter's value is; the entities may be named by slug, IRI or label."""

    ACTOR = "actor"
    BODY = "body"
    CODE = "code"
    DATE = "date"
    INT = "int"
    IRI = "iri"
    PERSON = "person"
    POSITION = "position"
    POST = "post"
    PROPOSITION = "proposition"
    STANCE = "stance"
    STRING = "string"
    TOPIC = "topic"


@dataclass(frozen=True, slots=True)
class Parameter:
    """A value that a question takes; `least` and `most` bound an int."""

    name: str
    kind: Kind
    is_optional: bool = False
    default: str | None = None
    least: int | None = None
    most: int | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the answer and what stands in it."""

    name: str
    meaning: str


@dataclass(frozen=True, slots=True)
class SavedQuery:
    """A question with a name; every one also takes `limit`, which cuts its rows."""

    name: str
    summary: str
    parameters: tuple[Parameter, ...]
    columns: tuple[Column, ...]
    text: str


LIMIT = Parameter("limit", Kind.INT, is_optional=True, least=1)
