"""When something was so, in words: four bounds of a spell, two of a moment."""

from datetime import date, timedelta

from pyoxigraph import NamedNode

from graph_builder.publish.facts import Facts
from graph_builder.render.wording import say_day, say_window
from graph_builder.vocabulary import terms

_STARTS = ("from", "from between", "by", "not before")
_ENDS = ("to", "to between", "at the latest to", "at least to")


def say_bounds(facts: Facts, spell: NamedNode) -> str:
    """Return when a tenure, naming or body began and ended, as far as is known."""
    start = _say_edge(
        facts.day(spell, terms.START_EARLIEST),
        facts.day(spell, terms.START_LATEST),
        _STARTS,
    )
    end = _say_edge(
        facts.day(spell, terms.END_EARLIEST), facts.day(spell, terms.END_LATEST), _ENDS
    )
    return ", ".join(filter(None, (start, end)))


def say_when(facts: Facts, event: NamedNode) -> str:
    """Return when an utterance, work or succession was; 'undated' if not known."""
    return say_window(
        facts.day(event, terms.DATE_EARLIEST),
        facts.day(event, terms.DATE_LATEST),
        facts.code(event, terms.DATE_BASIS),
    )


def last_day(facts: Facts, event: NamedNode) -> str:
    """Return the latest day it can have been, as 2011-06-21; '' if not known."""
    bounds = (terms.DATE_LATEST, terms.DATE_EARLIEST)
    return next(filter(None, (facts.text(event, bound) for bound in bounds)), "")


def _say_edge(
    earliest: date | None, latest: date | None, words: tuple[str, str, str, str]
) -> str:
    exact, between, latest_only, earliest_only = words
    if earliest and latest:
        if earliest == latest:
            return f"{exact} {say_day(earliest)}"
        if whole := _name_period(earliest, latest):
            return f"{exact} {whole}"
        return f"{between} {say_day(earliest)} and {say_day(latest)}"
    if latest:
        return f"{latest_only} {say_day(latest)}"
    return f"{earliest_only} {say_day(earliest)}" if earliest else ""


def _name_period(first: date, last: date) -> str:
    """Return 'June 2004' or '2004' where the days are whole ones, '' otherwise."""
    if last == date(first.year, 12, 31) and first == date(first.year, 1, 1):
        return str(first.year)
    is_month = first.day == 1 and last.replace(day=1) == first
    if is_month and (last + timedelta(days=1)).day == 1:
        return f"{first:%B %Y}"
    return ""
