"""A question answered inside a worker: gate, engine, format, size."""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import partial

from pyoxigraph import Literal, NamedNode, Store

from graph_builder.errors import LimitError, PolicyGraphError
from graph_builder.query import (
    Answer,
    Dataset,
    evaluate_here,
    evaluate_query,
    render_answer,
)
from graph_builder.query.dataset import refuse_unknown
from graph_builder.query.gate import read_query
from graph_builder.serve.counts import count_graph
from graph_builder.serve.limits import Limits
from graph_builder.serve.negotiate import MEDIA_TYPES, choose_format, list_offers
from graph_builder.serve.question import Kind, Question
from graph_builder.serve.reply import Reply, RequestError, explain_memory, refuse


@dataclass(frozen=True, slots=True)
class Holdings:
    """What the workers of a server share: the store, its graphs and the limits."""

    store: Store
    graphs: Collection[str]
    limits: Limits


def answer_question(question: Question, holdings: Holdings) -> Reply:
    """Return the answer, or the reason why there is none, ready to be sent."""
    try:
        reply = _answer(question, holdings)
    except PolicyGraphError as error:
        return refuse(error)
    except MemoryError:
        return refuse(explain_memory(holdings.limits))
    if len(reply.body) > holdings.limits.size:
        size = f"{holdings.limits.size:,} bytes"
        return refuse(LimitError(f"The answer is larger than {size}.", _FEWER))
    return reply


def _answer(question: Question, holdings: Holdings) -> Reply:
    if question.kind is Kind.COUNTS:
        counts = json.dumps(count_graph(holdings.store))
        return Reply(200, MEDIA_TYPES["json"], counts.encode())
    evaluate = partial(_evaluate, holdings.limits.rows)
    if question.kind is Kind.SAVED:
        answer = evaluate_query(
            question.text, holdings.store, question.parameters, evaluate
        )
        return _render(answer, question)
    text, named = read_query(question.text, holdings.graphs)
    dataset = question.dataset or named
    if dataset:
        for name in (*dataset.default, *dataset.named):
            refuse_unknown(name, holdings.graphs)
    return _render(evaluate(holdings.store, text, {}, None, dataset), question)


def _evaluate(
    most: int,
    store: Store,
    text: str,
    bindings: Mapping[str, NamedNode | Literal],
    limit: int | None,
    dataset: Dataset | None,
) -> Answer:
    """Return the answer to `text`, of `limit` rows, but never more than `most`.

    Raises:
        QueryError: the engine cannot answer.
        LimitError: there are more rows than `most`.
    """
    rows = most if limit is None else min(limit, most)
    answer = evaluate_here(store, text, bindings, rows, dataset)
    if answer.is_cut and rows != limit:
        raise LimitError(f"The answer has more than {most:,} rows.", _FEWER)
    return answer


_FEWER = "Ask for less: add LIMIT (limit= to a saved question) or a FILTER."


def _render(answer: Answer, question: Question) -> Reply:
    offers = list_offers(answer.form, is_saved=question.kind is Kind.SAVED)
    form = question.form or choose_format(question.accept, offers)
    if form is None:
        known = ", ".join(dict.fromkeys(media_type for media_type, _ in offers))
        raise RequestError(
            406,
            "This answer has no format that your Accept header takes.",
            f"Accept one of {known}.",
        )
    page = render_answer(answer, form).encode("utf-8", "replace")
    return Reply(200, MEDIA_TYPES[form], page)
