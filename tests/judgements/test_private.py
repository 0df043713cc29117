"""Patients and relatives whom a text names are nobody in the graph (T25)."""

from pathlib import Path

from graph_builder.store import open_store
from graph_builder.vocabulary import terms
from tests.judgements.wessfold import FRONT, read_outputs, write_inputs

PAPER = """Ward row

Patient Rosa Fenn, 62, said: “I support the clinic.”

Councillor Bo Thorn said: “I oppose the clinic.” A widow, Ida Cope, whose husband died
on the ward, said she opposed the clinic.
"""
PRIVATE = ("rosa", "fenn", "ida-", "ida cope", "cope")
NAMES = (terms.RDFS_LABEL, terms.SKOS_ALT_LABEL, terms.SKOSXL_LITERAL_FORM)


def test_private_people_are_not_minted(tmp_path: Path) -> None:
    write_inputs(tmp_path, {"ward.md": FRONT + PAPER})
    outputs = read_outputs(tmp_path)
    store = open_store(tmp_path / "out")
    subjects = {str(quad.subject).lower() for quad in store}
    named = {str(quad.object).lower() for quad in store if quad.predicate in NAMES}
    for who in PRIVATE:
        assert not [one for one in subjects | named if who in one]
    holders = {str(quad.object) for quad in store if quad.predicate == terms.HOLDER}
    # What they said is there, as that of a private person.
    assert any("/group-a-private-person-" in one for one in holders)
    assert "Rosa" not in outputs["site"] + outputs["network.html"] + outputs["dna"]
