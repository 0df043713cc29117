"""Who bears an office's name on a day: one, or nobody with the reason."""

from dataclasses import replace

import pytest

from graph_builder.model import Post, Tenure
from graph_builder.resolve.actors_offices import match_office
from graph_builder.resolve.names_index import Index, index_registry
from tests.resolve.invented import REGISTRY, on, spell

TITLE = "minister for beds"


def index_ministers(*spells: tuple[str, str, str, str]) -> Index:
    """Return an index in which two posts go by one short title.

    Each spell is a person, a post and its first and last day.
    """
    posts = {
        slug: Post(slug, slug, "health-office", (TITLE,))
        for slug in ("senior-minister", "junior-minister")
    }
    tenures = {
        f"{who}--{post}": Tenure(
            f"{who}--{post}", who, "health-office", post, spell(start, end)
        )
        for who, post, start, end in spells
    }
    return index_registry(
        replace(
            REGISTRY,
            posts={**REGISTRY.posts, **posts},
            tenures={**REGISTRY.tenures, **tenures},
        )
    )


INDEX = index_ministers(
    ("ada-quill", "senior-minister", "2010-05-13", "2012-09-04"),
    ("bo-thorn", "junior-minister", "2011-09-01", "2015-05-08"),
)


@pytest.mark.parametrize(
    ("day", "slug"),
    [
        ("2011-01-01", "ada-quill"),
        ("2014-01-01", "bo-thorn"),
        ("2012-01-01", None),
        ("2009-01-01", None),
    ],
)
def test_a_title_of_several_posts_is_the_one_who_bore_it(
    day: str, slug: str | None
) -> None:
    assert match_office(TITLE, on(day), INDEX).slug == slug


def test_where_two_bore_it_both_are_named() -> None:
    problem = match_office(TITLE, on("2012-01-01"), INDEX).problem
    assert (
        problem == "'minister for beds' may be any of ada-quill, bo-thorn; left open."
    )
