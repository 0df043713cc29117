"""Who can be 'it'."""

import pytest

from graph_builder.extract.collectives import can_be_it
from graph_builder.model import Referent, ReferentKind, Span


@pytest.mark.parametrize(
    ("name", "kind", "expected"),
    [
        ("Marlow Trust", ReferentKind.BODY, True),
        ("Ward Nurses", ReferentKind.GROUP, True),
        ("panel", ReferentKind.GROUP, True),
        ("panel of nurses", ReferentKind.GROUP, True),
        ("Nurses", ReferentKind.GROUP, False),
        ("Hospital managers", ReferentKind.GROUP, False),
        ("spokesman for the union", ReferentKind.GROUP, False),
        ("Ann Boyd", ReferentKind.PERSON, False),
        ("wards", ReferentKind.BODY_CLASS, False),
    ],
)
def test_a_body_or_a_named_group_can_be_it(
    name: str, kind: ReferentKind, *, expected: bool
) -> None:
    assert can_be_it(Referent(kind, name, (Span(0, 1),))) is expected
