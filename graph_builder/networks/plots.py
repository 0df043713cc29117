"""Analyses in print: bars of agreement, polarisation over time."""

from collections.abc import Sequence

from graph_builder.networks.barplot import Barplot
from graph_builder.networks.canvas import (
    BLUE,
    ORANGE,
    OTHERS,
    begin_figure,
    finish_figure,
    shorten,
)
from graph_builder.networks.polarisation import Polarisation

_LEVELS = (ORANGE, BLUE, *OTHERS[:5])


def draw_barplot(bars: Barplot, form: str = "png") -> bytes:
    """Return a bar for each concept, the most spoken of on top, divided by level.

    Raises:
        ResourceError: matplotlib is not installed.
    """
    shown = bars.bars[:40]
    figure, axes = begin_figure(10, 1 + 0.35 * max(len(shown), 2))
    left = [0] * len(shown)
    names = [shorten(bar.concept) for bar in shown]
    rows = list(range(len(shown)))
    for at, level in enumerate(bars.levels):
        counts = [bar.counts[at] for bar in shown]
        label = _name_level(level, bars)
        colour = _LEVELS[at % len(_LEVELS)]
        axes.barh(rows, counts, left=left, color=colour, label=label)
        left = [have + more for have, more in zip(left, counts, strict=True)]
    axes.set_yticks(rows, names, fontsize=8)
    axes.invert_yaxis()
    axes.set_xlabel("statements")
    axes.legend(frameon=False)
    return finish_figure(figure, form)


def draw_polarisation(values: Sequence[Polarisation], form: str = "png") -> bytes:
    """Return the measure over time, over the band that chance alone gives.

    Raises:
        ResourceError: matplotlib is not installed.
    """
    figure, axes = begin_figure(10, 4)
    dated = [value for value in values if value.time]
    times = [value.time for value in dated]
    low = [_quantile(value.baseline, 0.05) for value in dated]
    high = [_quantile(value.baseline, 0.95) for value in dated]
    label = "chance, 5 to 95 per cent"
    axes.fill_between(times, low, high, color="#BBBBBB", alpha=0.6, label=label)  # type: ignore[arg-type]
    measured = [value.value for value in dated]
    axes.plot(times, measured, color=BLUE, marker="o", label="polarisation")  # type: ignore[arg-type]
    axes.set_ylim(-0.02, 1.02)
    axes.legend(frameon=False)
    figure.autofmt_xdate()
    return finish_figure(figure, form)


def _quantile(values: Sequence[float], share: float) -> float:
    return values[int(share * (len(values) - 1))] if values else 0.0


def _name_level(level: object, bars: Barplot) -> str:
    if bars.levels == (0, 1):
        return "for" if level else "against"
    return str(level)
