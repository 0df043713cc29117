"""What a reviewer types, key by key and line by line -> requests."""

from collections.abc import Callable
from dataclasses import dataclass

from graph_builder.review.acts import FIELDS, KEYS, Act, Field, Request

Check = Callable[[Act, str, str], None]


@dataclass(frozen=True, slots=True)
class Talk:
    """What has been said of a request so far: its act, and its fields in order."""

    act: Act | None = None
    given: tuple[str, ...] = ()

    @property
    def field(self) -> Field | None:
        """What is asked for next; None where a key is waited for."""
        fields = FIELDS.get(self.act, ()) if self.act else ()
        return fields[len(self.given)] if len(self.given) < len(fields) else None


SILENT = Talk()


def hear_key(key: str) -> tuple[Talk, Request | None]:
    """Return what a key comes to: a question to be asked, a request, or nothing."""
    act = KEYS.get(key.lower())
    if act is None:
        return SILENT, None
    return _conclude(Talk(act))


def hear_line(talk: Talk, line: str, check: Check) -> tuple[Talk, Request | None]:
    """Return what an answer comes to: the next question, or the request.

    Nothing where something is needed calls it off.

    Raises:
        QueryError: `check` does not know what the line says.
    """
    field, value = talk.field, line.strip()
    if talk.act is None or field is None or not (value or field.otherwise):
        return SILENT, None
    if value:
        check(talk.act, field.name, value)
    return _conclude(Talk(talk.act, (*talk.given, value)))


def _conclude(talk: Talk) -> tuple[Talk, Request | None]:
    """Return the talk while something is to be asked, else what it comes to."""
    if talk.act is None or talk.field is not None:
        return talk, None
    names = [field.name for field in FIELDS.get(talk.act, ())]
    return SILENT, Request(talk.act, **dict(zip(names, talk.given, strict=True)))
