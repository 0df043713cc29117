"""Whose clause it is: in 'the union said it opposed the plan' the union's."""

from typing import TYPE_CHECKING

from graph_builder.extract.attribution.cues import CueKind
from graph_builder.extract.attribution.grammar import SUBJECTS, child, climb
from graph_builder.extract.attribution.verbs import find_cue

if TYPE_CHECKING:
    from spacy.tokens import Token

TELLING = frozenset({CueKind.SPEECH, CueKind.THOUGHT})


def teller_of_clause(pronoun: "Token") -> "Token | None":
    """Return the subject of the verb that tells the clause with `pronoun`.

    None outside such a clause, and where the teller is a pronoun itself.
    """
    for clause in climb(pronoun):
        if clause.dep_ not in {"ccomp", "conj", "advcl", "xcomp", "aux"}:
            return None
        cue = find_cue(clause.head) if clause.dep_ == "ccomp" else None
        if cue is None or cue.kind not in TELLING:
            continue
        subject = child(clause.head, *SUBJECTS)
        return subject if subject is not None and subject.pos_ != "PRON" else None
    return None
