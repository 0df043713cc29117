"""An invented graph of any size, in the terms and the proportions of a real one.

Documents of eight statements each, every statement with its utterance, span, selectors
and position, in a named graph for each source; a registry of people, bodies, posts and
tenures beside them. It conforms to the shapes but for one position in a thousand, which
has two stances.
"""

from collections.abc import Iterator
from random import Random
from typing import TextIO

from graph_builder.vocabulary import CODE, DEF, GRAPH, ID, REUSED

_OF_DOCUMENT = 8
_TYPE = f"<{REUSED['rdf']}type>"
_XSD = REUSED["xsd"]
_STANCES = ("support", "conditional-support", "oppose", "concern", "neutral")
_CODES = (
    "article",
    "sitting",
    "stated",
    "direct",
    "asserts",
    "published",
    "explicit",
    "unchecked",
)
_WORDS = (
    "ward",
    "clinic",
    "trust",
    "board",
    "service",
    "patients",
    "nurses",
    "doctors",
    "budget",
    "plan",
    "review",
    "cuts",
    "centre",
    "waiting",
    "list",
    "hospital",
    "surgery",
    "access",
    "local",
    "national",
    "reform",
    "transfer",
    "change",
    "closure",
    "merger",
    "opening",
    "hours",
    "staff",
    "funds",
    "care",
    "quality",
    "safety",
    "evidence",
)


