"""What the graph of one source says."""

import dataclasses

import pytest
from pyoxigraph import Literal, NamedNode

from graph_builder.emit import emit_source, identify_work
from graph_builder.emit.facts import share
from graph_builder.model import Basis, DateWindow, Work
from graph_builder.vocabulary import ID, mint_source_graph, terms
from tests.emit.invented import (
    SHA256,
    TEXT,
    make_codebook,
    make_registry,
    make_resolution,
)
from tests.emit.reading import emit_article, read_about, read_all, shorten

REGISTRY, CODEBOOK = make_registry(), make_codebook()
ARTICLE = make_resolution(REGISTRY, CODEBOOK)
WORK = "gazette-2002-03-04-ferry-clinics-row-deepens"


@pytest.mark.parametrize(
    ("subject", "fact"),
    [
        (WORK, ("title", "Ferry clinics row deepens")),
        (WORK, ("type", "article")),
        (WORK, ("publisher", "skerry-gazette")),
        (WORK, ("page", "row")),
        (WORK, ("dateBasis", "relative")),
        (WORK, ("dateLatest", "2002-03-05")),
        (WORK, ("dateText", "Monday")),
        (WORK, ("mentions", "brin-doctors-league")),
        (SHA256[:16], ("specializationOf", WORK)),
        (SHA256[:16], ("identifier", "row.txt")),
        (SHA256[:16], ("sha256", SHA256)),
        (SHA256[:16], ("charLength", str(len(TEXT)))),
        (SHA256[:16], ("isExcerpt", "false")),
        (SHA256[:16], ("rendition", "text 1")),
        ("tor-helvin", ("label", "Tor Helvin")),
        ("brin-deputy", ("postIn", "brin-doctors-league")),
        ("tor-helvin--brin-deputy", ("member", "tor-helvin")),
        ("tor-helvin--brin-deputy", ("organization", "brin-doctors-league")),
        (
            "tor-helvin--brin-deputy",
            ("label", "Tor Helvin as Deputy head of Brin Doctors' League"),
        ),
        ("subsidy", ("type", "CandidateProposition")),
        ("group-critics-1", ("label", "Critics")),
    ],
)
def test_a_source_says_what_it_is_and_what_it_attests(
    subject: str, fact: tuple[str, str]
) -> None:
    assert fact in read_about(emit_article(), subject)


@pytest.mark.parametrize(
    "subject", ["una-marrack", "skerry-health-council", "ferry-clinics", "skerry-chair"]
)
def test_what_the_registry_or_the_codebook_has_is_not_described_again(
    subject: str,
) -> None:
    assert read_about(emit_article(), subject) == set()


def test_a_position_has_its_holder_stance_words_and_links() -> None:
    positions = {
        (*row["holder"], *row["stance"], *row["onProposition"]): row
        for row in read_all(emit_article(), "Position")
    }
    assert sorted(positions) == [
        ("group-critics-1", "support", "clinics-a-folly"),
        ("tor-helvin", "support", "ferry-clinics"),
        ("una-marrack", "conditional-support", "ferry-clinics"),
        ("una-marrack", "oppose", "clinics-a-folly"),
    ]
    backing = positions["una-marrack", "conditional-support", "ferry-clinics"]
    assert backing["condition"] == {"provided that the crossings are subsidised"}
    assert backing["becauseOf"] == {"subsidy"}
    assert (backing["confidence"], backing["tier"]) == ({"0.8"}, {"published"})
    assert len(backing["evidence"]) == 2
    assert positions["tor-helvin", "support", "ferry-clinics"]["endorses"]
    assert positions["una-marrack", "oppose", "clinics-a-folly"]["disputes"]


def test_nothing_of_a_rejected_position_is_left() -> None:
    assert "never" not in {shorten(quad.object) for quad in emit_article()}


