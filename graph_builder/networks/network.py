"""A discourse network: labels, weights and the statements that they stand on."""

from dataclasses import dataclass, replace

import numpy as np

from graph_builder.networks.check import check_request, check_selection
from graph_builder.networks.encode import Codes, Places, encode_statements
from graph_builder.networks.one_mode import (
    clear_diagonal,
    normalise_one_mode,
    weigh_one_mode,
)
from graph_builder.networks.request import Mode, Normalisation, Request
from graph_builder.networks.select import select_statements
from graph_builder.networks.selection import Selection
from graph_builder.networks.slices import cut_selection, find_within, weigh_statements
from graph_builder.networks.smoothing import average_smoothed
from graph_builder.networks.table import StatementTable
from graph_builder.networks.tally import Matrix, Tally, tally_statements
from graph_builder.networks.two_mode import normalise_two_mode, weigh_two_mode
from graph_builder.networks.windows import Slice


@dataclass(frozen=True, eq=False)
class Network:
    """One network; of a one-mode network `cols` are its rows.

    `chosen` are the places of its statements in `selection.table`.
    """

    request: Request
    rows: tuple[str, ...]
    cols: tuple[str, ...]
    weights: Matrix
    selection: Selection
    codes: Codes
    chosen: Places
    slice: Slice

    @property
    def is_one_mode(self) -> bool:
        """Whether rows are joined to rows."""
        return self.request.mode is Mode.ONE


def make_networks(table: StatementTable, request: Request) -> tuple[Network, ...]:
    """Return the network asked for, or one for each window of time, in order.

    Raises:
        QueryError: the request makes no sense, or leaves nothing to make a network of.
        LimitError: a matrix would be too large, or there would be too many windows.
    """
    check_request(table, request)
    selection = select_statements(table, request)
    codes = encode_statements(selection, request)
    check_selection(codes, request)
    return tuple(
        _make(selection, codes, request, one, find_within(selection, one, request))
        for one in cut_selection(selection, request.window)
    )


def make_network(table: StatementTable, request: Request) -> Network:
    """Return the network of the whole range, whatever windows `request` asks for.

    Raises:
        QueryError: as `make_networks`.
        LimitError: as `make_networks`.
    """
    return make_networks(table, replace(request, window=None))[0]


def make_tally(network: Network) -> Tally:
    """Return the counts that the network's weights were made of."""
    return _tally(
        network.selection,
        network.codes,
        network.request,
        network.slice,
        network.chosen,
    )


def _make(
    selection: Selection, codes: Codes, request: Request, span: Slice, chosen: Places
) -> Network:
    tally = _tally(selection, codes, request, span, chosen)
    if request.mode is Mode.ONE:
        weights = _weigh_one(tally, request)
        if request.is_smoothed and request.normalise is Normalisation.AVERAGE:
            kernel = weigh_statements(selection, chosen, span, request)
            weights = average_smoothed(weights, codes, chosen, kernel, request)
        cols = tally.rows
    else:
        weights = normalise_two_mode(
            weigh_two_mode(tally, request.aggregate), tally, request
        )
        cols = tally.cols
    return Network(request, tally.rows, cols, weights, selection, codes, chosen, span)


def _weigh_one(tally: Tally, request: Request) -> Matrix:
    weights = weigh_one_mode(tally, request.aggregate, request.compat)
    if not (request.is_smoothed and request.normalise is Normalisation.AVERAGE):
        weights = normalise_one_mode(weights, tally, request)
    if request.is_smoothed and request.is_dna:
        return weights  # DNA leaves in what an actor has in common with itself
    return clear_diagonal(weights)


def _tally(
    selection: Selection, codes: Codes, request: Request, span: Slice, chosen: Places
) -> Tally:
    if not request.is_smoothed:
        return tally_statements(codes, chosen, keeps_all=request.has_isolates)
    weights = weigh_statements(selection, chosen, span, request)
    if request.mode is Mode.ONE:
        # A pair of statements weighs the root of the product of their weights.
        weights = np.sqrt(weights)
    return tally_statements(codes, chosen, weights, keeps_all=True)
