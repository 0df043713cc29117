"""An actor's card in lines: as plain text for a terminal, and as Markdown."""

import textwrap
from collections.abc import Iterator

from graph_builder.publish.pages import (
    Address,
    Card,
    Entry,
    Fact,
    Link,
    Page,
    Quotation,
    Section,
)
from graph_builder.query.safe_text import escape_markdown, strip_controls
from graph_builder.render.wording import STANCES

_WIDTH = 88


def write_text(page: Page) -> str:
    """Return the card for a terminal, at most 88 characters wide."""
    lines = [page.title, f"<{page.iri}>", page.lead, ""]
    lines += [f"{fact.name}: {_join(fact)}" for fact in page.facts]
    for section in page.sections:
        lines += ["", section.title.upper()]
        lines += _list_text(section)
    return "".join(f"{line}\n" for one in lines for line in _fold(one))


def _list_text(section: Section) -> Iterator[str]:
    for link in section.links:
        yield f"  {_say(link)}"
    for group in section.groups:
        yield ""
        yield f"  {_say(group.heading)}"
        for card in group.cards:
            yield f"    {_say_when_and_side(card)}"
            yield f"      {_say_how(card)}"
            yield from (f"      {_quote(words)}" for words in card.words)
            yield from (f"      {line}" for line in _list_more(card))
    for entry in section.entries:
        yield f"  {_say_lead(entry)}"
        yield from (f"      {_quote(words)}" for words in entry.words)


def write_markdown(page: Page) -> str:
    """Return the card as Markdown, every word of a source escaped."""
    safe = escape_markdown
    lines = [f"# {safe(page.title)}", "", f"<{page.iri}>", "", safe(page.lead), ""]
    lines += [f"- {fact.name}: {safe(_join(fact))}" for fact in page.facts]
    for section in page.sections:
        lines += ["", f"## {safe(section.title)}", ""]
        lines += [f"- {safe(_say(link))}" for link in section.links]
        for group in section.groups:
            lines += [f"### {safe(_say(group.heading))}", ""]
            for card in group.cards:
                said = f"**{safe(_say_when_and_side(card))}** {safe(_say_how(card))}"
                lines += [said, ""]
                lines += [f"> {safe(_quote(words))}" for words in card.words]
                lines += ["", *(f"{safe(line)}  " for line in _list_more(card)), ""]
        for entry in section.entries:
            lines += [f"- {safe(_say_lead(entry))}", ""]
            lines += [f"  > {safe(_quote(words))}" for words in entry.words]
    return "\n".join(lines).rstrip() + "\n"


def _say_when_and_side(card: Card) -> str:
    doubt = " (a candidate: too unsure to rely on)" if card.is_candidate else ""
    return f"{card.said}: {STANCES[card.stance]}{doubt}"


def _say_how(card: Card) -> str:
    """Return 'Quoted as saying, as chair of the trust, in ‘Clinic’ (The Gazette):'."""
    parts = [card.lead.capitalize()]
    if card.speaker:
        parts = [f"{card.speaker.label} is {card.lead}"]
    parts += [f"as {capacity.label}" for capacity in card.capacities]
    parts += [f"according to {voice.label}" for voice in card.via]
    publisher = f" ({card.publisher.label})" if card.publisher else ""
    return f"{', '.join(parts)}, in ‘{card.work.label}’{publisher}:"


def _list_more(card: Card) -> Iterator[str]:
    if card.condition:
        yield f"On the condition: “{_flat(card.condition)}”"
    yield from (f"{words}: {other.label}" for words, other in card.relations)
    if card.address:
        yield card.address.url
    yield f"id {card.iri.rpartition('/')[2]}"


def _join(fact: Fact) -> str:
    return "; ".join(map(_say, fact.values))


def _say(value: Link | Address | str) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, Address):
        return value.url
    return f"{value.label}, {value.note}" if value.note else value.label


def _say_lead(entry: Entry) -> str:
    return " ".join(map(_say, entry.lead))


def _quote(words: Quotation) -> str:
    return f"“{_flat(words.text)}{' …' if words.is_cut else ''}”"


def _flat(words: str) -> str:
    return " ".join(words.split())


def _fold(line: str) -> list[str]:
    """Return a line in lines of the width, each as far in as the first."""
    safe = strip_controls(line)
    margin = safe[: len(safe) - len(safe.lstrip())]
    folded = textwrap.wrap(
        safe.strip(),
        _WIDTH,
        initial_indent=margin,
        subsequent_indent=margin,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return folded or [""]
