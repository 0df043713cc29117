import pytest

from graph_builder.query import FORMATS, Form
from graph_builder.serve.negotiate import MEDIA_TYPES, choose_format, list_offers

ROWS = list_offers(Form.ROWS, is_saved=False)


def test_every_format_has_a_media_type() -> None:
    assert set(MEDIA_TYPES) == set(FORMATS)


@pytest.mark.parametrize(
    ("accept", "form"),
    [
        ("*/*", "sparql-json"),
        ("text/*", "sparql-xml"),
        ("text/*;q=0.2, text/csv;q=0.4", "csv"),
        ("text/csv;q=0.9, text/tab-separated-values", "tsv"),
        ("TEXT/CSV", "csv"),
        ("text/csv; header=present; q=1", "csv"),
        ("*/*, application/sparql-results+json;q=0", "sparql-xml"),
        ("text/csv;q=nonsense, text/plain;q=0.1", "table"),
        (",,text/csv,", "csv"),
        ("text/csv;q=0", None),
        ("image/png", None),
        ("", None),
        (";;;", None),
    ],
)
def test_the_best_of_what_is_accepted_is_chosen(accept: str, form: str | None) -> None:
    assert choose_format(accept, ROWS) == form
