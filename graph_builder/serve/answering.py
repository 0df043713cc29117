"""A question answered inside a worker: gate, engine, format, size."""

import json
from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType

from pyoxigraph import Literal, NamedNode, Store

from graph_builder.errors import LimitError, PolicyGraphError
from graph_builder.query import (
    Answer,
    Dataset,
    Form,
    evaluate_here,
    evaluate_query,
    render_answer,
)
from graph_builder.query.dataset import refuse_unknown
from graph_builder.query.gate import read_query
from graph_builder.serve.counts import count_graph
from graph_builder.serve.holdings import Holdings
from graph_builder.serve.leading import lead_to_page
from graph_builder.serve.limits import ROWS_SHOWN
from graph_builder.serve.negotiate import (
    HTML,
    MEDIA_TYPES,
    choose_format,
    list_offers,
    wants_page,
)
from graph_builder.serve.question import Kind, Question
from graph_builder.serve.reading import answer_on_editor, answer_on_form
from graph_builder.serve.reply import Reply, RequestError, explain_memory, refuse
from graph_builder.serve.showing import show_page


def answer_question(question: Question, holdings: Holdings) -> Reply:
    """Return the answer, or the reason why there is none, ready to be sent."""
    try:
        reply = _BY_KIND[question.kind](question, holdings)
    except PolicyGraphError as error:
        return refuse(error)
    except MemoryError:
        return refuse(explain_memory(holdings.limits))
    if len(reply.body) > holdings.limits.size:
        size = f"{holdings.limits.size:,} bytes"
        return refuse(LimitError(f"The answer is larger than {size}.", _FEWER))
    return reply


def _count(question: Question, holdings: Holdings) -> Reply:
    del question
    counts = json.dumps(count_graph(holdings.store))
    return Reply(200, MEDIA_TYPES["json"], counts.encode())


def _show(question: Question, holdings: Holdings) -> Reply:
    return show_page(question.text, question.form or HTML, holdings)


def _lead(question: Question, holdings: Holdings) -> Reply:
    return lead_to_page(question.text, question.form or HTML, holdings)


def _ask_saved(question: Question, holdings: Holdings) -> Reply:
    """Answer a saved question, on the page of its form for whoever reads HTML."""
    usual = ROWS_SHOWN if _is_read(question, is_saved=True) else None
    evaluate = partial(_evaluate, holdings.limits.rows, usual)

    def ask() -> Answer:
        return evaluate_query(
            question.text, holdings.store, question.parameters, evaluate
        )

    if usual:
        return answer_on_form(question, holdings, ask)
    return _render(ask(), question)


def _ask_sparql(question: Question, holdings: Holdings) -> Reply:
    """Answer SPARQL that the gate lets through, on the SPARQL page for a reader."""
    usual = ROWS_SHOWN if _is_read(question, is_saved=False) else None

    def ask() -> Answer:
        text, named = read_query(question.text, holdings.graphs)
        dataset = question.dataset or named
        if dataset:
            for name in (*dataset.default, *dataset.named):
                refuse_unknown(name, holdings.graphs)
        most = holdings.limits.rows
        return _evaluate(most, usual, holdings.store, text, {}, None, dataset)

    if usual:
        return answer_on_editor(question, holdings, ask)
    return _render(ask(), question)


def _is_read(question: Question, *, is_saved: bool) -> bool:
    """Whether the answer is to stand on a page."""
    if question.form:
        return question.form == HTML
    return all(
        wants_page(question.accept, list_offers(form, is_saved=is_saved))
        for form in (Form.ROWS, Form.GRAPH)
    )


def _evaluate(
    most: int,
    usual: int | None,
    store: Store,
    text: str,
    bindings: Mapping[str, NamedNode | Literal],
    limit: int | None,
    dataset: Dataset | None,
) -> Answer:
    """Return the answer to `text`, of `limit` rows, but never more than `most`.

    `usual` is the limit where none is given, None for as many as there are.

    Raises:
        QueryError: the engine cannot answer.
        LimitError: there are more rows than `most`.
    """
    wanted = usual if limit is None else limit
    rows = most if wanted is None else min(wanted, most)
    answer = evaluate_here(store, text, bindings, rows, dataset)
    if answer.is_cut and rows != wanted:
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


_BY_KIND: Mapping[Kind, Callable[[Question, Holdings], Reply]] = MappingProxyType(
    {
        Kind.SPARQL: _ask_sparql,
        Kind.SAVED: _ask_saved,
        Kind.COUNTS: _count,
        Kind.PAGE: _show,
        Kind.THING: _lead,
    }
)
