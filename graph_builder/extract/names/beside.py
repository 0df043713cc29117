"""What stands beside a name: an age, a relative, a constituency, a verb of speech."""

from graph_builder.extract.bodies.parties import PARTIES
from graph_builder.extract.names import tables
from graph_builder.extract.names.personal import NameReach
from graph_builder.extract.names.words import capitals_after
from graph_builder.extract.roles.scene import Scene
from graph_builder.extract.words import word_set
from graph_builder.model import Role

SPEAKS = word_set(
    "said says told added claimed argued warned insisted believes asked stressed tells"
    " admitted explained commented described welcomed criticised called urged denied"
    " replied adds thinks wants hopes accused wrote announced stated declared continued"
)
_MEMBER_LEAD = word_set("Member Members member MP MSP AM MS")


def _has_age(scene: Scene, reach: NameReach) -> bool:
    number = scene.word(reach.end + 1)
    return scene.word(reach.end) in {",", "("} and number.isdigit() and len(number) < 3


def is_private(scene: Scene, reach: NameReach) -> bool:
    """Whether the words beside the name show a patient, a relative, a passer-by."""
    before = [scene.word(p).lower() for p in range(reach.start - 3, reach.start)]
    near = set(before[-1:]) | ({before[-2]} if before[-1:] == [","] else set())
    if near & (tables.FAMILY | tables.PRIVATE_ROLES):
        return True
    return _has_age(scene, reach) or before[-2:] == ["case", "of"]


def party_of(role: Role) -> str | None:
    """Return the party that the role is held in, by its full name."""
    body = (role.body or "").removesuffix(" Party").removesuffix(" party")
    return PARTIES.get(body.lower())


def constituency_of(scene: Scene, reach: NameReach) -> str | None:
    """Return the place in 'the Member for X (Name)' or 'Name, MP for X'."""
    position = reach.start - 1
    if scene.word(position) == "(":
        lead = _lead_of_bracket(scene, position)
        if lead is not None:
            return _place(scene, lead + 1, position)
    behind = reach.end + (scene.word(reach.end) == ",")
    behind += scene.word(behind) == "the"
    for lead in range(behind, behind + 4):
        if scene.word(lead) in _MEMBER_LEAD and scene.word(lead + 1) == "for":
            start = lead + 2 + (scene.word(lead + 2) == "the")
            end = capitals_after(scene.words, start, limit=6)
            return _place(scene, start, end) if end > start else None
    return None


def is_bracketed_member(scene: Scene, reach: NameReach) -> bool:
    """Whether the name alone is in brackets behind 'the Member for X'."""
    position = reach.start - 1
    is_whole = scene.word(position) == "(" and scene.word(reach.end) == ")"
    return is_whole and _lead_of_bracket(scene, position) is not None


def _lead_of_bracket(scene: Scene, bracket: int) -> int | None:
    """Return the 'for' of 'the Member for X (', None where it is no such bracket."""
    lead = _nearest_for(scene, bracket)
    return lead if lead is not None and _is_of_members(scene, lead) else None


def _nearest_for(scene: Scene, bracket: int) -> int | None:
    """Return where the 'for' before the bracket is, with a place's name between."""
    for position in range(bracket - 1, max(-1, bracket - 10), -1):
        if scene.word(position) == "for":
            return position if position < bracket - 1 else None
        if scene.word(position) in {"(", ")", ".", ";"}:
            return None
    return None


def _is_of_members(scene: Scene, lead: int) -> bool:
    """Whether 'for' follows 'Member', or goes on from it: 'for X (..) and for Y'."""
    if scene.word(lead - 1) in _MEMBER_LEAD:
        return True
    if scene.word(lead - 1) not in {"and", ","}:
        return False
    before = {scene.word(position) for position in range(max(0, lead - 40), lead)}
    return bool(before & {"Members", "Friends"})


def _place(scene: Scene, start: int, end: int) -> str:
    span = scene.span(start, end)
    return scene.text[span.start : span.end]


def speaks(scene: Scene, reach: NameReach) -> bool:
    """Whether a verb of speech or an age beside the name shows a person."""
    after = scene.word(reach.end)
    if after in SPEAKS or scene.word(reach.start - 1) in SPEAKS:
        return True
    return _has_age(scene, reach)


def is_who(scene: Scene, reach: NameReach) -> bool:
    """Whether ', who' goes on behind the name: of a body that would be 'which'."""
    return scene.word(reach.end) == "," and scene.word(reach.end + 1) == "who"
