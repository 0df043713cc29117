"""How much a statement counts at some distance from the middle of a window."""

import math
from collections.abc import Callable, Mapping
from datetime import datetime
from types import MappingProxyType

from graph_builder.networks.calendar import count_units
from graph_builder.networks.request import Compat, KernelShape, Window
from graph_builder.networks.windows import find_reach


def weigh_moment(
    moment: datetime, middle: datetime, window: Window, compat: Compat = Compat.NONE
) -> float:
    """Return the kernel's value for a statement; u = distance / half the width.

    uniform 1/2, triangular 1 - |u|, Epanechnikov 3/4 (1 - u^2), each 0 where |u| > 1;
    Gaussian exp(-u^2/2) / sqrt(2 pi). The distance is in whole units. DNA's triangular
    kernel is |1 - u|, which grows on one side.
    """
    kernel = window.kernel or KernelShape.UNIFORM
    u = count_units(moment, middle, window.unit) / find_reach(window)
    if kernel is not KernelShape.GAUSSIAN and abs(u) > 1:
        return 0.0
    if kernel is KernelShape.TRIANGULAR and compat is not Compat.NONE:
        return abs(1 - u)
    return _SHAPES[kernel](u)


def _uniform(_: float) -> float:
    return 0.5


def _triangular(u: float) -> float:
    return 1 - abs(u)


def _epanechnikov(u: float) -> float:
    return 0.75 * (1 - u * u)


def _gaussian(u: float) -> float:
    return math.exp(-u * u / 2) / math.sqrt(2 * math.pi)


_SHAPES: Mapping[KernelShape, Callable[[float], float]] = MappingProxyType(
    {
        KernelShape.UNIFORM: _uniform,
        KernelShape.TRIANGULAR: _triangular,
        KernelShape.EPANECHNIKOV: _epanechnikov,
        KernelShape.GAUSSIAN: _gaussian,
    }
)
