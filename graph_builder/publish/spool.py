"""Files kept on the disk until they are delivered: a large site fits in no memory."""

import tempfile
from collections.abc import Iterator, Mapping


class Spool(Mapping[str, bytes]):
    """Files by name, in the order in which they were put, in one temporary file."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile()  # noqa: SIM115  # closed with the spool
        self._places: dict[str, tuple[int, int]] = {}

    def put(self, name: str, data: bytes) -> None:
        """Keep a file; of two with one name the last counts."""
        start = self._file.seek(0, 2)
        self._file.write(data)
        self._places[name] = (start, len(data))

    def __getitem__(self, name: str) -> bytes:
        """Return what a file holds."""
        start, size = self._places[name]
        self._file.seek(start)
        return self._file.read(size)

    def __iter__(self) -> Iterator[str]:
        """Yield the names."""
        return iter(self._places)

    def __len__(self) -> int:
        """Return how many files there are."""
        return len(self._places)

    def __del__(self) -> None:
        """Let go of the disk."""
        self._file.close()