def write_nquads(out: TextIO, triples: int) -> int:
    """Write about so many triples as N-Quads; return how many there are."""
    chance = Random(triples)  # noqa: S311  # invented data, not a secret
    written, people = 0, max(20, triples // 2_000)
    for graph, lines in _list_graphs(chance, people, triples):
        for line in lines:
            out.write(f"{line} <{GRAPH}{graph}> .\n")
        written += len(lines)
        if written >= triples:
            break
    return written


def _list_graphs(
    chance: Random, people: int, triples: int
) -> Iterator[tuple[str, list[str]]]:
    yield "registry", [*_make_registry(people), *_make_codebook()]
    for number in range(triples):
        name = f"{number:016x}"
        yield f"source/{name}", list(_make_document(chance, name, people))


def _make_registry(people: int) -> Iterator[str]:
    for number in range(people):
        person, body = f"person/p{number}", f"body/b{number % 50}"
        post, tenure = f"post/b{number % 50}-chair", f"tenure/p{number}--b{number % 50}"
        yield _is_a(person, f"{REUSED['foaf']}Person")
        yield _label(person, f"Person {number}")
        if number < 50:
            yield _is_a(body, f"{REUSED['org']}Organization")
            yield _label(body, f"Body {number}")
            yield _is_a(post, f"{REUSED['org']}Post")
            yield _label(post, f"Chair of body {number}")
            yield _link(post, f"{REUSED['org']}postIn", body)
        yield _is_a(tenure, f"{DEF}Tenure")
        yield _label(tenure, f"Person {number} as chair of body {number % 50}")
        yield _link(tenure, f"{REUSED['org']}member", person)
        yield _link(tenure, f"{REUSED['org']}organization", body)
        yield _link(tenure, f"{DEF}post", post)
        yield _day(tenure, f"{DEF}startEarliest", "2000-01-01")
        yield _day(tenure, f"{DEF}startLatest", "2000-01-01")
        yield _code(tenure, f"{DEF}factBasis", "unchecked")


def _make_codebook() -> Iterator[str]:
    for slug in (*_STANCES, *_CODES):
        yield f"<{CODE}{slug}> {_TYPE} <{REUSED['skos']}Concept>"
    for number in range(100):
        topic, proposition = f"topic/t{number % 10}", f"proposition/r{number}"
        if number < 10:
            yield _is_a(topic, f"{REUSED['skos']}Concept")
            yield _text(topic, f"{REUSED['skos']}prefLabel", f"Topic {number}", "@en")
        yield _is_a(proposition, f"{DEF}Proposal")
        yield _is_a(proposition, f"{DEF}Proposition")
        words = f"The change of number {number} should be made."
        yield _text(proposition, f"{REUSED['skos']}prefLabel", words, "@en")
        yield _link(proposition, f"{REUSED['dcterms']}subject", topic)


def _make_document(chance: Random, name: str, people: int) -> Iterator[str]:
    work, source = f"work/{name}", f"source/{name}"
    day = f"20{chance.randrange(10, 25)}-0{chance.randrange(1, 10)}-11"
    yield _is_a(work, f"{DEF}Work")
    yield _code(work, f"{REUSED['dcterms']}type", chance.choice(("article", "sitting")))
    yield _text(work, f"{REUSED['dcterms']}title", f"Report {name}")
    yield from _date(work, day)
    yield _is_a(source, f"{DEF}Source")
    yield _link(source, f"{REUSED['prov']}specializationOf", work)
    yield _text(source, f"{REUSED['dcterms']}identifier", f"{name}.txt")
    yield _text(source, f"{DEF}sha256", name * 4)
    yield _text(source, f"{DEF}charLength", "100000", f"^^<{_XSD}integer>")
    yield _text(source, f"{DEF}rendition", "text 1")
    yield _text(source, f"{DEF}isExcerpt", "false", f"^^<{_XSD}boolean>")
    for number in range(_OF_DOCUMENT):
        yield from _make_statement(chance, work, source, day, number, people)


def _make_statement(
    chance: Random, work: str, source: str, day: str, number: int, people: int
) -> Iterator[str]:
    who = chance.randrange(people)
    words = " ".join(chance.choices(_WORDS, k=12))
    start = number * 1000
    utterance, position = f"{work}/u-{number}", f"{work}/p-{number}"
    span = f"{source}/span-{start}-{start + len(words)}"
    yield from _make_span(span, source, words, start)
    yield _is_a(utterance, f"{DEF}Utterance")
    yield _link(utterance, f"{DEF}speaker", f"person/p{who}")
    yield _link(utterance, f"{DEF}inCapacity", f"tenure/p{who}--b{who % 50}")
    yield _link(utterance, f"{DEF}conveyedIn", work)
    yield _link(utterance, f"{DEF}evidence", span)
    for name, value in (("mode", "direct"), ("speechAct", "asserts")):
        yield _code(utterance, DEF + name, value)
    yield _code(utterance, f"{DEF}capacityBasis", "stated")
    yield from _date(utterance, day)
    yield _is_a(position, f"{DEF}Position")
    yield _link(position, f"{DEF}holder", f"person/p{who}")
    yield _link(position, f"{DEF}onProposition", f"proposition/r{who % 100}")
    yield _link(position, f"{DEF}expressedIn", utterance)
    yield _link(position, f"{DEF}evidence", span)
    stance = chance.choice(_STANCES)
    yield _code(position, f"{DEF}stance", stance)
    if stance == "conditional-support":
        yield _text(position, f"{DEF}condition", words[:20])
    if chance.random() < 0.001:
        yield _code(position, f"{DEF}stance", "neutral" if who % 2 else "oppose")
    for name, value in (("tier", "published"), ("explicitness", "explicit")):
        yield _code(position, DEF + name, value)
    yield _text(position, f"{DEF}rule", f"rule-{who % 30}")
    yield _text(position, f"{DEF}confidence", "0.9", f"^^<{_XSD}decimal>")


def _make_span(span: str, source: str, words: str, start: int) -> Iterator[str]:
    oa = REUSED["oa"]
    yield _is_a(span, f"{DEF}Span")
    yield _link(span, f"{oa}hasSource", source)
    yield _link(span, f"{oa}hasSelector", f"{span}-position")
    yield _link(span, f"{oa}hasSelector", f"{span}-quote")
    yield _is_a(f"{span}-position", f"{oa}TextPositionSelector")
    for name, value in (("start", start), ("end", start + len(words))):
        yield _text(f"{span}-position", oa + name, str(value), f"^^<{_XSD}integer>")
    yield _is_a(f"{span}-quote", f"{oa}TextQuoteSelector")
    yield _text(f"{span}-quote", f"{oa}exact", words)


def _date(subject: str, day: str) -> Iterator[str]:
    yield _code(subject, f"{DEF}dateBasis", "stated")
    yield _day(subject, f"{DEF}dateEarliest", day)
    yield _day(subject, f"{DEF}dateLatest", day)


def _is_a(subject: str, kind: str) -> str:
    return f"<{ID}{subject}> {_TYPE} <{kind}>"


def _link(subject: str, predicate: str, value: str) -> str:
    return f"<{ID}{subject}> <{predicate}> <{ID}{value}>"


def _code(subject: str, predicate: str, value: str) -> str:
    return f"<{ID}{subject}> <{predicate}> <{CODE}{value}>"


def _label(subject: str, words: str) -> str:
    return _text(subject, f"{REUSED['rdfs']}label", words, "@en")


def _day(subject: str, predicate: str, day: str) -> str:
    return _text(subject, predicate, day, f"^^<{_XSD}date>")


def _text(subject: str, predicate: str, words: str, kind: str = "") -> str:
    return f'<{ID}{subject}> <{predicate}> "{words}"{kind}'
