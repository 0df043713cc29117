"""Who somebody is because a person has decided it."""

from dataclasses import dataclass

from graph_builder.model import Actor, Judgement, Judgements, Referent, ReferentKind
from graph_builder.resolve.names_index import Index

_KINDS = {"person": ReferentKind.PERSON, "body": ReferentKind.BODY}


@dataclass(frozen=True, slots=True)
class Judge:
    """The judgements as they bear on one work, by its slug."""

    index: Index
    work: str

    @property
    def judgements(self) -> Judgements:
        """All of them."""
        return self.index.judgements

    def on_name(self, referent: Referent) -> Judgement | None:
        """Return the judgement on whom the work calls so, None without one."""
        styled = f"{referent.honorific or ''} {referent.name}"
        names = (styled, referent.name, *referent.other_names)
        found = (self.judgements.on_name(self.work, name) for name in names)
        return next((one for one in found if one is not None), None)

    def settle(self, actor: Actor) -> Actor:
        """Return who stays in the actor's place."""
        key = f"{actor.kind}/{actor.slug}"
        stays = self.judgements.settle(key)
        return actor if stays == key else self.make_actor(stays, actor.label)

    def make_actor(self, key: str, label: str) -> Actor:
        """Return the actor of a key; `label` is for one whom the registry lacks."""
        kind, _, slug = key.partition("/")
        registry = self.index.registry
        known = (registry.people if kind == "person" else registry.bodies).get(slug)
        name = label if known is None else known.label
        return Actor(slug, _KINDS[kind], name, is_registered=known is not None)

    def bearing_on(self, kind: str, slug: str) -> tuple[Judgement, ...]:
        """Return the judgements that name the actor of this slug."""
        return self.judgements.by_actor.get(f"{kind}/{slug}", ())
