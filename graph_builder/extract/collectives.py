"""Who can be 'it': a body, a panel, a group that goes by a name; not 'nurses'."""

from graph_builder.extract.words import word_set
from graph_builder.model import Referent, ReferentKind

COLLECTIVES = word_set(
    "panel committee group party union trust council board body college association"
    " charity company firm federation alliance coalition campaign department agency"
    " network forum institute society commission inquiry watchdog regulator hospital"
    " consortium practice surgery team government opposition partnership tank"
)
LEAST_NAME = 2


def can_be_it(referent: Referent) -> bool:
    """Whether 'it' in what `referent` says can mean the speaker."""
    if referent.kind is not ReferentKind.GROUP:
        return referent.kind is ReferentKind.BODY
    words = referent.name.split(" of ")[0].split(" for ")[0].split()
    is_name = len(words) >= LEAST_NAME and all(word[0].isupper() for word in words)
    return is_name or words[-1].lower() in COLLECTIVES
