"""NHS Organisation Data Service: CSV without a head, one organisation a line."""

import re
from collections.abc import Iterable, Sequence

from graph_builder.model import Body, FactBasis
from graph_builder.registry.imports.draft import Draft, read_spell
from graph_builder.registry.imports.known import Known

_CODE, _NAME, _OPENED, _CLOSED = 0, 1, 10, 11
_COLUMNS = 12
_SMALL = frozenset(("and", "of", "on", "the", "upon", "with", "in", "by", "under"))
_CAPITALS = frozenset(("nhs", "ccg", "icb"))
_KINDS = (
    (r" CCG$", "clinical-commissioning-group"),
    (r" ICB\b", "integrated-care-body"),
    (r" TRUST$", "hospital-trust"),
)
_WRITTEN = (
    (r"^NHS (.+) CCG$", ("{} CCG", "{} Clinical Commissioning Group")),
    (r"^(.+?),? NHS (?:Foundation )?Trust$", ("{} Trust", "{} NHS Trust")),
)


def is_ods(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the rows look like the service's: a code, a name and two dates."""
    return bool(rows) and all(
        len(row) >= _COLUMNS
        and re.fullmatch(r"[A-Z0-9]{3,5}", row[_CODE])
        and re.fullmatch(r"\d{8}|", row[_OPENED])
        for row in rows[:20]
    )


def draft_ods(rows: Iterable[Sequence[str]], source: str, known: Known) -> Draft:
    """Return the organisations of the rows that the shipped registry lacks."""
    draft = Draft()
    for row in rows:
        identifier = f"ods:{row[_CODE]}"
        label = write_name(row[_NAME])
        slug = known.find((identifier,))
        if slug is None:
            slug = known.name_apart(label, row[_CODE], is_person=False)
        if slug not in known.shipped:
            is_dated = bool(row[_OPENED] or row[_CLOSED])
            draft.bodies.append(
                Body(
                    slug=slug,
                    label=label,
                    aliases=_list_aliases(label),
                    classification=_classify(row[_NAME]),
                    bounds=read_spell(_iso(row[_OPENED]), _iso(row[_CLOSED])),
                    identifiers=(identifier,),
                    basis=FactBasis.CHECKED if is_dated else FactBasis.UNCHECKED,
                    checked_against=source if is_dated else None,
                )
            )
    return draft


def write_name(capitals: str) -> str:
    """Return a name printed in capitals as it is written in running text."""
    words = capitals.lower().split()
    if words[0] == "the":
        words = words[1:]
    return " ".join(_write_word(word, place) for place, word in enumerate(words))


def _write_word(word: str, place: int) -> str:
    if word in _CAPITALS:
        return word.upper()
    if place and word in _SMALL:
        return word
    first, *rest = word.split("-")
    return "-".join((_raise(first), *(_write_word(part, 1) for part in rest)))


def _raise(word: str) -> str:
    return word[:1].upper() + word[1:]


def _list_aliases(label: str) -> tuple[str, ...]:
    return tuple(
        form.format(match[1])
        for pattern, forms in _WRITTEN
        if (match := re.match(pattern, label))
        for form in forms
        if form.format(match[1]) != label
    )


def _classify(name: str) -> str:
    return next((code for form, code in _KINDS if re.search(form, name)), "other")


def _iso(digits: str) -> str | None:
    return f"{digits[:4]}-{digits[4:6]}-{digits[6:]}" if digits else None
