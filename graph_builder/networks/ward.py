"""Ward's clusters of actors by what they agreed and disagreed with."""

import numpy as np

from graph_builder.networks.network import make_tally
from graph_builder.networks.signed import Signed

_MOST_GROUPS = 10


def find_ward_groups(signed: Signed) -> list[list[list[str]]]:
    """Return the cuts of the tree into 2 to 10 groups, or one group of everybody.

    Distances are Jaccard's between the rows of a matrix with one column for each
    concept and level (agreed, disagreed), 1 where the actor said so.
    """
    from scipy.cluster.hierarchy import cut_tree, linkage
    from scipy.spatial.distance import pdist

    actors = signed.actors
    if len(actors) < 3:
        return [[list(actors)]]
    counts = make_tally(signed.network).counts
    said = np.hstack([count.toarray() > 0 for count in counts])
    tree = linkage(pdist(said, "jaccard"), "ward")
    sizes = range(2, min(_MOST_GROUPS, len(actors) - 1) + 1)
    cuts = cut_tree(tree, list(sizes))
    return [
        [
            [actor for actor, at in zip(actors, cut, strict=True) if at == number]
            for number in range(size)
        ]
        for size, cut in zip(sizes, cuts.T, strict=True)
    ]
