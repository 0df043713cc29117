"""Verbs and adjectives by which somebody takes a side on what they govern."""

from typing import NamedTuple

from graph_builder.model import Stance

FOR, AGAINST, FEAR = Stance.SUPPORT, Stance.OPPOSE, Stance.CONCERN


class Attitude(NamedTuple):
    """What a cue's word means for its complement.

    `takes` are the complements that count: 'dobj', 'clause' (that …, to …, -ing) or a
    preposition with what it governs; 'other' is a clause with a subject of its own,
    'doubted' one that counts only when denied. `characterises` marks a reporter's own
    word.
    """

    stance: Stance
    takes: frozenset[str]
    sure: float = 0.85
    characterises: bool = False


class _Row(NamedTuple):
    """A line of the tables below: several words that take sides alike."""

    words: str
    stance: Stance
    takes: str
    sure: float = 0.85
    characterises: bool = False


def _table(*rows: _Row) -> dict[str, tuple[Attitude, ...]]:
    table: dict[str, tuple[Attitude, ...]] = {}
    for row in rows:
        takes = frozenset(row.takes.split())
        attitude = Attitude(row.stance, takes, row.sure, row.characterises)
        for word in row.words.split():
            table[word] = (*table.get(word, ()), attitude)
    return table


VERBS = _table(
    _Row("support back endorse favour favor", FOR, "dobj clause", 0.9),
    _Row("welcome applaud commend congratulate praise hail", FOR, "dobj clause"),
    _Row("champion advocate", FOR, "dobj clause", 0.9),
    _Row("defend", FOR, "dobj", 0.85, characterises=True),
    _Row("recommend propose", FOR, "dobj clause", 0.75),
    _Row("urge", FOR, "dobj clause to", 0.85),
    _Row("demand", FOR, "dobj clause", 0.85),
    _Row("call", FOR, "for", 0.9),
    _Row("ask press push appeal lobby campaign argue plead", FOR, "for", 0.8),
    _Row("vote", FOR, "for", 0.8),
    _Row("insist", FOR, "on clause", 0.7),
    _Row("agree", FOR, "with to", 0.7),
    _Row("agree", FOR, "clause", 0.6),
    _Row("believe", FOR, "in", 0.85),
    _Row("stand", FOR, "by", 0.75),
    _Row("subscribe", FOR, "to", 0.85),
    _Row("sign", FOR, "to", 0.6),
    _Row("approve", FOR, "dobj of", 0.8),
    _Row("pledge promise vow", FOR, "dobj clause", 0.85),
    _Row("undertake", FOR, "clause", 0.85),
    _Row("commit", FOR, "to", 0.85),
    _Row("want prefer", FOR, "clause", 0.7),
    _Row("hope", FOR, "clause for", 0.6),
    _Row("intend", FOR, "clause", 0.85),
    _Row("ask call appeal", FOR, "other", 0.8),
    _Row("accept", FOR, "dobj", 0.6),
    _Row("oppose reject resist", AGAINST, "dobj clause", 0.9),
    _Row(
        "condemn denounce deplore decry criticise criticize", AGAINST, "dobj for", 0.9
    ),
    _Row(
        "attack slam blast lambast ridicule", AGAINST, "dobj", 0.8, characterises=True
    ),
    _Row(
        "rebuff dismiss dampen quash scotch", AGAINST, "dobj", 0.85, characterises=True
    ),
    _Row("rail", AGAINST, "against", 0.9, characterises=True),
    _Row("object", AGAINST, "to", 0.9),
    _Row("protest argue vote campaign speak", AGAINST, "against", 0.85),
    _Row("disagree", AGAINST, "with clause", 0.9),
    _Row("disapprove", AGAINST, "of", 0.9),
    _Row("rebel revolt fight", AGAINST, "against", 0.85),
    _Row("regret lament bemoan", AGAINST, "dobj clause", 0.8),
    _Row("deny", AGAINST, "dobj clause", 0.7),
    _Row("rule", AGAINST, "out", 0.85),
    _Row("refuse", AGAINST, "clause", 0.8),
    _Row("abandon", AGAINST, "dobj", 0.8),
    _Row("accuse", AGAINST, "of", 0.85),
    _Row("discourage", AGAINST, "dobj clause", 0.9),
    _Row("think believe", FOR, "doubted", 0.65),
    _Row("fear worry", FEAR, "dobj clause about", 0.8),
    _Row("warn", AGAINST, "against", 0.85),
    _Row("warn", FEAR, "clause of about", 0.65),
    _Row("question", AGAINST, "dobj clause", 0.65, characterises=True),
    _Row("challenge", AGAINST, "dobj", 0.7),
)
ADJECTIVES = _table(
    _Row("delighted pleased glad proud happy thrilled", FOR, "by with clause", 0.75),
    _Row("committed dedicated", FOR, "to", 0.85),
    _Row("determined keen eager prepared", FOR, "clause on", 0.75),
    _Row("supportive", FOR, "of", 0.85),
    _Row("opposed", AGAINST, "to", 0.9),
    _Row("critical", AGAINST, "of", 0.85),
    _Row("hopeful optimistic", FOR, "clause about of for", 0.65),
    _Row("concerned worried alarmed", FEAR, "about by over clause", 0.85),
    _Row("anxious uneasy sceptical nervous", FEAR, "about of clause", 0.75),
    _Row(
        "appalled shocked horrified dismayed saddened astonished furious outraged",
        AGAINST,
        "by at over about clause",
        0.85,
    ),
    _Row(
        "disappointed angry unhappy dissatisfied frustrated puzzled",
        AGAINST,
        "by at with over about clause",
        0.8,
    ),
    _Row("unwilling reluctant", AGAINST, "clause", 0.75),
)
