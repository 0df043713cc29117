"""What a reader of a network should know and the numbers do not say."""

from collections.abc import Iterator, Sequence

from graph_builder.networks.network import Network
from graph_builder.networks.request import Aggregation
from graph_builder.networks.slices import count_undatable


def list_notes(networks: Sequence[Network]) -> tuple[str, ...]:
    """Return sentences on what was left out and on what came to nothing."""
    return tuple(_list(networks)) if networks else ()


def _list(networks: Sequence[Network]) -> Iterator[str]:
    first = networks[0]
    yield from first.selection.left_out
    undated = count_undatable(first.selection, first.request.window)
    if undated:
        yield (
            f"{undated} of {len(first.selection.table)} statements have no date that "
            "a window could go by: they are left out."
        )
    if not any(network.weights.any() for network in networks):
        yield (
            "Every weight is 0: no two rows have a column in common."
            if first.is_one_mode
            else "Every weight is 0: what is said for and against is in balance."
        )
    if _is_one_sided(first):
        level = "yes" if first.codes.at_level[0] else "no"
        yield (
            f"Every statement has the same {first.request.qualifier}, {level}: there "
            "is no conflict to be seen."
        )


def _is_one_sided(network: Network) -> bool:
    levels = network.codes.at_level
    is_told_apart = network.request.aggregate is not Aggregation.IGNORE
    is_boolean = network.codes.levels == (0, 1)
    return is_told_apart and is_boolean and len(set(levels.tolist())) == 1
