"""Networks as matrices: DNA's CSV and UCINET's DL, byte for byte as DNA 3 has them."""

from collections.abc import Callable, Iterator
from decimal import ROUND_HALF_UP, Decimal

from graph_builder.networks.network import Network
from graph_builder.networks.request import Normalisation

_SIXTH = Decimal("0.000001")


def write_csv(network: Network) -> bytes:
    """Return the matrix as DNA's CSV: semicolons, quoted labels, no last line end."""
    show = _choose_numbers(network)
    lines = [";".join(['""', *map(_quote, network.cols)])]
    for label, row in zip(network.rows, network.weights, strict=True):
        lines.append(";".join([_quote(label), *map(show, row.tolist())]))
    return "\n".join(lines).encode("utf-8")


def write_dl(network: Network) -> bytes:
    """Return the matrix in UCINET's DL language, as DNA writes it."""
    return "\n".join(_list_dl(network)).encode("utf-8")


def _list_dl(network: Network) -> Iterator[str]:
    size = f"n = {len(network.rows)}"
    if not network.is_one_mode:
        size = f"nr = {len(network.rows)}, nc = {len(network.cols)}"
    yield f"dl {size}, format = fullmatrix"
    yield "labels:" if network.is_one_mode else "row labels:"
    yield from (_quote_bare(label) for label in network.rows)
    if not network.is_one_mode:
        yield "col labels:"
        yield from (_quote_bare(label) for label in network.cols)
    yield "data:"
    show = _choose_numbers(network)
    for row in network.weights:
        yield "".join(f" {show(weight)}" for weight in row.tolist())


def _choose_numbers(network: Network) -> Callable[[float], str]:
    request = network.request
    is_count = request.normalise is Normalisation.NO and not request.is_smoothed
    is_whole = is_count and bool((network.weights == network.weights.round()).all())
    return _show_whole if is_whole else _show_fraction


def _show_whole(weight: float) -> str:
    return str(int(weight))


def _show_fraction(weight: float) -> str:
    # Java rounds halves up, in the decimal digits that a number is printed with.
    return f"{Decimal(repr(weight)).quantize(_SIXTH, ROUND_HALF_UP):f}"


def _quote(label: str) -> str:
    return '"' + label.replace('"', "'") + '"'


def _quote_bare(label: str) -> str:
    return '"' + label.replace('"', "").replace("'", "") + '"'
