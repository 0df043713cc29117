"""Networks of any size, invented: the same for the same numbers."""

from random import Random

from graph_builder.model import Stance
from graph_builder.render import Network
from graph_builder.render.network import Evidence, Line, Node, NodeKind, Topic

_FIRST = ("Ada", "Bram", "Cleo", "Dov", "Edda", "Fynn", "Gita", "Hal", "Ines", "Kit")
_LAST = ("Ashby", "Birk", "Corve", "Dunmore", "Elgar", "Frost", "Garrick", "Holm")
_PARTIES = ("Lantern Party", "Hearth Alliance", "Harbour League")
_SORTS = ("trade union", "charity", "hospital trust", "think tank")
_VENUES = ("Parliament", "Press")
_DAYS = ((2008, 2014), (1, 12), (1, 28))
_STANCES = tuple(Stance)


def make_crowd(nodes: int, lines: int, *, seed: int = 1) -> Network:
    """Return about `nodes` actors and propositions, joined by `lines` lines."""
    chance = Random(seed)  # noqa: S311  # invented data, not a secret
    propositions = [f"proposition/p{number:05}" for number in range(max(1, nodes // 8))]
    actors = [f"person/a{number:05}" for number in range(nodes - len(propositions))]
    found = {iri: _make_actor(iri, chance) for iri in actors}
    for number, iri in enumerate(propositions):
        label = f"Service {number} should move nearer to the people who use it."
        found[iri] = Node(iri, label, NodeKind.PROPOSITION)
    made: dict[tuple[str, str, Stance], Line] = {}
    while len(made) < lines:
        # Few propositions are spoken to by many, many by few.
        at = int(len(propositions) * chance.random() ** 2)
        actor, stance = chance.choice(actors), chance.choice(_STANCES)
        line = (actor, propositions[at], stance)
        made[line] = Line(*line, is_candidate=False, evidence=(_say(chance),))
    topics = tuple(
        Topic(
            f"topic/t{number}", f"Topic {number}", frozenset(propositions[number::12])
        )
        for number in range(12)
    )
    ordered = tuple(made[key] for key in sorted(made))
    return Network(dict(sorted(found.items())), ordered, (), topics)


def make_talker(positions: int) -> Network:
    """Return one actor with so many positions on one proposition."""
    days = (
        f"{2000 + n // 336:04}-{n // 28 % 12 + 1:02}-{n % 28 + 1:02}"
        for n in range(positions)
    )
    said = tuple(
        Evidence(
            (f"words {number}",),
            "quoted as saying",
            "Ann Roe",
            "",
            day,
            day,
            "Title",
            since=day,
        )
        for number, day in enumerate(days)
    )
    line = Line("person/ann", "proposition/p", Stance.SUPPORT, False, said[::-1])  # noqa: FBT003
    return Network(
        {
            "person/ann": Node("person/ann", "Ann Roe", NodeKind.PERSON),
            "proposition/p": Node("proposition/p", "It should.", NodeKind.PROPOSITION),
        },
        (line,),
    )


def _make_actor(iri: str, chance: Random) -> Node:
    name = f"{chance.choice(_FIRST)} {chance.choice(_LAST)}"
    if chance.random() < 0.25:
        return Node(iri, f"{name} Trust", NodeKind.BODY, sort=chance.choice(_SORTS))
    return Node(iri, name, NodeKind.PERSON)


def _say(chance: Random) -> Evidence:
    year, month, day = (chance.randint(*ends) for ends in _DAYS)
    said = f"{year}-{month:02}-{day:02}"
    return Evidence(
        words=("We have asked for this for years and we ask for it again today.",),
        lead="quoted as saying",
        speaker="The speaker",
        capacity="",
        said=said,
        day=said,
        title=f"Page {chance.randint(1, 60)}",
        since=said,
        parties=(chance.choice(_PARTIES),) if chance.random() < 0.7 else (),
        venue=chance.choice(_VENUES),
    )
