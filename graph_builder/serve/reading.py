"""An answer, or the reason why there is none, on the page of its form or the editor."""

from collections.abc import Callable

from graph_builder.errors import PolicyGraphError
from graph_builder.query import Answer, find_query
from graph_builder.serve.asking import (
    Asked,
    Place,
    Written,
    write_editor,
    write_form,
)
from graph_builder.serve.fields import list_examples, list_fields
from graph_builder.serve.holdings import Holdings
from graph_builder.serve.question import Question
from graph_builder.serve.reply import Reply

Ask = Callable[[], Answer]


def answer_on_form(question: Question, holdings: Holdings, ask: Ask) -> Reply:
    """Return the page of a saved question, answered if nothing needed is missing.

    Raises:
        ResourceError: there is no such question.
    """
    query = find_query(question.text)
    facts, store = holdings.site.facts, holdings.store
    fields = list_fields(query, question.parameters, facts, store)
    is_begun = bool(question.parameters)
    is_ready = is_begun or not any(field.is_required for field in fields)
    asked = Asked(
        query,
        question.parameters,
        fields,
        _try(ask) if is_ready else None,
        () if is_begun else list_examples(query, facts, store),
    )
    return write_form(asked, Place(holdings.site.nav, holdings.site))


def answer_on_editor(question: Question, holdings: Holdings, ask: Ask) -> Reply:
    """Return the SPARQL page with the answer to what is written in it."""
    place = Place(holdings.site.nav, holdings.site)
    return write_editor(Written(question.text, _try(ask)), place)


def _try(ask: Ask) -> Answer | PolicyGraphError:
    try:
        return ask()
    except PolicyGraphError as error:
        return error
