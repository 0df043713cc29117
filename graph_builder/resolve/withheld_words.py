"""Which words of a text are not to be put out, because somebody has withheld them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from graph_builder.model import Judgement, Referent, ReferentKind, Resolution, Span
from graph_builder.resolve.judged import Judge
from graph_builder.resolve.judged_bench import Bench, UnheededError
from graph_builder.resolve.judged_places import GONE, find_positions, locate_words
from graph_builder.resolve.names import fold_person, is_single
from graph_builder.slugs import make_slug


@dataclass(frozen=True, slots=True)
class Hidden:
    """Who and which words, by which `lines`; `unheeded` are those that hide none.

    `keys` are those of the people withheld, `names` their names, in full and, where
    they are in this text, by surname.
    """

    keys: frozenset[str]
    referents: frozenset[Referent]
    names: tuple[str, ...]
    spans: tuple[Span, ...]
    lines: frozenset[Judgement] = frozenset()
    unheeded: Mapping[Judgement, str] = field(default_factory=dict)

    def touches(self, spans: Iterable[Span | None]) -> bool:
        """Whether any of the spans holds words that are withheld."""
        return any(
            span is not None and span.overlaps(other)
            for span in spans
            for other in self.spans
        )

    def names_in(self, text: str | None) -> bool:
        """Whether a text of ours has one of the names, also as part of a slug."""
        if not text:
            return False
        slug = f"-{make_slug(text)}-"
        return any(f"-{make_slug(name)}-" in slug for name in self.names) or any(
            key in text for key in self.keys
        )


def find_hidden(resolution: Resolution, bench: Bench) -> Hidden:
    """Return what is withheld of one source: people by name, positions by their words.

    A name that somebody else in the text bears too is not taken for theirs.
    """
    judge = bench.judge
    withheld = judge.judgements.withheld
    keys = frozenset(key for key in withheld if key.startswith("person/"))
    referents = frozenset(
        referent
        for referent, actor in resolution.actors.items()
        if actor.kind is ReferentKind.PERSON and f"person/{actor.slug}" in keys
    )
    names = tuple(_list_names(resolution, keys, referents, judge))
    lines = judge.judgements.withheld_in(judge.work)
    places = {line: tuple(_list_places(line, resolution, bench)) for line in lines}
    spans = {span for found in places.values() for span in found}
    spans |= {span for one in referents for span in one.mentions}
    spans |= {span for name in names for span in _search(name, resolution.source.text)}
    spans |= {said.span for said in resolution.utterances if said.speaker in referents}
    present = {f"person/{resolution.actors[one].slug}" for one in referents}
    heeded = {line for line, found in places.items() if found}
    heeded |= {withheld[key] for key in present}
    unheeded = {line: GONE for line, found in places.items() if not found}
    ordered = tuple(sorted(spans))
    return Hidden(keys, referents, names, ordered, frozenset(heeded), unheeded)


def _list_names(
    resolution: Resolution,
    keys: frozenset[str],
    referents: frozenset[Referent],
    judge: Judge,
) -> Iterator[str]:
    registry = judge.index.registry
    slugs = {key.partition("/")[2] for key in keys}
    known = [registry.people[slug].label for slug in slugs if slug in registry.people]
    known += [one.text for one in registry.namings if one.of in slugs]
    here = {one.name for one in referents}
    here |= {name for one in referents for name in one.other_names}
    here |= {resolution.actors[one].label for one in referents}
    full = {name for name in {*known, *here} if not is_single(name)}
    surnames = {name.split()[-1] for name in full} if referents else set()
    others = {
        fold_person(name)
        for one in resolution.actors
        if one.kind is ReferentKind.PERSON and one not in referents
        for name in (one.name, one.name.split()[-1])
    }
    yield from sorted(one for one in full | surnames if fold_person(one) not in others)


def _search(name: str, text: str) -> Iterator[Span]:
    # As addresses have it too: `bo-thorn`.
    words = r"[\s_+.-]+".join(map(re.escape, name.split()))
    # A surname may be a common word, but not with a capital.
    flags = re.NOFLAG if is_single(name) else re.IGNORECASE
    for match in re.finditer(rf"(?<!\w){words}(?!\w)", text, flags):
        yield Span(*match.span())


def _list_places(
    line: Judgement, resolution: Resolution, bench: Bench
) -> Iterator[Span]:
    """Yield where the words of a withheld position are, and those it rests on now."""
    finding = line.finding
    if finding is None:
        return
    yield from locate_words(resolution.source, finding.span, finding.words)
    try:
        found = find_positions(line.verdict, finding, resolution.positions, bench)
    except UnheededError:
        return
    for position in found:
        yield from position.statement.evidence