def test_an_utterance_has_its_speaker_capacity_and_carrier() -> None:
    rows = read_all(emit_article(), "Utterance")
    parts = ("speaker", "mode", "inCapacity", "capacityBasis")
    said = [tuple(next(iter(row.get(name, "-"))) for name in parts) for row in rows]
    assert sorted(said) == [
        ("group-critics-1", "mixed", "-", "unstated"),
        ("tor-helvin", "indirect", "-", "unstated"),
        ("tor-helvin", "indirect", "tor-helvin--brin-deputy", "stated"),
        ("una-marrack", "direct", "una-marrack--skerry-chair", "stated"),
        ("una-marrack", "indirect", "-", "unstated"),
    ]
    assert [row["contextGap"] for row in rows if "contextGap" in row] == [{"true"}]
    carriers = sorted(len(carrier) for row in rows for carrier in row["conveyedIn"])
    assert carriers == [len("u-0123456789ab"), *[len(WORK)] * 4]


def test_a_commitment_keeps_its_words_and_invents_no_date() -> None:
    (row,) = read_all(emit_article(), "Commitment")
    assert row["description"] == {"We will publish a timetable"}
    assert row["dueText"] == {"shortly"}
    assert row["onBehalfOf"] == {"skerry-health-council"}
    assert row["commitmentStatus"] == {"not-known"}
    assert not [name for name in row if name.startswith("date")]


def test_every_quote_is_the_slice_at_its_offsets() -> None:
    quads = emit_article()
    places = {
        str(quad.subject).removesuffix("-quote>"): shorten(quad.object)
        for quad in quads
        if quad.predicate == terms.OA_EXACT
    }
    for name, quote in places.items():
        start, end = name.rpartition("span-")[2].split("-")
        assert TEXT[int(start) : int(end)] == quote


def test_everything_stands_in_the_graph_of_the_source() -> None:
    assert {quad.graph_name for quad in emit_article()} == {mint_source_graph(SHA256)}


def test_no_bound_is_written_that_nobody_knows() -> None:
    undated = dataclasses.replace(ARTICLE, window=DateWindow())
    facts = read_about(
        emit_source(undated, REGISTRY, CODEBOOK), "gazette-ferry-clinics-row-deepens"
    )
    assert {fact for fact in facts if fact[0].startswith("date")} == {
        ("dateBasis", "unstated")
    }


@pytest.mark.parametrize(
    ("work", "window", "name"),
    [
        (
            Work(ARTICLE.layout.work.genre, "A title"),
            DateWindow(),
            "a-title-1568dc480bc0",
        ),
        (
            Work(ARTICLE.layout.work.genre, "A title", "Gazette"),
            dataclasses.replace(ARTICLE.window, basis=Basis.INFERRED),
            "gazette-a-title",
        ),
        (
            Work(ARTICLE.layout.work.genre, "A title", "Gazette"),
            ARTICLE.window,
            "gazette-2002-03-04-a-title",
        ),
        (Work(ARTICLE.layout.work.genre, " "), DateWindow(), "1568dc480bc0"),
    ],
)
def test_a_work_is_named_after_venue_day_and_title(
    work: Work, window: DateWindow, name: str
) -> None:
    layout = dataclasses.replace(ARTICLE.layout, work=work)
    iri = identify_work(dataclasses.replace(ARTICLE, layout=layout, window=window))
    assert iri.value == f"{ID}work/{name}"


@pytest.mark.parametrize(
    ("url", "is_kept"),
    [
        ("https://example.org/a?b=c", True),
        ("javascript:alert(1)", False),
        ("https://example.org/> . <urn:a> <urn:b> <urn:c", False),
        ("https://example.org/a b", False),
    ],
)
def test_only_a_sound_address_becomes_an_iri(url: str, *, is_kept: bool) -> None:
    work = dataclasses.replace(ARTICLE.layout.work, url=url)
    layout = dataclasses.replace(ARTICLE.layout, work=work)
    quads = emit_source(dataclasses.replace(ARTICLE, layout=layout), REGISTRY, CODEBOOK)
    pages = [quad.object for quad in quads if quad.predicate == terms.FOAF_PAGE]
    assert pages == ([NamedNode(url)] if is_kept else [])


@pytest.mark.parametrize(
    ("value", "text"), [(0.5, "0.5"), (1.0, "1"), (0.0, "0"), (0.123, "0.12")]
)
def test_a_confidence_is_written_canonically(value: float, text: str) -> None:
    assert share(value) == Literal(text, datatype=terms.XSD_DECIMAL)
