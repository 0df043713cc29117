"""A question on its way from the server to a worker."""

import json
from dataclasses import asdict, dataclass, field
from enum import StrEnum

from graph_builder.query import Dataset


class Kind(StrEnum):
    """What is asked: SPARQL, a saved question, how much the graph holds, or a page.

    `THING` asks where something is described, and `PAGE` for what stands there.
    """

    SPARQL = "sparql"
    SAVED = "saved"
    COUNTS = "counts"
    PAGE = "page"
    THING = "thing"


@dataclass(frozen=True, slots=True)
class Question:
    """What a client asks and the formats it takes, as its Accept header says.

    `text` is the SPARQL, the saved question's name or a path. `form` is a format or an
    ending, which goes before `accept`; `dataset` the graphs that the protocol chose, if
    it did.
    """

    kind: Kind
    text: str = ""
    accept: str = "*/*"
    form: str | None = None
    parameters: dict[str, str] = field(default_factory=dict)
    dataset: Dataset | None = None


def encode_question(question: Question, seconds: float) -> bytes:
    """Return the question, and the time that is left for it, as bytes."""
    return json.dumps([asdict(question), seconds]).encode()


def decode_question(data: bytes) -> tuple[Question, float]:
    """Return what `encode_question` was given."""
    fields, seconds = json.loads(data)
    chosen = fields.pop("dataset")
    dataset = chosen and Dataset(tuple(chosen["default"]), tuple(chosen["named"]))
    kind = Kind(fields.pop("kind"))
    return Question(kind, dataset=dataset, **fields), float(seconds)
