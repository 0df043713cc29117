"""Which words may stand inside a capitalised name, and which end it."""

from collections.abc import Sequence

from graph_builder.extract.scan import Word
from graph_builder.extract.words import word_set

NOT_IN_NAMES = word_set(
    "A An The This That These Those In On At For From By With Since After Before When"
    " While As If But And Or So Yet Meanwhile Earlier Yesterday Today Last"
    " Next Now Then"
    " However Although Though Because Until During Under Over Both Each Every Some Many"
    " Most All No Not Our Their His Her Its My Your Speaking Following According Will"
    " What Who Why How Where Which Is Are Was Were Does Do Did Has Have Had Can Could"
    " Should Would May Might He She They It We You I There Here Also Only Even Just"
    " Instead Despite Without Within Across Against Between Among Through About Around"
    " One Two Three Half Other Another Such More Less First Second Third"
    " Chief Executive"
    " Chairman Chairwoman Chair Leader Minister Secretary President Spokesman"
    " Spokeswoman Spokesperson Director Dr Mr Mrs Ms Miss Sir Dame Lord Lady Baroness"
    " Professor Prof MP MPs Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
    " January February March April June July August September October November December"
    " Latest Recent Senior Official Leading Major Top Worried Angry Retired Ex"
    " Members Staff Patients Doctors Nurses Managers Critics Campaigners Officials"
    " Figures Former Acting Deputy Vice"
)
# Whom a body may be of: inside a name, 'United Ward Nurses', they are part of it.
MEMBERS = word_set("Nurses Doctors Patients Managers")
MEMBER_HEADS = word_set(
    "Union Association Federation Society Alliance Forum Network Coalition Guild"
)
# 'Ward 7 Trust' is a name; behind these a number only counts.
COUNTED = word_set(
    "Phase Level Band Tier Grade Section Clause Article Schedule Part Table Figure"
    " Chapter Page Amendment Question Day Week Type Stage Paragraph Year May"
)


def is_of_name(words: Sequence[Word], position: int) -> bool:
    """Whether the word at `position` goes on with the name that it stands before."""
    word = words[position]
    if word.text in MEMBERS:
        return is_member(words, position) or (
            position + 1 < len(words) and words[position + 1].text in MEMBER_HEADS
        )
    return word.is_capital and word.text not in NOT_IN_NAMES


def is_member(words: Sequence[Word], position: int) -> bool:
    """Whether a noun for members goes on with a name: 'Nurses' of 'Ward Nurses'."""
    return (
        position > 0
        and words[position].text in MEMBERS
        and not words[position].is_initial
        and words[position - 1].is_name_like
        and words[position - 1].text not in NOT_IN_NAMES
    )


def is_numbered(words: Sequence[Word], position: int) -> bool:
    """Whether a number stands inside a name: 'Ward 7 Trust'."""
    if not 0 < position < len(words) - 1 or len(words[position].text) > 3:
        return False
    before = words[position - 1]
    is_named = before.is_capital and before.text not in NOT_IN_NAMES | COUNTED
    is_number = words[position].text.isdigit()
    return is_number and is_named and is_inner_capital(words, position + 1)


def is_inner_capital(words: Sequence[Word], position: int) -> bool:
    """Whether a capital that is the word's own stands at `position`."""
    return (
        position < len(words)
        and words[position].is_capital
        and not words[position].is_initial
    )
