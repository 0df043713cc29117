"""What the finders of people and bodies hand on: mentions, not yet clustered."""

from dataclasses import dataclass

from graph_builder.model import ReferentKind, Role, Span


@dataclass(frozen=True, slots=True)
class BodyMention:
    """A body, or a class of bodies, as one stretch of text names it.

    `slugs` are the registry's bodies that bear this name. `short` says that the words
    only point at a body named more fully elsewhere. `rule` names the rule's row.
    """

    span: Span
    name: str
    rule: str
    slugs: tuple[str, ...] = ()
    kind: ReferentKind = ReferentKind.BODY
    other_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonMention:
    """A person as one stretch of text names them.

    `span` covers honorific and name; `given` is empty where only the surname is used.
    `party`, `constituency` and `roles` are what stands beside this mention. `is_lone`
    says that the surname is all that the text has, and that it speaks.
    """

    span: Span
    given: str
    surname: str
    honorific: str | None = None
    roles: tuple[Role, ...] = ()
    party: str | None = None
    constituency: str | None = None
    is_private: bool = False
    identifier: str | None = None
    other_names: tuple[str, ...] = ()
    is_lone: bool = False

    @property
    def shows_person(self) -> bool:
        """Whether the words show that it is a person, even with a surname alone."""
        return bool(self.honorific or self.identifier)

    @property
    def name(self) -> str:
        """The name without honorific."""
        return f"{self.given} {self.surname}".strip()
