"""What the server may tell the spawner: one order of fixed length about one worker."""

import struct
from enum import IntEnum

ORDER = struct.Struct(">BI")
BEGUN = b"+\n"  # what a worker says before all else


class Order(IntEnum):
    """The orders; each goes with the number of a worker, and `START` with a socket."""

    START = 0
    HOLD = 1
    RESUME = 2
    KILL = 3
