"""Names that a reviewer typed -> whom, what or which stance they mean."""

from collections.abc import Callable

from graph_builder.errors import QueryError
from graph_builder.model import Stance
from graph_builder.query import Kind
from graph_builder.render.wording import STANCES
from graph_builder.slugs import make_slug

Find = Callable[[Kind, str], str]
"""The key of what is called so, such as 'person/ann-fell'; a QueryError if nothing."""

_NEW = (("++", "body"), ("+", "person"))


def read_stance(text: str) -> Stance:
    """Return the stance of a number, from 1, of a code, or of what pages call it.

    Raises:
        QueryError: there is no such stance.
    """
    wanted = text.strip().casefold()
    for number, (stance, words) in enumerate(STANCES.items(), 1):
        if wanted in (str(number), stance.value, words.casefold()):
            return stance
    raise QueryError(f"There is no stance {text!r}.", f"Choose: {list_stances()}.")


def list_stances() -> str:
    """Return the stances with their numbers, in a line."""
    return ", ".join(f"{at} {words}" for at, words in enumerate(STANCES.values(), 1))


def find_holder(text: str, work: str, find: Find) -> tuple[str, str | None]:
    """Return the key of whom a reviewer names, and the name of somebody new.

    With + before it a name is a new person's, with ++ a new body's; None is new of
    those whom the graph knows. A group is found in its own `work` alone.

    Raises:
        QueryError: the graph knows nobody of that name, or several.
    """
    wanted = " ".join(text.split())
    for mark, kind in _NEW:
        name = wanted.removeprefix(mark).strip()
        if wanted.startswith(mark) and name:
            return f"{kind}/{make_slug(name)}", name
    if not wanted.strip("+"):
        raise QueryError("Nobody is named.", "Write a name.")
    key = _find(find, Kind.ACTOR, wanted, "For somebody new write + before the name.")
    if key.startswith("work/") and not key.startswith(f"work/{work}/"):
        raise QueryError(
            f"{wanted!r} is a group of another text.", "Name one of this text."
        )
    return key, None


def find_proposition(text: str, find: Find) -> str:
    """Return the slug of the codebook's proposition that a reviewer names.

    Raises:
        QueryError: the graph has none of that name, or several.
    """
    wanted = " ".join(text.split())
    if not wanted:
        raise QueryError("No proposition is named.", "Write its words or its slug.")
    hint = "One that is new goes into the codebook first."
    slug = _find(find, Kind.PROPOSITION, wanted, hint).partition("/")[2]
    if slug.startswith("candidate-"):
        raise QueryError(
            f"{wanted!r} is a wording, not a proposition of the codebook.",
            "Choose one of the codebook.",
        )
    return slug


def _find(find: Find, kind: Kind, wanted: str, hint: str) -> str:
    try:
        return find(kind, wanted)
    except QueryError as error:
        raise QueryError(error.problem, f"{error.remedy} {hint}") from error
