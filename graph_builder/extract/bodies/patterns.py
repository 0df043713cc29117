"""Names of bodies by their form: 'Anytown NHS Trust', 'Department of X', 'NHS X'."""

from collections.abc import Callable, Sequence

from graph_builder.extract.bodies import tables
from graph_builder.extract.bodies.lower_heads import by_lower_head
from graph_builder.extract.mentions import BodyMention
from graph_builder.extract.names.tails import tail_after
from graph_builder.extract.names.words import (
    Reach,
    capitals_after,
    capitals_before,
)
from graph_builder.extract.scan import Word
from graph_builder.model import Span
from graph_builder.slugs import plain_apostrophes

Pattern = Callable[[Sequence[Word], int], Reach | None]


def by_head(words: Sequence[Word], head: int) -> Reach | None:
    """'Anytown NHS Trust', 'British Lung Foundation', 'Royal College of X'."""
    generic = tables.HEADS.get(words[head].text)
    is_tailed = words[head].text in tables.TAILED_HEADS
    if generic is None and not is_tailed:
        return None
    if head and words[head - 1].text in {"Chief", "Non-Executive", "Member"}:
        return None
    start = capitals_before(words, head)
    if words[head].text == "Government" and words[head - 1].text in tables.RULING:
        return None
    end = tail_after(words, head + 1) if is_tailed else head + 1
    if end == head + 1 and _goes_on(words, end):
        return None
    if words[start].text.startswith("Non-"):
        return None
    says_which = [w for w in words[start:head] if w.text not in (generic or ())]
    if any(word.is_capital for word in says_which) or end > head + 1:
        return (start, end) if generic is not None or end > head + 1 else None
    return None


def by_university_hospital(words: Sequence[Word], head: int) -> Reach | None:
    """'University Hospital Southampton', 'University Hospitals of X'."""
    if words[head].text not in {"Hospital", "Hospitals"} or not head:
        return None
    if words[head - 1].text not in {"University", "Royal", "Teaching"}:
        return None
    end = head + 1
    if end < len(words) and words[end].text == "of":
        end += 1
    last = capitals_after(words, end, limit=3)
    return (head - 1, last) if last > end else None


def by_acronym_head(words: Sequence[Word], head: int) -> Reach | None:
    """'Leeds CCG'; in the plural, those of one place: 'Sussex CCGs'."""
    if words[head].text not in tables.ACRONYM_HEADS | tables.PLURAL_ACRONYM_HEADS:
        return None
    start = capitals_before(words, head)
    is_one = words[head].text in tables.ACRONYM_HEADS
    named = [
        word
        for word in words[start:head]
        if word.is_name_like and word.text not in tables.NO_PLACES
        if is_one or not word.is_initial or head - start > 1
    ]
    return (start, head + 1) if named else None


def by_nhs(words: Sequence[Word], position: int) -> Reach | None:
    """'NHS Employers', 'NHS Blood and Transplant': what only NHS bodies are called."""
    if words[position].text != "NHS" or position + 1 >= len(words):
        return None
    end = capitals_after(words, position + 1, limit=4)
    named = words[position + 1 : end]
    if not named or not all(word.is_name_like for word in named):
        return None
    last = named[-1].text
    if last in tables.NOT_A_BODY_BEFORE | tables.NOT_A_NAME_END | tables.HEADS.keys():
        return None
    return position, end


def by_country(words: Sequence[Word], position: int) -> Reach | None:
    """'Age UK', 'Care Forum Wales', 'Public Health England'."""
    if words[position].text not in tables.COUNTRIES:
        return None
    start = capitals_before(words, position)
    named = [w for w in words[start:position] if w.is_name_like]
    least = 1 if words[position].text in {"UK", "International", "Cymru"} else 2
    if len(named) < least or named[-1].text in tables.NOT_BEFORE_COUNTRY:
        return None
    if any(word.text in tables.COUNTRIES for word in named):
        return None
    return (start, position + 1) if not named[0].is_initial or least == 1 else None


PATTERNS: tuple[tuple[str, Pattern], ...] = (
    ("head", by_head),
    ("university-hospital", by_university_hospital),
    ("lower-head", by_lower_head),
    ("acronym-head", by_acronym_head),
    ("nhs", by_nhs),
    ("country", by_country),
)


def find_patterns(words: Sequence[Word], text: str) -> list[BodyMention]:
    """Return what each pattern finds at each word; they may overlap."""
    found = []
    for position in range(len(words)):
        for rule, pattern in PATTERNS:
            reach = pattern(words, position)
            if reach is None or _is_law(words, reach[1]):
                continue
            span = Span(words[reach[0]].span.start, words[reach[1] - 1].span.end)
            name = plain_apostrophes(text[span.start : span.end])
            found.append(BodyMention(span, name, rule))
    return found


def _goes_on(words: Sequence[Word], end: int) -> bool:
    """Whether another head follows: 'Anytown Hospital' in 'Anytown Hospital Trust'."""
    last = capitals_after(words, end, limit=4)
    return any(word.text in tables.HEADS for word in words[end:last])


def _is_law(words: Sequence[Word], end: int) -> bool:
    return end < len(words) and words[end].text in tables.NOT_A_BODY_BEFORE
