"""Networks by chance: the same statements, their agreement dealt out anew."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from graph_builder.networks.one_mode import clear_diagonal, weigh_one_mode
from graph_builder.networks.request import Aggregation
from graph_builder.networks.signed import Signed
from graph_builder.networks.tally import tally_statements


def shuffle_signed(signed: Signed, count: int, seed: int = 0) -> Iterator[Signed]:
    """Yield `count` signed networks in which only who agreed with what is chance.

    Everybody speaks as often, of the same concepts; how often each level occurs stays
    too. `seed` fixes the deals.
    """
    if not signed.actors:
        return
    network = signed.network
    chance = np.random.default_rng(seed)
    for _ in range(count):
        at_level = network.codes.at_level.copy()
        at_level[network.chosen] = chance.permutation(at_level[network.chosen])
        codes = replace(network.codes, at_level=at_level)
        tally = tally_statements(
            codes, network.chosen, keeps_all=network.request.has_isolates
        )
        yield replace(
            signed,
            congruence=clear_diagonal(weigh_one_mode(tally, Aggregation.CONGRUENCE)),
            conflict=clear_diagonal(weigh_one_mode(tally, Aggregation.CONFLICT)),
        )
