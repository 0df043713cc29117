"""Whichever mark a source has for an apostrophe, a name reads the same."""

import pytest

from graph_builder.extract.bodies.aliases import AliasIndex, find_aliases, index_aliases
from graph_builder.extract.scan import join_words, scan_words
from graph_builder.model import ReferentKind, Span
from graph_builder.registry import index_names, load_registry
from graph_builder.registry.names import fold_known
from graph_builder.resolve.names import fold_name, fold_person
from graph_builder.slugs import APOSTROPHES, make_slug
from tests.extract.mentioned import article, named


@pytest.mark.parametrize("mark", APOSTROPHES)
@pytest.mark.parametrize(
    ("text", "kind", "names"),
    [
        ("The King's Moor said no.", ReferentKind.BODY, ["King's Moor"]),
        ("It is St Ombry's Hospital.", ReferentKind.BODY, ["St Ombry's Hospital"]),
        ("The Nurses' Moor Trust left.", ReferentKind.BODY, ["Nurses' Moor Trust"]),
        ("Mary O'Quorrel said no.", ReferentKind.PERSON, ["Mary O'Quorrel"]),
        ("Mary D'Arcy-Vell's plan fell.", ReferentKind.PERSON, ["Mary D'Arcy-Vell"]),
    ],
)
def test_names_read_the_same(
    text: str, kind: ReferentKind, names: list[str], mark: str
) -> None:
    assert named(article(text.replace("'", mark)), kind) == names


@pytest.mark.parametrize("mark", APOSTROPHES)
def test_a_name_written_with_two_marks_is_one_person(mark: str) -> None:
    found = article(f"Mary O'Quorrel spoke. O{mark}Quorrel said no.")

    (person,) = found.of_kind(ReferentKind.PERSON)
    assert len(person.mentions) == 2


@pytest.mark.parametrize("mark", APOSTROPHES)
def test_names_fold_alike(mark: str) -> None:
    written = f"The Ward Nurses{mark} King{mark}s O{mark}Quorrel"
    plain = written.replace(mark, "'")

    for fold in (fold_name, fold_person, fold_known, make_slug):
        assert fold(written) == fold(plain)


def test_a_quotation_is_not_taken_for_a_name() -> None:
    assert named(article("He said ‘The fens’ were wet."), ReferentKind.BODY) == []


def test_words_are_joined_as_the_source_has_them() -> None:
    text = "King’s A. B. Moor\nTrust"

    words = scan_words(text, Span(0, 12))

    assert join_words(words) == "King's A. B."


def test_every_name_of_the_registry_is_found_with_every_mark() -> None:
    registry = load_registry()
    index = index_aliases(registry)
    known = index_names(registry)
    names = {
        name
        for body in registry.bodies.values()
        for name in (body.label, *body.aliases)
        if "'" in name
    }
    assert len(names) > 50

    for name in sorted(names):
        plain = _found(name, index)
        assert len(plain) == 1, name
        for mark in APOSTROPHES:
            written = name.replace("'", mark)
            assert _found(written, index) == plain, written
            assert fold_known(written) in known, written


def _found(name: str, index: AliasIndex) -> list[tuple[str, tuple[str, ...]]]:
    text = f"They asked the {name} about it."
    words = scan_words(text, Span(0, len(text)))
    return [(each.name, each.slugs) for each in find_aliases(words, text, index)]
