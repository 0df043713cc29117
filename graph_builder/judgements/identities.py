"""What the judgements on identity come to together, or which lines contradict."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import product

from graph_builder.errors import JudgementError
from graph_builder.judgements.chains import Chains
from graph_builder.model import Judgement, Judgements, Verdict
from graph_builder.model.judgements import fold_words

_REMEDY = "Take out one of the lines."


def settle_identities(
    judgements: Iterable[Judgement], registered: frozenset[str]
) -> Judgements:
    """Return the judgements with who stays for whom, who is apart, and who is named.

    Actors that lines call the same are one, also by a chain of lines. Of them the
    entry of the registry stays, of several or none the one that is named first.

    Raises:
        JudgementError: lines contradict each other; the message names them.
    """
    every = tuple(judgements)
    chains = Chains(one for one in every if one.verdict is Verdict.SAME)
    apart: set[frozenset[str]] = set()
    for one in every:
        if one.verdict is Verdict.NOT_SAME:
            _check_apart(one, chains)
            groups = [chains.group_of(actor) for actor in one.actors]
            apart |= {frozenset(pair) for pair in product(*groups)}
    kept = _choose_kept(chains, registered)
    named = _list_names(every, kept)
    return Judgements(every, kept, frozenset(apart), named, _list_by_actor(every))


def _check_apart(judgement: Judgement, chains: Chains) -> None:
    first, second = judgement.actors
    if lines := chains.find_lines(first, second):
        places = " and ".join(one.place for one in lines)
        problem = f"{judgement.place} keeps apart {first} and {second}, which {places}"
        raise JudgementError(
            f"{problem} {'makes' if len(lines) == 1 else 'make'} the same.", _REMEDY
        )


def _choose_kept(chains: Chains, registered: frozenset[str]) -> Mapping[str, str]:
    kept: dict[str, str] = {}
    for group in chains.groups:
        stays = min(group, key=lambda actor: actor not in registered)
        kept |= {actor: stays for actor in group if actor != stays}
    return kept


def _list_by_actor(
    judgements: Sequence[Judgement],
) -> Mapping[str, tuple[Judgement, ...]]:
    by_actor: dict[str, tuple[Judgement, ...]] = {}
    for one in judgements:
        for actor in one.actors:
            by_actor[actor] = (*by_actor.get(actor, ()), one)
    return by_actor


def _list_names(
    judgements: Sequence[Judgement], kept: Mapping[str, str]
) -> Mapping[tuple[str, str], Judgement]:
    named: dict[tuple[str, str], Judgement] = {}
    for one in judgements:
        if one.verdict is not Verdict.IS or one.name is None:
            continue
        work = kept.get(f"work/{one.work}", f"work/{one.work}").partition("/")[2]
        key = (work, fold_words(one.name))
        before = named.setdefault(key, one)
        (first,), (second,) = before.actors, one.actors
        if kept.get(first, first) != kept.get(second, second):
            problem = f"{one.place} says that {one.name!r} is {second}"
            raise JudgementError(
                f"{problem}, {before.place} that it is {first}.", _REMEDY
            )
    return named
