"""Which pronouns can stand for a person, as far as the text shows it."""

from graph_builder.extract.names.given_names import FEMALE, MALE
from graph_builder.extract.names.tables import HONORIFICS
from graph_builder.model import Referent, ReferentKind

PRONOUNS = {
    **dict.fromkeys(("he", "him", "himself", "his"), "m"),
    **dict.fromkeys(("she", "her", "herself", "hers"), "f"),
    **dict.fromkeys(("it", "itself", "its"), "n"),
    **dict.fromkeys(("they", "them", "themselves", "their"), "p"),
}


def gender_of(referent: Referent) -> str:
    """Return 'm', 'f', 'n' (a body), 'p' (several), or '' when nothing shows it.

    An honorific counts before a given name; a name that both sexes bear shows nothing.
    """
    if referent.kind is ReferentKind.BODY:
        return "n"
    if referent.kind is not ReferentKind.PERSON:
        return "p"
    for word in (referent.honorific or "").split():
        if HONORIFICS.get(word):
            return HONORIFICS[word]
    return gender_of_name(referent.name)


def gender_of_name(name: str) -> str:
    """Return 'm' or 'f' where the first given name shows it, else ''."""
    given = name.split()[0] if name else ""
    if given in FEMALE:
        return "f"
    return "m" if given in MALE else ""


def fits_pronoun(pronoun: str, referent: Referent) -> bool:
    """Whether `pronoun` can stand for `referent`; bodies may be 'it' or 'they'."""
    wanted, shown = PRONOUNS[pronoun], gender_of(referent)
    if referent.kind is ReferentKind.BODY:
        return wanted in {"n", "p"}
    if referent.kind is not ReferentKind.PERSON:
        return wanted == "p"
    return wanted in {"m", "f"} and shown in {"", wanted}
