"""Differences written down: for the terminal, for a pull request, for a program."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from types import MappingProxyType
from typing import Any

from graph_builder.compare.differences import Difference, Differences
from graph_builder.model import Stance
from graph_builder.query.safe_text import escape_markdown, strip_controls
from graph_builder.render.wording import STANCES, clip

_LONGEST = 300
_NONE = "No position differs."


def write_differences(differences: Differences, form: str) -> str:
    """Return the differences as one of `FORMATS`, ending in a line end."""
    return _WRITERS[form](differences)


def _write_json(differences: Differences) -> str:
    made_from = differences.made_from
    row = {
        "added": [_row(one) for one in differences.added],
        "gone": [_row(one) for one in differences.gone],
        "changed": [_row(one) for one in differences.changed],
        "made_from": None if made_from is None else [_why(each) for each in made_from],
    }
    return json.dumps(row, ensure_ascii=False, indent=2) + "\n"


# What a row of JSON holds has no narrower type.
def _row(one: Difference) -> dict[str, Any]:
    row: dict[str, Any] = {"why": [_why(each) for each in one.why]}
    if one.fields:
        row["fields"] = {
            each.name: {"old": each.old, "new": each.new} for each in one.fields
        }
    row |= {"old": asdict(one.old)} if one.old else {}
    return row | ({"new": asdict(one.new)} if one.new else {})


def _why(why: tuple[str, str]) -> dict[str, str]:
    return {"cause": why[0], "what": why[1]}


def _write_text(differences: Differences) -> str:
    lines = [_summarise(differences)]
    for title, found in _list_groups(differences):
        lines += ["", title.upper()]
        for one in found:
            lines.append(f"  {_say_position(one)}")
            lines += [f"    {line}" for line in _list_lines(one)]
    return "".join(f"{strip_controls(line)}\n" for line in lines)


def _write_markdown(differences: Differences) -> str:
    lines = [escape_markdown(_summarise(differences))]
    for title, found in _list_groups(differences):
        lines += ["", f"## {title}", ""]
        for one in found:
            lines.append(f"- **{escape_markdown(_say_position(one))}**  ")
            told = [f"  {escape_markdown(line)}" for line in _list_lines(one)]
            lines.append("  \n".join(told))
    return "".join(f"{line}\n" for line in lines)


def _list_groups(
    differences: Differences,
) -> Iterator[tuple[str, tuple[Difference, ...]]]:
    for title, found in (
        ("Added", differences.added),
        ("Gone", differences.gone),
        ("Changed", differences.changed),
    ):
        if found:
            yield title, found


def _summarise(differences: Differences) -> str:
    if not differences:
        return _NONE
    counts = (
        f"{len(differences.added):,} added, {len(differences.gone):,} gone, "
        f"{len(differences.changed):,} changed."
    )
    if differences.made_from is None:
        return f"{counts} What the builds were made from is not known of both."
    if not differences.made_from:
        return f"{counts} Code, registry, codebook and judgements are the same."
    named = "; ".join(what for _, what in differences.made_from)
    return f"{counts} Made from other things: {named}."


def _say_position(one: Difference) -> str:
    position = one.position
    stance = position.stance
    side = STANCES[Stance(stance)].lower() if stance in set(Stance) else stance
    return f"{position.holder}: {side} ‘{position.proposition}’"


def _list_lines(one: Difference) -> Iterator[str]:
    position = one.position
    yield f"“{clip(position.words, _LONGEST)}”"
    sure = f"{position.tier}, {position.confidence:g}"
    yield f"{position.when}, in ‘{position.title}’ ({sure})"
    for each in one.fields:
        yield f"{each.name}: {clip(each.old, _LONGEST)} -> {clip(each.new, _LONGEST)}"
    yield from (f"why: {cause}: {what}" for cause, what in one.why)
    yield f"id {position.iri.rpartition('/')[2]}"


_WRITERS: Mapping[str, Callable[[Differences], str]] = MappingProxyType(
    {"text": _write_text, "markdown": _write_markdown, "json": _write_json}
)
FORMATS = tuple(_WRITERS)
