"""Somebody withheld whom a title, an address and a file's name name too."""

from pathlib import Path

from tests.judgements.wessfold import FRONT, PAPER, read_outputs, write_inputs

HEAD = FRONT.replace("Row over Low Fell", "Bo Thorn at Low Fell")
ADDRESS = "url: https://example.org/bo-thorn-at-low-fell\n---\n"


def test_no_output_has_a_name_of_somebody_withheld(tmp_path: Path) -> None:
    papers = {
        "bo-thorn-speaks.md": HEAD.removesuffix("---\n") + ADDRESS + PAPER,
        "again-bo-thorn.md": HEAD.removesuffix("---\n") + ADDRESS + PAPER,
    }
    write_inputs(tmp_path, papers)
    outputs = dict(read_outputs(tmp_path, "withhold person:bo-thorn"))
    # The report is nobody's but the builder's, and names the files as they are.
    del outputs["report.json"]
    for name, text in outputs.items():
        assert "Thorn" not in text, name
        # The IRI stays, and the site has a page there.
        left = text.replace("person/bo-thorn", "").replace("person:bo-thorn", "")
        assert name == "site" or "bo-thorn" not in left, name
        assert "bo-thorn-" not in left, name
    assert "Herons" in outputs["site"]
