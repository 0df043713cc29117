"""What is too unsure stays unpublished, with all that only it rests on."""

from pyoxigraph import NamedNode

from graph_builder.publish import Settings
from graph_builder.publish.choose import choose_published
from graph_builder.publish.site import make_site
from graph_builder.vocabulary import code, mint_proposition, terms
from tests.publish import invented

WORDING = mint_proposition("candidate-0123456789ab")
CANDIDATE = invented.position(7)
LONE_SPAN, _ = invented.span(7, "I oppose it")
MORE: list[invented.Fact] = [
    *invented.take_position(7, "I oppose it", tier="candidate"),
    (CANDIDATE, terms.ON_PROPOSITION, WORDING),
    (invented.position(1), terms.DISPUTES, CANDIDATE),
    (WORDING, terms.RDF_TYPE, terms.CANDIDATE_PROPOSITION),
    (WORDING, terms.RDF_TYPE, terms.PROPOSITION),
]


def list_nodes(*, chosen: bool) -> set[NamedNode]:
    store = invented.make_graph(more=MORE)
    kept = choose_published(store, store) if chosen else list(store)
    return {
        term
        for quad in kept
        for term in (quad.subject, quad.object)
        if isinstance(term, NamedNode)
    }


def test_a_candidate_goes_with_its_wording_and_its_span() -> None:
    gone = {CANDIDATE, WORDING, LONE_SPAN}
    assert gone <= list_nodes(chosen=False)
    assert not gone & list_nodes(chosen=True)


def test_what_is_published_stays_whole() -> None:
    kept = list_nodes(chosen=True)
    span, _ = invented.span(1, "I oppose it")
    assert {invented.position(1), span, invented.GROUP, invented.PROPOSITION} <= kept


def test_a_candidate_is_published_on_request_and_marked() -> None:
    store = invented.make_graph(more=MORE)
    page = f"id/work/gazette-2011/p-{7:012x}.html"
    assert page not in make_site(store, Settings())
    files = make_site(store, Settings(with_candidates=True))
    assert "too unsure to rely on" in files[page].decode()
    assert code("candidate").value in files["dump/policygraph.nq"].decode()
