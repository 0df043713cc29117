"""The grounds of one source, told in words."""

from collections.abc import Iterator, Mapping
from typing import Any

from pyoxigraph import NamedNode

from graph_builder.explain.explanation import Part, Reason, Thing, Who
from graph_builder.explain.meanings import MEANS
from graph_builder.extract.parts import explain_part
from graph_builder.extract.rules import explain_rule
from graph_builder.kept import say_judgement
from graph_builder.publish import Facts
from graph_builder.vocabulary import terms

# A row of JSON has no narrower type.
_Row = Mapping[str, Any]


class Account:
    """The grounds of one source, told in words."""

    def __init__(self, facts: Facts, rows: _Row, text: str | None) -> None:
        self._facts = facts
        self._rows = rows
        self._text = text

    def row(self, kind: str, finding: NamedNode | None) -> _Row:
        """Return the grounds of a finding, empty where they are not kept."""
        row: _Row = self._rows.get(kind, {}).get(finding.value if finding else "", {})
        return row

    def reason(self, finds: str, finding: NamedNode | None, row: _Row) -> Reason | None:
        """Return the rule that made a finding; None where the graph has none."""
        rule = self._facts.text(finding, terms.RULE) if finding else ""
        if finding is None or not rule:
            return None
        parts = tuple(
            Part(name, explain_part(name) or name, share)
            for name, share in row.get("parts", ())
        )
        return Reason(
            finds,
            rule,
            explain_rule(rule) or "This version does not know the rule.",
            float(self._facts.number(finding, terms.CONFIDENCE) or 0),
            parts if row else None,
            tuple(self._list_words(row)),
        )

    def _list_words(self, row: _Row) -> Iterator[tuple[str, str]]:
        spans = [("It goes by", row.get("cue")), ("It is about", row.get("target"))]
        spans += [("Turned round by", span) for span in row.get("turned_by", ())]
        for name, span in spans:
            if span and self._text:
                yield name, self._slice(span)

    def list_who(self, own: _Row, said: _Row) -> Iterator[Who]:
        """Yield how the holder, and the speaker if another, came to be who they are."""
        people = self._rows.get("who", ())
        holder, speaker = own.get("holder"), said.get("speaker")
        if holder is not None:
            yield self._tell("holds it", people[holder])
        if speaker is not None and speaker != holder:
            yield self._tell("says it", people[speaker], said.get("mention"))

    def _tell(self, does: str, row: _Row, mention: list[int] | None = None) -> Who:
        mentions = [mention] if mention else row["mentions"][:1]
        return Who(
            does,
            self._thing(row["actor"] or ""),
            self._slice(mentions[0]) if mentions and self._text else "",
            MEANS.get(row["means"], row["means"]),
            tuple(map(self._thing, row["others"])),
            row["problem"] or "",
            tuple(map(say_judgement, row["judged"])),
        )

    def _thing(self, iri: str) -> Thing:
        return Thing(iri, self._facts.label(NamedNode(iri)) if iri else "nobody")

    def _slice(self, span: list[int]) -> str:
        return " ".join((self._text or "")[span[0] : span[1]].split())
