"""What a decision is made with, and a first look at what was typed for it."""

from dataclasses import dataclass

from graph_builder.errors import QueryError
from graph_builder.review.acts import Act
from graph_builder.review.cases import Case
from graph_builder.review.names import Find, find_holder, find_proposition, read_stance
from graph_builder.review.words import find_words, split_span


@dataclass(frozen=True, slots=True)
class Material:
    """What a decision is made with: who and what there is, and the stored text."""

    find: Find
    text: str | None


def need_text(material: Material) -> str:
    """Return the stored text.

    Raises:
        QueryError: none is kept.
    """
    if material.text is None:
        raise QueryError(
            "The text is not kept beside this graph, so no words can be marked in it.",
            "Review the folder that `policygraph build` wrote.",
        )
    return material.text


def check_field(
    case: Case, act: Act, name: str, value: str, material: Material
) -> None:
    """Check one field of a request by itself, before the others are asked for.

    Raises:
        QueryError: it is nobody, nothing, or nowhere in the text.
    """
    if name == "speaker":
        find_holder(value, case.work, material.find)
    elif name == "proposition":
        find_proposition(value, material.find)
    elif name == "stance":
        read_stance(value)
    elif act is Act.SPLIT:
        split_span(need_text(material), case.finding.span, value)
    else:
        find_words(need_text(material), value, case.finding.span)
