"""Pages kept for the next client, within bounds; and whether a client has one yet."""

import hashlib
from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import replace

from graph_builder.serve.reply import Reply

_MOST = 64_000_000  # bytes
_LONGEST = 8_000_000


class Kept:
    """Replies by what was asked, the ones last asked for; `number` is the graph's.

    Those of an older state of the graph are dropped.
    """

    def __init__(self) -> None:
        self._replies: OrderedDict[Hashable, Reply] = OrderedDict()
        self._size = 0
        self._number = 0

    def find(self, number: int, key: Hashable) -> Reply | None:
        """Return a reply that was kept for this state of the graph."""
        if number != self._number or key not in self._replies:
            return None
        self._replies.move_to_end(key)
        return self._replies[key]

    def keep(self, number: int, key: Hashable, reply: Reply) -> None:
        """Keep a reply, in the place of those that nobody asked for lately."""
        if number < self._number or len(reply.body) > _LONGEST:
            return
        if number > self._number:
            self._replies.clear()
            self._number, self._size = number, 0
        if key not in self._replies:
            self._size += len(reply.body)
        self._replies[key] = reply
        while self._size > _MOST:
            self._size -= len(self._replies.popitem(last=False)[1].body)


def tag_reply(reply: Reply, known: str) -> Reply:
    """Return the reply with an ETag, or 304 if `known` (If-None-Match) has it.

    The tag is a hash of the body: two bodies that differ have different ones.
    """
    if reply.status != 200:
        return reply
    tag = f'"{hashlib.sha256(reply.body).hexdigest()[:32]}"'
    tagged = replace(reply, headers={**reply.headers, "etag": tag})
    held = {each.strip().removeprefix("W/") for each in known.split(",")}
    return replace(tagged, status=304, body=b"") if held & {tag, "*"} else tagged
