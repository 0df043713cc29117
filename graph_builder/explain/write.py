"""An explanation written down: for the terminal, for a page, for a program."""

import json
import textwrap
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from types import MappingProxyType

from graph_builder.explain.explanation import Excerpt, Explanation, Reason, Who
from graph_builder.query.safe_text import escape_markdown, strip_controls

_WIDTH = 88
_JUDGE = "To reject it, a line for your file of judgements (or begin it with accept)"
_NOBODY = "Nobody else was possible."


def write_explanation(explanation: Explanation, form: str) -> str:
    """Return the explanation as one of `FORMATS`, ending in a line end."""
    return _WRITERS[form](explanation)


def _write_json(explanation: Explanation) -> str:
    return json.dumps(asdict(explanation), ensure_ascii=False, indent=2) + "\n"


def _write_text(explanation: Explanation) -> str:
    lines = [f"{explanation.says}", f"<{explanation.iri}>", ""]
    width = max((len(name) for name, _ in explanation.facts), default=0) + 2
    lines += [f"  {name:<{width}}{value}" for name, value in explanation.facts]
    for title, section in _list_sections(explanation, _show_marked):
        lines += ["", title]
        for paragraph in section:
            lines += textwrap.wrap(
                strip_controls(paragraph),
                _WIDTH,
                initial_indent="  ",
                subsequent_indent="  ",
            )
    if explanation.judgement:  # never folded: a judgement is one line
        lines += ["", _JUDGE, explanation.judgement]
    return "".join(f"{strip_controls(line)}\n" for line in lines)


def _write_markdown(explanation: Explanation) -> str:
    lines = [f"# {escape_markdown(explanation.says)}", "", f"<{explanation.iri}>", ""]
    lines += [
        f"- {name}: {escape_markdown(value)}" for name, value in explanation.facts
    ]
    for title, section in _list_sections(explanation, _show_bold):
        lines += ["", f"## {title}", ""]
        for paragraph in section:
            is_marked = title == "Words"
            text = paragraph if is_marked else escape_markdown(paragraph.strip())
            margin = "  " if paragraph.startswith("  ") else ""
            lines.append(f"> {text}" if is_marked else f"{margin}- {text}")
    return "".join(f"{line}\n" for line in lines)


def _list_sections(
    explanation: Explanation, show: Callable[[Excerpt], str]
) -> Iterator[tuple[str, list[str]]]:
    yield "Words", [show(one) for one in explanation.excerpts]
    for reason in explanation.reasons:
        yield reason.finds, list(_list_reason(reason))
    if explanation.who:
        told = [line for who in explanation.who for line in _list_who(who)]
        yield "Who it is", told
    if explanation.tier:
        yield "Tier", [f"{explanation.tier}: {explanation.tier_reason}"]
    applied = [
        *explanation.judgements,
        *(one for who in explanation.who for one in who.judgements),
    ]
    yield "Judgements", list(dict.fromkeys(applied)) or ["None bears on it."]
    if explanation.gaps:
        yield "Not known", list(explanation.gaps)


def _list_reason(reason: Reason) -> Iterator[str]:
    yield f"{reason.rule}: {reason.meaning}"
    yield from (f"{name}: ‘{words}’." for name, words in reason.words)
    if reason.parts:
        shares = " * ".join(f"{part.share:g}" for part in reason.parts)
        yield f"Confidence {reason.confidence:g} = {shares}:"
        yield from (f"  {part.share:g}  {part.meaning}" for part in reason.parts)
    else:
        yield f"Confidence {reason.confidence:g}."


def _list_who(who: Who) -> Iterator[str]:
    named = f", called ‘{who.named}’ there" if who.named else ""
    yield f"{who.actor.label} {who.does}{named}. {who.means}"
    if who.others:
        others = (f"{one.label} ({one.iri})" for one in who.others)
        yield f"Possible too: {', '.join(others)}."
    else:
        yield _NOBODY
    if who.problem:
        yield who.problem


def _show_marked(excerpt: Excerpt) -> str:
    return f"{excerpt.before}>>>{excerpt.words}<<<{excerpt.after}".strip()


def _show_bold(excerpt: Excerpt) -> str:
    before, words, after = (
        escape_markdown(" ".join(part.split()))
        for part in (excerpt.before, excerpt.words, excerpt.after)
    )
    return f"{before} **{words}** {after}".strip()


_WRITERS: Mapping[str, Callable[[Explanation], str]] = MappingProxyType(
    {"text": _write_text, "json": _write_json, "markdown": _write_markdown}
)
FORMATS = tuple(_WRITERS)
