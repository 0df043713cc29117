"""Two builds -> what was added, is gone or changed, and why."""

from dataclasses import dataclass
from pathlib import Path

from graph_builder.compare.causes import Causes, Why
from graph_builder.compare.match import match_positions
from graph_builder.compare.origin import list_differences, read_origin
from graph_builder.compare.snapshot import Snapshot, read_build

# By what a position is told to have changed, in the order in which that is said.
FIELDS = ("holder", "proposition", "stance", "tier", "confidence", "rule", "words")


@dataclass(frozen=True, slots=True)
class Field:
    """What of a position changed, from what to what."""

    name: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Difference:
    """A position that was added (no `old`), is gone (no `new`) or changed, and why."""

    old: Snapshot | None
    new: Snapshot | None
    fields: tuple[Field, ...]
    why: tuple[Why, ...]

    @property
    def position(self) -> Snapshot:
        """The position as it is now, or as it last was."""
        found = self.new or self.old
        if found is None:
            raise ValueError("a difference is of a position")
        return found


@dataclass(frozen=True, slots=True)
class Differences:
    """The differences between two builds, by work and place in it.

    `made_from` is in what the builds' making differs, None where that is not known.
    """

    added: tuple[Difference, ...]
    gone: tuple[Difference, ...]
    changed: tuple[Difference, ...]
    made_from: tuple[Why, ...] | None

    def __bool__(self) -> bool:
        """Whether there are any."""
        return bool(self.added or self.gone or self.changed)


def compare_builds(old: Path, new: Path) -> Differences:
    """Return in which positions two builds, or RDF files, differ, and why.

    Positions of every tier are compared: by holder, proposition, stance, tier,
    confidence, rule and words. Why is told from what the builds' manifests say they
    were made from, and from the grounds that they keep; see `Cause`.

    Raises:
        StoreError: one of them cannot be read.
    """
    before, after = read_build(old), read_build(new)
    origins = read_origin(old), read_origin(new)
    known = None
    if origins[0] is not None and origins[1] is not None:
        known = tuple(list_differences(origins[0], origins[1]))
    causes = Causes(before, after, known)
    found = []
    for one, other in match_positions(before, after):
        fields = _list_fields(one, other) if one and other else ()
        if one and other and not fields:
            continue
        names = tuple(field.name for field in fields) or ("presence",)
        why = causes.find(one, other, names)
        found.append(Difference(one, other, fields, why))
    found.sort(key=_place)
    return Differences(
        tuple(each for each in found if each.old is None),
        tuple(each for each in found if each.new is None),
        tuple(each for each in found if each.old and each.new),
        known,
    )


def _list_fields(old: Snapshot, new: Snapshot) -> tuple[Field, ...]:
    compared = [(name, getattr(old, name), getattr(new, name)) for name in FIELDS]
    # Somebody, or a sentence, may be called otherwise and be the same.
    same = {
        "holder": old.holder_iri == new.holder_iri,
        "proposition": old.proposition_iri == new.proposition_iri,
    }
    return tuple(
        Field(name, _say(before), _say(after))
        for name, before, after in compared
        if before != after and not same.get(name, False)
    )


def _say(value: object) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)


def _place(difference: Difference) -> tuple[str, str, int, str]:
    position = difference.position
    return position.title, position.work, position.start, position.iri
