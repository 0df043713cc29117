"""Names as people write them, against all that somebody is called."""

import pytest
from pyoxigraph import NamedNode

from graph_builder.query.people import match_people

JANE, JOHN, LADY = (NamedNode(f"urn:{name}") for name in ("jane", "john", "lady"))
LABELS = [
    ("Jane Roe", JANE),
    ("John Roe", JOHN),
    ("Ann Harrowmere", LADY),
    ("Lady Harrowmere", LADY),
]


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("Dr Jane Roe", {JANE}),
        ("JANE ROE OBE", {JANE}),
        ("the Rt Hon. John Roe MP", {JOHN}),
        ("Roe", {JANE, JOHN}),
        ("Mr Roe", {JANE, JOHN}),  # a title tells nobody apart
        ("J Roe", {JANE, JOHN}),
        ("Jan Roe", set()),  # nearly is not enough
        ("Harrowmere", {LADY}),
        ("Lady Harrowmere", {LADY}),
        ("Lord Harrowmere", set()),  # a peer's title is part of the name
        ("", set()),
        ("Dr", set()),
        ("...", set()),
    ],
)
def test_a_name_means_those_whom_people_would_take_it_for(
    name: str, meant: set[NamedNode]
) -> None:
    assert match_people(name, LABELS) == meant
