"""What pictures for print are drawn on: matplotlib, the same bytes every time."""

import io
from importlib.util import find_spec
from typing import TYPE_CHECKING

from graph_builder.errors import ResourceError

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

# Okabe and Ito's colours, told apart by all readers.
BLUE, ORANGE, GREY = "#0072B2", "#D55E00", "#7F7F7F"
OTHERS = ("#E69F00", "#56B4E9", "#009E73", "#CC79A7", "#F0E442", "#0072B2")

_MOST_LABEL = 60


def begin_figure(width: float, height: float) -> "tuple[Figure, Axes]":
    """Return a figure of so many inches, and its axes.

    Raises:
        ResourceError: matplotlib is not installed.
    """
    if find_spec("matplotlib") is None:
        raise ResourceError(
            "Pictures need matplotlib, which is not installed.",
            "Install it: pip install 'policygraph[plots]'.",
        )
    from matplotlib.figure import Figure

    figure = Figure(figsize=(width, height), layout="constrained")
    return figure, figure.add_subplot()


def finish_figure(figure: "Figure", form: str) -> bytes:
    """Return the figure as PNG or SVG."""
    import matplotlib

    out = io.BytesIO()
    # No clock and no chance in what is written.
    metadata = {"Date": None} if form == "svg" else {"Software": None}
    with matplotlib.rc_context({"svg.hashsalt": "policygraph", "svg.fonttype": "none"}):
        figure.savefig(out, format=form, dpi=150, metadata=metadata)
    return out.getvalue()


def shorten(label: str) -> str:
    """Return a label that fits beside a mark."""
    # A dollar sign would begin mathematics.
    plain = label.replace("$", r"\$")
    return plain if len(plain) <= _MOST_LABEL else plain[: _MOST_LABEL - 1] + "…"
