"""A resolution without what somebody has withheld: people, positions, whole works."""

from collections.abc import Mapping
from dataclasses import replace

from graph_builder.model import (
    Capacity,
    Resolution,
    Tenure,
    Utterance,
)
from graph_builder.resolve.judged_bench import Bench
from graph_builder.resolve.withheld_parts import (
    clear_capacity,
    clear_identification,
    is_named_after,
    may_stay,
    narrow,
)
from graph_builder.resolve.withheld_words import Hidden, find_hidden
from graph_builder.resolve.withheld_work import empty_work, hide_work


def withhold(resolution: Resolution, bench: Bench) -> Resolution:
    """Return the resolution without what is withheld, before positions are related.

    Of a work nothing is left, not even its text. Of a person neither name nor words:
    whatever quotes them or holds their name is left out, whoever said it, since a
    quotation cannot be changed. Where that is a part of what somebody said, the rest of
    the positions in it keep the words that bear them out. So it is with the words of a
    position.
    """
    judge = bench.judge
    withheld = judge.judgements.withheld
    if not withheld:
        return resolution
    of_work = withheld.get(f"work/{judge.work}")
    if of_work is not None:
        return empty_work(resolution, of_work)
    hidden = find_hidden(resolution, bench)
    resolution = replace(
        resolution,
        judged=resolution.judged | hidden.lines,
        unheeded={**resolution.unheeded, **hidden.unheeded},
    )
    return _hide(resolution, hidden) if hidden.spans else resolution


def _hide(resolution: Resolution, hidden: Hidden) -> Resolution:
    actors = {
        referent: actor
        for referent, actor in resolution.actors.items()
        if not is_named_after(referent, actor, hidden)
    }
    bodies = [one for one in resolution.bodies if not hidden.names_in(one.label)]
    posts = [one for one in resolution.posts if not hidden.names_in(one.label)]
    tenures = [one for one in resolution.tenures if not _is_hidden(one, hidden)]
    lost = frozenset(resolution.tenures).difference(tenures)
    bare = replace(
        resolution,
        actors=actors,
        bodies=tuple(bodies),
        posts=tuple(posts),
        tenures=tuple(tenures),
        unresolved=tuple(
            one
            for one in resolution.unresolved
            if not hidden.touches([one.span]) and not hidden.names_in(one.reason)
        ),
        identified={
            referent: clear_identification(known, hidden)
            for referent, known in resolution.identified.items()
            if referent in actors
        },
        hidden=frozenset(resolution.actors).difference(actors),
    )
    return hide_work(_hide_words(bare, hidden, lost), hidden)


def _hide_words(
    resolution: Resolution, hidden: Hidden, lost: frozenset[Tenure]
) -> Resolution:
    whole = [
        said
        for said in resolution.utterances
        if said.speaker in resolution.actors and not hidden.touches([said.span])
    ]
    positions = [
        (
            one,
            replace(one, statement=narrow(one.statement, whole)),
        )
        for one in resolution.positions
        if may_stay(one.statement, resolution.actors, hidden)
        and not hidden.names_in(one.proposition.label)
    ]
    commitments = [
        (
            one,
            replace(
                one,
                undertaking=narrow(one.undertaking, whole),
            ),
        )
        for one in resolution.commitments
        if may_stay(one.undertaking, resolution.actors, hidden)
    ]
    said = {one: one for one in whole}
    said |= {new.statement.utterance: old.statement.utterance for old, new in positions}
    said |= {
        new.undertaking.utterance: old.undertaking.utterance for old, new in commitments
    }
    return replace(
        resolution,
        utterances=tuple(sorted(said, key=lambda one: (one.span.start, -one.span.end))),
        capacities=_keep_capacities(said, resolution.capacities, lost),
        positions=tuple(new for _, new in positions),
        commitments=tuple(new for _, new in commitments),
    )


def _keep_capacities(
    said: Mapping[Utterance, Utterance],
    capacities: Mapping[Utterance, Capacity],
    lost: frozenset[Tenure],
) -> Mapping[Utterance, Capacity]:
    """Return the capacities of the words as they are now, by what they were."""
    return {
        now: clear_capacity(capacities[before], lost)
        for now, before in said.items()
        if before in capacities
    }


def _is_hidden(tenure: Tenure, hidden: Hidden) -> bool:
    is_theirs = f"person/{tenure.person}" in hidden.keys
    return is_theirs or hidden.touches([tenure.attested_by])
