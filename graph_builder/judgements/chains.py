"""Actors that lines call the same, and the lines that lead from one to another."""

from collections import defaultdict
from collections.abc import Iterable

from graph_builder.model import Judgement


class Chains:
    """Groups of actors that are the same by a line or by a chain of lines."""

    def __init__(self, judgements: Iterable[Judgement]) -> None:
        """Join the two actors of each judgement."""
        self._lines: dict[str, list[tuple[str, Judgement]]] = defaultdict(list)
        for judgement in judgements:
            first, second = judgement.actors
            self._lines[first].append((second, judgement))
            self._lines[second].append((first, judgement))

    @property
    def groups(self) -> list[tuple[str, ...]]:
        """The groups of more than one, the first named first, here and in each."""
        seen: set[str] = set()
        groups = []
        for actor in tuple(self._lines):
            if actor not in seen:
                groups.append(self.group_of(actor))
                seen.update(groups[-1])
        return groups

    def group_of(self, actor: str) -> tuple[str, ...]:
        """Return all that are the same as `actor`, itself among them."""
        reached = self._reach(actor)
        return (*(one for one in self._lines if one in reached),) or (actor,)

    def find_lines(self, first: str, second: str) -> tuple[Judgement, ...]:
        """Return the lines that make the two the same, none if they are not."""
        return self._reach(first).get(second, ())

    def _reach(self, start: str) -> dict[str, tuple[Judgement, ...]]:
        """Return the actors that lines lead to, each with the shortest way there."""
        ways: dict[str, tuple[Judgement, ...]] = {start: ()}
        waiting = [start]
        for actor in waiting:
            for other, judgement in self._lines.get(actor, ()):
                if other not in ways:
                    ways[other] = (*ways[actor], judgement)
                    waiting.append(other)
        return ways
