"""Why a position differs between two builds."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from graph_builder.compare.origin import Cause
from graph_builder.compare.removals import find_removal
from graph_builder.compare.snapshot import Build, Snapshot

Why = tuple[Cause, str]

# What can bring about which difference; a text can bring about any.
_CAN: Mapping[str, tuple[Cause, ...]] = MappingProxyType(
    {
        "presence": (Cause.RULE, Cause.REGISTRY, Cause.JUDGEMENT),
        "holder": (Cause.REGISTRY, Cause.JUDGEMENT, Cause.RULE),
        "proposition": (Cause.CODEBOOK, Cause.JUDGEMENT, Cause.RULE),
        "stance": (Cause.CODEBOOK, Cause.JUDGEMENT, Cause.RULE),
        "tier": (Cause.CODEBOOK, Cause.JUDGEMENT, Cause.RULE),
        "confidence": (Cause.RULE,),
        "rule": (Cause.RULE,),
        "words": (Cause.RULE, Cause.JUDGEMENT),
    }
)
_NOT_SAID = "the builds do not both say what they were made from"


class Causes:
    """What two builds differ in, and so what a difference can come from.

    `differences` are None where one of the builds does not say what it was made from.
    """

    def __init__(
        self, old: Build, new: Build, differences: Sequence[Why] | None
    ) -> None:
        self._old = old
        self._new = new
        self._differences = differences

    def find(
        self,
        old: Snapshot | None,
        new: Snapshot | None,
        fields: Iterable[str] = ("presence",),
    ) -> tuple[Why, ...]:
        """Return why a position was added, is gone, or differs in `fields`."""
        text = self._find_text(old, new)
        if text is not None:
            return ((Cause.TEXT, text),)
        removal = self._find_removal(old, new)
        if removal is not None:
            return ((Cause.JUDGEMENT, removal),)
        changed = tuple(fields)
        found = dict.fromkeys(
            cause for name in changed for cause in self._narrow(name, old, new)
        )
        return tuple((cause, self._say(cause, old, new)) for cause in found)

    def _find_text(self, old: Snapshot | None, new: Snapshot | None) -> str | None:
        if old is None and new is not None and new.source not in self._old.sources:
            is_known = new.work in self._old.works
            return "another text of the document" if is_known else "a new document"
        if new is None and old is not None and old.source not in self._new.sources:
            is_known = old.work in self._new.works
            return "another text of the document" if is_known else "no such document"
        if old is not None and new is not None and old.source != new.source:
            return "another text of the document"
        return None

    def _find_removal(self, old: Snapshot | None, new: Snapshot | None) -> str | None:
        """Return the judgement that takes it out of the build that lacks it."""
        if new is None and old is not None:
            return find_removal(self._new, old)
        if old is None and new is not None:
            return find_removal(self._old, new)
        return None

    def _narrow(
        self, name: str, old: Snapshot | None, new: Snapshot | None
    ) -> Iterator[Cause]:
        """Yield what can have changed a field, as far as the builds' making tells."""
        if self._differences is None:
            is_other_rule = name in {"presence", "rule"}
            yield Cause.RULE if is_other_rule else Cause.UNKNOWN
            return
        differs = {cause for cause, _ in self._differences}
        judged = [one.judged if one else () for one in (old, new)]
        if judged[0] != judged[1]:
            yield Cause.JUDGEMENT
            return
        possible = [cause for cause in _CAN[name] if cause in differs]
        sure = [cause for cause in possible if cause is not Cause.JUDGEMENT]
        # Code that differs can change anything: it is named last, where it is not all.
        yield from sure or possible or [Cause.RULE]

    def _say(self, cause: Cause, old: Snapshot | None, new: Snapshot | None) -> str:
        if cause is Cause.UNKNOWN:
            return _NOT_SAID
        if cause is Cause.RULE:
            return _say_rule(old, new)
        if cause is Cause.JUDGEMENT:
            lines = [line for one in (new, old) if one for line in one.judged]
            if lines:
                return lines[0]
        named = [what for which, what in self._differences or () if which is cause]
        return f"{', '.join(named)} changed"


def _say_rule(old: Snapshot | None, new: Snapshot | None) -> str:
    if old is None and new is not None:
        return f"{new.rule} finds it now"
    if new is None and old is not None:
        return f"{old.rule} no longer finds it"
    if old is not None and new is not None and old.rule != new.rule:
        return f"{new.rule} finds it, and {old.rule} did before"
    if old is not None and new is not None and old.parts != new.parts:
        return (
            f"{new.rule} is now sure by {_say_parts(new)}, before by {_say_parts(old)}"
        )
    if old is not None and new is not None and old.words != new.words:
        return f"{new.rule} is borne out by other words"
    return f"what {new.rule if new else ''} comes to is decided otherwise"


def _say_parts(one: Snapshot) -> str:
    return (
        ", ".join(f"{name} {share:g}" for name, share in one.parts or ()) or "nothing"
    )
