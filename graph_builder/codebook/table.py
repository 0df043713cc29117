"""A codebook as a table (CSV), for people who would rather work in a spreadsheet."""

import csv
import io
from collections.abc import Iterator, Sequence

from graph_builder.codebook.rows import COLUMNS, KINDS, TOPIC, Row
from graph_builder.model import Codebook, Pattern, Proposition, Topic


def format_table(codebook: Codebook) -> str:
    """Return the codebook as CSV with the columns COLUMNS, topics first.

    A cell with several values has each on a line of its own. A topic's broader topic
    stands under `topics`.
    """
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(_list_rows(codebook))
    return out.getvalue()


def make_codebook(rows: Sequence[Row]) -> Codebook:
    """Return the codebook that sound rows describe, in slug order."""
    ordered = sorted(rows, key=lambda row: row.slug)
    return Codebook(
        {row.slug: _make_topic(row) for row in ordered if row.room == TOPIC},
        {row.slug: _make_proposition(row) for row in ordered if row.room != TOPIC},
    )


def _list_rows(codebook: Codebook) -> Iterator[dict[str, str]]:
    for topic in codebook.topics.values():
        yield {
            "kind": TOPIC,
            "slug": topic.slug,
            "label": topic.label,
            "topics": topic.broader or "",
        }
    for one in codebook.propositions.values():
        plain = (each.expression for each in one.patterns if not each.is_contrary)
        contrary = (each.expression for each in one.patterns if each.is_contrary)
        yield {
            "kind": one.kind.value,
            "slug": one.slug,
            "label": one.label,
            "topics": "\n".join(one.topics),
            "wordings": "\n".join(one.wordings),
            "patterns": "\n".join(plain),
            "contrary_patterns": "\n".join(contrary),
            "incompatible_with": "\n".join(one.incompatible_with),
            "narrower_than": "\n".join(one.narrower_than),
            "scope": one.scope or "",
        }


def _make_topic(row: Row) -> Topic:
    broader = row.values("topics")
    if len(broader) > 1:
        raise row.error("has several broader topics", "Keep one of them.")
    return Topic(
        row.slug, _one_line(row.cells["label"]), broader[0] if broader else None
    )


def _make_proposition(row: Row) -> Proposition:
    return Proposition(
        slug=row.slug,
        label=_one_line(row.cells["label"]),
        kind=KINDS[row.kind],
        topics=row.values("topics"),
        wordings=row.values("wordings"),
        patterns=(
            *(Pattern(one) for one in row.expressions("patterns")),
            *(
                Pattern(one, is_contrary=True)
                for one in row.expressions("contrary_patterns")
            ),
        ),
        incompatible_with=row.values("incompatible_with"),
        narrower_than=row.values("narrower_than"),
        scope=_one_line(row.cells["scope"]) or None,
    )


def _make_patterns(row: Row) -> tuple[Pattern, ...]:
    contrary = row.values("contrary_patterns")
    return (
        *(Pattern(one) for one in row.values("patterns")),
        *(Pattern(one, is_contrary=True) for one in contrary),
    )


def _one_line(text: str) -> str:
    return " ".join(text.split())
