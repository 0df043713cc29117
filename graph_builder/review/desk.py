"""Where a reviewer sits: between a build and a file of judgements."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from pyoxigraph import NamedNode, Store

from graph_builder.errors import JudgementError, OutputError
from graph_builder.explain import Explanation, explain_node
from graph_builder.explain.evidence import Texts
from graph_builder.judgements import read_judgements, write_line
from graph_builder.model import Judgement
from graph_builder.publish import Facts
from graph_builder.query import Kind
from graph_builder.query.lookup import find_entity
from graph_builder.review.acts import Act, Request
from graph_builder.review.cases import find_judged, list_cases
from graph_builder.review.decide import Judged
from graph_builder.review.material import Material, check_field
from graph_builder.review.search import find_called, list_known
from graph_builder.review.session import Session, begin, turn_to
from graph_builder.review.steps import step
from graph_builder.vocabulary import ID, terms

Write = Callable[[Judgement], None]


@dataclass(frozen=True, slots=True)
class Book:
    """A file of judgements: how a line is put into it, and taken out again.

    Both raise a JudgementError or an OutputError, and then nothing is written.
    """

    file: Path
    put: Write
    take: Write

    def read(self) -> Judged:
        """Return its judgements, none of a file that is not there yet.

        Raises:
            JudgementError: it cannot be read, or a line is of no known form.
        """
        return read_judgements(self.file) if self.file.exists() else ()


class Desk:
    """A review of the build at `graph`, whose decisions go into `book` at once."""

    def __init__(
        self, graph: Path, store: Store, book: Book, by: str | None, on: date
    ) -> None:
        """Sit down, with nothing to decide yet."""
        self.graph = graph
        self.book = book
        self.by = by
        self.facts = Facts(store)
        self.session = Session(())
        self._store = store
        self._on = on
        self._texts = Texts(self.facts, graph)

    def lay_out(self, tier: str, topic: str | None) -> None:
        """Lay out the findings of a tier and a topic that are not decided yet.

        Raises:
            QueryError: there is no such topic.
            JudgementError: the file of judgements is unsound.
        """
        about = find_entity(Kind.TOPIC, topic, self._store) if topic else None
        cases = list_cases(self.facts, self.graph, tier, about)
        judged = find_judged(cases, self.book.read(), self.by)
        self.session = begin(cases, frozenset(judged))

    def explain(self) -> Explanation | None:
        """Return why the finding at hand is believed; None when all are decided."""
        case = self.session.case
        if case is None:
            return None
        return explain_node(self.facts, NamedNode(case.iri), self.graph)

    def list_known(self, kind: Kind) -> list[tuple[str, str]]:
        """Return whom or what may be named: slugs and names, sorted by name."""
        return list_known(kind, self._store)

    def check(self, act: Act, name: str, value: str) -> None:
        """Check one field of a request on the finding at hand.

        Raises:
            QueryError: it is nobody, nothing, or nowhere in the text.
        """
        case = self.session.case
        if case is not None:
            material = Material(self._find, self._read_text(self.session))
            check_field(case, act, name, value, material)

    def do(self, request: Request, iri: str = "") -> None:
        """Do what is wanted of the finding at hand, or of that of an IRI.

        Raises:
            QueryError: what was written for it is nobody, nothing, or nowhere.
            JudgementError: the file is unsound or would be; nothing is written.
            OutputError: the file could not be written.
        """
        session = turn_to(self.session, iri) if iri else self.session
        done = step(session, request, Material(self._find, self._read_text(session)))
        self._write(tuple(map(self._sign, done.put)), self.book.put, self.book.take)
        self._write(self._list_present(done.take), self.book.take, self.book.put)
        self.session = done.session

    def _write(self, lines: Judged, do: Write, undo: Write) -> None:
        """Do all of it or nothing."""
        done: list[Judgement] = []
        for line in lines:
            try:
                do(line)
            except (JudgementError, OutputError):
                with suppress(JudgementError, OutputError):
                    for one in done:
                        undo(one)
                raise
            done.append(line)

    def _list_present(self, judgements: Judged) -> Judged:
        """Return the signed lines, without those that somebody has taken out."""
        if not judgements:
            return ()
        known = set(map(write_line, self.book.read()))
        signed = map(self._sign, judgements)
        return tuple(line for line in signed if write_line(line) in known)

    def _sign(self, judgement: Judgement) -> Judgement:
        file = str(self.book.file)
        return replace(judgement, file=file, by=self.by, on=self._on.isoformat())

    def _find(self, kind: Kind, text: str) -> str:
        return find_called(kind, text, self._store).value.removeprefix(ID)

    def _read_text(self, session: Session) -> str | None:
        node = NamedNode(session.case.iri) if session.case else None
        spans = self.facts.nodes(node, terms.EVIDENCE) if node else []
        for span in spans:
            if source := self.facts.node(span, terms.OA_HAS_SOURCE):
                return self._texts.find(source)
        return None
