"""What is checked again after a change finds what a check of everything finds."""

import random

import pytest
from pyoxigraph import Literal, Quad

from graph_builder.query.answer import Term
from graph_builder.store import make_store
from graph_builder.validate import revalidate_graph, validate_graph
from graph_builder.vocabulary import terms
from tests.emit.invented import SHA256, TEXT
from tests.emit.reading import emit_article, emit_slice
from tests.shapes.test_examples import merge_examples

TEXTS = {SHA256: TEXT}


def unname(quads: list[Quad]) -> list[Quad]:
    merged = {Quad(one.subject, one.predicate, one.object) for one in quads}
    return sorted(merged, key=str)


def shift(quad: Quad) -> Term:
    if quad.predicate != terms.START_EARLIEST:
        return quad.object
    return Literal("2019-01-01", datatype=terms.XSD_DATE)


def list_all() -> list[Quad]:
    """A sound graph and all the examples, right and wrong."""
    return unname([*emit_article(), *emit_slice(), *merge_examples()])


@pytest.mark.parametrize("seed", range(6))
def test_a_check_after_a_change_is_a_check_of_everything(seed: int) -> None:
    chosen = random.Random(seed)  # noqa: S311  # to be repeated, not to be secret
    quads = list_all()
    before = set(chosen.sample(quads, len(quads) * 2 // 3))
    gone = set(chosen.sample(sorted(before, key=str), 40))
    come = set(chosen.sample(sorted(set(quads) - before, key=str), 40))
    after = (before - gone) | come
    last = validate_graph(before, texts=TEXTS)
    wanted = validate_graph(after, texts=TEXTS)
    found = revalidate_graph(make_store(after), gone | come, last, texts=TEXTS)
    assert found == wanted
    assert len(set(wanted.results) ^ set(last.results)) > 5


def test_a_change_of_nothing_asks_for_no_text() -> None:
    quads = list_all()
    last = validate_graph(quads, texts=TEXTS)
    found = revalidate_graph(make_store(quads), [], last, texts=TEXTS)
    assert found == last


def test_a_change_far_away_is_felt() -> None:
    """A tenure that moves puts who speaks in it out of office."""
    quads = unname([*emit_article(), *emit_slice()])
    moved = [
        Quad(one.subject, one.predicate, other)
        for one in quads
        for other in [shift(one)]
        if other != one.object
    ]
    gone = [one for one in quads if shift(one) != one.object]
    after = {*quads, *moved} - set(gone)
    last = validate_graph(quads, texts=TEXTS)
    found = revalidate_graph(make_store(after), [*gone, *moved], last, texts=TEXTS)
    assert found == validate_graph(after, texts=TEXTS)
    assert "C14" in {one.constraint for one in found.results}
